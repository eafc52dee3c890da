import { Ernst } from '../begrippen.ts';
import { datumInWoorden, isDatum, jaarVan, laatsteDag } from '../datum.ts';
import type { Kader } from '../kader.ts';
import type { Feiten } from '../plan.ts';
import type { Uitslag } from '../regel.ts';
import {
  HOOFDSTUK,
  naamVan,
  nietToetsbaar,
  nietVanToepassing,
  nietVoldaan,
  ofVoldaan,
  opsomming,
  type Regelopzet,
  vermeld,
  voldaan,
} from './opzet.ts';
import { PARTNERSOORT } from './woorden.ts';

/** Chapter 1: what the policy is about, who takes part, for which years. */
export const afbakening: readonly Regelopzet[] = [
  vermeld(
    'DOS-001',
    'INFO',
    Ernst.INFORMATIE,
    HOOFDSTUK.wat,
    'De partijen werken samen en stemmen beleid en financiële prikkels over de domeinen heen op elkaar af; ieder houdt zijn eigen wettelijke taak.',
  ),
  vermeld(
    'DOS-002',
    'JUDGE',
    Ernst.INFORMATIE,
    HOOFDSTUK.waarom,
    'Mensen met een sociale vraag worden in het sociale domein geholpen en niet in het zorgdomein.',
  ),
  {
    code: 'DOS-003',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.wettelijk,
    omschrijving: (kader) =>
      `Zorgkantoren mogen vanaf ${kader.wettelijkVanafJaar} uit de Wlz in preventieve maatregelen investeren; voor eerdere jaren gold SPUK-DOS.`,
    toets: wettelijkeGrondslag,
  },
  vermeld(
    'DOS-004',
    'INFO',
    Ernst.INFORMATIE,
    HOOFDSTUK.afbakening,
    'Het beleidskader gaat alleen over preventieve maatregelen; andere regelingen hebben hun eigen kader.',
  ),
  {
    code: 'DOS-005',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.afbakening,
    omschrijving: (kader) => `De aanvrager is een domeinfinancier: ${soorten(kader)}.`,
    toets: aanvragerIsDomeinfinancier,
  },
  {
    code: 'DOS-006',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.afbakening,
    omschrijving:
      'Zorgaanbieders, welzijnsorganisaties en maatschappelijke partners kunnen meedoen in de uitvoering, maar zijn geen contractpartner van het zorgkantoor.',
    toets: andereOrganisatiesVoerenUit,
  },
  {
    code: 'DOS-007',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.looptijd,
    omschrijving: (kader) => `Het beleid geldt voor ${jaren(kader)}.`,
    toets: jaarValtOnderBeleid,
  },
  {
    code: 'DOS-008',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.looptijd,
    omschrijving: 'Een aanvraag en de financiering ervan gaan over één kalenderjaar.',
    toets: binnenEenKalenderjaar,
  },
  vermeld('DOS-009', 'HARD', Ernst.BLOKKEREND, HOOFDSTUK.vragen, (kader) =>
    kader.vragenTot === null
      ? 'Vragen over het beleid kunnen tot een vaste datum worden gesteld. Deze regel werkt in de vragenronde.'
      : `Vragen over het beleid kunnen worden gesteld tot ${datumInWoorden(kader.vragenTot.slice(0, 10))}, ${kader.vragenTot.slice(11, 16)} uur; daarna vervalt die mogelijkheid. Deze regel werkt in de vragenronde.`,
  ),
  vermeld('DOS-010', 'INFO', Ernst.INFORMATIE, HOOFDSTUK.vragen, (kader) =>
    kader.antwoordenUiterlijk === null
      ? 'De zorgkantoren beantwoorden de vragen gezamenlijk en publiceren alle antwoorden.'
      : `De zorgkantoren beantwoorden de vragen gezamenlijk en publiceren alle antwoorden uiterlijk op ${datumInWoorden(kader.antwoordenUiterlijk)}.`,
  ),
  vermeld(
    'DOS-011',
    'INFO',
    Ernst.INFORMATIE,
    HOOFDSTUK.vragen,
    'Vragen over het beleid gaan via het formulier op nvi-inkoopbeleidwlz.nl.',
  ),
];

function soorten(kader: Kader): string {
  return opsomming(
    kader.contractsoorten.map((soort) => PARTNERSOORT[soort]),
    'of',
  );
}

function jaren(kader: Kader): string {
  return opsomming(kader.kalenderjaren.map(String));
}

function wettelijkeGrondslag({ plan }: Feiten, kader: Kader): Uitslag {
  const eis = { eis: `${kader.wettelijkVanafJaar} of later`, waarde: String(plan.jaar), veld: 'jaar' };
  return plan.jaar >= kader.wettelijkVanafJaar
    ? voldaan(`Voor ${plan.jaar} geeft de Wlz een grondslag.`, eis)
    : nietVoldaan(
        `Het plan gaat over ${plan.jaar}; de Wlz maakt deze financiering pas vanaf ${kader.wettelijkVanafJaar} mogelijk.`,
        eis,
      );
}

