import { ActiviteitVorm, Domein, Ernst } from '../begrippen.ts';
import { datumInWoorden, isDatum, laatsteDag } from '../datum.ts';
import type { Kader } from '../kader.ts';
import { besparingVan, eigenAandeelVan, totaleKostenVan } from '../kerncijfers.ts';
import type { Feiten } from '../plan.ts';
import type { Uitslag } from '../regel.ts';
import { aandeelHoogstens, euro, getal, percentageBp, procent } from '../rekenen.ts';
import {
  blokkade,
  HOOFDSTUK,
  isLeeg,
  nietToetsbaar,
  nietVanToepassing,
  nietVoldaan,
  ofVoldaan,
  opsomming,
  type Regelopzet,
  telwoord,
  verklaard,
  verplicht,
  voldaan,
  vorigeAanvraag,
  waarschuwing,
} from './opzet.ts';
import { DOMEIN } from './woorden.ts';

/** Chapter 2: the aim of the money and the conditions for using it. */
export const voorwaarden: readonly Regelopzet[] = [
  {
    code: 'DOS-013',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.doel,
    omschrijving:
      'Het geld is tijdelijke projectfinanciering: het project heeft een einddatum, uiterlijk 31 december van het jaar.',
    toets: projectIsTijdelijk,
  },
  {
    code: 'DOS-014',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.cofinanciering,
    omschrijving: 'Partijen buiten de Wlz betalen mee.',
    toets: partijenBuitenWlzBetalenMee,
  },
  {
    code: 'DOS-015',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.doel,
    omschrijving:
      'De inzet is gericht op structurele borging in het meest passende domein; het plan noemt dat domein en de beoogde financier.',
    toets: borgingInDomein,
  },
  {
    code: 'DOS-016',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.doel,
    omschrijving:
      'De inzet versterkt de collectieve veerkracht, verbetert de zorg thuis en voorkomt zwaardere zorgvragen; het plan laat zien hoe de gemeenschap daar beter van wordt.',
    toets: ({ plan }) =>
      ofVoldaan(
        verplicht([
          {
            veld: 'doelgroep.gemeenschapsgericht',
            wat: 'hoe de inzet ten goede komt aan een bredere doelgroep of gemeenschap',
            tekst: plan.doelgroep.gemeenschapsgericht,
          },
        ]),
        'Het plan beschrijft hoe de gemeenschap ervan profiteert.',
      ),
  },
  {
    code: 'DOS-017',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.doel,
    omschrijving: 'De inzet draagt eraan bij dat de behoefte aan Wlz-zorg wordt voorkomen, verminderd of uitgesteld.',
    toets: mechanismeGekozen,
  },
  {
    code: 'DOS-018',
    soort: 'SOFT',
    ernst: Ernst.WAARSCHUWING,
    hoofdstuk: HOOFDSTUK.voorwaarden,
    omschrijving:
      'De activiteiten zijn gemeenschapsgebonden: zij komen ten goede aan een bredere doelgroep of gemeenschap.',
    toets: gemeenschapsgebonden,
  },
  {
    code: 'DOS-019',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.voorwaarden,
    omschrijving: (kader) =>
      `De middelen worden tijdelijk ingezet om een project op te starten of te versterken; het plan noemt daarvoor ten minste ${kader.minimumMijlpalen} mijlpalen.`,
    toets: planningVanTijdelijkeInzet,
  },
  {
    code: 'DOS-020',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.voorwaarden,
    omschrijving:
      'De inzet is een investering vooraf die overgaat in structurele financiering; het plan noemt de stappen daarheen met hun datum.',
    toets: stappenNaarBorging,
  },
  {
    code: 'DOS-021',
    soort: 'SOFT',
    ernst: Ernst.WAARSCHUWING,
    hoofdstuk: HOOFDSTUK.voorwaarden,
    omschrijving:
      'De bijdrage van het zorgkantoor neemt af: haar aandeel in de kosten stijgt niet ten opzichte van het jaar ervoor.',
    toets: afnemendeBijdrage,
  },
  {
    code: 'DOS-022',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.voorwaarden,
    omschrijving:
      'Elk project begint met een probleemanalyse over de domeinen heen, met de gedeelde opgave, de partners en de beoogde resultaten.',
    toets: probleemanalyse,
  },
  {
    code: 'DOS-023',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.voorwaarden,
    omschrijving: 'De probleemanalyse gaat ook in op de totale kosten en opbrengsten over de financieringsstromen.',
    toets: kostenEnOpbrengsten,
  },
  {
    code: 'DOS-024',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.voorwaarden,
    omschrijving: 'Er is geen dubbelfinanciering.',
    toets: geenDubbelfinanciering,
  },
];

