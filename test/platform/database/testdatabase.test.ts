import { describe, expect, inject, it } from 'vitest';
import { controleerVerbinding } from '../../../server/platform/database/migreren.ts';
import { leegeDatabase, maakTestdatabase } from '../../support/database.ts';

describe('een testdatabase', () => {
  it('is een eigen kopie, ook als er veel tegelijk worden gemaakt, en is na sluiten weg', async () => {
    const databases = await Promise.all(Array.from({ length: 6 }, () => maakTestdatabase()));
    const [eerste, ...andere] = databases;
    await eerste?.bron.query('CREATE TABLE alleen_hier (id int)');
    for (const { bron } of andere) {
      expect(await bron.query(`SELECT to_regclass('alleen_hier') AS tabel`)).toEqual([{ tabel: null }]);
    }
    await Promise.all(databases.map((database) => database.sluit()));
    await expect(controleerVerbinding(eerste?.url ?? '')).rejects.toMatchObject({ code: 'DATABASE_ONTBREEKT' });
    await expect(controleerVerbinding(inject('databaseUrl'))).resolves.toBeUndefined();
  });

  it('kan ook leeg zijn', async () => {
    const database = await leegeDatabase();
    await expect(controleerVerbinding(database.url)).resolves.toBeUndefined();
    await database.sluit();
  });
});
