import type { Plan } from './plan.ts';

/** Fields that are chosen as one when two people changed them: the leaves of the plan, and each list as a whole. */
export const VELDEN = [
  'jaar',
  'titel',
  'projectjaar',
  'vorigeAanvraagId',
  'overgangsbeleid2026',
  'uitzonderingsverzoek',
  'samenvatting',
  'startdatum',
  'einddatum',
  'gemeenten',
  'buurten',
  'cbsIndelingsjaar',
  'partners',
  'probleemanalyse.opgave',
  'probleemanalyse.urgentie',
  'probleemanalyse.gedeeldEigenaarschap',
  'probleemanalyse.beoogdeResultaten',
  'probleemanalyse.kostenEnOpbrengsten',
  'probleemanalyse.regionalePrioriteit',
  'probleemanalyse.artikel12Status',
  'doelgroep.omschrijving',
  'doelgroep.omvang',
  'doelgroep.verwachtBereik',
  'doelgroep.gemeenschapsgericht',
  'bijdrageAanDoel.mechanismen',
  'bijdrageAanDoel.wijzeEnMate',
  'bijdrageAanDoel.kwaliteitVanLeven',
  'betrokkenheidNaasten',
  'activiteiten',
  'begroting',
  'financiering',
  'gevraagdeBijdrage',
  'besparingen',
  'borging.domein',
  'borging.financier',
  'borging.stappen',
  'borging.afrondingZonderBorging',
  'risicos',
  'mijlpalen',
  'verklaringen.geenDubbelfinanciering',
  'verklaringen.geenUitgeslotenKosten',
  'verklaringen.tekenbevoegd',
  'verklaringen.geenPersoonsgegevens',
  'verklaringen.voorbehoudenGelezen',
  'verklaringen.vuLeveringAkkoord',
] as const;
export type Samenvoegveld = (typeof VELDEN)[number];

/** The value at a path of the plan; undefined where there is none. */
export function waardeOp(plan: Plan, pad: string): unknown {
  let deel: unknown = plan;
  for (const naam of pad.split('.')) {
    if (typeof deel !== 'object' || deel === null) return undefined;
    deel = (deel as Record<string, unknown>)[naam];
  }
  return deel;
}

/** Whether two values say the same; the keys of lines are of one form only. */
export function zelfde(een: unknown, ander: unknown): boolean {
  const alsTekst = (waarde: unknown) =>
    JSON.stringify(waarde, (naam, deel: unknown) => (naam === 'sleutel' ? undefined : deel)) ?? '';
  return een === ander || alsTekst(een) === alsTekst(ander);
}

/** Puts one field of `bron` over a plan. */
export function neemOver(plan: Plan, bron: Plan, pad: Samenvoegveld): Plan {
  const [eerste = '', tweede] = pad.split('.');
  if (tweede === undefined) return { ...plan, [eerste]: waardeOp(bron, pad) };
  const groep = waardeOp(plan, eerste) as object;
  return { ...plan, [eerste]: { ...groep, [tweede]: waardeOp(bron, pad) } };
}

export interface Samenvoeging {
  /** Mine, with what only the other changed. */
  plan: Plan;
  /** Fields that both changed, each in its own way. */
  botsingen: Samenvoegveld[];
}

/** Brings two changes of the same plan together: what only one side changed needs no choice. */
export function voegSamen(basis: Plan, mijn: Plan, hun: Plan): Samenvoeging {
  let plan = mijn;
  const botsingen: Samenvoegveld[] = [];
  for (const pad of VELDEN) {
    const [was, ik, zij] = [basis, mijn, hun].map((een) => waardeOp(een, pad));
    if (zelfde(ik, zij) || zelfde(zij, was)) continue;
    if (zelfde(ik, was)) plan = neemOver(plan, hun, pad);
    else botsingen.push(pad);
  }
  return { plan, botsingen };
}
