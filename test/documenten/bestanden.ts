import type { Testproduct } from '../support/product.ts';

export * from './inhoud.ts';

export interface Ontvangst {
  status: number;
  headers: Headers;
  document: { id: string; naam: string; soort: string; type: string; grootte: number; sha256: string } | undefined;
  fouten: { code: string; veld: string | null; melding: string }[] | undefined;
  tekst: string;
}

/** Sends a file as an account; null = without a token. */
export async function stuurBestand(
  t: Testproduct,
  account: string | null,
  aanvraagId: string,
  bestand: { inhoud: Buffer; naam?: string; type?: string; velden?: Record<string, string>; sleutel?: string },
): Promise<Ontvangst> {
  const formulier = new FormData();
  for (const [naam, waarde] of Object.entries(bestand.velden ?? {})) formulier.set(naam, waarde);
  formulier.set(
    'bestand',
    new Blob([new Uint8Array(bestand.inhoud)], { type: bestand.type ?? 'application/octet-stream' }),
    bestand.naam ?? 'bestand.pdf',
  );
  const antwoord = await t.stuur(`/documenten/aanvragen/${aanvraagId}`, {
    method: 'POST',
    headers: {
      ...(account === null ? {} : { authorization: `Bearer ${await t.token(account)}` }),
      ...(bestand.sleutel ? { 'idempotency-key': bestand.sleutel } : {}),
    },
    body: formulier,
  });
  const tekst = await antwoord.text();
  const { document, fouten } = JSON.parse(tekst);
  return { status: antwoord.status, headers: antwoord.headers, document, fouten, tekst };
}

/** Gets the bytes of a path as an account. */
export async function haal(
  t: Testproduct,
  account: string | null,
  pad: string,
): Promise<{ status: number; headers: Headers; inhoud: Buffer }> {
  const antwoord = await t.stuur(pad, {
    headers: account === null ? {} : { authorization: `Bearer ${await t.token(account)}` },
  });
  return { status: antwoord.status, headers: antwoord.headers, inhoud: Buffer.from(await antwoord.arrayBuffer()) };
}
