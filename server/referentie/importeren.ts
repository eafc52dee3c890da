import { Temporal } from 'temporal-polyfill';
import type { DataSource, EntityManager } from 'typeorm';
import { type Gebied, GebiedenFout, GebiedenFoutcode, leesGebieden } from './cbs.ts';
import { type BekendeGemeente, type Herindeling, vergelijk } from './herindeling.ts';
import { vergrendelReferentie } from './vergrendeling.ts';

/** Fewer gemeenten than this is taken for a selection; the Netherlands has had more than 300 in all its history. */
const MINIMUM_GEMEENTEN = 300;

export interface ImporteerOpties {
  /** Only report what would happen; nothing is written. */
  proef?: boolean;
  /** Accept a file with suspiciously few gemeenten. */
  forceer?: boolean;
}

/** What an import did, or with `proef` would do. */
export interface Verslag extends Herindeling {
  /** First day of the new division, `JJJJ-MM-DD`. */
  geldigVan: string;
  proef: boolean;
  gemeentenInBestand: number;
}

/**
 * Applies CBS' table "Gebieden in Nederland" to the reference tables as of a date: new, renamed and ended gemeenten and
 * gemeenten that go to another zorgkantoorregio. All or nothing; the same file twice changes nothing the second time.
 * @param bron a connected data source
 * @param csv the text of the download
 * @param geldigVan first day of the division, `JJJJ-MM-DD`
 * @throws GebiedenFout with a Dutch sentence when the file or the date cannot be used; nothing is written then
 */
export async function importeerGebieden(
  bron: DataSource,
  csv: string,
  geldigVan: string,
  opties: ImporteerOpties = {},
): Promise<Verslag> {
  eisDatum(geldigVan);
  const bestand = leesGebieden(csv);
  if (bestand.length < MINIMUM_GEMEENTEN && !opties.forceer) {
    throw new GebiedenFout(
      GebiedenFoutcode.TE_WEINIG_GEMEENTEN,
      `Dit bestand bevat maar ${bestand.length} gemeenten en lijkt een selectie; verwacht worden er minstens ${MINIMUM_GEMEENTEN}.`,
    );
  }
  return bron.transaction(async (beheer) => {
    await vergrendelReferentie(beheer);
    await eisBekendeRegios(beheer, bestand);
    const herindeling = vergelijk(await leesBekend(beheer), bestand, geldigVan);
    if (!opties.proef) {
      await verwerk(beheer, herindeling, geldigVan);
    }
    return { ...herindeling, geldigVan, proef: opties.proef ?? false, gemeentenInBestand: bestand.length };
  });
}

function eisDatum(datum: string): void {
  try {
    if (Temporal.PlainDate.from(datum, { overflow: 'reject' }).toString() === datum) return;
  } catch (fout) {
    if (!(fout instanceof RangeError)) throw fout;
  }
  throw new GebiedenFout(
    GebiedenFoutcode.DATUM_ONJUIST,
    `"${datum}" is geen datum in de vorm JJJJ-MM-DD, bijvoorbeeld 2027-01-01.`,
  );
}

async function eisBekendeRegios(beheer: EntityManager, bestand: readonly Gebied[]): Promise<void> {
  const rijen: { code: string }[] = await beheer.query('SELECT code FROM zorgkantoorregio');
  const bekend = new Set(rijen.map((rij) => rij.code));
  const onbekend = new Set(bestand.map((gebied) => gebied.zorgkantoorregio).filter((code) => !bekend.has(code)));
  if (onbekend.size > 0) {
    throw new GebiedenFout(
      GebiedenFoutcode.REGIO_ONBEKEND,
      `Onbekende zorgkantoorregio in dit bestand: ${[...onbekend].sort().join(', ')}. Leg eerst vast welk zorgkantoor deze regio bedient.`,
    );
  }
}

async function leesBekend(beheer: EntityManager): Promise<BekendeGemeente[]> {
  return beheer.query(`
    SELECT g.code, g.naam, g.provincie, g.geldig_van::text AS "geldigVan", g.geldig_tot::text AS "geldigTot", i.indeling
    FROM gemeente g
    LEFT JOIN LATERAL (
      SELECT jsonb_build_object(
        'zorgkantoorregio', zorgkantoorregio_code, 'geldigVan', geldig_van, 'geldigTot', geldig_tot) AS indeling
      FROM gemeente_indeling
      WHERE gemeente_code = g.code
      ORDER BY geldig_van DESC
      LIMIT 1
    ) i ON true
    ORDER BY g.code`);
}

