import { SCORES } from '../support/aanvragen.ts';

/** The life of one aanvraag as the policy tells it: what the product is compared with, written apart from its code. */
export interface Model {
  status: string;
  versie: number;
  afstemming: 'GEVRAAGD' | 'PASSEND' | 'NIET_PASSEND' | null;
  /** The plan as it stands can be submitted. */
  deugdelijk: boolean;
  ingediend: number;
  /** Who assessed, and about which submitted version. */
  beoordelingen: { door: string; versie: number }[];
  bedrag: number;
  /** Keys that had effect: account and key → what was asked. */
  sleutels: Map<string, string>;
  /** Successful steps. */
  stappen: number;
}

/** The envelope that all aanvragen of the test share, in cents. */
export interface Kas {
  maximum: number;
  toegekend: number;
}

export const AANVRAGER = 'gemeente-ede';
export const BEOORDELAAR = 'menzis-beoordelaar';
export const BESLISSER = 'menzis-beslisser';
export const ACCOUNTS = [
  AANVRAGER,
  BEOORDELAAR,
  BESLISSER,
  'gemeente-heerlen',
  'cz-beslisser',
  'cz-beoordelaar',
  'menzis-financieel',
  'zorggroep-de-linde',
  'vu-onderzoeker',
  'beheerder',
] as const;

/** Where a life can be taken up, in the order of the policy. */
export const BEGIN = ['CONCEPT', 'AFGESTEMD', 'INGEDIEND', 'IN_BEOORDELING', 'BEOORDEELD'] as const;

/** The model of a sound aanvraag that was brought to a stand by the shortest way. */
export function modelVan(begin: (typeof BEGIN)[number]): Model {
  const ver = BEGIN.indexOf(begin);
  const versie = [1, 3, 4, 5, 6][ver] ?? 1;
  return {
    status: ['CONCEPT', 'CONCEPT', 'INGEDIEND', 'IN_BEOORDELING', 'IN_BEOORDELING'][ver] ?? '',
    versie,
    afstemming: ver > 0 ? 'PASSEND' : null,
    deugdelijk: true,
    ingediend: ver > 1 ? 1 : 0,
    beoordelingen: begin === 'BEOORDEELD' ? [{ door: BEOORDELAAR, versie: 1 }] : [],
    bedrag: 0,
    sleutels: new Map(),
    stappen: versie - 1,
  };
}

type Zijde = 'AANVRAGER' | 'STAF' | 'BESLISSER';
const ROLLEN: Record<Zijde, readonly string[]> = {
  AANVRAGER: [AANVRAGER, 'gemeente-heerlen'],
  STAF: [BEOORDELAAR, BESLISSER, 'cz-beoordelaar', 'cz-beslisser'],
  BESLISSER: [BESLISSER, 'cz-beslisser'],
};
const motivering = 'Toegelicht.';
export const GEVRAAGD = 16_300_000;

export interface Modelstap {
  zijde: Zijde;
  van: readonly string[];
  metSleutel?: boolean;
  invoer: (keuze: number) => Record<string, unknown>;
  /** The refusal after all that is common to every step; null when the step is taken. */
  weigering?: (model: Model, kas: Kas, account: string, keuze: number) => string | null;
  effect: (model: Model, kas: Kas, account: string, keuze: number) => void;
}

const bedrag = (keuze: number) => [1, GEVRAAGD, GEVRAAGD + 1, 0][keuze % 4] ?? 0;
const beoordeeld = ({ beoordelingen, ingediend }: Model) => beoordelingen.some(({ versie }) => versie === ingediend);
const besluit = (model: Model, account: string) =>
  !beoordeeld(model) ? 'STATUS' : model.beoordelingen.some(({ door }) => door === account) ? 'VIER_OGEN' : null;

