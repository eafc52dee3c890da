import { registerEnumType } from 'type-graphql';
import * as begrippen from '../beleid/begrippen.ts';
import { FOUTCODE_UITLEG, Foutcode } from '../platform/fouten/foutcode.ts';
import { Rol } from '../platform/toegang/rol.ts';

/** Registers every closed list of the domain as a GraphQL enum, with the meaning of its values. */
const uitleg = <T extends string>(waarden: Record<T, string>) =>
  Object.fromEntries(
    Object.entries(waarden).map(([naam, description]) => [naam, { description: description as string }]),
  ) as Record<T, { description: string }>;

registerEnumType(Foutcode, {
  name: 'Foutcode',
  description: 'Why a mutation was refused.',
  valuesConfig: uitleg(FOUTCODE_UITLEG),
});
registerEnumType(Rol, {
  name: 'Rol',
  description: 'What a caller may be. The description of every operation names the roles that may use it.',
  valuesConfig: uitleg({
    AANVRAGER: 'Gemeente, zorgverzekeraar or DJI: the aanvragen of its own organisation.',
    SAMENWERKINGSPARTNER: 'Takes part in a project: reads the aanvragen that name its organisation.',
    BEOORDELAAR: 'Staff of one zorgkantoor: completeness and assessment.',
    BESLISSER: 'Staff of one zorgkantoor: as BEOORDELAAR, and decides.',
    FINANCIEEL: 'Staff of one zorgkantoor: budgets and payments; no internal scores.',
    ONDERZOEKER: 'The Vrije Universiteit: what describes a project; no money, no assessments.',
    ANALIST: 'Aggregates over all zorgkantoren; no dossiers.',
    TOEZICHTHOUDER: 'The ministry: yearly report, aggregates, audit trail; reads only.',
    BEHEERDER: 'Keeps partners and reference data; no decisions, no money.',
  }),
});
registerEnumType(begrippen.RegelingCode, {
  name: 'RegelingCode',
  description: 'The scheme that an aanvraag falls under; money of schemes is never mixed (DOS-004).',
  valuesConfig: uitleg({
    DOS: 'Domeinoverstijgend samenwerken: preventive measures under art. 4.2.4 Wlz.',
    HLO: 'HLO-regiobudget.',
    RTB: 'Regionaal transformatiebudget of CZ.',
  }),
});
registerEnumType(begrippen.PartnerSoort, {
  name: 'PartnerSoort',
  description: 'Kind of organisation. GEMEENTE, ZORGVERZEKERAAR and DJI may be contract partner (DOS-005).',
});
registerEnumType(begrippen.PartnerRol, {
  name: 'PartnerRol',
  description: 'What a partner does in the project (DOS-006).',
});
registerEnumType(begrippen.Domein, {
  name: 'Domein',
  description: 'Legal domain in which money is saved or work is continued.',
  valuesConfig: uitleg({
    WLZ: 'Wet langdurige zorg',
    ZVW: 'Zorgverzekeringswet',
    WMO: 'Wet maatschappelijke ondersteuning',
    WFZ: 'Wet forensische zorg',
  }),
});
registerEnumType(begrippen.Mechanisme, {
  name: 'Mechanisme',
  description: 'How the need for Wlz care goes down (DOS-017).',
});
registerEnumType(begrippen.BijdrageSoort, {
  name: 'BijdrageSoort',
  description: 'Money, or work and means valued in money.',
});
registerEnumType(begrippen.Zekerheid, { name: 'Zekerheid', description: 'How firm a contribution is.' });
registerEnumType(begrippen.AanvraagStatus, {
  name: 'AanvraagStatus',
  description: 'Where an aanvraag stands. Changes only through the named mutations.',
  valuesConfig: uitleg({
    CONCEPT: 'Draft of the applicant.',
    INGEDIEND: 'Submitted and frozen as a numbered version; the zorgkantoor looks whether it is complete.',
    AANVULLING_GEVRAAGD: 'The zorgkantoor asked for more; the applicant may change and submit again.',
    IN_BEOORDELING: 'Declared complete; the term of six weeks runs (DOS-046).',
    TOEGEKEND: 'Awarded.',
    AFGEWEZEN: 'Refused after assessment.',
    NIET_IN_BEHANDELING: 'Not taken up (DOS-026, DOS-044).',
    INGETROKKEN: 'Withdrawn by the applicant.',
  }),
});
registerEnumType(begrippen.AfstemmingUitkomst, {
  name: 'AfstemmingUitkomst',
  description: 'What the competent zorgkantoor said of the idea before submission (DOS-025, DOS-026).',
  valuesConfig: uitleg({
    GEVRAAGD: 'Asked, not yet answered.',
    PASSEND: 'Fits: may be submitted.',
    NIET_PASSEND: 'Does not fit: may not be submitted.',
  }),
});
registerEnumType(begrippen.Kostensoort, {
  name: 'Kostensoort',
  description: 'Kind of cost. DOMOTICA and what follows it is never financed (DOS-070 to DOS-079).',
});
registerEnumType(begrippen.ActiviteitVorm, {
  name: 'ActiviteitVorm',
  description: 'For a group, mixed, or for one person. INDIVIDUEEL is not financed (DOS-078).',
});
registerEnumType(begrippen.Ernst, {
  name: 'Ernst',
  description: 'How heavy a rule weighs.',
  valuesConfig: uitleg({
    BLOKKEREND: 'Blocks submission or the decision.',
    WAARSCHUWING: 'Does not block; asks for attention or a reason.',
    INFORMATIE: 'Shown only, or for a person to judge.',
  }),
});
registerEnumType(begrippen.ToetsUitkomst, {
  name: 'ToetsUitkomst',
  description: 'What a rule found.',
  valuesConfig: uitleg({
    VOLDAAN: 'Met.',
    NIET_VOLDAAN: 'Not met.',
    NIET_TOETSBAAR: 'Cannot be tested yet: something is missing.',
    NIET_VAN_TOEPASSING: 'Does not concern this plan or this moment.',
  }),
});
registerEnumType(begrippen.BesluitSoort, { name: 'BesluitSoort', description: 'Kind of decision.' });
registerEnumType(begrippen.BeoordelingAdvies, {
  name: 'BeoordelingAdvies',
  description: 'What the assessor advises whoever decides.',
});
registerEnumType(begrippen.Criterium, {
  name: 'Criterium',
  description: 'The nine criteria of the policy (DOS-033 to DOS-041).',
  valuesConfig: uitleg({
    BETROKKENHEID_ZORGKANTOOR: 'Involvement of the zorgkantoor in the making of the plan (DOS-033).',
    URGENTIE: 'Urgency of the task in the region (DOS-034).',
    OMVANG_DOELGROEP: 'Size of the target group (DOS-035).',
    IMPACT: 'Expected contribution to less inflow into the Wlz (DOS-036).',
    REGIONALE_PRIORITEITEN: 'Fit with the regional priorities (DOS-037).',
    RANDVOORWAARDEN: 'Conditions for success and for lasting financing (DOS-038).',
    COMMITMENT: 'Commitment of the parties (DOS-039).',
    ARTIKEL_12: 'Possible artikel 12 status of the gemeente (DOS-040).',
    UITVOERBAARHEID: 'Feasibility in the remaining months (DOS-041).',
  }),
});

/** Direction of an order. */
export const Richting = { ASC: 'ASC', DESC: 'DESC' } as const;
export type Richting = (typeof Richting)[keyof typeof Richting];
registerEnumType(Richting, { name: 'Richting', description: 'Ascending or descending.' });