async function verwerk(beheer: EntityManager, herindeling: Herindeling, datum: string): Promise<void> {
  const { nieuw, hernoemd, provincie, beeindigd, hersteld, teruggenomen, regio } = herindeling;
  await neemTerug(beheer, codes(teruggenomen));
  await herstel(beheer, codes(hersteld), datum);
  await beheer.query(
    `INSERT INTO gemeente (code, naam, provincie, geldig_van)
     SELECT code, naam, provincie, $2::date FROM jsonb_to_recordset($1) AS r(code text, naam text, provincie text)`,
    [JSON.stringify(nieuw), datum],
  );
  await deelIn(
    beheer,
    nieuw.map(({ code, zorgkantoorregio }) => ({ code, naar: zorgkantoorregio })),
    datum,
  );
  await beheer.query(
    `UPDATE gemeente g SET naam = r.naar FROM jsonb_to_recordset($1) AS r(code text, naar text) WHERE g.code = r.code`,
    [JSON.stringify(hernoemd)],
  );
  await beheer.query(
    `UPDATE gemeente g SET provincie = r.naar FROM jsonb_to_recordset($1) AS r(code text, naar text) WHERE g.code = r.code`,
    [JSON.stringify(provincie)],
  );
  const anders = regio.filter((wijziging) => !wijziging.zelfdeDag);
  await sluitIndeling(beheer, codes(anders), datum);
  await deelIn(beheer, anders, datum);
  await verbeterIndeling(
    beheer,
    regio.filter((wijziging) => wijziging.zelfdeDag),
    datum,
  );
  await sluitIndeling(beheer, codes(beeindigd), datum);
  await beheer.query('UPDATE gemeente SET geldig_tot = $2::date WHERE code = ANY ($1)', [codes(beeindigd), datum]);
}

/** Removes gemeenten that an earlier import of the same date brought in; refused by the database once they are in use. */
async function neemTerug(beheer: EntityManager, gemeenten: string[]): Promise<void> {
  await beheer.query('DELETE FROM gemeente_indeling WHERE gemeente_code = ANY ($1)', [gemeenten]);
  await beheer.query('DELETE FROM gemeente WHERE code = ANY ($1)', [gemeenten]);
}

/** Lets gemeenten live on that an earlier import of the same date ended. */
async function herstel(beheer: EntityManager, gemeenten: string[], datum: string): Promise<void> {
  await beheer.query('UPDATE gemeente SET geldig_tot = NULL WHERE code = ANY ($1)', [gemeenten]);
  await beheer.query(
    'UPDATE gemeente_indeling SET geldig_tot = NULL WHERE gemeente_code = ANY ($1) AND geldig_tot = $2::date',
    [gemeenten, datum],
  );
}

async function sluitIndeling(beheer: EntityManager, gemeenten: string[], datum: string): Promise<void> {
  await beheer.query(
    'UPDATE gemeente_indeling SET geldig_tot = $2::date WHERE gemeente_code = ANY ($1) AND geldig_tot IS NULL',
    [gemeenten, datum],
  );
}

async function deelIn(beheer: EntityManager, regels: { code: string; naar: string }[], datum: string): Promise<void> {
  await beheer.query(
    `INSERT INTO gemeente_indeling (gemeente_code, zorgkantoorregio_code, geldig_van)
     SELECT code, naar, $2::date FROM jsonb_to_recordset($1) AS r(code text, naar text)`,
    [JSON.stringify(regels), datum],
  );
}

async function verbeterIndeling(
  beheer: EntityManager,
  regels: { code: string; naar: string }[],
  datum: string,
): Promise<void> {
  await beheer.query(
    `UPDATE gemeente_indeling i SET zorgkantoorregio_code = r.naar
     FROM jsonb_to_recordset($1) AS r(code text, naar text)
     WHERE i.gemeente_code = r.code AND i.geldig_van = $2::date`,
    [JSON.stringify(regels), datum],
  );
}

function codes(gemeenten: readonly { code: string }[]): string[] {
  return gemeenten.map((gemeente) => gemeente.code);
}
