import type { GraphQLResolveInfo } from 'graphql';
import { onjuisteInvoer } from '../platform/fouten/graphqlfouten.ts';
import type { Rij, Uitvoerder } from '../platform/lezen/bron.ts';
import { type Leesvoor, leesAlle } from '../platform/lezen/lezer.ts';
import { selectie, selectieVan, voegSamen } from '../platform/lezen/selectie.ts';
import { partnerBron } from './partner.lezen.ts';
import type { DubbelReden } from './partner.types.ts';

/** What is known of an organisation of which the likes are sought. */
export interface Zoekbeeld {
  naam: string;
  kvkNummer?: string | null;
  rsin?: string | null;
  /** The organisation itself. */
  behalveId?: string | null;
}

/** Partners that are shown at most, and the longest name that one can have. */
const MEESTE = 5;
const LANGSTE_NAAM = 200;

/**
 * The same KVK number or RSIN, the same name but for case, accents, legal form and articles, a name that is much alike,
 * or one that begins so: with four letters somebody who is typing may mean it.
 */
const ZOEK = `
SELECT d.id, d.kvk, d.rsin, d.naam FROM (
  SELECT p.id, p.naam AS volgorde, coalesce(p.kvk_nummer = $2::text, false) AS kvk, coalesce(p.rsin = $3::text, false) AS rsin,
    p.kern_naam = kernnaam($1::text) AS naam, similarity(p.kern_naam, kernnaam($1::text)) AS lijkt
  FROM partner p
  WHERE (p.kvk_nummer = $2::text OR p.rsin = $3::text
    OR (p.kern_naam % kernnaam($1::text) AND similarity(p.kern_naam, kernnaam($1::text)) >= 0.45)
    OR (length(kernnaam($1::text)) >= 4 AND p.kern_naam LIKE kernnaam($1::text) || '%'))
    AND p.id IS DISTINCT FROM $4::uuid
) d ORDER BY d.kvk DESC, d.rsin DESC, d.naam DESC, d.lijkt DESC, d.volgorde, d.id LIMIT ${MEESTE}`;

/** Partners that may be the same organisation, the surest first. */
export async function leesDubbelen(
  uitvoerder: Uitvoerder,
  beeld: Zoekbeeld,
  voor: Leesvoor,
  info: GraphQLResolveInfo,
): Promise<{ partner: Rij; redenen: DubbelReden[] }[]> {
  const naam = beeld.naam.normalize('NFC').trim();
  if (naam.length > LANGSTE_NAAM) throw onjuisteInvoer(`naam is hoogstens ${LANGSTE_NAAM} tekens lang.`);
  const nummers = [beeld.kvkNummer?.trim() || null, beeld.rsin?.trim() || null];
  if ([naam, ...nummers].some((tekst) => tekst?.includes('\u0000')))
    throw onjuisteInvoer('Een naam of nummer kan geen nulteken bevatten.');
  const gevonden = await uitvoerder.query(ZOEK, [naam, ...nummers, beeld.behalveId ?? null]);
  if (gevonden.length === 0) return [];
  const ids = gevonden.map(([id]) => id as string);
  const partners = await leesAlle(
    uitvoerder,
    { ...partnerBron, bereik: (opdracht, alias) => `${alias}.id = ANY(${opdracht.param(ids)}::uuid[])` },
    voor,
    voegSamen(selectieVan(info).get('partner'), selectie('id')),
    (alias) => `${alias}.id`,
    info,
  );
  return gevonden.flatMap(([id, kvk, rsin, zelfdeNaam]) => {
    const partner = partners.find((een) => een.id === id);
    const redenen: DubbelReden[] = [
      ...(kvk ? ['ZELFDE_KVK' as const] : []),
      ...(rsin ? ['ZELFDE_RSIN' as const] : []),
      ...(zelfdeNaam ? ['ZELFDE_NAAM' as const] : []),
    ];
    return partner ? [{ partner, redenen: redenen.length > 0 ? redenen : ['LIJKT_OP'] }] : [];
  });
}
