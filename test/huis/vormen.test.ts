import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType, isInputObjectType, isIntrospectionType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entiteiten } from '../../server/opslag.ts';
import { projectmap } from '../../server/platform/config/config.ts';
import { beschrijfDatabase } from '../../server/platform/database/beschrijving.ts';
import { maakSchema, sdl } from '../../server/schema.ts';
import { maakTestdatabase } from '../support/database.ts';

const vastgelegd = (naam: string) => readFileSync(join(projectmap(), 'schema', naam), 'utf8');
const HERSTEL = 'Loopt uit de pas: draai npm run schema en leg het resultaat vast.';

describe('de API', () => {
  it('is gelijk aan het vastgelegde schema.graphql', () => {
    expect(sdl(maakSchema()) === vastgelegd('schema.graphql'), HERSTEL).toBe(true);
  });

  it('beschrijft elk type, elk veld, elk argument en elk invoerveld', () => {
    const leeg: string[] = [];
    for (const type of Object.values(buildSchema(vastgelegd('schema.graphql')).getTypeMap())) {
      if (isIntrospectionType(type) || ['String', 'Int', 'Boolean', 'Float', 'ID'].includes(type.name)) continue;
      if (!type.description && !['Query', 'Mutation'].includes(type.name)) leeg.push(type.name);
      if (!isObjectType(type) && !isInputObjectType(type)) continue;
      for (const veld of Object.values(type.getFields())) {
        if (!veld.description) leeg.push(`${type.name}.${veld.name}`);
        if ('args' in veld) {
          for (const argument of veld.args)
            if (!argument.description) leeg.push(`${type.name}.${veld.name}(${argument.name})`);
        }
      }
    }
    expect(leeg).toEqual([]);
  });

  it('noemt bij elke query en mutatie wie haar mag gebruiken', () => {
    const schema = buildSchema(vastgelegd('schema.graphql'));
    const velden = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.values(type?.getFields() ?? {}),
    );
    expect(velden.length).toBeGreaterThan(25);
    expect(velden.filter((veld) => !/Access: \S/.test(veld.description ?? '')).map((veld) => veld.name)).toEqual([]);
  });

  it('heeft geen mutatie zonder een enkele input en een payload met fouten', () => {
    const mutaties = Object.values(buildSchema(vastgelegd('schema.graphql')).getMutationType()?.getFields() ?? {});
    for (const mutatie of mutaties) {
      expect(mutatie.args.map((argument) => `${argument.name}: ${argument.type}`)).toEqual([
        expect.stringMatching(/^input: \w+Input!$/),
      ]);
      expect(String(mutatie.type)).toMatch(/Payload!$/);
    }
  });

  it('gebruikt voor geld, hoeveelheden en percentages nooit Float', () => {
    expect(vastgelegd('schema.graphql')).not.toMatch(/: \[?Float/);
    const enums = Object.values(buildSchema(vastgelegd('schema.graphql')).getTypeMap()).filter(isEnumType);
    expect(enums.length).toBeGreaterThan(10);
  });
});

describe('de database', () => {
  let database: Awaited<ReturnType<typeof maakTestdatabase>>;
  beforeAll(async () => {
    database = await maakTestdatabase();
  });
  afterAll(() => database.sluit());

  it('is na alle migraties gelijk aan het vastgelegde database.sql', async () => {
    expect((await beschrijfDatabase(database.bron)) === vastgelegd('database.sql'), HERSTEL).toBe(true);
  });

  it('heeft elke kolom die een entiteit noemt, met hetzelfde type en dezelfde leegte', async () => {
    const kolommen: { tabel: string; kolom: string; type: string; leeg: boolean }[] = await database.bron.query(
      `SELECT c.relname AS tabel, a.attname AS kolom, format_type(a.atttypid, NULL) AS type, NOT a.attnotnull AS leeg
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'`,
    );
    const inDatabase = new Map(
      kolommen.map(({ tabel, kolom, type, leeg }) => [`${tabel}.${kolom}`, `${type}${leeg ? ' null' : ''}`]),
    );
    const soorten: Record<string, string> = { timestamptz: 'timestamp with time zone' };
    for (const entiteit of entiteiten) {
      const { tableName, columns } = database.bron.getMetadata(entiteit);
      for (const kolom of columns) {
        const soort = soorten[String(kolom.type)] ?? String(kolom.type);
        const verwacht = `${soort}${kolom.isArray ? '[]' : ''}${kolom.isNullable ? ' null' : ''}`;
        expect(`${tableName}.${kolom.databaseName} ${inDatabase.get(`${tableName}.${kolom.databaseName}`)}`).toBe(
          `${tableName}.${kolom.databaseName} ${verwacht}`,
        );
      }
    }
  });
});
