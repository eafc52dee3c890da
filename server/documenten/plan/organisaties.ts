import type { Uitvoerder } from '../../platform/lezen/bron.ts';
import { type Organisatie, sleutelVan } from './cellen.ts';

/** An organisation with what a spreadsheet says of it. */
export interface Rechtspersoon extends Organisatie {
  naam: string;
  kvkNummer: string | null;
  soort: string;
}

const KOLOMMEN = 'p.id::text, p.naam, p.kvk_nummer, p.soort';

function uitRij([id, naam, kvkNummer, soort]: unknown[]): Rechtspersoon {
  const kvk = kvkNummer as string | null;
  return {
    id: id as string,
    naam: naam as string,
    kvkNummer: kvk,
    soort: soort as string,
    label: kvk ? `${naam as string} (KVK ${kvk})` : (naam as string),
  };
}

/** Organisations by their ids, by name. */
export async function organisatiesMet(uitvoerder: Uitvoerder, ids: readonly string[]): Promise<Rechtspersoon[]> {
  const rijen = await uitvoerder.query(
    `SELECT ${KOLOMMEN} FROM partner p WHERE p.id = ANY($1::uuid[]) ORDER BY p.naam, p.id`,
    [ids],
  );
  return rijen.map(uitRij);
}

/** Organisations that a cell may mean: by KVK number, or by the whole name when only one has it. */
export async function zoekOrganisaties(
  uitvoerder: Uitvoerder,
  teksten: readonly string[],
): Promise<Map<string, Organisatie>> {
  const gevonden = new Map<string, Organisatie>();
  const kvk = teksten.flatMap((tekst) => /\b\d{8}\b/.exec(tekst)?.[0] ?? []);
  const namen = teksten.map(sleutelVan);
  const rijen = await uitvoerder.query(
    `SELECT ${KOLOMMEN} FROM partner p WHERE p.kvk_nummer = ANY($1::text[]) OR lower(p.naam) = ANY($2::text[]) ORDER BY p.id LIMIT 2000`,
    [kvk, namen],
  );
  const dubbel = new Set<string>();
  for (const organisatie of rijen.map(uitRij)) {
    const naam = sleutelVan(organisatie.naam);
    if (gevonden.has(naam)) dubbel.add(naam);
    gevonden.set(naam, organisatie);
    gevonden.set(sleutelVan(organisatie.label), organisatie);
    if (organisatie.kvkNummer) gevonden.set(organisatie.kvkNummer, organisatie);
  }
  for (const naam of dubbel) gevonden.delete(naam);
  return gevonden;
}
