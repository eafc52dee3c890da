import type pg from 'pg';
import type { Tokenclaims } from '../platform/aanmelding/claims.ts';
import type { Log } from '../platform/logboek/log.ts';
import type { Actor } from '../platform/toegang/actor.ts';
import { Rol } from '../platform/toegang/rol.ts';

/** Whose interest a role serves. One token serves one: who decides cannot be applicant, nor see what research sees (DOS-085b). */
const ZIJDE: Record<Rol, 'AANVRAGER' | 'ZORGKANTOOR' | 'ONDERZOEK' | 'OVERZICHT' | 'BEHEER'> = {
  AANVRAGER: 'AANVRAGER',
  SAMENWERKINGSPARTNER: 'AANVRAGER',
  BEOORDELAAR: 'ZORGKANTOOR',
  BESLISSER: 'ZORGKANTOOR',
  FINANCIEEL: 'ZORGKANTOOR',
  ONDERZOEKER: 'ONDERZOEK',
  ANALIST: 'OVERZICHT',
  TOEZICHTHOUDER: 'OVERZICHT',
  BEHEERDER: 'BEHEER',
};
/** How long a found organisation is remembered, in milliseconds. */
const ONTHOUDEN = 60_000;

interface Organisatie {
  id: string;
  naam: string;
  soort: string;
}

/**
 * Turns the claims of a verified token into who acts. No rights at all for: an organisation that the product does not
 * know, roles of more than one side, staff without an existing zorgkantoor of their own organisation.
 */
export class Actoren {
  private readonly onthouden = new Map<string, { organisatie: Organisatie; tot: number }>();
  private zorgkantoren: Set<string> | null = null;

  constructor(
    private readonly pool: pg.Pool,
    private readonly log: Log,
  ) {}

  async van(claims: Tokenclaims): Promise<Actor> {
    const organisatie = claims.organisatie === null ? null : await this.zoek(claims.organisatie);
    const rollen = await this.rollen(claims, organisatie);
    return {
      subject: claims.subject,
      naam: claims.naam,
      soort: claims.soort,
      rollen,
      organisatie: organisatie && { id: organisatie.id, naam: organisatie.naam },
      zorgkantoor: rollen.some((rol) => ZIJDE[rol] === 'ZORGKANTOOR') ? claims.zorgkantoor : null,
    };
  }

  private async rollen(claims: Tokenclaims, organisatie: Organisatie | null): Promise<Rol[]> {
    if (claims.organisatie !== null && organisatie === null) return this.geen(claims, 'organisatie onbekend');
    const bekend = Object.values(Rol).filter((rol) => claims.rollen.includes(rol));
    const zijden = new Set(bekend.map((rol) => ZIJDE[rol]));
    if (zijden.size > 1) return this.geen(claims, 'rollen van meer dan een zijde');
    const [zijde] = zijden;
    if (zijde === 'AANVRAGER' && !organisatie) return this.geen(claims, 'geen organisatie');
    if (zijde === 'ZORGKANTOOR') {
      if (organisatie?.soort !== 'ZORGKANTOOR') return this.geen(claims, 'organisatie is geen zorgkantoor');
      if (!claims.zorgkantoor || !(await this.bestaandeZorgkantoren()).has(claims.zorgkantoor)) {
        return this.geen(claims, 'zorgkantoor onbekend');
      }
    }
    return bekend;
  }

  private geen(claims: Tokenclaims, reden: string): Rol[] {
    this.log.warn({ subject: claims.subject, reden }, 'token zonder rechten');
    return [];
  }

  private async zoek(kvk: string): Promise<Organisatie | null> {
    const eerder = this.onthouden.get(kvk);
    if (eerder && eerder.tot > performance.now()) return eerder.organisatie;
    const { rows } = await this.pool.query<Organisatie>({
      name: 'organisatie-van-token',
      text: 'SELECT id, naam, soort FROM partner WHERE kvk_nummer = $1',
      values: [kvk],
    });
    const [organisatie] = rows;
    if (!organisatie) return null;
    if (this.onthouden.size > 10_000) this.onthouden.clear();
    this.onthouden.set(kvk, { organisatie, tot: performance.now() + ONTHOUDEN });
    return organisatie;
  }

  private async bestaandeZorgkantoren(): Promise<Set<string>> {
    if (!this.zorgkantoren) {
      const { rows } = await this.pool.query<{ code: string }>('SELECT code FROM zorgkantoor');
      this.zorgkantoren = new Set(rows.map(({ code }) => code));
    }
    return this.zorgkantoren;
  }
}
