import type {
  AanvraagInhoudInput,
  AanvraagWijzigenInput,
  UitslagFragment,
} from '../../../schema/generated/documenten.ts';
import { Apifout, alsApifout } from '../../providers/fouten.ts';
import { inhoudVan, wijzigingen } from './invoer.ts';
import type { Klad, Kladopslag } from './klad.ts';
import { leesbaarDeel } from './leesbaar.ts';
import { type Formulieraanvraag, nieuweSleutel, type Plan, vanAanvraag, type Zet } from './plan.ts';
import { neemOver, type Samenvoegveld, VELDEN, voegSamen, waardeOp, zelfde } from './samenvoegen.ts';

/** Milliseconds after the last key before a change is sent, and before it is kept in the browser. */
const WACHT = 800;
const WACHT_KLAD = 300;
/** Milliseconds before the first retry after a failure; doubled each time, up to the longest. */
const EERSTE_HERHALING = 1_000;
const LANGSTE_HERHALING = 30_000;
const VOORBIJGAAND: readonly string[] = ['verbinding', 'onbereikbaar', 'te_veel'];

export type Weigering = UitslagFragment['fouten'][number];

/** How it stands with saving. */
export type Stand =
  | { soort: 'bewaard' }
  | { soort: 'wacht' }
  | { soort: 'bezig' }
  /** Nothing was written, or it is not known; `herhaalt` = it is tried again by itself. */
  | { soort: 'storing'; fout: Apifout; herhaalt: boolean }
  | { soort: 'geweigerd'; fouten: readonly Weigering[] }
  /** Somebody else changed the same fields: choose. */
  | { soort: 'conflict'; hun: Plan; versie: number; op: string; botsingen: readonly Samenvoegveld[] };

export interface Opname {
  plan: Plan;
  /** As it stands at the server, as far as is known here. */
  basis: Plan;
  versie: number;
  stand: Stand;
  bewaardOp: Date | null;
  /** Unsaved text of before was put back; from when it is. Nothing is sent until somebody goes on with it. */
  hersteld: string | null;
  /** Fields that were changed elsewhere and taken over without a question. */
  overgenomen: readonly Samenvoegveld[];
}

/** What the autosave needs of the world. */
export interface Buiten {
  /** @throws Apifout */
  wijzig(input: AanvraagWijzigenInput): Promise<UitslagFragment>;
  /** @throws Apifout */
  haalOp(): Promise<Formulieraanvraag | null>;
  klad: Kladopslag;
  nu(): Date;
}

interface Verzoek {
  input: AanvraagWijzigenInput;
  /** What the server holds once it has been done. */
  daarna: Plan;
}

/**
 * Keeps a plan while it is typed and saves it by itself: one request at a time, on the version last seen, retried with
 * the same key until there is an answer. What cannot be sent stays in the browser.
 */
export class Bewaarder {
  private opname: Opname;
  private readonly luisteraars = new Set<() => void>();
  private verzoek: Verzoek | null = null;
  private verzoening = false;
  private bezig = false;
  private pogingen = 0;
  private wekker: ReturnType<typeof setTimeout> | undefined;
  private kladwekker: ReturnType<typeof setTimeout> | undefined;

  private readonly id: string;

  constructor(
    private readonly buiten: Buiten,
    aanvraag: Formulieraanvraag,
  ) {
    this.id = aanvraag.id;
    const hun = vanAanvraag(aanvraag);
    this.opname = {
      plan: hun,
      basis: hun,
      versie: aanvraag.versie,
      stand: { soort: 'bewaard' },
      bewaardOp: null,
      hersteld: null,
      overgenomen: [],
    };
    const klad = buiten.klad.lees();
    if (klad) this.herstel(klad, hun, aanvraag);
  }

  readonly abonneer = (luisteraar: () => void): (() => void) => {
    this.luisteraars.add(luisteraar);
    return () => this.luisteraars.delete(luisteraar);
  };

  readonly momentopname = (): Opname => this.opname;

  readonly zet: Zet = (verandering) => {
    const { plan, stand } = this.opname;
    const deel = typeof verandering === 'function' ? verandering(plan) : verandering;
    this.meld({
      plan: { ...plan, ...deel },
      hersteld: null,
      ...(stand.soort === 'bewaard' || stand.soort === 'geweigerd' ? { stand: { soort: 'wacht' } } : {}),
    });
    this.plan(WACHT);
    clearTimeout(this.kladwekker);
    this.kladwekker = setTimeout(this.bewaarKlad, WACHT_KLAD);
  };