function projectIsTijdelijk({ plan }: Feiten): Uitslag {
  const uiterste = laatsteDag(plan.jaar);
  const eis = { veld: 'einddatum', eis: `uiterlijk ${datumInWoorden(uiterste)}` };
  if (plan.einddatum === null) return nietVoldaan('Vul de einddatum in.', { ...eis, waarde: 'leeg' });
  const waarde = datumInWoorden(plan.einddatum);
  if (!isDatum(plan.einddatum)) return nietVoldaan('De einddatum is geen geldige datum.', { ...eis, waarde });
  return plan.einddatum <= uiterste
    ? voldaan(`Het project eindigt op ${waarde}.`, { ...eis, waarde })
    : nietVoldaan(`Het project eindigt op ${waarde}, na ${datumInWoorden(uiterste)}.`, { ...eis, waarde });
}

function partijenBuitenWlzBetalenMee({ plan }: Feiten, kader: Kader): Uitslag {
  const bedrag = eigenAandeelVan(plan, kader);
  const extra = { veld: 'financiering', eis: 'meer dan € 0,00', waarde: euro(bedrag) };
  return bedrag > 0
    ? voldaan(`Partijen buiten de Wlz dragen samen ${euro(bedrag)} bij.`, extra)
    : nietVoldaan('Er is geen bijdrage van een partij buiten de Wlz.', extra);
}

function borgingInDomein({ plan: { borging } }: Feiten): Uitslag[] {
  const klachten: Uitslag[] = [];
  if (borging.domein === null) {
    klachten.push(
      blokkade('Kies het domein waarin het project geborgd wordt.', {
        veld: 'borging.domein',
        eis: 'gekozen',
        waarde: 'leeg',
      }),
    );
  }
  klachten.push(
    ...verplicht([{ veld: 'borging.financier', wat: 'de beoogde structurele financier', tekst: borging.financier }]),
  );
  const domein = borging.domein === null ? '' : DOMEIN[borging.domein];
  return ofVoldaan(klachten, `Het project wordt geborgd in de ${domein} bij ${borging.financier ?? ''}.`);
}

function mechanismeGekozen({ plan }: Feiten): Uitslag {
  const gekozen = [...new Set(plan.bijdrageAanDoel.mechanismen)].map((mechanisme) => mechanisme.toLowerCase());
  const extra = { veld: 'bijdrageAanDoel.mechanismen', eis: 'voorkomen, verminderen of uitstellen' };
  return gekozen.length > 0
    ? voldaan(`Het project is gericht op ${opsomming(gekozen)} van Wlz-zorg.`, { ...extra, waarde: gekozen.join(', ') })
    : nietVoldaan('Kies of het project Wlz-zorg voorkomt, vermindert of uitstelt.', { ...extra, waarde: 'leeg' });
}

