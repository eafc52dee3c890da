import type { Rol } from '../../server/platform/toegang/rol.ts';
import type { Account } from '../support/product.ts';

/** One account for every role. */
export const ACCOUNT_VAN: Record<Rol, Account> = {
  AANVRAGER: 'gemeente-ede',
  SAMENWERKINGSPARTNER: 'zorggroep-de-linde',
  BEOORDELAAR: 'menzis-beoordelaar',
  BESLISSER: 'menzis-beslisser',
  FINANCIEEL: 'menzis-financieel',
  ONDERZOEKER: 'vu-onderzoeker',
  ANALIST: 'analist',
  TOEZICHTHOUDER: 'vws',
  BEHEERDER: 'beheerder',
};
export const ROLLEN = Object.keys(ACCOUNT_VAN) as Rol[];

type Wie = readonly Rol[];
const IEDEREEN: Wie = ROLLEN;
const AANVRAGER: Wie = ['AANVRAGER'];
const BEHANDELAARS: Wie = ['BEOORDELAAR', 'BESLISSER'];
const STAF: Wie = [...BEHANDELAARS, 'FINANCIEEL'];
const DOSSIER: Wie = ['AANVRAGER', 'SAMENWERKINGSPARTNER', ...STAF];

/**
 * Who may do what, written out by hand from the table of roles, apart from the code. What is not in it is denied to
 * everybody: an operation that is added to the schema needs a line here.
 */
export const OPERATIES: Record<string, Wie> = {
  'Query.mij': IEDEREEN,
  'Query.gemeente': IEDEREEN,
  'Query.gemeenten': IEDEREEN,
  'Query.zorgkantoren': IEDEREEN,
  'Query.beleidskader': IEDEREEN,
  'Query.beleidskaders': IEDEREEN,
  'Query.aanvraag': [...DOSSIER, 'ONDERZOEKER'],
  'Query.aanvragen': [...DOSSIER, 'ONDERZOEKER'],
  'Query.buurten': AANVRAGER,
  'Query.conceptToetsen': ['AANVRAGER', ...BEHANDELAARS],
  'Query.beoordelingVergelijking': BEHANDELAARS,
  'Query.besluitVoorbeeld': ['BESLISSER'],
  'Query.partner': ['AANVRAGER', ...STAF, 'BEHEERDER'],
  'Query.partners': ['AANVRAGER', ...STAF, 'BEHEERDER'],
  'Query.mogelijkeDubbelen': ['AANVRAGER', ...STAF, 'BEHEERDER'],
  'Query.budget': STAF,
  'Query.budgetten': STAF,
  'Mutation.aanvraagAanmaken': AANVRAGER,
  'Mutation.vervolgaanvraagAanmaken': AANVRAGER,
  'Mutation.aanvraagWijzigen': AANVRAGER,
  'Mutation.afstemmingVragen': AANVRAGER,
  'Mutation.afstemmingVastleggen': BEHANDELAARS,
  'Mutation.uitzonderingsverzoekBeslissen': ['BESLISSER'],
  'Mutation.aanvraagIndienen': AANVRAGER,
  'Mutation.aanvraagIntrekken': AANVRAGER,
  'Mutation.aanvullingVragen': BEHANDELAARS,
  'Mutation.aanvraagVolledigVerklaren': BEHANDELAARS,
  'Mutation.aanvraagNietInBehandelingNemen': ['BESLISSER'],
  'Mutation.beoordelingVastleggen': BEHANDELAARS,
  'Mutation.aanvraagToekennen': ['BESLISSER'],
  'Mutation.aanvraagAfwijzen': ['BESLISSER'],
  'Mutation.budgetVaststellen': ['FINANCIEEL'],
  'Mutation.documentVerwijderen': AANVRAGER,
  'Mutation.partnerAanmaken': ['AANVRAGER', 'BEHEERDER'],
  'Mutation.partnerWijzigen': ['AANVRAGER', 'BEHEERDER'],
};

/** Fields that are more secret than their row. `leeg`: whoever may not see it gets null, as if there were nothing. */
export const VELDEN: Record<string, { wie: Wie; leeg?: true }> = {
  'Aanvraag.afstemming': { wie: DOSSIER },
  'Aanvraag.begroting': { wie: DOSSIER },
  'Aanvraag.beoordeling': { wie: BEHANDELAARS, leeg: true },
  'Aanvraag.besluit': { wie: DOSSIER },
  'Aanvraag.besparingen': { wie: DOSSIER },
  'Aanvraag.betrokkenheidNaasten': { wie: DOSSIER },
  'Aanvraag.borging': { wie: DOSSIER },
  'Aanvraag.budget': { wie: STAF, leeg: true },
  'Aanvraag.documenten': { wie: DOSSIER },
  'Aanvraag.financiering': { wie: DOSSIER },
  'Aanvraag.geschiedenis': { wie: DOSSIER },
  'Aanvraag.gevraagdeAanvulling': { wie: DOSSIER },
  'Aanvraag.gevraagdeBijdrage': { wie: DOSSIER },
  'Aanvraag.ingediendeVersies': { wie: DOSSIER },
  'Aanvraag.kerncijfers': { wie: DOSSIER },
  'Aanvraag.probleemanalyse': { wie: DOSSIER },
  'Aanvraag.risicos': { wie: DOSSIER },
  'Aanvraag.termijnen': { wie: DOSSIER },
  'Aanvraag.toets': { wie: DOSSIER },
  'Aanvraag.uitzonderingsverzoek': { wie: DOSSIER },
  'Aanvraag.verklaringen': { wie: DOSSIER },
  'AanvraagConnection.totalen': { wie: DOSSIER, leeg: true },
  'Beleidskader.minimumEigenAandeel': { wie: DOSSIER },
  'Partner.bijdragen': { wie: DOSSIER },
};
