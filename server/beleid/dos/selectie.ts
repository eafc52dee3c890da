import { Ernst } from '../begrippen.ts';
import { datumInWoorden, volleMaandenOver } from '../datum.ts';
import type { Kader } from '../kader.ts';
import type { Besluitvorming, Feiten } from '../plan.ts';
import type { Uitslag } from '../regel.ts';
import { euro } from '../rekenen.ts';
import {
  HOOFDSTUK,
  nietToetsbaar,
  nietVanToepassing,
  nietVoldaan,
  ofVoldaan,
  opsomming,
  type Regelopzet,
  vermeld,
  voldaan,
  waarschuwing,
} from './opzet.ts';
import { CRITERIUM } from './woorden.ts';

const criterium = (code: string, omschrijving: string) =>
  vermeld(code, 'JUDGE', Ernst.INFORMATIE, HOOFDSTUK.prioritering, omschrijving);

/** Chapter 3: the budget, the ranking and the nine criteria. What is about budgets and scores is for the zorgkantoor. */
export const selectie: readonly Regelopzet[] = [
  {
    code: 'DOS-029',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.prioritering,
    omschrijving: 'Een zorgkantoor kent niet meer toe dan het maximumbudget dat VWS heeft vastgesteld.',
    intern: true,
    fase: 'BESLUIT',
    toets: binnenBudget,
  },
  {
    code: 'DOS-030',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.prioritering,
    omschrijving:
      'Dreigt het budget te worden overschreden, dan kent het zorgkantoor alleen toe binnen een vastgestelde prioritering.',
    intern: true,
    fase: 'BESLUIT',
    toets: binnenPrioritering,
  },
  vermeld('DOS-031', 'INFO', Ernst.INFORMATIE, HOOFDSTUK.prioritering, 'De prioritering kan per regio verschillen.'),
  {
    code: 'DOS-032',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.prioritering,
    omschrijving: (kader) =>
      `De beoordeling gebruikt de vooraf vastgestelde ${kader.criteria.length} criteria, elk met een score van ${kader.scoreMinimum} tot en met ${kader.scoreMaximum}.`,
    intern: true,
    fase: 'BESLUIT',
    toets: alleCriteriaGescoord,
  },
  criterium(
    'DOS-033',
    'Criterium 1: de mate en wijze waarin het zorgkantoor bij het maken van de aanvraag is betrokken.',
  ),
  criterium('DOS-034', 'Criterium 2: de urgentie van de opgave in de regio.'),
  criterium('DOS-035', 'Criterium 3: de omvang van de doelgroep.'),
  criterium('DOS-036', 'Criterium 4: de verwachte bijdrage aan minder instroom in de Wlz (impact).'),
  criterium('DOS-037', 'Criterium 5: de aansluiting bij de regionale prioriteiten van het zorgkantoor.'),
  criterium('DOS-038', 'Criterium 6: de randvoorwaarden voor een geslaagde uitvoering en borging.'),
  criterium('DOS-039', 'Criterium 7: het commitment van de betrokken partijen.'),
  criterium('DOS-040', 'Criterium 8: een mogelijke artikel 12-status van de gemeente.'),
  {
    code: 'DOS-041',
    soort: 'SOFT',
    ernst: Ernst.INFORMATIE,
    hoofdstuk: HOOFDSTUK.prioritering,
    omschrijving:
      'Criterium 9: de uitvoerbaarheid en beheersbaarheid, ook binnen de resterende maanden van het kalenderjaar.',
    toets: resterendeMaanden,
  },
  vermeld(
    'DOS-042',
    'INFO',
    Ernst.INFORMATIE,
    HOOFDSTUK.prioritering,
    'De negen criteria worden in ieder geval bekeken; een regio kan er vooraf criteria aan toevoegen.',
  ),
  vermeld(
    'DOS-043',
    'JUDGE',
    Ernst.INFORMATIE,
    HOOFDSTUK.prioritering,
    'Komen meer initiatieven in aanmerking, dan gaan die met de grootste verwachte impact en de hoogste kans van slagen voor.',
  ),
];

/** A rule on the award: not for a refusal, and not testable without what the decision stands on. */
function bijToekenning(feiten: Feiten, toets: (besluit: Besluitvorming, bedrag: number) => Uitslag): Uitslag {
  const besluit = feiten.besluitvorming;
  if (besluit === null) return nietToetsbaar('Er ligt geen besluit voor.');
  if (besluit.bedrag === null) return nietVanToepassing('Deze regel gaat over een toekenning.');
  return toets(besluit, besluit.bedrag);
}

