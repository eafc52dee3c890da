import type { Plan } from '../plan.ts';

/** One free text of a plan. */
export interface Tekstveld {
  /** Path in the input, with line numbers. */
  veld: string;
  /** The same path without line numbers; the kader keeps the longest length by it. */
  sleutel: string;
  tekst: string;
}

/** Every free text of a plan that is filled in. */
export function tekstvelden(plan: Plan): Tekstveld[] {
  const gevonden: Tekstveld[] = [];
  const neem = (veld: string, sleutel: string, tekst: string | null) => {
    if (tekst !== null && tekst !== '') gevonden.push({ veld, sleutel, tekst });
  };
  const neemAlle = <R, S extends string>(
    lijst: string,
    regels: readonly R[],
    velden: readonly S[],
    tekst: (regel: R, veld: S) => string | null,
  ) => {
    regels.forEach((regel, i) => {
      for (const veld of velden) neem(`${lijst}.${i}.${veld}`, `${lijst}.${veld}`, tekst(regel, veld));
    });
  };

  neem('titel', 'titel', plan.titel);
  neem('samenvatting', 'samenvatting', plan.samenvatting);
  neem(
    'uitzonderingsverzoek.motivering',
    'uitzonderingsverzoek.motivering',
    plan.uitzonderingsverzoek?.motivering ?? null,
  );
  for (const veld of [
    'opgave',
    'gedeeldEigenaarschap',
    'beoogdeResultaten',
    'urgentie',
    'regionalePrioriteit',
    'kostenEnOpbrengsten',
  ] as const) {
    neem(`probleemanalyse.${veld}`, `probleemanalyse.${veld}`, plan.probleemanalyse[veld]);
  }
  for (const veld of ['omschrijving', 'gemeenschapsgericht'] as const) {
    neem(`doelgroep.${veld}`, `doelgroep.${veld}`, plan.doelgroep[veld]);
  }
  for (const veld of ['wijzeEnMate', 'kwaliteitVanLeven'] as const) {
    neem(`bijdrageAanDoel.${veld}`, `bijdrageAanDoel.${veld}`, plan.bijdrageAanDoel[veld]);
  }
  neem('betrokkenheidNaasten', 'betrokkenheidNaasten', plan.betrokkenheidNaasten);
  neemAlle(
    'activiteiten',
    plan.activiteiten,
    ['code', 'naam', 'omschrijving', 'eenheid'] as const,
    (regel, veld) => regel[veld],
  );
  neemAlle('begroting', plan.begroting, ['omschrijving', 'eenheid'] as const, (regel, veld) => regel[veld]);
  neemAlle(
    'besparingen',
    plan.besparingen,
    ['eenheid', 'bronKental', 'onderbouwing'] as const,
    (regel, veld) => regel[veld],
  );
  neem('borging.financier', 'borging.financier', plan.borging.financier);
  neemAlle('borging.stappen', plan.borging.stappen, ['omschrijving'] as const, (regel, veld) => regel[veld]);
  neem('borging.afrondingZonderBorging', 'borging.afrondingZonderBorging', plan.borging.afrondingZonderBorging);
  neemAlle('risicos', plan.risicos, ['omschrijving', 'maatregel'] as const, (regel, veld) => regel[veld]);
  neemAlle('mijlpalen', plan.mijlpalen, ['omschrijving'] as const, (regel, veld) => regel[veld]);
  return gevonden;
}
