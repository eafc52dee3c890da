import { BeoordelingAdvies, Ernst } from '../begrippen.ts';
import { dagenNa, datumInAmsterdam, datumInWoorden } from '../datum.ts';
import type { Kader } from '../kader.ts';
import type { Feiten } from '../plan.ts';
import type { Uitslag } from '../regel.ts';
import { euro } from '../rekenen.ts';
import {
  HOOFDSTUK,
  isLeeg,
  nietToetsbaar,
  nietVoldaan,
  ofVoldaan,
  type Regelopzet,
  vermeld,
  voldaan,
  waarschuwing,
} from './opzet.ts';
import { CRITERIUM } from './woorden.ts';

const bezwaarregel = (code: string, omschrijving: Regelopzet['omschrijving']) =>
  vermeld(code, 'HARD', Ernst.BLOKKEREND, HOOFDSTUK.bezwaar, omschrijving);

/** Chapter 3: how a decision comes about, and what can be done against it. */
export const beoordeling: readonly Regelopzet[] = [
  vermeld(
    'DOS-044',
    'JUDGE',
    Ernst.INFORMATIE,
    HOOFDSTUK.prioritering,
    'Een aanvraag die buiten deze werkwijze om binnenkomt, wordt niet in behandeling genomen; dat is iets anders dan een afwijzing.',
  ),
  {
    code: 'DOS-045',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.beoordeling,
    omschrijving:
      'De beoordeling gebeurt op het beleidskader en een vaststaande versie van het projectplan met businesscase.',
    fase: 'BESLUIT',
    toets: opVastgesteldPlan,
  },
  {
    code: 'DOS-046',
    soort: 'SOFT',
    ernst: Ernst.WAARSCHUWING,
    hoofdstuk: HOOFDSTUK.beoordeling,
    omschrijving: (kader) =>
      `Het zorgkantoor besluit uiterlijk ${kader.beoordelingstermijnDagen} dagen nadat het een volledig projectplan met businesscase heeft ontvangen.`,
    fase: 'BESLUIT',
    toets: binnenBeoordelingstermijn,
  },
  {
    code: 'DOS-047',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.beoordeling,
    omschrijving:
      'De keuzes zijn navolgbaar en consistent: elke score is gemotiveerd, en wie beoordeelt, besluit niet.',
    intern: true,
    fase: 'BESLUIT',
    toets: navolgbaar,
  },
  vermeld(
    'DOS-048',
    'INFO',
    Ernst.INFORMATIE,
    HOOFDSTUK.beoordeling,
    'De onderbouwing van de beoordeling is interne besluitvorming en niet zichtbaar voor de aanvrager.',
  ),
  bezwaarregel(
    'DOS-049',
    (kader) =>
      `Bezwaar kan tot en met ${kader.bezwaartermijnDagen} kalenderdagen na de bekendmaking van het besluit. Deze regel werkt in de bezwaarfase.`,
  ),
  vermeld(
    'DOS-050',
    'INFO',
    Ernst.INFORMATIE,
    HOOFDSTUK.bezwaar,
    'De e-mail met het besluit noemt de weg voor bezwaar.',
  ),
  vermeld(
    'DOS-051',
    'INFO',
    Ernst.INFORMATIE,
    HOOFDSTUK.bezwaar,
    'Bezwaar langs een andere weg wordt niet in behandeling genomen.',
  ),
  bezwaarregel('DOS-052', 'Bezwaar is met argumenten onderbouwd. Deze regel werkt in de bezwaarfase.'),
  bezwaarregel(
    'DOS-053',
    (kader) =>
      `Na ${kader.bezwaartermijnDagen} kalenderdagen vervalt het recht om op het besluit terug te komen. Deze regel werkt in de bezwaarfase.`,
  ),
  bezwaarregel(
    'DOS-054',
    (kader) =>
      `Tegen het antwoord op een bezwaar kan binnen ${kader.kortGedingTermijnDagen} kalenderdagen kort geding worden aangespannen bij de rechtbank Den Haag; dat is een vervaltermijn. Deze regel werkt in de bezwaarfase.`,
  ),
  vermeld('DOS-055', 'INFO', Ernst.INFORMATIE, HOOFDSTUK.bezwaar, 'Een kort geding schorst de procedure niet.'),
  vermeld(
    'DOS-056',
    'JUDGE',
    Ernst.INFORMATIE,
    HOOFDSTUK.bezwaar,
    'Bezwaar kan niet gaan over iets dat eerder naar voren had kunnen en moeten worden gebracht.',
  ),
];

