import { Ernst } from '../begrippen.ts';
import { datumInWoorden, isDatum, laatsteDag } from '../datum.ts';
import type { Kader } from '../kader.ts';
import type { Feiten, Plan, Procedure } from '../plan.ts';
import type { Uitslag } from '../regel.ts';
import {
  blokkade,
  HOOFDSTUK,
  isLeeg,
  nietToetsbaar,
  nietVanToepassing,
  nietVoldaan,
  ofVoldaan,
  type Regelopzet,
  verklaard,
  vermeld,
  voldaan,
  vorigeAanvraag,
  waarschuwing,
} from './opzet.ts';

const info = (code: string, hoofdstuk: string, omschrijving: Regelopzet['omschrijving']) =>
  vermeld(code, 'INFO', Ernst.INFORMATIE, hoofdstuk, omschrijving);
/** A rule that blocks in a later part of the life cycle; the plan is not tested on it. */
const later = (code: string, hoofdstuk: string, omschrijving: Regelopzet['omschrijving']) =>
  vermeld(code, 'HARD', Ernst.BLOKKEREND, hoofdstuk, omschrijving);

/** The end of chapter 4 to chapter 7: the agreement, monitoring, progress, payment, accountability and reservations. */
export const uitvoering: readonly Regelopzet[] = [
  {
    code: 'DOS-080',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.overeenkomst,
    omschrijving:
      'De financiering is voor activiteiten binnen één kalenderjaar; voor elk volgend jaar komt er een nieuw plan met businesscase.',
    toets: planPerJaar,
  },
  later(
    'DOS-081',
    HOOFDSTUK.overeenkomst,
    'Het zorgkantoor sluit per kalenderjaar een aparte overeenkomst met de aanvrager. Deze regel werkt bij het sluiten van de overeenkomst.',
  ),
  {
    code: 'DOS-082',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.overeenkomst,
    omschrijving: 'De overeenkomst loopt van de toekenning tot en met 31 december van dat jaar.',
    fase: 'BESLUIT',
    toets: overeenkomstHeeftLooptijd,
  },
  info(
    'DOS-083',
    HOOFDSTUK.monitoring,
    'Zorgkantoren rapporteren elk jaar vóór 1 juli over de monitoring aan de Minister.',
  ),
  info(
    'DOS-084',
    HOOFDSTUK.monitoring,
    'De monitoring door de VU en de voortgangsrapportage per project staan los van elkaar.',
  ),
  later(
    'DOS-085a',
    HOOFDSTUK.vu,
    'Bij de monitoring gelden de kaders voor gegevensbescherming; gegevens blijven in de daarvoor bedoelde beveiligde omgevingen. Deze regel werkt bij de levering aan de VU.',
  ),
  later(
    'DOS-085b',
    HOOFDSTUK.vu,
    'De uitkomsten van de VU dienen om te leren en worden niet gebruikt om een project te beoordelen of financiering te wijzigen of terug te vorderen. Deze regel werkt bij de monitoring.',
  ),
  {
    code: 'DOS-085c',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.vu,
    omschrijving:
      'De aanvrager levert de gegevens voor de monitoring elk kwartaal tijdig en volledig aan de VU, en zegt dat in het plan toe.',
    toets: ({ plan }) =>
      ofVoldaan(
        verklaard(
          plan.verklaringen.vuLeveringAkkoord,
          'vuLeveringAkkoord',
          'de aanvrager elk kwartaal gegevens aan de VU levert',
        ),
        'De aanvrager zegt de kwartaallevering aan de VU toe.',
      ),
  },
  later(
    'DOS-085d',
    HOOFDSTUK.voortgang,
    'Het zorgkantoor volgt de voortgang met de voortgangsrapportage van de aanvrager. Deze regel werkt tijdens de uitvoering.',
  ),
  info(
    'DOS-085e',
    HOOFDSTUK.voortgang,
    'Betrokken partijen kan om gegevens worden gevraagd, volgens de afspraken in de overeenkomst.',
  ),
  later(
    'DOS-085f',
    HOOFDSTUK.voortgang,
    'De voortgangsrapportage volgt het format van bijlage 3 en komt periodiek, tijdig en volledig. Deze regel werkt tijdens de uitvoering.',
  ),
  later(
    'DOS-086',
    HOOFDSTUK.bijsturing,
    'Kunnen activiteiten niet worden uitgevoerd, dan gaat het totale bedrag van de businesscase omlaag. Deze regel werkt bij een bijstelling.',
  ),
  later(
    'DOS-087',
    HOOFDSTUK.bijsturing,
    'Blijven resultaten uit terwijl de activiteiten naar beste kunnen zijn uitgevoerd, dan wordt het bedrag niet gecorrigeerd. Deze regel werkt bij een bijstelling.',
  ),
  later(
    'DOS-087a',
    HOOFDSTUK.bijsturing,
    'Afspraken worden in onderling overleg bijgesteld: beide partijen bevestigen. Deze regel werkt bij een bijstelling.',
  ),
  later(
    'DOS-088',
    HOOFDSTUK.betaling,
    'Een project wordt in drie opeenvolgende delen gefinancierd. Deze regel werkt bij de betaling.',
  ),
  later('DOS-089', HOOFDSTUK.betaling, 'Eerst wordt het eigen aandeel ingezet. Deze regel werkt bij de betaling.'),
  later(
    'DOS-090',
    HOOFDSTUK.betaling,
    'Na een positief eerste voortgangsoverleg kan de helft van de resterende projectkosten worden gefactureerd. Deze regel werkt bij de betaling.',
  ),
  later(
    'DOS-091',
    HOOFDSTUK.betaling,
    'Na afloop, uiterlijk aan het einde van het jaar, kan na een positief overleg het restant worden gefactureerd. Deze regel werkt bij de betaling.',
  ),
  later(
    'DOS-092',
    HOOFDSTUK.betalingAnders,
    'Bij een kort of klein project kan het zorgkantoor gemotiveerd in één keer betalen. Deze regel werkt bij de betaling.',
  ),
  info(
    'DOS-093',
    HOOFDSTUK.controle,
    'Partijen verantwoorden de besteding volgens hun eigen protocollen en delen dat desgevraagd.',
  ),
  info(
    'DOS-094',
    HOOFDSTUK.controle,
    'Het zorgkantoor kan met een steekproef controleren of de kosten passen bij beleid, overeenkomst en plan.',
  ),
  later(
    'DOS-095',
    HOOFDSTUK.verantwoording,
    'De verantwoording is een plausibiliteitstoets: zijn de middelen aantoonbaar ingezet voor de afgesproken activiteiten. Deze regel werkt bij het voortgangsoverleg.',
  ),
  info(
    'DOS-097',
    HOOFDSTUK.verantwoording,
    'De verantwoording sluit aan bij de richtlijnen en controleprotocollen van de NZa.',
  ),
  info(
    'DOS-098',
    HOOFDSTUK.verantwoording,
    'Een overeenkomst kan nadere afspraken bevatten over monitoring, bijsturing en controle.',
  ),
  info(
    'DOS-099',
    HOOFDSTUK.voorbehouden,
    'Voor latere jaren kan het beleid anders zijn; een besluit houdt het kader waarop het is genomen.',
  ),
  {
    code: 'DOS-100',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.voorbehouden,
    omschrijving:
      'Zorgkantoren kunnen het beleid, de uitvoering en genomen beslissingen wijzigen; de aanvrager verklaart de voorbehouden te kennen.',
    toets: ({ plan }) =>
      ofVoldaan(
        verklaard(
          plan.verklaringen.voorbehoudenGelezen,
          'voorbehoudenGelezen',
          'de voorbehouden in het beleid zijn gelezen',
        ),
        'De aanvrager verklaart de voorbehouden te kennen.',
      ),
  },
  info(
    'DOS-101',
    HOOFDSTUK.voorbehouden,
    'Zorgkantoren kunnen het beleid opschorten of beëindigen, of geen overeenkomst sluiten.',
  ),
  info(
    'DOS-102',
    HOOFDSTUK.voorbehouden,
    'In onvoorziene situaties nemen zorgkantoren de besluiten die nodig zijn, gemotiveerd en door twee personen.',
  ),
  info(
    'DOS-103',
    HOOFDSTUK.voorbehouden,
    'Wijziging of beëindiging van het beleid geeft geen recht op schadevergoeding.',
  ),
];

