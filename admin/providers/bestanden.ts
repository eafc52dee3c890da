import { metToken } from './client.ts';
import { Apifout, alsApifout } from './fouten.ts';
import type { Sessie } from './sessie.ts';

/** Why the server did not take a file in; Dutch sentences of the API. */
export interface Bestandfout {
  code: string;
  veld: string | null;
  melding: string;
  /** Cell of a spreadsheet that it is about. */
  cel?: string;
}

/** What the server said of a file that was sent. */
export interface Ontvangst {
  fouten: readonly Bestandfout[];
}

async function alsFout(antwoord: Response): Promise<Apifout> {
  const inhoud: unknown = await antwoord.json().catch(() => null);
  return antwoord.status === 404
    ? new Apifout('niet_gevonden', null, 404)
    : alsApifout({ body: inhoud, status: antwoord.status });
}

/** Gets a file with the token of who is logged in, and offers it under its name. @throws Apifout */
export async function download(sessie: Sessie, pad: string, naam: string): Promise<void> {
  const antwoord = await metToken(sessie)(pad).catch((fout: unknown) => {
    throw alsApifout(fout);
  });
  if (!antwoord.ok) throw await alsFout(antwoord);
  const url = URL.createObjectURL(await antwoord.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = naam;
  link.click();
  // The browser takes the bytes in its own time.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

interface Verzending {
  pad: string;
  formulier: FormData;
  /** The same for each attempt, so that a retry has no second effect. */
  sleutel: string;
  /** The part that has been sent, 0 to 1. */
  voortgang?: (deel: number) => void;
}

/** Sends a form with a file, telling how far it is. @throws Apifout; what can be mended is in `fouten` of the answer */
export async function verstuur<T extends Ontvangst>(sessie: Sessie, verzending: Verzending): Promise<T> {
  const token = await sessie.token();
  const eerste = await stuur<T>(verzending, token);
  return uitkomst(eerste.status === 401 ? await stuur<T>(verzending, await sessie.token(token)) : eerste);
}

interface Antwoord<T> {
  status: number;
  inhoud: T | null;
}

function uitkomst<T extends Ontvangst>({ status, inhoud }: Antwoord<T>): T {
  if (inhoud && Array.isArray(inhoud.fouten)) return inhoud;
  throw alsApifout({ body: inhoud, status });
}

/** With XMLHttpRequest: fetch does not tell what has been sent. */
function stuur<T>({ pad, formulier, sleutel, voortgang }: Verzending, token: string): Promise<Antwoord<T>> {
  return new Promise((klaar, mislukt) => {
    const verzoek = new XMLHttpRequest();
    verzoek.open('POST', pad);
    verzoek.setRequestHeader('authorization', `Bearer ${token}`);
    verzoek.setRequestHeader('idempotency-key', sleutel);
    verzoek.upload.onprogress = ({ loaded, total }) => voortgang?.(total > 0 ? loaded / total : 0);
    verzoek.onerror = () => mislukt(new Apifout('verbinding', null, 0));
    verzoek.onload = () => {
      try {
        klaar({ status: verzoek.status, inhoud: JSON.parse(verzoek.responseText) as T });
      } catch {
        klaar({ status: verzoek.status, inhoud: null });
      }
    };
    verzoek.send(formulier);
  });
}
