import { AanvraagStatus, AfstemmingUitkomst, Ernst } from '../begrippen.ts';
import { datumInWoorden } from '../datum.ts';
import type { Kader } from '../kader.ts';
import type { Feiten } from '../plan.ts';
import type { Uitslag } from '../regel.ts';
import {
  bevoegdZorgkantoor,
  HOOFDSTUK,
  nietToetsbaar,
  nietVanToepassing,
  nietVoldaan,
  type Regelopzet,
  vermeld,
  voldaan,
  zorgkantoorNaam,
} from './opzet.ts';

/** How an aanvraag comes about: in consultation with the zorgkantoor, and within the window of its year. */
export const procedure: readonly Regelopzet[] = [
  {
    code: 'DOS-025',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.selectie,
    omschrijving: 'Een aanvraag komt alleen tot stand in afstemming met het bevoegde zorgkantoor.',
    fase: 'INDIENING',
    toets: afgestemd,
  },
  {
    code: 'DOS-026',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.selectie,
    omschrijving: 'Een aanvraag wordt alleen in behandeling genomen als het zorgkantoor het initiatief passend vindt.',
    fase: 'INDIENING',
    toets: passendBevonden,
  },
  vermeld(
    'DOS-027',
    'INFO',
    Ernst.INFORMATIE,
    HOOFDSTUK.samenwerking,
    'Ideeën ontstaan vooral in het reguliere contact tussen zorgkantoor, gemeenten, zorgverzekeraars en DJI.',
  ),
  vermeld(
    'DOS-028',
    'INFO',
    Ernst.INFORMATIE,
    HOOFDSTUK.samenwerking,
    'Wie geen regulier contact met het zorgkantoor heeft, gebruikt het mailadres dat het zorgkantoor voor DOS noemt.',
  ),
  indieningsregel('DOS-058'),
  indieningsregel('DOS-059'),
];

/** The window of a year. The kader says which rule its window belongs to; under the other rule it does not apply. */
function indieningsregel(code: string): Regelopzet {
  return {
    code,
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.aanvraag,
    omschrijving: (kader) =>
      kader.indieningsregel === code
        ? `Aanvragen voor ${kader.jaar} kunnen worden ingediend ${venster(kader)}.`
        : `Deze regel gaat over de indieningsperiode van een ander jaar dan ${kader.jaar}.`,
    toets: (feiten, kader) =>
      kader.indieningsregel === code && kader.jaar === feiten.plan.jaar
        ? binnenVenster(feiten, kader)
        : nietVanToepassing(`Deze indieningsperiode gaat niet over een plan voor ${feiten.plan.jaar}.`),
  };
}

function venster({ indienenVanaf, indienenTot }: Kader): string {
  if (indienenVanaf === null) return 'zodra het indienen is opengesteld';
  const tot = indienenTot === null ? '' : ` tot en met ${datumInWoorden(indienenTot)}`;
  return `vanaf ${datumInWoorden(indienenVanaf)}${tot}`;
}

/** The closing day is only for what has not been submitted yet; the opening day has passed by then anyway. */
function binnenVenster({ vandaag, procedure: stand }: Feiten, kader: Kader): Uitslag {
  const { indienenVanaf, indienenTot, jaar } = kader;
  const extra = { eis: venster(kader), waarde: datumInWoorden(vandaag) };
  if (indienenVanaf === null) return nietVoldaan(`Het indienen voor ${jaar} is nog niet opengesteld.`, extra);
  if (vandaag < indienenVanaf) {
    const tekst = `Aanvragen voor ${jaar} kunnen worden ingediend ${venster(kader)}; vandaag is het ${datumInWoorden(vandaag)}.`;
    return nietVoldaan(tekst, extra);
  }
  const nogInTeDienen = stand === null || stand.status === AanvraagStatus.CONCEPT;
  if (indienenTot !== null && vandaag > indienenTot && nogInTeDienen) {
    return nietVoldaan(`Aanvragen voor ${jaar} konden worden ingediend ${venster(kader)}.`, extra);
  }
  return voldaan(`Aanvragen voor ${jaar} kunnen worden ingediend ${venster(kader)}.`, extra);
}

function afgestemd({ plan, procedure: stand }: Feiten): Uitslag {
  if (stand === null) return nietVanToepassing('Bij een concept dat niet is bewaard, hoort nog geen afstemming.');
  const bevoegd = bevoegdZorgkantoor(plan);
  if (bevoegd === null) {
    return nietToetsbaar('Zonder gemeente is het bevoegde zorgkantoor niet bekend.', { veld: 'gemeenten' });
  }
  const naam = zorgkantoorNaam(plan.gemeenten[0] ?? { zorgkantoor: bevoegd });
  const eis = `afstemming met ${naam}`;
  const afstemming = stand.afstemming;
  if (afstemming === null) {
    return nietVoldaan(`Er is nog niet afgestemd met het bevoegde zorgkantoor, ${naam}.`, { eis, waarde: 'geen' });
  }
  if (afstemming.uitkomst === AfstemmingUitkomst.GEVRAAGD) {
    return nietVoldaan(`De afstemming is gevraagd; ${naam} heeft nog niet gereageerd.`, { eis, waarde: 'gevraagd' });
  }
  if (afstemming.zorgkantoor !== bevoegd) {
    const tekst = `Er is afgestemd met ${zorgkantoorNaam(afstemming)}, maar voor dit plan is ${naam} bevoegd.`;
    return nietVoldaan(tekst, { eis, waarde: zorgkantoorNaam(afstemming) });
  }
  const datum = afstemming.datum === null ? '' : ` op ${datumInWoorden(afstemming.datum)}`;
  return voldaan(`Het plan is${datum} afgestemd met ${naam}.`, { eis, waarde: zorgkantoorNaam(afstemming) });
}

function passendBevonden({ procedure: stand }: Feiten): Uitslag {
  if (stand === null) return nietVanToepassing('Bij een concept dat niet is bewaard, hoort nog geen afstemming.');
  const eis = 'passend';
  const uitkomst = stand.afstemming?.uitkomst;
  if (uitkomst === AfstemmingUitkomst.PASSEND) {
    return voldaan('Het zorgkantoor vindt het initiatief passend.', { eis, waarde: 'passend' });
  }
  if (uitkomst === AfstemmingUitkomst.NIET_PASSEND) {
    return nietVoldaan('Het zorgkantoor vindt het initiatief niet passend.', { eis, waarde: 'niet passend' });
  }
  return nietToetsbaar('Het zorgkantoor heeft nog niet gezegd of het initiatief past.', {
    eis,
    waarde: 'geen oordeel',
  });
}