function planPerJaar(feiten: Feiten, kader: Kader): Uitslag[] {
  const { plan } = feiten;
  const klachten = [...buitenLooptijd(plan), ...vervolg(plan, vorigeAanvraag(feiten), kader)];
  return ofVoldaan(klachten, `De activiteiten vallen binnen de looptijd van het project in ${plan.jaar}.`);
}

function buitenLooptijd({ activiteiten, startdatum, einddatum }: Plan): Uitslag[] {
  return activiteiten.flatMap((activiteit, i) => {
    const naam = isLeeg(activiteit.naam) ? `activiteit ${i + 1}` : `‘${activiteit.naam}’`;
    const klachten: Uitslag[] = [];
    for (const [veld, wat] of [
      ['start', 'Het begin'],
      ['einde', 'Het einde'],
    ] as const) {
      const datum = activiteit[veld];
      if (datum === null) continue;
      const extra = {
        veld: `activiteiten.${i}.${veld}`,
        eis: 'binnen de looptijd van het project',
        waarde: datumInWoorden(datum),
      };
      const buiten = (startdatum !== null && datum < startdatum) || (einddatum !== null && datum > einddatum);
      if (!isDatum(datum)) klachten.push(blokkade(`${wat} van ${naam} is geen geldige datum.`, extra));
      else if (buiten)
        klachten.push(
          blokkade(`${wat} van ${naam} (${datumInWoorden(datum)}) ligt buiten de looptijd van het project.`, extra),
        );
    }
    if (activiteit.start !== null && activiteit.einde !== null && activiteit.start > activiteit.einde) {
      klachten.push(
        blokkade(`${naam} eindigt voordat die begint.`, { veld: `activiteiten.${i}.einde`, eis: 'op of na het begin' }),
      );
    }
    return klachten;
  });
}