  /** Sends at once what has not been sent: on leaving a field, a step or the form, and on request. */
  readonly nu = (): void => {
    if (this.opname.hersteld !== null) return;
    if (['wacht', 'storing'].includes(this.opname.stand.soort)) void this.stuur();
  };

  /** Tries again, or goes on with the text that was put back. */
  readonly opnieuw = (): void => {
    this.meld({ hersteld: null });
    void this.stuur();
  };

  /** Throws away what was not saved. */
  readonly gooiWeg = (): void => {
    this.verzoek = null;
    this.meld({ plan: this.opname.basis, hersteld: null, stand: { soort: 'bewaard' } });
    this.buiten.klad.wis();
  };

  readonly vergeetOvergenomen = (): void => this.meld({ overgenomen: [] });

  /** Ends a conflict: of every field that both changed, which text stays. What is not chosen stays mine. */
  readonly kies = (keuzes: Readonly<Partial<Record<Samenvoegveld, 'mijn' | 'hun'>>>): void => {
    const { stand, plan, basis } = this.opname;
    if (stand.soort !== 'conflict') return;
    const samen = voegSamen(basis, plan, stand.hun);
    this.meld({
      plan: samen.botsingen.reduce(
        (tot, veld) => (keuzes[veld] === 'hun' ? neemOver(tot, stand.hun, veld) : tot),
        samen.plan,
      ),
      basis: basisMet(basis, stand.hun),
      versie: stand.versie,
      stand: { soort: 'wacht' },
    });
    void this.stuur();
  };

  /** Takes in what was read again, such as after a step with a dialog. */
  neemAan(aanvraag: Formulieraanvraag): void {
    if (aanvraag.versie <= this.opname.versie || this.bezig || this.verzoek) return;
    this.verzoenMet(aanvraag);
    if (this.opname.stand.soort === 'wacht') this.plan(WACHT);
  }

  /** Whether something typed is not at the server, apart from what it cannot take yet. */
  get onbewaard(): boolean {
    return this.opname.stand.soort !== 'bewaard';
  }

  readonly bewaarKlad = (): void => {
    clearTimeout(this.kladwekker);
    const { plan, basis, versie } = this.opname;
    if (zelfde(plan, basis)) this.buiten.klad.wis();
    else this.buiten.klad.zet({ versie, basis, plan, moment: this.buiten.nu().toISOString() });
  };

  /** The form is left: what is on its way goes on, what waits is sent now. */
  stop(): void {
    this.bewaarKlad();
    this.nu();
  }

  private herstel(klad: Klad, hun: Plan, aanvraag: Formulieraanvraag): void {
    const zelfdeVersie = klad.versie === aanvraag.versie;
    const samen = zelfdeVersie ? { plan: klad.plan, botsingen: [] } : voegSamen(klad.basis, klad.plan, hun);
    const basis = zelfdeVersie ? klad.basis : basisMet(klad.basis, hun);
    if (zelfde(samen.plan, basis)) {
      this.buiten.klad.wis();
    } else if (samen.botsingen.length > 0) {
      this.opname = {
        ...this.opname,
        plan: klad.plan,
        basis: klad.basis,
        stand: botsing(hun, aanvraag, samen.botsingen),
      };
    } else {
      const stand: Stand = { soort: volgende(samen.plan, basis) ? 'wacht' : 'bewaard' };
      this.opname = { ...this.opname, plan: samen.plan, basis, hersteld: klad.moment, stand };
    }
  }

  private meld(deel: Partial<Opname>): void {
    this.opname = { ...this.opname, ...deel };
    for (const luisteraar of this.luisteraars) luisteraar();
  }

  private plan(wacht: number): void {
    clearTimeout(this.wekker);
    this.wekker = setTimeout(() => void this.stuur(), wacht);
  }

  private async stuur(): Promise<void> {
    clearTimeout(this.wekker);
    if (this.bezig || this.opname.stand.soort === 'conflict') return;
    this.bezig = true;
    try {
      do {
        if (this.verzoening) await this.haalBij();
        else await this.stuurEen();
      } while (this.verzoening);
    } catch (gevangen) {
      this.storing(alsApifout(gevangen));
    } finally {
      this.bezig = false;
    }
    this.bewaarKlad();
  }

