import { BijdrageSoort, Ernst, PartnerSoort } from '../begrippen.ts';
import type { Kader } from '../kader.ts';
import { eigenAandeelVan, geldendMinimum, gewoonMinimum, totaleKostenVan } from '../kerncijfers.ts';
import type { Feiten } from '../plan.ts';
import type { Uitslag } from '../regel.ts';
import { euro, euroOfCent, haaltMinimum, minimumbedrag, percentageBp, procent } from '../rekenen.ts';
import {
  blokkade,
  HOOFDSTUK,
  isLeeg,
  naamVan,
  nietToetsbaar,
  nietVanToepassing,
  nietVoldaan,
  ofVoldaan,
  type Regelopzet,
  telwoord,
  voldaan,
  waarschuwing,
} from './opzet.ts';

const JAARNAAM = ['eerste', 'tweede', 'derde'] as const;

/** Chapter 4: the own share that rises with every year, whose money counts for it, and the one exception. */
export const eigenAandeel: readonly Regelopzet[] = [
  minimumregel('DOS-064', 1),
  minimumregel('DOS-065', 2),
  minimumregel('DOS-066', 3),
  {
    code: 'DOS-067',
    soort: 'SOFT',
    ernst: Ernst.WAARSCHUWING,
    hoofdstuk: HOOFDSTUK.eigenAandeel,
    omschrijving:
      'Het eigen aandeel is het deel van de projectkosten dat gemeenten, zorgverzekeraars, DJI en andere partijen buiten de Wlz betalen.',
    toets: watMeetelt,
  },
  {
    code: 'DOS-068',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.eigenAandeel,
    omschrijving: (kader) =>
      `Een zorgaanbieder die grotendeels (voor meer dan ${procent(kader.wlzGrotendeelsDrempel)}) uit de Wlz wordt bekostigd, telt niet als partij buiten de Wlz.`,
    toets: geenWlzGeldAlsEigenAandeel,
  },
  {
    code: 'DOS-069',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.eigenAandeel,
    omschrijving:
      'Een project dat het overgangsbeleid ‘Tijdelijke voortzetting lopende projecten DOS 2026’ heeft gebruikt, kan gemotiveerd om een uitzondering op het oplopende eigen aandeel vragen; het zorgkantoor beslist.',
    toets: uitzondering,
  },
];

/** The minimum of one projectjaar; the third rule is for every later year as well. */
function minimumregel(code: string, rang: 1 | 2 | 3): Regelopzet {
  const naam = JAARNAAM[rang - 1] ?? '';
  return {
    code,
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.eigenAandeel,
    omschrijving: (kader) =>
      `Het eigen aandeel is in het ${naam} jaar${rang === 3 ? ' en daarna' : ''} ten minste ${procent(gewoonMinimum(rang, kader) ?? 0)} van de totale begrote projectkosten.`,
    toets: (feiten, kader) => minimumGehaald(feiten, kader, rang),
  };
}

function minimumGehaald({ plan, procedure }: Feiten, kader: Kader, rang: number): Uitslag {
  const gewoon = gewoonMinimum(plan.projectjaar, kader);
  const minimum = geldendMinimum(plan, kader, procedure?.uitzonderingMinimum ?? null);
  if (gewoon === null || minimum === null || plan.projectjaar === null) {
    if (rang > 1) return nietVanToepassing('Het projectjaar is niet ingevuld.');
    const waarde = plan.projectjaar === null ? 'leeg' : String(plan.projectjaar);
    return nietToetsbaar('Vul in het hoeveelste jaar van financiering dit is; daarvan hangt het minimum af.', {
      veld: 'projectjaar',
      eis: '1 of hoger',
      waarde,
    });
  }
  if (Math.min(plan.projectjaar, 3) !== rang) return nietVanToepassing(`Dit is projectjaar ${plan.projectjaar}.`);
  const totaal = totaleKostenVan(plan);
  if (totaal <= 0)
    return nietToetsbaar('Zonder begroting is er geen eigen aandeel te berekenen.', {
      veld: 'begroting',
      eis: `ten minste ${procent(minimum)}`,
    });
  const aandeel = eigenAandeelVan(plan, kader);
  const nodig = minimumbedrag(totaal, minimum);
  const deel = procent(percentageBp(aandeel, totaal) ?? 0);
  const extra = { veld: 'financiering', eis: `ten minste ${procent(minimum)}`, waarde: deel };
  const stand = `Het eigen aandeel is ${euro(aandeel)} van ${euro(totaal)}, dat is ${deel}`;
  const grond = minimum < gewoon ? ' volgens de uitzondering' : '';
  const norm = `in projectjaar ${plan.projectjaar} is${grond} ten minste ${procent(minimum)} nodig, dat is ${euro(nodig)}`;
  if (haaltMinimum(aandeel, totaal, minimum)) return voldaan(`${stand}; ${norm}.`, extra);
  const afgerond = deel === procent(minimum) ? ' Het getoonde percentage is afgerond.' : '';
  return nietVoldaan(`${stand}; ${norm}. Er ontbreekt ${euroOfCent(nodig - aandeel)}.${afgerond}`, extra);
}

