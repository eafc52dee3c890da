import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';

const bewaard = z.object({
  jwks: z.object({ keys: z.array(z.looseObject({ kty: z.literal('RSA'), kid: z.string(), d: z.string() })).min(1) }),
  cookiesleutels: z.array(z.string().min(32)).min(1),
});

/** The private keys that the embedded provider signs tokens and cookies with. */
export type Sleutels = z.infer<typeof bewaard>;

/** The keys cannot be read or kept; the message is one Dutch sentence for the operator. */
export class Sleutelfout extends Error {
  override readonly name = 'Sleutelfout';
}

async function maakSleutels(): Promise<Sleutels> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  return bewaard.parse({
    jwks: { keys: [{ ...jwk, kid, alg: 'RS256', use: 'sig' }] },
    cookiesleutels: [randomBytes(32).toString('base64url')],
  });
}

async function lees(bestand: string): Promise<Sleutels | null> {
  let inhoud: string;
  try {
    inhoud = await readFile(bestand, 'utf8');
  } catch (fout) {
    if (fout instanceof Error && 'code' in fout && fout.code === 'ENOENT') return null;
    throw fout;
  }
  try {
    const sleutels = bewaard.parse(JSON.parse(inhoud));
    await chmod(bestand, 0o600);
    return sleutels;
  } catch (cause) {
    throw new Sleutelfout(`Het sleutelbestand ${bestand} is onbruikbaar; verwijder het om nieuwe sleutels te maken.`, {
      cause,
    });
  }
}

async function leesOfMaak(gegevensmap: string): Promise<Sleutels> {
  const bestand = join(gegevensmap, 'oidc-sleutels.json');
  const aanwezig = await lees(bestand);
  if (aanwezig) return aanwezig;

  await mkdir(gegevensmap, { recursive: true });
  const tijdelijk = `${bestand}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await writeFile(tijdelijk, JSON.stringify(await maakSleutels()), { mode: 0o600, flag: 'wx' });
  try {
    await link(tijdelijk, bestand);
  } catch (fout) {
    if (!(fout instanceof Error && 'code' in fout && fout.code === 'EEXIST')) throw fout;
  } finally {
    await rm(tijdelijk, { force: true });
  }
  const gemaakt = await lees(bestand);
  if (!gemaakt) throw new Sleutelfout(`Het sleutelbestand ${bestand} is niet te maken.`);
  return gemaakt;
}

/**
 * The keys kept in this folder, made at the first start, so that tokens survive a restart. Of processes that start
 * together one wins, and all use its keys.
 *
 * @throws Sleutelfout when they cannot be read or kept
 */
export async function leesOfMaakSleutels(gegevensmap: string): Promise<Sleutels> {
  try {
    return await leesOfMaak(gegevensmap);
  } catch (fout) {
    if (!(fout instanceof Error && 'syscall' in fout && 'code' in fout)) throw fout;
    const melding = `De sleutels van de ingebouwde aanmelddienst kunnen niet in ${gegevensmap} worden bewaard (${fout.code}); pas de rechten aan of kies met DATA_DIR een andere map.`;
    throw new Sleutelfout(melding, { cause: fout });
  }
}
