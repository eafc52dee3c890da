import type { Plan } from '../../beleid/plan.ts';
import { BLADEN, type Blad } from './bladen.ts';

/** A plan in the words of the API's input: text for decimals, codes for choices. Paths lead to values; lists hold lines. */
export type Ruw = Record<string, unknown>;

/** A whole number of 10^-decimalen as the shortest decimal text. */
function decimaal(waarde: number, decimalen: number): string {
  const cijfers = String(waarde).padStart(decimalen + 1, '0');
  const achter = cijfers.slice(-decimalen).replace(/0+$/, '');
  return `${cijfers.slice(0, -decimalen)}${achter ? `.${achter}` : ''}`;
}
const euro = (cent: number) => decimaal(cent, 2);
const milli = (aantal: number) => decimaal(aantal, 3);
const procent = (bp: number) => decimaal(bp, 2);

/** The content of a plan as AanvraagInhoudInput takes it; the applicant and last year's aanvraag are no part of a sheet. */
export function inhoudVanPlan(plan: Plan): Ruw {
  const { aanvrager: _, gevraagdeBijdrage, uitzonderingsverzoek, ...rest } = plan;
  return {
    ...rest,
    uitzonderingsverzoek: uitzonderingsverzoek && {
      motivering: uitzonderingsverzoek.motivering,
      gevraagdPercentage: procent(uitzonderingsverzoek.gevraagdPercentage),
    },
    gevraagdeBijdrage: gevraagdeBijdrage === null ? null : euro(gevraagdeBijdrage),
    gemeenten: plan.gemeenten.map(({ code }) => code),
    partners: plan.partners.map(({ partner, rol }) => ({ partnerId: partner.id, rol })),
    activiteiten: plan.activiteiten.map(({ geplandMilli, uitvoerder, ...regel }) => ({
      ...regel,
      gepland: milli(geplandMilli),
      uitvoerderId: uitvoerder?.id ?? null,
    })),
    begroting: plan.begroting.map(({ aantalMilli, tarief, ...regel }) => ({
      ...regel,
      aantal: milli(aantalMilli),
      tarief: euro(tarief),
    })),
    financiering: plan.financiering.map(({ partner, bedrag, ...regel }) => ({
      ...regel,
      partnerId: partner.id,
      bedrag: euro(bedrag),
    })),
    besparingen: plan.besparingen.map(({ omvangMilli, kental, tegenkosten, realisatiekans, ...regel }) => ({
      ...regel,
      omvangPerPersoon: milli(omvangMilli),
      kental: euro(kental),
      tegenkosten: euro(tegenkosten),
      realisatiekans: procent(realisatiekans),
    })),
  };
}

/** The value at a path such as `borging.domein`; undefined where nothing is. */
export function waardeVan(inhoud: unknown, pad: string): unknown {
  return pad.split('.').reduce<unknown>((deel, naam) => (deel as Ruw | null | undefined)?.[naam], inhoud);
}

/** Puts a value at a path, making what is on the way. */
export function zet(inhoud: Ruw, pad: string, waarde: unknown): void {
  const namen = pad.split('.');
  const laatste = namen.pop() ?? '';
  let deel = inhoud;
  for (const naam of namen) {
    const volgend = (deel[naam] as Ruw | undefined) ?? {};
    deel[naam] = volgend;
    deel = volgend;
  }
  deel[laatste] = waarde;
}

/** The lines of a list; none when nothing is there. */
export const regelsVan = (inhoud: unknown, blad: Blad): Ruw[] =>
  blad.tabel ? ((waardeVan(inhoud, blad.tabel.pad) as Ruw[] | null | undefined) ?? []) : [];

/** Nothing is filled in: null, an empty text or an empty list. */
export const isLeeg = (waarde: unknown): boolean =>
  waarde === null || waarde === undefined || waarde === '' || (Array.isArray(waarde) && waarde.length === 0);

/** Every organisation that a plan names. */
export function organisatiesVan(inhoud: Ruw): string[] {
  const ids = BLADEN.flatMap((blad) =>
    regelsVan(inhoud, blad).flatMap((regel) =>
      (blad.tabel?.kolommen ?? [])
        .filter(({ cel }) => cel.lijst === 'organisatie')
        .map(({ pad }) => regel[pad])
        .filter((id): id is string => typeof id === 'string'),
    ),
  );
  return [...new Set(ids)];
}
