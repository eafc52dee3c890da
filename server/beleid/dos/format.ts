import { Ernst } from '../begrippen.ts';
import type { Kader } from '../kader.ts';
import type { Feiten, Plan, PlanActiviteit } from '../plan.ts';
import type { Uitslag } from '../regel.ts';
import { getal } from '../rekenen.ts';
import { blokkade, HOOFDSTUK, isLeeg, ofVoldaan, type Regelopzet, verklaard, verplicht } from './opzet.ts';
import { tekstvelden } from './tekstvelden.ts';

/** The form itself: what it asks for that no other rule asks for, and how long its texts may be. */
export const format: readonly Regelopzet[] = [
  {
    code: 'DOS-057',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.aanvraag,
    omschrijving: (kader) =>
      `De aanvraag gebruikt het format voor het projectplan met businesscase (bijlage 1, versie ${kader.formatVersie}) en is daarin volledig.`,
    toets: volgensFormat,
  },
];

function volgensFormat({ plan }: Feiten, kader: Kader): Uitslag[] {
  const klachten = [
    ...verplicht([
      { veld: 'titel', wat: 'de titel', tekst: plan.titel },
      { veld: 'samenvatting', wat: 'de samenvatting', tekst: plan.samenvatting },
    ]),
    ...activiteiten(plan),
    ...risicos(plan),
    ...verklaard(plan.verklaringen.tekenbevoegd, 'tekenbevoegd', 'de indiener tekenbevoegd is'),
    ...teLangeTeksten(plan, kader),
  ];
  return ofVoldaan(klachten, `Het plan is volledig volgens format ${kader.formatVersie}.`);
}

function activiteiten(plan: Plan): Uitslag[] {
  if (plan.activiteiten.length === 0) {
    return [blokkade('Noem ten minste één activiteit.', { veld: 'activiteiten', eis: 'ten minste 1', waarde: '0' })];
  }
  const gezien = new Set<string>();
  return plan.activiteiten.flatMap((activiteit, i) => {
    const klachten = activiteitVelden(activiteit, i);
    if (gezien.has(activiteit.code)) {
      klachten.push(
        blokkade(`De code ‘${activiteit.code}’ is al gebruikt voor een andere activiteit.`, {
          veld: `activiteiten.${i}.code`,
          eis: 'een eigen code',
          waarde: activiteit.code,
        }),
      );
    }
    gezien.add(activiteit.code);
    return klachten;
  });
}

function activiteitVelden(activiteit: PlanActiviteit, i: number): Uitslag[] {
  const veld = `activiteiten.${i}`;
  const naam = isLeeg(activiteit.naam) ? `activiteit ${i + 1}` : `‘${activiteit.naam}’`;
  const klachten = verplicht([
    { veld: `${veld}.code`, wat: `de code van activiteit ${i + 1}`, tekst: activiteit.code },
    { veld: `${veld}.naam`, wat: `de naam van activiteit ${i + 1}`, tekst: activiteit.naam },
    { veld: `${veld}.omschrijving`, wat: `de omschrijving van ${naam}`, tekst: activiteit.omschrijving },
    { veld: `${veld}.eenheid`, wat: `de eenheid van ${naam}`, tekst: activiteit.eenheid },
    { veld: `${veld}.start`, wat: `het begin van ${naam}`, tekst: activiteit.start },
    { veld: `${veld}.einde`, wat: `het einde van ${naam}`, tekst: activiteit.einde },
  ]);
  if (activiteit.uitvoerder === null) {
    klachten.push(
      blokkade(`Kies wie ${naam} uitvoert.`, { veld: `${veld}.uitvoerderId`, eis: 'gekozen', waarde: 'leeg' }),
    );
  } else if (!activiteit.uitvoerder.bekend) {
    const tekst = `De uitvoerder van ${naam} bestaat niet in het register van partners.`;
    klachten.push(blokkade(tekst, { veld: `${veld}.uitvoerderId` }));
  }
  if (activiteit.geplandMilli <= 0) {
    klachten.push(
      blokkade(`Het geplande aantal van ${naam} is niet groter dan nul.`, {
        veld: `${veld}.gepland`,
        eis: 'meer dan 0',
      }),
    );
  }
  return klachten;
}

function risicos(plan: Plan): Uitslag[] {
  if (plan.risicos.length === 0) {
    return [
      blokkade('Noem ten minste één risico met een maatregel.', { veld: 'risicos', eis: 'ten minste 1', waarde: '0' }),
    ];
  }
  return plan.risicos.flatMap((risico, i) => {
    const klachten = verplicht([
      { veld: `risicos.${i}.omschrijving`, wat: `de omschrijving van risico ${i + 1}`, tekst: risico.omschrijving },
      { veld: `risicos.${i}.maatregel`, wat: `de maatregel bij risico ${i + 1}`, tekst: risico.maatregel },
    ]);
    for (const soort of ['kans', 'impact'] as const) {
      const waarde = risico[soort];
      if (Number.isInteger(waarde) && waarde >= 1 && waarde <= 5) continue;
      const extra = { veld: `risicos.${i}.${soort}`, eis: 'van 1 tot en met 5', waarde: String(waarde) };
      klachten.push(blokkade(`De ${soort} van risico ${i + 1} ligt niet tussen 1 en 5.`, extra));
    }
    return klachten;
  });
}

function teLangeTeksten(plan: Plan, kader: Kader): Uitslag[] {
  return tekstvelden(plan).flatMap(({ veld, sleutel, tekst }) => {
    const hoogstens = kader.tekstlengten[sleutel];
    if (hoogstens === undefined || tekst.length <= hoogstens) return [];
    const lengte = [...tekst].length;
    if (lengte <= hoogstens) return [];
    const extra = { veld, eis: `hoogstens ${getal(hoogstens)} tekens`, waarde: `${getal(lengte)} tekens` };
    return [blokkade(`Deze tekst is ${getal(lengte)} tekens lang; er passen er ${getal(hoogstens)}.`, extra)];
  });
}
