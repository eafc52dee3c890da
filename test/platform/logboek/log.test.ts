import { beforeEach, describe, expect, it } from 'vitest';
import { type Log, maakLog, metCorrelatie } from '../../../server/platform/logboek/log.ts';

describe('het logboek', () => {
  let regels: string[];
  let log: Log;

  beforeEach(() => {
    regels = [];
    log = maakLog({ niveau: 'info', naar: { write: (regel: string) => regels.push(regel) } });
  });

  const laatste = (): Record<string, unknown> => JSON.parse(regels.at(-1) ?? '{}');

  it('schrijft één JSON-regel met niveau, tijd en tekst', () => {
    log.info({ poort: 4000 }, 'server gestart');
    expect(laatste()).toEqual({ level: 'info', time: expect.stringMatching(/Z$/), poort: 4000, msg: 'server gestart' });
    log.debug('te stil');
    expect(regels).toHaveLength(1);
  });

  it('geeft elke regel van een verzoek zijn correlatieId', () => {
    metCorrelatie(log, 'abc').warn('let op');
    expect(laatste()).toMatchObject({ correlatieId: 'abc', msg: 'let op' });
  });

  it.each([
    [{ authorization: 'Bearer geheim' }],
    [{ req: { headers: { Authorization: 'Bearer geheim', cookie: 'sessie=geheim' } } }],
    [{ a: { b: [{ access_token: 'geheim', password: 'geheim', client_secret: 'geheim' }] } }],
    [{ config: { DATABASE_URL: 'postgres://app:geheim@db/zaken', databaseUrl: 'geheim' } }],
    [{ tekst: 'kan niet verbinden met postgres://app:geheim@db/zaken' }],
    [{ tekst: 'kreeg Bearer geheim terug' }],
    [{ variables: { zoek: 'geheim' }, query: 'geheim' }],
  ])('schrijft geen geheim uit %j', (velden) => {
    log.info(velden, 'iets');
    log.child(velden).info('iets');
    expect(regels).toHaveLength(2);
    expect(regels.join('')).not.toContain('geheim');
  });

  it('schrijft van een fout soort, plaats en oorzaak', () => {
    log.error({ err: new RangeError('buiten bereik', { cause: new Error('dieper') }) }, 'mislukt');
    expect(laatste()).toMatchObject({
      msg: 'mislukt',
      err: {
        type: 'RangeError',
        message: 'buiten bereik',
        stack: expect.stringContaining(' at '),
        cause: { message: 'dieper' },
      },
    });
  });

  it('schrijft van een databasefout de code en de plek, niet de waarde die iemand stuurde', () => {
    const fout = Object.assign(new Error('invalid input syntax for type uuid: "Jan Jansen"'), {
      code: '22P02',
      severity: 'ERROR',
      detail: 'Key (naam)=(Jan Jansen) already exists.',
      query: "SELECT 'Jan Jansen'",
      parameters: ['Jan Jansen'],
      table: 'partner',
      constraint: 'partner_naam_uniek',
    });
    log.error({ err: fout }, 'mislukt');
    log.error(fout);
    log.error({ err: fout });
    log.error({ binnenin: { fout } }, 'mislukt');
    expect(regels).toHaveLength(4);
    expect(regels.join('')).not.toContain('Jansen');
    expect(laatste()).toMatchObject({
      binnenin: { fout: { code: '22P02', table: 'partner', constraint: 'partner_naam_uniek' } },
    });
  });
});