function gemeenschapsgebonden({ plan: { doelgroep, activiteiten } }: Feiten): Uitslag[] {
  const { omvang, verwachtBereik, omschrijving } = doelgroep;
  const klachten = verplicht([{ veld: 'doelgroep.omschrijving', wat: 'de doelgroep', tekst: omschrijving }]);
  if (omvang === null || omvang <= 0) {
    const extra = { veld: 'doelgroep.omvang', eis: 'meer dan 0', waarde: omvang === null ? 'leeg' : getal(omvang) };
    klachten.push(waarschuwing('De omvang van de doelgroep ontbreekt of is nul.', extra));
  }
  if (verwachtBereik === null || verwachtBereik <= 0) {
    const waarde = verwachtBereik === null ? 'leeg' : getal(verwachtBereik);
    klachten.push(
      waarschuwing('Het verwachte bereik ontbreekt of is nul.', {
        veld: 'doelgroep.verwachtBereik',
        eis: 'meer dan 0',
        waarde,
      }),
    );
  } else if (omvang !== null && verwachtBereik > omvang) {
    klachten.push(
      blokkade(
        `Het verwachte bereik van ${getal(verwachtBereik)} personen is groter dan de doelgroep van ${getal(omvang)}.`,
        {
          veld: 'doelgroep.verwachtBereik',
          eis: `hoogstens ${getal(omvang)}`,
          waarde: getal(verwachtBereik),
        },
      ),
    );
  }
  activiteiten.forEach((activiteit, i) => {
    if (activiteit.vorm !== ActiviteitVorm.GEMENGD) return;
    const tekst = `De activiteit ‘${activiteit.naam}’ is deels individueel; licht toe dat zij de gemeenschap ten goede komt.`;
    klachten.push(waarschuwing(tekst, { veld: `activiteiten.${i}.vorm`, eis: 'collectief', waarde: 'gemengd' }));
  });
  return ofVoldaan(
    klachten,
    `De inzet is voor een doelgroep van ${getal(omvang ?? 0)} personen, van wie er naar verwachting ${getal(verwachtBereik ?? 0)} worden bereikt.`,
  );
}

function planningVanTijdelijkeInzet({ plan }: Feiten, kader: Kader): Uitslag[] {
  const klachten: Uitslag[] = [];
  const aantal = plan.mijlpalen.length;
  if (aantal < kader.minimumMijlpalen) {
    klachten.push(
      blokkade(
        `Het plan heeft ${telwoord(aantal, 'mijlpaal', 'mijlpalen')}; nodig zijn er ten minste ${kader.minimumMijlpalen}.`,
        {
          veld: 'mijlpalen',
          eis: `ten minste ${kader.minimumMijlpalen}`,
          waarde: String(aantal),
        },
      ),
    );
  }
  plan.mijlpalen.forEach(({ datum, omschrijving }, i) => {
    const veld = `mijlpalen.${i}`;
    klachten.push(
      ...verplicht([
        { veld: `${veld}.omschrijving`, wat: `de omschrijving van mijlpaal ${i + 1}`, tekst: omschrijving },
      ]),
    );
    const buiten =
      (plan.startdatum !== null && datum < plan.startdatum) || (plan.einddatum !== null && datum > plan.einddatum);
    if (!buiten) return;
    const tekst = `De mijlpaal van ${datumInWoorden(datum)} ligt buiten de looptijd van het project.`;
    klachten.push(
      waarschuwing(tekst, { veld: `${veld}.datum`, eis: 'binnen de looptijd', waarde: datumInWoorden(datum) }),
    );
  });
  const jaar = plan.projectjaar === null ? '' : ` in projectjaar ${plan.projectjaar}`;
  return ofVoldaan(klachten, `Het plan heeft ${telwoord(aantal, 'mijlpaal', 'mijlpalen')}${jaar}.`);
}

function stappenNaarBorging({ plan: { borging } }: Feiten): Uitslag[] {
  const veld = 'borging.stappen';
  if (borging.stappen.length === 0) {
    return [
      nietVoldaan('Noem ten minste één stap naar structurele borging.', { veld, eis: 'ten minste 1', waarde: '0' }),
    ];
  }
  const klachten = borging.stappen.flatMap(({ omschrijving, datum }, i) => [
    ...verplicht([
      { veld: `${veld}.${i}.omschrijving`, wat: `de omschrijving van stap ${i + 1}`, tekst: omschrijving },
    ]),
    ...(isDatum(datum)
      ? []
      : [blokkade(`De datum van stap ${i + 1} is geen geldige datum.`, { veld: `${veld}.${i}.datum`, waarde: datum })]),
  ]);
  return ofVoldaan(
    klachten,
    `Het plan noemt ${telwoord(borging.stappen.length, 'stap', 'stappen')} naar structurele borging.`,
  );
}

