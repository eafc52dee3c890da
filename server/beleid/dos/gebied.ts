import { Ernst } from '../begrippen.ts';
import type { Feiten, Plan } from '../plan.ts';
import type { Uitslag } from '../regel.ts';
import {
  blokkade,
  HOOFDSTUK,
  nietVoldaan,
  ofVoldaan,
  opsomming,
  type Regelopzet,
  telwoord,
  waarschuwing,
  zorgkantoorNaam,
} from './opzet.ts';

const BUURTCODE = /^BU\d{4}[0-9A-Z]{4}$/;

/** Where the project is: the gemeenten decide on the zorgkantoor, the buurten on what the monitoring can see. */
export const gebied: readonly Regelopzet[] = [
  {
    code: 'DOS-012',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.vragen,
    omschrijving:
      'De gemeente van het project bepaalt welk zorgkantoor bevoegd is; bij meer gemeenten is dat het zorgkantoor van de eerste.',
    toets: gemeentenBepalenZorgkantoor,
  },
  {
    code: 'DOS-085',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.vu,
    omschrijving:
      'De monitoring kijkt op buurtniveau: het plan noemt de buurten met hun CBS-code en het jaar van de CBS-indeling.',
    toets: buurtenVoorMonitoring,
  },
];

function gemeentenBepalenZorgkantoor({ plan }: Feiten): Uitslag[] {
  const eerste = plan.gemeenten[0];
  if (eerste === undefined) {
    return [nietVoldaan('Kies ten minste één gemeente.', { veld: 'gemeenten', eis: 'ten minste 1', waarde: '0' })];
  }
  const klachten: Uitslag[] = [];
  plan.gemeenten.forEach((gemeente, i) => {
    if (gemeente.zorgkantoor !== null && gemeente.zorgkantoorregio !== null) return;
    klachten.push(
      nietVoldaan(`De code ${gemeente.code} is in ${plan.jaar} geen gemeente.`, {
        veld: `gemeenten.${i}`,
        eis: `gemeentecode van ${plan.jaar}`,
        waarde: gemeente.code,
      }),
    );
  });
  const regios = new Map<string, string>();
  for (const gemeente of plan.gemeenten) {
    const { zorgkantoorregio } = gemeente;
    if (zorgkantoorregio !== null) regios.set(zorgkantoorregio, `${zorgkantoorregio} (${zorgkantoorNaam(gemeente)})`);
  }
  const namen = [...regios.values()];
  const plaats = eerste.naam ?? eerste.code;
  const bevoegd = eerste.zorgkantoor === null ? '' : `: ${zorgkantoorNaam(eerste)}`;
  if (namen.length > 1) {
    const tekst = `De gemeenten liggen in ${namen.length} zorgkantoorregio’s: ${opsomming(namen)}.`;
    klachten.push(
      waarschuwing(`${tekst} Het plan hoort bij het zorgkantoor van de eerste gemeente, ${plaats}${bevoegd}.`, {
        veld: 'gemeenten',
        eis: '1 zorgkantoorregio',
        waarde: String(namen.length),
      }),
    );
  }
  return ofVoldaan(klachten, `${plaats} ligt in zorgkantoorregio ${namen[0] ?? ''}; dat zorgkantoor is bevoegd.`, {
    waarde: zorgkantoorNaam(eerste),
  });
}

function buurtenVoorMonitoring({ plan }: Feiten): Uitslag[] {
  const klachten = [...indelingsjaar(plan), ...buurtcodes(plan), ...buurtenVanActiviteiten(plan)];
  return ofVoldaan(
    klachten,
    `Het plan noemt ${telwoord(plan.buurten.length, 'buurt', 'buurten')} volgens de CBS-indeling van ${plan.cbsIndelingsjaar}.`,
  );
}

function indelingsjaar({ cbsIndelingsjaar, jaar }: Plan): Uitslag[] {
  const veld = 'cbsIndelingsjaar';
  if (cbsIndelingsjaar === null) {
    return [blokkade('Vul het jaar van de CBS-indeling van de buurten in.', { veld, eis: 'ingevuld', waarde: 'leeg' })];
  }
  const eis = { veld, eis: `van 1995 tot en met ${jaar}`, waarde: String(cbsIndelingsjaar) };
  if (cbsIndelingsjaar >= 1995 && cbsIndelingsjaar <= jaar) return [];
  return [blokkade(`De CBS-indeling van ${cbsIndelingsjaar} kan niet bij een plan voor ${jaar} horen.`, eis)];
}

/**
 * Characters 3 to 6 of a buurt are its gemeente. After a herindeling an older CBS division still carries the old
 * gemeente code, so then it is a warning.
 */
function buurtcodes(plan: Plan): Uitslag[] {
  if (plan.buurten.length === 0) {
    return [blokkade('Noem ten minste één buurt.', { veld: 'buurten', eis: 'ten minste 1', waarde: '0' })];
  }
  const gemeenten = new Set(plan.gemeenten.map(({ code }) => code));
  const ouder = plan.cbsIndelingsjaar !== null && plan.cbsIndelingsjaar < plan.jaar;
  const gezien = new Set<string>();
  const klachten: Uitslag[] = [];
  plan.buurten.forEach((buurt, i) => {
    const extra = { veld: `buurten.${i}`, waarde: buurt };
    if (!BUURTCODE.test(buurt)) {
      klachten.push(blokkade('Een buurtcode heeft de vorm BU12345678.', { ...extra, eis: 'BU en acht tekens' }));
    } else if (gemeenten.size > 0 && !gemeenten.has(`GM${buurt.slice(2, 6)}`)) {
      const eis = `in ${opsomming([...gemeenten])}`;
      const tekst = `De buurt ${buurt} ligt niet in een gemeente van het plan.`;
      klachten.push(
        ouder
          ? waarschuwing(
              `${tekst} Dat kan kloppen na een herindeling, want de CBS-indeling is van ${plan.cbsIndelingsjaar}.`,
              { ...extra, eis },
            )
          : blokkade(tekst, { ...extra, eis }),
      );
    }
    if (gezien.has(buurt)) klachten.push(waarschuwing(`De buurt ${buurt} staat er twee keer.`, extra));
    gezien.add(buurt);
  });
  return klachten;
}

function buurtenVanActiviteiten(plan: Plan): Uitslag[] {
  const bekend = new Set(plan.buurten);
  return plan.activiteiten.flatMap((activiteit, i) => {
    const naam = activiteit.naam.trim() || activiteit.code;
    if (activiteit.buurten.length === 0 && plan.buurten.length > 0) {
      const tekst = `Bij de activiteit ‘${naam}’ staan geen buurten; zij telt voor alle buurten van het plan.`;
      return [waarschuwing(tekst, { veld: `activiteiten.${i}.buurten`, eis: 'ten minste 1', waarde: '0' })];
    }
    return activiteit.buurten.flatMap((buurt, j) =>
      bekend.has(buurt)
        ? []
        : [
            blokkade(`De activiteit ‘${naam}’ noemt de buurt ${buurt}, die niet bij de buurten van het plan staat.`, {
              veld: `activiteiten.${i}.buurten.${j}`,
              eis: 'een buurt van het plan',
              waarde: buurt,
            }),
          ],
    );
  });
}