export const STAPPEN: Record<string, Modelstap> = {
  aanvraagWijzigen: {
    zijde: 'AANVRAGER',
    van: ['CONCEPT', 'AANVULLING_GEVRAAGD'],
    invoer: (keuze) => ({
      inhoud: { regeling: 'DOS', jaar: 2026, titel: 'Gewijzigd', samenvatting: keuze % 3 === 0 ? null : 'Samengevat.' },
    }),
    effect: (model, _kas, _account, keuze) => {
      model.deugdelijk = keuze % 3 !== 0;
    },
  },
  afstemmingVragen: {
    zijde: 'AANVRAGER',
    van: ['CONCEPT'],
    invoer: () => ({}),
    weigering: ({ afstemming }) => (afstemming === null || afstemming === 'NIET_PASSEND' ? null : 'STATUS'),
    effect: (model) => {
      model.afstemming = 'GEVRAAGD';
    },
  },
  afstemmingVastleggen: {
    zijde: 'STAF',
    van: ['CONCEPT'],
    invoer: (keuze) => ({
      ...{ datum: '2026-11-16', uitkomst: keuze % 4 === 0 ? 'NIET_PASSEND' : 'PASSEND', toelichting: motivering },
    }),
    effect: (model, _kas, _account, keuze) => {
      model.afstemming = keuze % 4 === 0 ? 'NIET_PASSEND' : 'PASSEND';
    },
  },
  uitzonderingsverzoekBeslissen: {
    zijde: 'BESLISSER',
    van: ['CONCEPT'],
    invoer: () => ({ minimumPercentage: '10.00', motivering }),
    weigering: () => 'STATUS',
    effect: () => undefined,
  },
  aanvraagIndienen: {
    zijde: 'AANVRAGER',
    van: ['CONCEPT', 'AANVULLING_GEVRAAGD'],
    metSleutel: true,
    invoer: () => ({}),
    weigering: ({ afstemming, deugdelijk }) => (afstemming === 'PASSEND' && deugdelijk ? null : 'BELEID'),
    effect: (model) => {
      model.status = 'INGEDIEND';
      model.ingediend += 1;
    },
  },
  aanvullingVragen: {
    zijde: 'STAF',
    van: ['INGEDIEND', 'IN_BEOORDELING'],
    invoer: () => ({ ontbreekt: ['De begroting per maand.'] }),
    effect: (model) => {
      model.status = 'AANVULLING_GEVRAAGD';
    },
  },
  aanvraagVolledigVerklaren: {
    zijde: 'STAF',
    van: ['INGEDIEND'],
    invoer: () => ({}),
    effect: (model) => {
      model.status = 'IN_BEOORDELING';
    },
  },
  aanvraagNietInBehandelingNemen: {
    zijde: 'BESLISSER',
    van: ['INGEDIEND'],
    invoer: () => ({ motivering }),
    effect: (model) => {
      model.status = 'NIET_IN_BEHANDELING';
    },
  },
  aanvraagIntrekken: {
    zijde: 'AANVRAGER',
    van: ['CONCEPT', 'INGEDIEND', 'AANVULLING_GEVRAAGD', 'IN_BEOORDELING'],
    invoer: () => ({ motivering }),
    effect: (model) => {
      model.status = 'INGETROKKEN';
    },
  },
  beoordelingVastleggen: {
    zijde: 'STAF',
    van: ['IN_BEOORDELING'],
    invoer: (keuze) => ({ scores: keuze % 5 === 0 ? SCORES.slice(1) : SCORES, advies: 'TOEKENNEN', motivering }),
    weigering: (_model, _kas, _account, keuze) => (keuze % 5 === 0 ? 'VALIDATIE' : null),
    effect: (model, _kas, account) => {
      model.beoordelingen.push({ door: account, versie: model.ingediend });
    },
  },
  aanvraagToekennen: {
    zijde: 'BESLISSER',
    van: ['IN_BEOORDELING'],
    metSleutel: true,
    invoer: (keuze) => {
      const cent = String(bedrag(keuze)).padStart(3, '0');
      return { bedrag: `${cent.slice(0, -2)}.${cent.slice(-2)}`, motivering };
    },
    weigering: (model, kas, account, keuze) => {
      const eerst = besluit(model, account);
      if (eerst) return eerst;
      if (bedrag(keuze) < 1 || bedrag(keuze) > GEVRAAGD) return 'VALIDATIE';
      return bedrag(keuze) > kas.maximum - kas.toegekend ? 'BUDGET_OVERSCHREDEN' : null;
    },
    effect: (model, kas, _account, keuze) => {
      model.status = 'TOEGEKEND';
      model.bedrag = bedrag(keuze);
      kas.toegekend += bedrag(keuze);
    },
  },
  aanvraagAfwijzen: {
    zijde: 'BESLISSER',
    van: ['IN_BEOORDELING'],
    invoer: () => ({ motivering }),
    weigering: (model, _kas, account) => besluit(model, account),
    effect: (model) => {
      model.status = 'AFGEWEZEN';
    },
  },
};

/** Whether an account sees the aanvraag at all. */
export function ziet(model: Model, account: string): boolean {
  if (account === AANVRAGER) return true;
  return [BEOORDELAAR, BESLISSER].includes(account) && model.afstemming !== null;
}

/** What a step must come to, before it is taken: `gelukt`, the code of the refusal, or the GraphQL error. */
export function verwacht(
  model: Model,
  kas: Kas,
  gedaan: { mutatie: string; account: string; versie: number; keuze: number; sleutel: string | null; vraag: string },
): string {
  const stap = STAPPEN[gedaan.mutatie];
  if (!stap) throw new Error(`onbekende stap ${gedaan.mutatie}`);
  if (!ROLLEN[stap.zijde].includes(gedaan.account)) return 'FORBIDDEN';
  const eerder = gedaan.sleutel === null ? undefined : model.sleutels.get(`${gedaan.account} ${gedaan.sleutel}`);
  if (eerder !== undefined) return eerder === gedaan.vraag ? 'herhaald' : 'IDEMPOTENTIE_CONFLICT';
  if (!ziet(model, gedaan.account)) return 'NIET_GEVONDEN';
  if (gedaan.versie !== model.versie) return 'VERSIE_CONFLICT';
  if (!stap.van.includes(model.status)) return 'STATUS';
  return stap.weigering?.(model, kas, gedaan.account, gedaan.keuze) ?? 'gelukt';
}

/** Steps that would succeed now, each with who may take it. */
export function mogelijk(model: Model, kas: Kas, keuze: number): { mutatie: string; account: string }[] {
  return Object.keys(STAPPEN).flatMap((mutatie) =>
    [AANVRAGER, BEOORDELAAR, BESLISSER]
      .filter((account) => {
        const poging = { mutatie, account, versie: model.versie, keuze, sleutel: null, vraag: '' };
        return verwacht(model, kas, poging) === 'gelukt';
      })
      .map((account) => ({ mutatie, account })),
  );
}