function afnemendeBijdrage(feiten: Feiten): Uitslag {
  const { plan } = feiten;
  const vorige = vorigeAanvraag(feiten);
  if (vorige === null) return nietVanToepassing('Er is geen aanvraag van het vorige jaar om mee te vergelijken.');
  const totaal = totaleKostenVan(plan);
  const gevraagd = plan.gevraagdeBijdrage;
  if (gevraagd === null || totaal <= 0 || vorige.totaleKosten <= 0) {
    return nietToetsbaar(
      'Zonder begroting en gevraagde bijdrage is het aandeel van het zorgkantoor niet te vergelijken.',
      { veld: 'gevraagdeBijdrage' },
    );
  }
  const nu = procent(percentageBp(gevraagd, totaal) ?? 0);
  const toen = procent(percentageBp(vorige.gevraagdeBijdrage, vorige.totaleKosten) ?? 0);
  const extra = { veld: 'gevraagdeBijdrage', eis: `hoogstens ${toen}`, waarde: nu };
  return aandeelHoogstens(gevraagd, totaal, vorige.gevraagdeBijdrage, vorige.totaleKosten)
    ? voldaan(`Het zorgkantoor betaalt ${nu} van de kosten; in ${vorige.jaar} was dat ${toen}.`, extra)
    : nietVoldaan(
        `Het zorgkantoor zou ${nu} van de kosten betalen; in ${vorige.jaar} was dat ${toen} (${vorige.kenmerk}). De bijdrage hoort af te nemen.`,
        extra,
      );
}

function probleemanalyse({ plan: { probleemanalyse: analyse } }: Feiten): Uitslag[] {
  const klachten = verplicht([
    { veld: 'probleemanalyse.opgave', wat: 'de gedeelde opgave', tekst: analyse.opgave },
    {
      veld: 'probleemanalyse.gedeeldEigenaarschap',
      wat: 'de betrokken partners en hun gedeelde eigenaarschap',
      tekst: analyse.gedeeldEigenaarschap,
    },
    { veld: 'probleemanalyse.beoogdeResultaten', wat: 'de beoogde resultaten', tekst: analyse.beoogdeResultaten },
    { veld: 'probleemanalyse.urgentie', wat: 'de urgentie van de opgave in de regio', tekst: analyse.urgentie },
    {
      veld: 'probleemanalyse.regionalePrioriteit',
      wat: 'de aansluiting bij de regionale prioriteiten',
      tekst: analyse.regionalePrioriteit,
    },
  ]);
  if (analyse.artikel12Status === null) {
    const extra = { veld: 'probleemanalyse.artikel12Status', eis: 'ja of nee', waarde: 'leeg' };
    klachten.push(blokkade('Geef aan of de gemeente een artikel 12-status heeft.', extra));
  }
  return ofVoldaan(klachten, 'De probleemanalyse is ingevuld.');
}

function kostenEnOpbrengsten({ plan }: Feiten): Uitslag[] {
  const klachten = verplicht([
    {
      veld: 'probleemanalyse.kostenEnOpbrengsten',
      wat: 'de kosten en opbrengsten over de verschillende financieringsstromen',
      tekst: plan.probleemanalyse.kostenEnOpbrengsten,
    },
  ]);
  const opbrengsten = Object.values(Domein).map((domein) => `${DOMEIN[domein]} ${euro(besparingVan(plan, domein))}`);
  return ofVoldaan(
    klachten,
    `Kosten ${euro(totaleKostenVan(plan))}; verwachte besparingen: ${opsomming(opbrengsten)}.`,
  );
}

function geenDubbelfinanciering({ plan, procedure }: Feiten): Uitslag[] {
  const klachten = verklaard(
    plan.verklaringen.geenDubbelfinanciering,
    'geenDubbelfinanciering',
    'voor deze activiteiten geen andere financiering wordt ontvangen',
  );
  const overlap = procedure?.overlap ?? [];
  if (overlap.length > 0) {
    const namen = overlap.map(({ kenmerk, titel }) => (isLeeg(titel) ? kenmerk : `${kenmerk} (${titel})`));
    klachten.push(
      waarschuwing(
        `Dezelfde aanvrager heeft in dit jaar ook in deze buurten: ${opsomming(namen)}. Ga na of kosten dubbel worden gefinancierd.`,
        {
          veld: 'buurten',
          eis: 'geen samenloop',
          waarde: overlap.map(({ kenmerk }) => kenmerk).join(', '),
          overAndere: true,
        },
      ),
    );
  }
  return ofVoldaan(klachten, 'De aanvrager verklaart dat er geen dubbelfinanciering is.');
}
