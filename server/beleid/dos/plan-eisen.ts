import { Ernst } from '../begrippen.ts';
import type { Kader } from '../kader.ts';
import { totaleKostenVan } from '../kerncijfers.ts';
import type { Feiten, PlanBegrotingsregel } from '../plan.ts';
import type { Uitslag } from '../regel.ts';
import { euro, regelbedrag } from '../rekenen.ts';
import {
  blokkade,
  HOOFDSTUK,
  isLeeg,
  ofVoldaan,
  type Regelopzet,
  telwoord,
  vermeld,
  verplicht,
  waarschuwing,
} from './opzet.ts';

/** Chapter 4: what article 7.1.2 of the Blz asks of the plan, apart from the money (see businesscase and financiering). */
export const planEisen: readonly Regelopzet[] = [
  vermeld(
    'DOS-060',
    'INFO',
    Ernst.INFORMATIE,
    HOOFDSTUK.eisen,
    'De aanvraag voldoet aan artikel 7.1.2 tot en met 7.1.4 van het Besluit langdurige zorg; DOS-060a tot en met DOS-060f toetsen de onderdelen.',
  ),
  {
    code: 'DOS-060a',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.eisen,
    omschrijving:
      'Het plan beschrijft hoe en hoeveel het project bijdraagt aan minder behoefte aan Wlz-zorg en daarmee aan de kwaliteit van leven.',
    toets: ({ plan: { bijdrageAanDoel } }) =>
      ofVoldaan(
        verplicht([
          {
            veld: 'bijdrageAanDoel.wijzeEnMate',
            wat: 'de wijze en mate waarin het project bijdraagt aan minder behoefte aan Wlz-zorg',
            tekst: bijdrageAanDoel.wijzeEnMate,
          },
          {
            veld: 'bijdrageAanDoel.kwaliteitVanLeven',
            wat: 'het effect op de kwaliteit van leven',
            tekst: bijdrageAanDoel.kwaliteitVanLeven,
          },
        ]),
        'Het plan beschrijft de bijdrage aan het doel en aan de kwaliteit van leven.',
      ),
  },
  {
    code: 'DOS-060b',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.eisen,
    omschrijving:
      'Het plan beschrijft hoe vertegenwoordigers of mantelzorgers van verzekerden bij het opstellen zijn betrokken.',
    toets: ({ plan }) =>
      ofVoldaan(
        verplicht([
          {
            veld: 'betrokkenheidNaasten',
            wat: 'hoe vertegenwoordigers of mantelzorgers bij het plan zijn betrokken',
            tekst: plan.betrokkenheidNaasten,
          },
        ]),
        'Het plan beschrijft de betrokkenheid van vertegenwoordigers of mantelzorgers.',
      ),
  },
  {
    code: 'DOS-060c',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.eisen,
    omschrijving: 'Het plan bevat de geraamde kosten, en die horen niet bij het Wlz-verzekerde pakket.',
    toets: geraamdeKosten,
  },
  {
    code: 'DOS-063a',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.businesscase,
    omschrijving:
      'Elk plan beschrijft de structurele financiële borging na de financiering, met een zorgvuldige afronding als die borging uitblijft.',
    toets: ({ plan }) =>
      ofVoldaan(
        verplicht([
          {
            veld: 'borging.afrondingZonderBorging',
            wat: 'hoe het project zorgvuldig wordt afgerond als de borging niet lukt',
            tekst: plan.borging.afrondingZonderBorging,
          },
        ]),
        'Het plan beschrijft de afronding als de borging niet lukt.',
      ),
  },
];

function geraamdeKosten({ plan }: Feiten, kader: Kader): Uitslag[] {
  if (plan.begroting.length === 0) {
    return [blokkade('De begroting is leeg.', { veld: 'begroting', eis: 'ten minste 1 regel', waarde: '0' })];
  }
  const activiteiten = new Set(plan.activiteiten.map(({ code }) => code));
  const klachten = plan.begroting.flatMap((regel, i) => begrotingsregel(regel, i, activiteiten, kader));
  const totaal = totaleKostenVan(plan);
  if (totaal <= 0 && klachten.length === 0) {
    klachten.push(
      blokkade('De begroting telt op tot nul.', { veld: 'begroting', eis: 'meer dan € 0,00', waarde: euro(totaal) }),
    );
  }
  return ofVoldaan(
    klachten,
    `De begroting telt ${telwoord(plan.begroting.length, 'regel', 'regels')} en is samen ${euro(totaal)}.`,
    { waarde: euro(totaal) },
  );
}

function begrotingsregel(
  regel: PlanBegrotingsregel,
  i: number,
  activiteiten: ReadonlySet<string>,
  kader: Kader,
): Uitslag[] {
  const veld = `begroting.${i}`;
  const naam = isLeeg(regel.omschrijving) ? `regel ${i + 1}` : `‘${regel.omschrijving}’`;
  const klachten = verplicht([
    { veld: `${veld}.omschrijving`, wat: `de omschrijving van begrotingsregel ${i + 1}`, tekst: regel.omschrijving },
    { veld: `${veld}.eenheid`, wat: `de eenheid van ${naam}`, tekst: regel.eenheid },
  ]);
  if (regel.aantalMilli <= 0) {
    klachten.push(
      blokkade(`Het aantal van ${naam} is niet groter dan nul.`, { veld: `${veld}.aantal`, eis: 'meer dan 0' }),
    );
  }
  if (regel.tarief < 0) {
    const extra = { veld: `${veld}.tarief`, eis: 'niet negatief', waarde: euro(regel.tarief) };
    klachten.push(blokkade(`Het tarief van ${naam} is negatief.`, extra));
  } else if (regel.tarief === 0) {
    klachten.push(waarschuwing(`Het tarief van ${naam} is nul.`, { veld: `${veld}.tarief`, waarde: euro(0) }));
  }
  const bedrag = regelbedrag(regel.aantalMilli, regel.tarief);
  if (bedrag > kader.grootsteRegelbedrag) {
    const extra = { veld: `${veld}.tarief`, eis: `hoogstens ${euro(kader.grootsteRegelbedrag)}`, waarde: euro(bedrag) };
    klachten.push(blokkade(`Het bedrag van ${naam} is ${euro(bedrag)}; dat is te groot voor één regel.`, extra));
  }
  if (regel.activiteit !== null && !activiteiten.has(regel.activiteit)) {
    const extra = { veld: `${veld}.activiteit`, eis: 'code van een activiteit in het plan', waarde: regel.activiteit };
    klachten.push(blokkade(`De activiteit ‘${regel.activiteit}’ van ${naam} staat niet in het plan.`, extra));
  }
  if (regel.buitenWlzPakket !== true) {
    const waarde = regel.buitenWlzPakket === null ? 'niet ingevuld' : 'nee';
    const tekst = `Bij ${naam} is niet verklaard dat de kosten buiten het Wlz-verzekerde pakket vallen.`;
    klachten.push(blokkade(tekst, { veld: `${veld}.buitenWlzPakket`, eis: 'ja', waarde }));
  }
  return klachten;
}
