import type { Feiten, Plan, PlanPartner } from '../../server/beleid/plan.ts';
import { DEMO_ORGANISATIES } from '../../server/demo/projecten/organisaties.ts';
import type { DemoInhoud } from '../../server/demo/projecten/plannen.ts';

/** Thousandths of an amount such as "12.5". */
export const milli = (aantal: string): number => schaal(aantal, 3);
/** Cents of an amount of money such as "138000.00". */
export const cent = (bedrag: string): number => schaal(bedrag, 2);

function schaal(tekst: string, decimalen: number): number {
  const [heel = '', breuk = ''] = tekst.split('.');
  return Number(`${heel}${breuk.padEnd(decimalen, '0')}`);
}

/** The partner of the rules that belongs to a key of the demo. */
export function partnerVan(sleutel: string): PlanPartner {
  const gevonden = DEMO_ORGANISATIES.find((organisatie) => organisatie.sleutel === sleutel);
  if (gevonden === undefined) throw new Error(`Onbekende organisatie ${sleutel}.`);
  const { naam, soort, wlzGefinancierd } = gevonden;
  return { id: sleutel, bekend: true, naam, soort, wlzGefinancierd };
}

/** The facts as the rules see them for a bare draft, tested after both windows of submission have opened. */
export function alsFeiten(inhoud: DemoInhoud, regio: { zorgkantoorregio: string; zorgkantoor: string }): Feiten {
  const plan: Plan = {
    ...inhoud,
    uitzonderingsverzoek: null,
    aanvrager: partnerVan(inhoud.aanvrager),
    gemeenten: inhoud.gemeenten.map((code) => ({ code, naam: code, ...regio })),
    partners: inhoud.partners.map(({ partner, rol }) => ({ partner: partnerVan(partner), rol })),
    activiteiten: inhoud.activiteiten.map(({ uitvoerder, gepland, ...activiteit }) => ({
      ...activiteit,
      uitvoerder: partnerVan(uitvoerder),
      geplandMilli: milli(gepland),
    })),
    begroting: inhoud.begroting.map(({ aantal, tarief, ...regel }) => ({
      ...regel,
      aantalMilli: milli(aantal),
      tarief: cent(tarief),
    })),
    financiering: inhoud.financiering.map(({ partner, bedrag, ...bijdrage }) => ({
      ...bijdrage,
      partner: partnerVan(partner),
      bedrag: cent(bedrag),
    })),
    gevraagdeBijdrage: cent(inhoud.gevraagdeBijdrage),
    besparingen: inhoud.besparingen.map(({ omvangPerPersoon, kental, tegenkosten, realisatiekans, ...regel }) => ({
      ...regel,
      omvangMilli: milli(omvangPerPersoon),
      kental: cent(kental),
      tegenkosten: cent(tegenkosten),
      realisatiekans: schaal(realisatiekans, 2),
    })),
  };
  return {
    plan,
    moment: '2026-11-16T09:00:00.000Z',
    vandaag: '2026-11-16',
    procedure: null,
    besluitvorming: null,
  };
}

/** Every text of a plan with its path, to search and to compare. */
export function teksten(waarde: unknown, pad = ''): { pad: string; tekst: string }[] {
  if (typeof waarde === 'string') return [{ pad, tekst: waarde }];
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([sleutel, deel]) => teksten(deel, pad === '' ? sleutel : `${pad}.${sleutel}`));
}
