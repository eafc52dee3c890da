import { request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { expect } from 'vitest';

export interface Uitslag {
  status: number;
  koppen: Record<string, string | string[] | undefined>;
  tekst: string;
  /** Milliseconds from sending to the whole answer. */
  ms: number;
}

/** A request as bytes, on a connection of its own: nothing of a client library stands between test and server. */
export function ruw(
  adres: string,
  opties: { methode?: string; koppen?: Record<string, string>; inhoud?: string | Buffer } = {},
): Promise<Uitslag> {
  return new Promise((klaar, mislukt) => {
    const begin = performance.now();
    let beantwoord = false;
    const verzoek = request(
      adres,
      { method: opties.methode ?? 'POST', headers: opties.koppen, agent: false, timeout: 20_000 },
      (antwoord) => {
        beantwoord = true;
        const delen: Buffer[] = [];
        const af = () =>
          klaar({
            status: antwoord.statusCode ?? 0,
            koppen: antwoord.headers,
            tekst: Buffer.concat(delen).toString('utf8'),
            ms: performance.now() - begin,
          });
        antwoord.on('data', (deel: Buffer) => delen.push(deel));
        antwoord.on('end', af);
        antwoord.on('error', af);
      },
    );
    // Who is refused before the body was read may find the connection closed while still writing; the answer counts.
    verzoek.on('error', (fout) => {
      if (!beantwoord) setTimeout(() => (beantwoord ? undefined : mislukt(fout)), 250);
    });
    verzoek.on('timeout', () => verzoek.destroy(new Error('geen antwoord binnen 20 s')));
    verzoek.end(opties.inhoud);
  });
}

/** A GraphQL request by POST, with or without a token. */
export function post(
  url: string,
  inhoud: string | object,
  opties: { token?: string | null; koppen?: Record<string, string> } = {},
): Promise<Uitslag> {
  return ruw(`${url}/graphql`, {
    koppen: {
      'content-type': 'application/json',
      ...(opties.token ? { authorization: `Bearer ${opties.token}` } : {}),
      ...opties.koppen,
    },
    inhoud: typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud),
  });
}

interface Fout {
  message: string;
  extensions: { code: string; correlatieId?: string };
}
export const foutenIn = ({ tekst }: Uitslag): Fout[] => (JSON.parse(tekst) as { errors?: Fout[] }).errors ?? [];
export const codesIn = (uitslag: Uitslag): string[] => foutenIn(uitslag).map((fout) => fout.extensions.code);

/** Refused as a mistake of the caller: a 4xx with a GraphQL body, and nothing of the inside in it. */
export function verwachtWeigering(uitslag: Uitslag, statussen: number[], codes?: string[]): void {
  expect(statussen, uitslag.tekst.slice(0, 400)).toContain(uitslag.status);
  const fouten = foutenIn(uitslag);
  expect(fouten.length).toBeGreaterThan(0);
  for (const { message, extensions } of fouten) {
    expect(message.length).toBeGreaterThan(5);
    expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
    if (codes) expect(codes, message).toContain(extensions.code);
  }
  expect(uitslag.tekst).not.toMatch(/stacktrace|node_modules|\bat \w+ \(/);
}

/** The fastest of some tries: on a busy machine one try says little. */
export async function snelste(pogingen: number, doe: () => Promise<Uitslag>): Promise<Uitslag> {
  let beste = await doe();
  for (let poging = 1; poging < pogingen; poging += 1) {
    const ander = await doe();
    if (ander.ms < beste.ms) beste = ander;
  }
  return beste;
}

export const herhaal = (aantal: number, maak: (i: number) => string, tussen = ' '): string =>
  Array.from({ length: aantal }, (_, i) => maak(i)).join(tussen);