function opVastgesteldPlan({ plan, besluitvorming }: Feiten): Uitslag | Uitslag[] {
  if (besluitvorming === null) return nietToetsbaar('Er ligt geen besluit voor.');
  const klachten: Uitslag[] = [];
  const { bedrag, versieNummer } = besluitvorming;
  if (versieNummer === null)
    klachten.push(nietVoldaan('Er is geen vaststaande versie van het plan om op te besluiten.'));
  if (bedrag !== null) {
    const gevraagd = plan.gevraagdeBijdrage ?? 0;
    const extra = { veld: 'bedrag', eis: `meer dan € 0,00 en hoogstens ${euro(gevraagd)}`, waarde: euro(bedrag) };
    if (bedrag <= 0) klachten.push(nietVoldaan('Een toekenning is meer dan nul.', extra));
    if (bedrag > gevraagd) {
      klachten.push(nietVoldaan(`Het besluit kent ${euro(bedrag)} toe; gevraagd is ${euro(gevraagd)}.`, extra));
    } else if (bedrag > 0 && bedrag < gevraagd) {
      const tekst = `Het besluit kent ${euro(gevraagd - bedrag)} minder toe dan gevraagd; de begroting is dan niet meer volledig gedekt.`;
      klachten.push(waarschuwing(tekst, extra));
    }
  }
  return ofVoldaan(klachten, `Het besluit gaat over versie ${versieNummer ?? ''} van het plan.`);
}

function binnenBeoordelingstermijn({ vandaag, besluitvorming }: Feiten, kader: Kader): Uitslag {
  const volledigOp = besluitvorming?.volledigOp ?? null;
  const ontvangen = volledigOp === null ? null : datumInAmsterdam(volledigOp);
  const uiterste = ontvangen === null ? null : dagenNa(ontvangen, kader.beoordelingstermijnDagen);
  if (ontvangen === null || uiterste === null) return nietToetsbaar('Het plan is nog niet volledig verklaard.');
  const extra = { eis: `uiterlijk ${datumInWoorden(uiterste)}`, waarde: datumInWoorden(vandaag) };
  const sinds = `Het plan was op ${datumInWoorden(ontvangen)} volledig`;
  return vandaag <= uiterste
    ? voldaan(`${sinds}; het besluit kan tot en met ${datumInWoorden(uiterste)}.`, extra)
    : nietVoldaan(
        `${sinds}; de termijn van ${kader.beoordelingstermijnDagen} dagen liep af op ${datumInWoorden(uiterste)}.`,
        extra,
      );
}

function navolgbaar({ besluitvorming }: Feiten): Uitslag | Uitslag[] {
  const oordeel = besluitvorming?.beoordeling ?? null;
  if (besluitvorming === null || oordeel === null) {
    return nietToetsbaar('Er is nog geen beoordeling vastgelegd.', { veld: 'beoordeling' });
  }
  const klachten = oordeel.scores.flatMap((score, i) =>
    isLeeg(score.motivering)
      ? [
          nietVoldaan(`De score voor ‘${CRITERIUM[score.criterium]}’ is niet gemotiveerd.`, {
            veld: `scores.${i}.motivering`,
          }),
        ]
      : [],
  );
  if (oordeel.doorDezelfdePersoon) {
    klachten.push(
      nietVoldaan('Wie de aanvraag heeft beoordeeld, kan er niet over besluiten.', {
        eis: 'een ander dan de beoordelaar',
      }),
    );
  }
  const toekenning = besluitvorming.bedrag !== null;
  if (toekenning !== (oordeel.advies === BeoordelingAdvies.TOEKENNEN)) {
    const advies = toekenning ? 'af te wijzen' : 'toe te kennen';
    klachten.push(
      waarschuwing(`Het advies was om ${advies}; de motivering van het besluit hoort het verschil uit te leggen.`),
    );
  }
  return ofVoldaan(klachten, 'Elke score is gemotiveerd en een ander dan de beoordelaar besluit.');
}