  private async stuurEen(): Promise<void> {
    this.verzoek ??= this.maakVerzoek();
    const { verzoek } = this;
    if (!verzoek) {
      this.meld({ stand: { soort: 'bewaard' } });
      return;
    }
    this.meld({ stand: { soort: 'bezig' } });
    const { aanvraag, fouten } = await this.buiten.wijzig(verzoek.input);
    this.verzoek = null;
    this.pogingen = 0;
    if (fouten.some(({ code }) => code === 'VERSIE_CONFLICT')) this.verzoening = true;
    else if (fouten.some(({ code }) => code === 'IDEMPOTENTIE_CONFLICT')) this.verder();
    else if (fouten.length > 0 || !aanvraag) this.meld({ stand: { soort: 'geweigerd', fouten } });
    else if (aanvraag.versie !== verzoek.input.versie + 1) {
      // Saved at an earlier attempt, and changed by somebody else since.
      this.meld({ basis: verzoek.daarna });
      this.verzoening = true;
    } else {
      this.meld({ basis: verzoek.daarna, versie: aanvraag.versie, bewaardOp: this.buiten.nu() });
      this.verder();
    }
  }

  /** Goes on with what was typed meanwhile, if anything. */
  private verder(): void {
    const meer = volgende(this.opname.plan, this.opname.basis) !== null;
    this.meld({ stand: { soort: meer ? 'wacht' : 'bewaard' } });
    if (meer) this.plan(WACHT);
  }

  private maakVerzoek(): Verzoek | null {
    const { plan, basis, versie } = this.opname;
    const nieuw = volgende(plan, basis);
    if (!nieuw) return null;
    const { inhoud, daarna } = nieuw;
    return { input: { id: this.id, versie, inhoud, idempotencyKey: nieuweSleutel() + nieuweSleutel() }, daarna };
  }

  /** Reads what is saved now and brings the two together. */
  private async haalBij(): Promise<void> {
    const aanvraag = await this.buiten.haalOp();
    this.verzoening = false;
    if (aanvraag) this.verzoenMet(aanvraag);
    else this.storing(new Apifout('niet_gevonden', null, 404));
    if (this.opname.stand.soort === 'wacht') this.plan(0);
  }

  private verzoenMet(aanvraag: Formulieraanvraag): void {
    const { plan, basis } = this.opname;
    const hun = vanAanvraag(aanvraag);
    const samen = voegSamen(basis, plan, hun);
    if (samen.botsingen.length > 0) {
      this.meld({ stand: botsing(hun, aanvraag, samen.botsingen) });
      return;
    }
    this.meld({
      plan: samen.plan,
      basis: basisMet(basis, hun),
      versie: aanvraag.versie,
      stand: { soort: 'wacht' },
      overgenomen: VELDEN.filter((veld) => !zelfde(waardeOp(plan, veld), waardeOp(samen.plan, veld))),
    });
  }

  private storing(fout: Apifout): void {
    const herhaalt = VOORBIJGAAND.includes(fout.soort);
    // What was certainly not taken is not sent again as it was; a lost answer is, with the same key.
    if (!herhaalt) this.verzoek = null;
    this.meld({ stand: { soort: 'storing', fout, herhaalt } });
    if (herhaalt) this.plan(Math.min(LANGSTE_HERHALING, EERSTE_HERHALING * 2 ** this.pogingen));
    this.pogingen += 1;
  }
}

/** What is still to be sent of a plan, and what the server holds after it. */
function volgende(plan: Plan, basis: Plan): { inhoud: AanvraagInhoudInput; daarna: Plan } | null {
  const daarna = leesbaarDeel(plan, basis).plan;
  const inhoud = wijzigingen(inhoudVan(daarna), inhoudVan(basis));
  return inhoud && { inhoud, daarna };
}

const botsing = (
  hun: Plan,
  { versie, gewijzigdOp }: Formulieraanvraag,
  botsingen: readonly Samenvoegveld[],
): Stand => ({ soort: 'conflict', hun, versie, op: gewijzigdOp, botsingen });

/** What is saved now, with the lines that stayed the same under the keys that they have here. */
const basisMet = (basis: Plan, hun: Plan): Plan =>
  VELDEN.reduce((tot, veld) => (zelfde(waardeOp(basis, veld), waardeOp(hun, veld)) ? tot : neemOver(tot, hun, veld)), {
    ...basis,
    regeling: hun.regeling,
  });
