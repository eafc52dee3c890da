import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, it } from 'vitest';
import { projectmap } from '../../server/platform/config/config.ts';

const SERVER = join(projectmap(), 'server');

/** Slices in the order in which they build on each other: a slice imports only slices before it. */
const PLAKKEN = ['beleidskaders', 'referentie', 'partners', 'budgetten', 'aanvragen', 'documenten', 'mij'];
/** Folders that may know everything: they put the product together or fill it. */
const SAMENSTELLING = ['demo', 'opdrachten', 'migraties'];

function bestanden(map: string): string[] {
  return readdirSync(map, { withFileTypes: true, recursive: true })
    .filter((een) => een.isFile() && een.name.endsWith('.ts'))
    .map((een) => join(een.parentPath, een.name));
}

const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;
/** All imports of a file: of other files as a path below server, of packages by name. */
function importen(bestand: string): string[] {
  return [...readFileSync(bestand, 'utf8').matchAll(IMPORT)].map(([, doel = '']) =>
    doel.startsWith('.') ? relative(SERVER, resolve(dirname(bestand), doel)) : doel,
  );
}

const deel = (pad: string) => pad.split(sep)[0] ?? '';

function overtredingen(mag: (van: string, naar: string, doel: string) => boolean): string[] {
  return bestanden(SERVER).flatMap((bestand) => {
    const van = relative(SERVER, bestand);
    return importen(bestand)
      .filter((doel) => !mag(deel(van), deel(doel), doel))
      .map((doel) => `${van} -> ${doel}`);
  });
}

it('platform kent geen plak en geen beleid', () => {
  expect(
    overtredingen(
      (van, naar) =>
        van !== 'platform' ||
        ![...PLAKKEN, ...SAMENSTELLING, 'beleid', 'product.ts', 'opslag.ts', 'schema.ts'].includes(naar),
    ),
  ).toEqual([]);
});

it('beleid importeert niets dan zichzelf, ook geen pakket', () => {
  expect(overtredingen((van, naar) => van !== 'beleid' || naar === 'beleid')).toEqual([]);
});

it('een plak importeert alleen plakken waarop zij bouwt', () => {
  const toegestaan = (van: string, naar: string) =>
    !PLAKKEN.includes(van) || !PLAKKEN.includes(naar) || PLAKKEN.indexOf(naar) <= PLAKKEN.indexOf(van);
  expect(overtredingen(toegestaan)).toEqual([]);
});

it('een plak kent de samenstelling en de demo niet', () => {
  expect(
    overtredingen(
      (van, naar) => !PLAKKEN.includes(van) || ![...SAMENSTELLING, 'product.ts', 'schema.ts', 'main.ts'].includes(naar),
    ),
  ).toEqual([]);
});

it('een resolver raakt geen entiteit, repository of SQL aan', () => {
  const resolvers = bestanden(SERVER).filter((bestand) => /\.(resolver|mutaties)\.ts$/.test(bestand));
  expect(resolvers.length).toBeGreaterThan(4);
  const fout = resolvers.filter((bestand) =>
    importen(bestand).some((doel) => doel === 'typeorm' || doel === 'pg' || doel.endsWith('.entity.ts')),
  );
  expect(fout.map((bestand) => relative(SERVER, bestand))).toEqual([]);
});

it('elke map onder server is een bekend deel van het huis', () => {
  const mappen = readdirSync(SERVER, { withFileTypes: true })
    .filter((een) => een.isDirectory())
    .map((een) => een.name);
  expect(mappen.sort()).toEqual([...PLAKKEN, ...SAMENSTELLING, 'beleid', 'platform'].sort());
});

it('geen bestand is langer dan 400 regels', () => {
  const lang = ['server', 'test']
    .flatMap((map) => bestanden(join(projectmap(), map)))
    .filter((bestand) => readFileSync(bestand, 'utf8').split('\n').length > 401)
    .map((bestand) => relative(projectmap(), bestand));
  expect(lang).toEqual([]);
});
