import { expect, it } from 'vitest';
import { maakBuildQuery } from '../../admin/providers/buildQuery.ts';
import { alsApifout } from '../../admin/providers/fouten.ts';

const vraag = maakBuildQuery(() => ({ dossier: true }))();

it('maakt van een lijst een vraag met pagina, volgorde en filters', () => {
  const { variables, parseResponse } = vraag('GET_LIST', 'aanvragen', {
    pagination: { page: 3, perPage: 25 },
    sort: { field: 'gevraagdeBijdrage', order: 'DESC' },
    filter: { zoek: 'wijk', status: ['CONCEPT', 'INGEDIEND'], jaar: 2026, regeling: [] },
  });
  expect(variables).toEqual({
    dossier: true,
    first: 25,
    offset: 50,
    order: [{ veld: 'GEVRAAGDE_BIJDRAGE', richting: 'DESC' }],
    where: { zoek: 'wijk', status: { in: ['CONCEPT', 'INGEDIEND'] }, jaar: { in: [2026] } },
  });
  expect(parseResponse({ data: { aanvragen: { totalCount: 7, nodes: [{ id: 'a' }] } } })).toEqual({
    data: [{ id: 'a' }],
    total: 7,
  });
});

it('vraagt meer rijen op hun id, en een rij die er niet is geeft niet gevonden', () => {
  expect(vraag('GET_MANY', 'partners', { ids: ['a', 'b'] }).variables).toEqual({
    first: 2,
    where: { id: { in: ['a', 'b'] } },
  });
  expect(vraag('GET_MANY', 'budgetten', { ids: ['a'] }).variables).toEqual({ first: 1, where: { id: { in: ['a'] } } });
  const een = vraag('GET_ONE', 'budgetten', { id: 'x' });
  expect(een.variables).toEqual({ id: 'x' });
  expect(() => een.parseResponse({ data: { budget: null } })).toThrow('db.fout.niet_gevonden');
});

it.each([
  ['GET_LIST', 'facturen', {}, 'geen bron facturen'],
  ['GET_LIST', 'aanvragen', { filter: { kleur: 'rood' } }, 'geen filter kleur'],
  ['GET_LIST', 'partners', { sort: { field: 'kleur', order: 'ASC' as const } }, 'geen volgorde kleur'],
  ['DELETE', 'aanvragen', { id: 'a' }, 'benoemde mutatie'],
])('weigert wat niet in de tabel staat: %s %s', (methode, bron, params, melding) => {
  expect(() => vraag(methode, bron, params)).toThrow(melding);
});

it('leest de code van een fout, hoe die ook is ingepakt, en toont nooit de tekst van de machine', () => {
  const graphql = { graphQLErrors: [{ message: 'Forbidden!', extensions: { code: 'FORBIDDEN' } }] };
  expect(alsApifout(graphql)).toMatchObject({ soort: 'geen_toegang', message: 'db.fout.geen_toegang', status: 403 });
  expect(alsApifout({ status: 200, body: graphql })).toMatchObject({ soort: 'geen_toegang' });
  const intern = { body: { graphQLErrors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR', correlatieId: 'c1' } }] } };
  expect(alsApifout(intern)).toMatchObject({ soort: 'onverwacht', correlatieId: 'c1' });
  const afgewezen = {
    networkError: { statusCode: 503, result: { errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] } },
  };
  expect(alsApifout(afgewezen)).toMatchObject({ soort: 'onbereikbaar' });
  expect(alsApifout(new TypeError('Failed to fetch'))).toMatchObject({ soort: 'verbinding' });
});
