import { Databasecode, Databasefout } from '../fouten.ts';
import { type Identiteit, voerUit } from './opdracht.ts';

const NAAM = 'postgres';

async function nummer(vlag: '-u' | '-g', naam: string): Promise<number | undefined> {
  const { code, uitvoer } = await voerUit('id', [vlag, naam]);
  const getal = Number.parseInt(uitvoer, 10);
  return code === 0 && getal > 0 ? getal : undefined;
}

async function zoek(naam: string): Promise<Identiteit | undefined> {
  const [uid, gid] = await Promise.all([nummer('-u', naam), nummer('-g', naam)]);
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

/** The ways to make a system user without a login: shadow-utils first, then what busybox brings. */
function manieren(naam: string): readonly (readonly (readonly string[])[])[] {
  return [
    [
      ['groupadd', '--system', naam],
      [
        'useradd',
        '--system',
        '--gid',
        naam,
        '--no-create-home',
        '--home-dir',
        '/nonexistent',
        '--shell',
        '/bin/false',
        naam,
      ],
    ],
    [
      ['addgroup', '-S', naam],
      ['adduser', '-S', '-D', '-H', '-h', '/nonexistent', '-s', '/bin/false', '-G', naam, naam],
    ],
  ];
}

/**
 * PostgreSQL refuses to run as root. As root its commands therefore run as the system user `postgres`, which is made when
 * it is not there. As anybody else they run as oneself (`undefined`).
 */
export async function bepaalIdentiteit(naam = NAAM): Promise<Identiteit | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const bestaand = await zoek(naam);
  if (bestaand) return bestaand;
  for (const stappen of manieren(naam)) {
    // A group that is already there makes the first command fail; what counts is whether the user exists afterwards.
    for (const [programma = '', ...argumenten] of stappen) await voerUit(programma, argumenten);
    const gemaakt = await zoek(naam);
    if (gemaakt) return gemaakt;
  }
  const melding = `PostgreSQL kan niet als root draaien en de systeemgebruiker '${naam}' kon niet worden aangemaakt; maak hem zelf aan of start het programma als gewone gebruiker.`;
  throw new Databasefout(Databasecode.SYSTEEMGEBRUIKER, melding);
}
