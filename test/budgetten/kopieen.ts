import type { Testproduct } from '../support/product.ts';

const ONDERDELEN = [
  'aanvraag_gemeente',
  'aanvraag_partner',
  'activiteit',
  'begrotingsregel',
  'bijdrage',
  'besparing',
  'aanvraag_versie',
  'beoordeling',
  'beoordeling_score',
  'termijn',
];

/** Copies an aanvraag with all its parts a number of times, in the state in which it is. @returns the ids of the copies */
export async function kopieer(t: Pick<Testproduct, 'product'>, id: string, aantal: number): Promise<string[]> {
  return t.product.bron.transaction(async (manager) => {
    const rijen: { id: string }[] = await manager.query(
      `INSERT INTO aanvraag SELECT (jsonb_populate_record(a, jsonb_build_object('id', k.id, 'project_id', k.id, 'kenmerk', 'KOPIE-' || k.id))).*
       FROM aanvraag a, (SELECT gen_random_uuid() AS id FROM generate_series(1, $2)) k WHERE a.id = $1 RETURNING id`,
      [id, aantal],
    );
    const ids = rijen.map((rij) => rij.id);
    for (const tabel of ONDERDELEN) {
      const eigenId = tabel === 'termijn' ? `, 'id', gen_random_uuid()` : '';
      await manager.query(
        `INSERT INTO ${tabel} SELECT (jsonb_populate_record(o, jsonb_build_object('aanvraag_id', k.id${eigenId}))).*
         FROM ${tabel} o, unnest($2::uuid[]) AS k (id) WHERE o.aanvraag_id = $1`,
        [id, ids],
      );
    }
    return ids;
  });
}