function binnenBudget(feiten: Feiten): Uitslag {
  return bijToekenning(feiten, ({ budget }, bedrag) => {
    if (budget === null) return nietToetsbaar(`Voor ${feiten.plan.jaar} is nog geen maximumbudget vastgesteld.`);
    const vrij = budget.maximum - budget.toegekend;
    const extra = { eis: `hoogstens ${euro(vrij)}`, waarde: euro(bedrag), veld: 'bedrag' };
    return bedrag <= vrij
      ? voldaan(`Van het budget is ${euro(vrij)} vrij; na deze toekenning blijft ${euro(vrij - bedrag)} over.`, extra)
      : nietVoldaan(
          `Van het budget is ${euro(vrij)} vrij; dit besluit gaat er ${euro(bedrag - vrij)} overheen.`,
          extra,
        );
  });
}

function binnenPrioritering(feiten: Feiten): Uitslag {
  return bijToekenning(feiten, ({ budget, binnenPrioritering: gerangschikt }) => {
    if (budget === null) return nietVanToepassing('Zonder vastgesteld budget is er geen prioritering.');
    const totaal = budget.toegekend + budget.aangevraagd;
    const stand = `Toegekend en aangevraagd is samen ${euro(totaal)}, bij een maximum van ${euro(budget.maximum)}`;
    const extra = { eis: `hoogstens ${euro(budget.maximum)}, of een prioritering`, waarde: euro(totaal) };
    if (totaal <= budget.maximum) return voldaan(`${stand}; het budget is toereikend.`, extra);
    if (gerangschikt) return voldaan(`${stand}; de aanvraag valt binnen de vastgestelde prioritering.`, extra);
    return budget.prioriteringVerplicht
      ? nietVoldaan(`${stand}; toekennen kan alleen binnen een vastgestelde prioritering.`, extra)
      : waarschuwing(`${stand}; het budget dreigt te worden overschreden en er is geen prioritering.`, extra);
  });
}

function alleCriteriaGescoord({ besluitvorming }: Feiten, kader: Kader): Uitslag | Uitslag[] {
  const beoordeling = besluitvorming?.beoordeling ?? null;
  if (beoordeling === null) return nietToetsbaar('Er is nog geen beoordeling vastgelegd.', { veld: 'beoordeling' });
  const klachten: Uitslag[] = [];
  const gescoord = beoordeling.scores.map((score) => score.criterium);
  const ontbrekend = kader.criteria.filter((een) => !gescoord.includes(een)).map((een) => CRITERIUM[een]);
  if (ontbrekend.length > 0) klachten.push(nietVoldaan(`Deze criteria zijn niet gescoord: ${opsomming(ontbrekend)}.`));
  const eis = `een heel getal van ${kader.scoreMinimum} tot en met ${kader.scoreMaximum}`;
  beoordeling.scores.forEach((score, i) => {
    const naam = CRITERIUM[score.criterium];
    const extra = { veld: `scores.${i}`, eis, waarde: String(score.score) };
    if (!kader.criteria.includes(score.criterium))
      klachten.push(nietVoldaan(`Het criterium ‘${naam}’ hoort niet bij dit kader.`, extra));
    if (gescoord.indexOf(score.criterium) !== i)
      klachten.push(nietVoldaan(`Het criterium ‘${naam}’ is twee keer gescoord.`, extra));
    const passend =
      Number.isInteger(score.score) && score.score >= kader.scoreMinimum && score.score <= kader.scoreMaximum;
    if (!passend) klachten.push(nietVoldaan(`De score voor ‘${naam}’ is geen ${eis.slice(4)}.`, extra));
  });
  return ofVoldaan(klachten, `Alle ${kader.criteria.length} criteria zijn gescoord.`);
}

function resterendeMaanden({ plan, vandaag }: Feiten): Uitslag {
  const over = volleMaandenOver(plan.jaar, vandaag);
  const extra = { eis: 'ten minste 1 volle maand', waarde: String(over) };
  if (over > 0)
    return voldaan(`Op ${datumInWoorden(vandaag)} zijn er nog ${over} volle maanden van ${plan.jaar} over.`, extra);
  const tekst = `Op ${datumInWoorden(vandaag)} is er geen volle maand van ${plan.jaar} meer over; licht toe dat het project nog haalbaar is.`;
  return waarschuwing(tekst, extra);
}