function aanvragerIsDomeinfinancier({ plan }: Feiten, kader: Kader): Uitslag {
  const veld = 'aanvragerId';
  const eis = soorten(kader);
  const aanvrager = plan.aanvrager;
  if (aanvrager === null) return nietToetsbaar('Er is nog geen aanvrager gekozen.', { veld, eis });
  if (!aanvrager.bekend)
    return nietVoldaan('De gekozen aanvrager bestaat niet in het register van partners.', { veld, eis });
  const waarde = PARTNERSOORT[aanvrager.soort];
  return kader.contractsoorten.includes(aanvrager.soort)
    ? voldaan(`${naamVan(aanvrager)} kan als ${waarde} contractpartner van het zorgkantoor zijn.`, {
        veld,
        eis,
        waarde,
      })
    : nietVoldaan(
        `${naamVan(aanvrager)} kan als ${waarde} geen contractpartner van het zorgkantoor zijn; dat kan alleen een ${eis}.`,
        { veld, eis, waarde },
      );
}

function andereOrganisatiesVoerenUit({ plan }: Feiten, kader: Kader): Uitslag[] {
  const klachten: Uitslag[] = [];
  const aanvrager = plan.aanvrager;
  if (aanvrager?.bekend && !kader.contractsoorten.includes(aanvrager.soort)) {
    klachten.push(
      nietVoldaan(
        `${naamVan(aanvrager)} kan als ${PARTNERSOORT[aanvrager.soort]} meedoen als uitvoerder, adviseur of medefinancier, maar niet als aanvrager.`,
        { veld: 'aanvragerId', eis: 'uitvoerder, adviseur of medefinancier', waarde: 'aanvrager' },
      ),
    );
  }
  plan.partners.forEach(({ partner }, i) => {
    if (partner.bekend) return;
    const veld = `partners.${i}.partnerId`;
    klachten.push(nietVoldaan(`Partner ${i + 1} bestaat niet in het register van partners.`, { veld }));
  });
  return ofVoldaan(
    klachten,
    plan.partners.length === 0
      ? 'Er zijn geen andere organisaties in het plan genoemd.'
      : 'De andere organisaties in het plan zijn geen aanvrager.',
  );
}

function jaarValtOnderBeleid({ plan }: Feiten, kader: Kader): Uitslag {
  const eis = { eis: jaren(kader), waarde: String(plan.jaar), veld: 'jaar' };
  if (kader.kalenderjaren.includes(plan.jaar) && kader.jaar === plan.jaar) {
    return voldaan(`Voor ${plan.jaar} geldt ${kader.naam}.`, eis);
  }
  return nietVoldaan(
    `Voor ${plan.jaar} is geen beleidskader vastgesteld; getoetst is aan ${kader.naam}, dat geldt voor ${jaren(kader)}.`,
    eis,
  );
}

function binnenEenKalenderjaar({ plan }: Feiten): Uitslag[] {
  const { startdatum, einddatum, jaar } = plan;
  const eis = `van 1 januari ${jaar} tot en met 31 december ${jaar}`;
  const klachten: Uitslag[] = [];
  if (startdatum === null) {
    klachten.push(nietVoldaan('Vul de startdatum in.', { veld: 'startdatum', eis, waarde: 'leeg' }));
  }
  for (const [veld, datum] of [
    ['startdatum', startdatum],
    ['einddatum', einddatum],
  ] as const) {
    if (datum === null) continue;
    const waarde = datumInWoorden(datum);
    if (!isDatum(datum)) klachten.push(nietVoldaan(`De ${veld} is geen geldige datum.`, { veld, eis, waarde }));
    else if (jaarVan(datum) !== jaar) {
      klachten.push(nietVoldaan(`De ${veld} ${waarde} ligt buiten het kalenderjaar ${jaar}.`, { veld, eis, waarde }));
    }
  }
  if (startdatum !== null && einddatum !== null && startdatum > einddatum) {
    const tekst = `De startdatum ${datumInWoorden(startdatum)} ligt na de einddatum ${datumInWoorden(einddatum)}.`;
    klachten.push(
      nietVoldaan(tekst, { veld: 'einddatum', eis: 'op of na de startdatum', waarde: datumInWoorden(einddatum) }),
    );
  }
  if (klachten.length === 0 && einddatum === null) {
    return [nietVanToepassing('De einddatum ontbreekt; daarover gaat DOS-013.')];
  }
  const periode = `${datumInWoorden(startdatum ?? '')} tot en met ${datumInWoorden(einddatum ?? laatsteDag(jaar))}`;
  return ofVoldaan(klachten, `Het project loopt van ${periode} en valt binnen ${jaar}.`, { eis, waarde: periode });
}
