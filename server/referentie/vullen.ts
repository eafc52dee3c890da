import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { DataSource, EntityManager } from 'typeorm';
import { projectmap } from '../platform/config/config.ts';
import { vergrendelReferentie } from './vergrendeling.ts';

/** The folder with the data files that come with the product; the same for `server/` and `dist/`. */
const MAP = join('server', 'referentie', 'gegevens');

/**
 * Fills the reference tables with the zorgkantoren, zorgkantoorregio's and gemeenten that come with the product. Only
 * what is missing is added: rows that an import or a beheerder changed stay as they are. One transaction under an
 * advisory lock, so that several processes may start at once.
 */
export async function vulReferentie(bron: DataSource): Promise<void> {
  const [zorgkantoren, regios, gemeenten] = await Promise.all([
    leesGegevens('zorgkantoren.csv'),
    leesGegevens('zorgkantoorregios.csv'),
    leesGegevens('gemeenten.csv'),
  ]);
  await bron.transaction(async (beheer) => {
    await vergrendelReferentie(beheer);
    await vul(beheer, ZORGKANTOREN, zorgkantoren);
    await vul(beheer, REGIOS, regios);
    await vul(beheer, GEMEENTEN, gemeenten);
    await vul(beheer, INDELINGEN, gemeenten);
  });
}

/** One row of a data file; an empty cell is null. */
type Rij = Record<string, string | null>;

async function leesGegevens(bestand: string): Promise<Rij[]> {
  const tekst = await readFile(join(projectmap(), MAP, bestand), 'utf8');
  const rijen: Record<string, string>[] = parse(tekst, { columns: true, bom: true, skip_empty_lines: true });
  return rijen.map((rij) => Object.fromEntries(Object.entries(rij).map(([kolom, waarde]) => [kolom, waarde || null])));
}

async function vul(beheer: EntityManager, opdracht: string, rijen: Rij[]): Promise<void> {
  await beheer.query(opdracht, [JSON.stringify(rijen)]);
}

const ZORGKANTOREN = `
INSERT INTO zorgkantoor (code, naam, dos_mailadres)
SELECT code, naam, dos_mailadres FROM jsonb_to_recordset($1) AS r(code text, naam text, dos_mailadres text)
ON CONFLICT (code) DO NOTHING`;

const REGIOS = `
INSERT INTO zorgkantoorregio (code, naam, zorgkantoor_code, uzovi)
SELECT code, naam, zorgkantoor_code, uzovi
FROM jsonb_to_recordset($1) AS r(code text, naam text, zorgkantoor_code text, uzovi text)
ON CONFLICT (code) DO NOTHING`;

const GEMEENTEN = `
INSERT INTO gemeente (code, naam, provincie, geldig_van, geldig_tot)
SELECT code, naam, provincie, geldig_van, geldig_tot
FROM jsonb_to_recordset($1) AS r(code text, naam text, provincie text, geldig_van date, geldig_tot date)
ON CONFLICT (code) DO NOTHING`;

/** Whoever has any assignment already was perhaps assigned anew by an import: leave those alone. */
const INDELINGEN = `
INSERT INTO gemeente_indeling (gemeente_code, zorgkantoorregio_code, geldig_van, geldig_tot)
SELECT r.code, r.zorgkantoorregio_code, r.geldig_van, r.geldig_tot
FROM jsonb_to_recordset($1) AS r(code text, zorgkantoorregio_code text, geldig_van date, geldig_tot date)
WHERE NOT EXISTS (SELECT FROM gemeente_indeling i WHERE i.gemeente_code = r.code)`;