function watMeetelt({ plan }: Feiten, kader: Kader): Uitslag[] {
  const klachten = plan.financiering.flatMap((bijdrage, i) => {
    if (bijdrage.soort !== BijdrageSoort.IN_NATURA || bijdrage.partner.wlzGefinancierd) return [];
    if (bijdrage.partner.soort === PartnerSoort.ZORGKANTOOR) return [];
    const wie = `${naamVan(bijdrage.partner)} draagt ${euro(bijdrage.bedrag)} in natura bij`;
    const telt = kader.inNaturaTelt
      ? 'het beleid zegt daar niets over; het telt mee als het zorgkantoor het aanvaardt'
      : 'dat telt niet mee voor het eigen aandeel';
    return [waarschuwing(`${wie}; ${telt}.`, { veld: `financiering.${i}.soort`, eis: 'geld', waarde: 'in natura' })];
  });
  const bedrag = euro(eigenAandeelVan(plan, kader));
  const tekst = `Van ${telwoord(plan.financiering.length, 'bijdrage', 'bijdragen')} telt ${bedrag} mee voor het eigen aandeel.`;
  return ofVoldaan(klachten, tekst, { waarde: bedrag });
}

/**
 * Money of a party that is largely paid from the Wlz never counts. It may come on top of a sufficient own share; it
 * stands in the way only when the minimum is not met without it.
 */
function geenWlzGeldAlsEigenAandeel({ plan, procedure }: Feiten, kader: Kader): Uitslag[] {
  const totaal = totaleKostenVan(plan);
  const minimum = geldendMinimum(plan, kader, procedure?.uitzonderingMinimum ?? null);
  const tekort = minimum !== null && totaal > 0 && !haaltMinimum(eigenAandeelVan(plan, kader), totaal, minimum);
  const klachten = plan.financiering.flatMap(({ partner, bedrag }, i) => {
    if (!partner.wlzGefinancierd || partner.soort === PartnerSoort.ZORGKANTOOR) return [];
    const tekst = `${naamVan(partner)} wordt grotendeels uit de Wlz bekostigd; de bijdrage van ${euro(bedrag)} telt niet mee voor het eigen aandeel`;
    const extra = { veld: `financiering.${i}`, eis: 'partij buiten de Wlz', waarde: euro(bedrag) };
    return [
      tekort
        ? blokkade(`${tekst}, en zonder dat bedrag wordt het minimum niet gehaald.`, extra)
        : waarschuwing(`${tekst}; ook zonder dat bedrag is dat toereikend.`, extra),
    ];
  });
  return ofVoldaan(klachten, 'Geen van de bijdragen komt van een partij die grotendeels uit de Wlz wordt bekostigd.');
}

function uitzondering({ plan, procedure }: Feiten, kader: Kader): Uitslag[] {
  const verzoek = plan.uitzonderingsverzoek;
  if (verzoek === null) return [zonderVerzoek(plan.overgangsbeleid2026)];
  const veld = 'uitzonderingsverzoek';
  if (plan.overgangsbeleid2026 !== true) {
    const extra = {
      veld,
      eis: 'gebruik gemaakt van het overgangsbeleid 2026',
      waarde: plan.overgangsbeleid2026 === null ? 'niet ingevuld' : 'nee',
    };
    return [
      blokkade('Een uitzondering kan alleen voor een project dat in 2026 het overgangsbeleid heeft gebruikt.', extra),
    ];
  }
  const klachten: Uitslag[] = [];
  if (isLeeg(verzoek.motivering)) {
    klachten.push(
      blokkade('Motiveer het verzoek om een uitzondering.', {
        veld: `${veld}.motivering`,
        eis: 'ingevuld',
        waarde: 'leeg',
      }),
    );
  }
  const gewoon = gewoonMinimum(plan.projectjaar, kader);
  const gevraagd = verzoek.gevraagdPercentage;
  const extra = { veld: `${veld}.gevraagdPercentage`, waarde: procent(gevraagd) };
  if (gevraagd < 0 || gevraagd > 10_000) {
    klachten.push(
      blokkade('Het gevraagde eigen aandeel is geen percentage.', { ...extra, eis: 'van 0,00 % tot en met 100,00 %' }),
    );
  } else if (gewoon !== null && gevraagd >= gewoon) {
    const tekst = `Het gevraagde eigen aandeel van ${procent(gevraagd)} is niet lager dan het gewone minimum van ${procent(gewoon)}.`;
    klachten.push(waarschuwing(tekst, { ...extra, eis: `lager dan ${procent(gewoon)}` }));
  }
  const besloten = procedure?.uitzonderingMinimum ?? null;
  if (besloten === null) {
    const norm = gewoon === null ? 'het gewone minimum' : `het gewone minimum van ${procent(gewoon)}`;
    klachten.push(
      waarschuwing(`Het zorgkantoor heeft nog niet op het verzoek beslist; tot dan geldt ${norm}.`, { veld }),
    );
  }
  return ofVoldaan(klachten, `Het zorgkantoor heeft een minimum van ${procent(besloten ?? 0)} vastgesteld.`, {
    veld,
    waarde: procent(besloten ?? 0),
  });
}

/** Whether the transition policy was used is asked of everyone; not answered reads as no. */
function zonderVerzoek(overgangsbeleid2026: boolean | null): Uitslag {
  if (overgangsbeleid2026 !== null) return nietVanToepassing('Er is geen uitzondering gevraagd.');
  return waarschuwing(
    'Niet is ingevuld of het project in 2026 het overgangsbeleid heeft gebruikt; dit wordt gelezen als nee.',
    {
      veld: 'overgangsbeleid2026',
      eis: 'ja of nee',
      waarde: 'leeg',
    },
  );
}