function vervolg({ projectjaar, jaar }: Plan, vorige: Procedure['vorige'], kader: Kader): Uitslag[] {
  if (projectjaar === null) return [];
  if (vorige === null) {
    if (projectjaar < 2 || !kader.projectjaarBevestigen) return [];
    const tekst = `Dit is projectjaar ${projectjaar}, maar er is geen vorige aanvraag gekoppeld; het zorgkantoor bevestigt het projectjaar.`;
    return [waarschuwing(tekst, { veld: 'vorigeAanvraagId', eis: 'een vorige aanvraag', waarde: 'geen' })];
  }
  const klachten: Uitslag[] = [];
  if (projectjaar !== vorige.projectjaar + 1) {
    klachten.push(
      blokkade(
        `De vorige aanvraag ${vorige.kenmerk} was projectjaar ${vorige.projectjaar}; dit is dan projectjaar ${vorige.projectjaar + 1}.`,
        {
          veld: 'projectjaar',
          eis: String(vorige.projectjaar + 1),
          waarde: String(projectjaar),
        },
      ),
    );
  }
  if (jaar !== vorige.jaar + 1) {
    klachten.push(
      blokkade(
        `De vorige aanvraag ${vorige.kenmerk} ging over ${vorige.jaar}; een vervolg gaat over ${vorige.jaar + 1}.`,
        {
          veld: 'jaar',
          eis: String(vorige.jaar + 1),
          waarde: String(jaar),
        },
      ),
    );
  }
  return klachten;
}

/** An award after the last day of the year would give an agreement without a single day. */
function overeenkomstHeeftLooptijd({ plan, vandaag, besluitvorming }: Feiten): Uitslag {
  if (besluitvorming === null) return nietToetsbaar('Er ligt geen besluit voor.');
  if (besluitvorming.bedrag === null) return nietVanToepassing('Deze regel gaat over een toekenning.');
  const uiterste = laatsteDag(plan.jaar);
  const extra = { eis: `uiterlijk ${datumInWoorden(uiterste)}`, waarde: datumInWoorden(vandaag) };
  return vandaag <= uiterste
    ? voldaan(`De overeenkomst loopt van ${datumInWoorden(vandaag)} tot en met ${datumInWoorden(uiterste)}.`, extra)
    : nietVoldaan(`Het jaar ${plan.jaar} is voorbij; de overeenkomst zou geen looptijd meer hebben.`, extra);
}
