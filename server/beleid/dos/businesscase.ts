import { Domein, Ernst, Mechanisme } from '../begrippen.ts';
import type { Kader } from '../kader.ts';
import { besparingVan, totaleKostenVan } from '../kerncijfers.ts';
import type { Feiten, Plan, PlanBesparing } from '../plan.ts';
import type { Uitslag } from '../regel.ts';
import { besparingsbedrag, euro, euroOfCent, procent, som } from '../rekenen.ts';
import {
  blokkade,
  HOOFDSTUK,
  nietToetsbaar,
  nietVoldaan,
  ofVoldaan,
  type Regelopzet,
  vermeld,
  verplicht,
  voldaan,
  waarschuwing,
} from './opzet.ts';
import { DOMEIN } from './woorden.ts';

/** Chapter 4: the expected savings, and what the zorgkantoor may contribute on the strength of them. */
export const businesscase: readonly Regelopzet[] = [
  {
    code: 'DOS-060d',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.eisen,
    omschrijving:
      'De verwachte besparing in de Wlz, en zo nodig in Zvw, Wmo en Wfz, is aannemelijk en navolgbaar onderbouwd.',
    toets: onderbouwdeBesparing,
  },
  {
    code: 'DOS-060f',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.eisen,
    omschrijving:
      'De onderbouwing laat zien dat de verwachte besparing in de Wlz ten minste zo groot is als de bijdrage van het zorgkantoor.',
    toets: ({ plan }) => besparingDektBijdrage(plan),
  },
  {
    code: 'DOS-061',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.eisen,
    omschrijving:
      'De bijdrage van het zorgkantoor is niet hoger dan de onderbouwde verwachte besparing in het Wlz-pakket.',
    toets: bijdrageHoogstensBesparing,
  },
  {
    code: 'DOS-062',
    soort: 'SOFT',
    ernst: Ernst.WAARSCHUWING,
    hoofdstuk: HOOFDSTUK.businesscase,
    omschrijving:
      'Het zorgkantoor kan bijdragen op basis van een projectplan met begroting en een positieve businesscase.',
    toets: positieveBusinesscase,
  },
  vermeld(
    'DOS-063',
    'INFO',
    Ernst.INFORMATIE,
    HOOFDSTUK.businesscase,
    'De businesscase onderbouwt vooraf; dat de effecten ook echt optreden is geen voorwaarde, als de activiteiten volgens plan zijn uitgevoerd.',
  ),
];

function onderbouwdeBesparing({ plan }: Feiten, kader: Kader): Uitslag[] {
  const klachten = plan.besparingen.flatMap((regel, i) => besparingsregel(regel, i, plan.jaar, kader));
  const wlz = besparingVan(plan, Domein.WLZ);
  if (!plan.besparingen.some((regel) => regel.domein === Domein.WLZ)) {
    klachten.unshift(
      blokkade('Onderbouw ten minste één verwachte besparing in de Wlz.', {
        veld: 'besparingen',
        eis: 'ten minste 1 in de Wlz',
        waarde: '0',
      }),
    );
  }
  return ofVoldaan(klachten, `De verwachte besparing in de Wlz is ${euro(wlz)}.`, { waarde: euro(wlz) });
}

function besparingsregel(regel: PlanBesparing, i: number, jaar: number, kader: Kader): Uitslag[] {
  const veld = `besparingen.${i}`;
  const naam = `besparing ${i + 1} (${DOMEIN[regel.domein]})`;
  const klachten = verplicht([
    { veld: `${veld}.eenheid`, wat: `de eenheid van ${naam}`, tekst: regel.eenheid },
    { veld: `${veld}.bronKental`, wat: `de bron van het kental van ${naam}`, tekst: regel.bronKental },
    { veld: `${veld}.onderbouwing`, wat: `de onderbouwing van ${naam}`, tekst: regel.onderbouwing },
  ]);
  const positief = [
    ['personen', 'Het aantal personen', regel.personen],
    ['omvangPerPersoon', 'De omvang per persoon', regel.omvangMilli],
    ['kental', 'Het kental', regel.kental],
  ] as const;
  for (const [deel, wat, waarde] of positief) {
    if (waarde > 0) continue;
    klachten.push(
      blokkade(`${wat} van ${naam} is niet groter dan nul.`, { veld: `${veld}.${deel}`, eis: 'meer dan 0' }),
    );
  }
  if (regel.tegenkosten < 0) {
    const extra = { veld: `${veld}.tegenkosten`, eis: 'niet negatief', waarde: euro(regel.tegenkosten) };
    klachten.push(blokkade(`De tegenkosten van ${naam} zijn negatief.`, extra));
  }
  if (regel.realisatiekans < 0 || regel.realisatiekans > 10_000) {
    const extra = {
      veld: `${veld}.realisatiekans`,
      eis: 'van 0,00 % tot en met 100,00 %',
      waarde: procent(regel.realisatiekans),
    };
    klachten.push(blokkade(`De realisatiekans van ${naam} is geen kans.`, extra));
  }
  if (regel.jaarKental < 1995 || regel.jaarKental > jaar) {
    const extra = { veld: `${veld}.jaarKental`, eis: `van 1995 tot en met ${jaar}`, waarde: String(regel.jaarKental) };
    klachten.push(blokkade(`Het jaar ${regel.jaarKental} van het kental van ${naam} kan niet kloppen.`, extra));
  }
  return klachten.length > 0 ? klachten : besparingsuitkomst(regel, veld, naam, kader);
}

/** What only makes sense to say when every part of the line is in order. */
function besparingsuitkomst(regel: PlanBesparing, veld: string, naam: string, kader: Kader): Uitslag[] {
  const bedrag = besparingsbedrag(regel);
  const extra = { veld, eis: 'meer dan € 0,00', waarde: euro(bedrag) };
  if (bedrag > kader.grootsteRegelbedrag) {
    const eis = `hoogstens ${euro(kader.grootsteRegelbedrag)}`;
    return [blokkade(`De uitkomst van ${naam} is ${euro(bedrag)}; dat is te groot voor één regel.`, { ...extra, eis })];
  }
  if (bedrag < 0) {
    const tekst = `De uitkomst van ${naam} is ${euro(bedrag)}: de tegenkosten zijn hoger dan het kental.`;
    return [regel.domein === Domein.WLZ ? blokkade(tekst, extra) : waarschuwing(tekst, extra)];
  }
  if (bedrag === 0) return [waarschuwing(`De uitkomst van ${naam} is nul.`, extra)];
  if (regel.domein === Domein.WLZ && regel.mechanisme === Mechanisme.UITSTELLEN && regel.tegenkosten === 0) {
    const tekst = `Bij ${naam} zijn geen tegenkosten ingevuld; wie later naar de Wlz gaat, houdt langer zorg en ondersteuning thuis.`;
    return [waarschuwing(tekst, { veld: `${veld}.tegenkosten`, eis: 'kosten van zorg thuis', waarde: euro(0) })];
  }
  return [];
}

/** DOS-060f looks at the substantiation: is the saving there at all, and does it cover what is asked for. */
function besparingDektBijdrage(plan: Plan): Uitslag {
  const gevraagd = plan.gevraagdeBijdrage;
  const besparing = besparingVan(plan, Domein.WLZ);
  const veld = 'besparingen';
  if (gevraagd === null)
    return nietToetsbaar('De gevraagde bijdrage is nog niet ingevuld.', { veld: 'gevraagdeBijdrage' });
  if (!plan.besparingen.some((regel) => regel.domein === Domein.WLZ)) {
    return nietToetsbaar('Er is nog geen verwachte besparing in de Wlz onderbouwd.', {
      veld,
      eis: `ten minste ${euro(gevraagd)}`,
    });
  }
  const extra = { veld, eis: `ten minste ${euro(gevraagd)}`, waarde: euro(besparing) };
  return besparing >= gevraagd
    ? voldaan(
        `De verwachte besparing in de Wlz van ${euro(besparing)} dekt de gevraagde bijdrage van ${euro(gevraagd)}.`,
        extra,
      )
    : nietVoldaan(
        `De verwachte besparing in de Wlz van ${euro(besparing)} dekt de gevraagde bijdrage van ${euro(gevraagd)} niet.`,
        extra,
      );
}

/** DOS-061 looks at the contribution: what is asked for, and while a decision is taken also what is about to be awarded. */
function bijdrageHoogstensBesparing({ plan, besluitvorming }: Feiten): Uitslag[] {
  const gevraagd = plan.gevraagdeBijdrage;
  if (gevraagd === null) {
    return [nietToetsbaar('De gevraagde bijdrage is nog niet ingevuld.', { veld: 'gevraagdeBijdrage' })];
  }
  const besparing = besparingVan(plan, Domein.WLZ);
  const bedragen: [string, string, number][] = [['gevraagdeBijdrage', 'gevraagde bijdrage', gevraagd]];
  const toegekend = besluitvorming?.bedrag ?? null;
  if (toegekend !== null && toegekend !== gevraagd) bedragen.push(['bedrag', 'toe te kennen bijdrage', toegekend]);
  return bedragen.map(([veld, wat, bedrag]) => {
    const extra = { veld, eis: `hoogstens ${euro(besparing)}`, waarde: euro(bedrag) };
    return bedrag <= besparing
      ? voldaan(
          `De ${wat} van ${euro(bedrag)} blijft ${euroOfCent(besparing - bedrag)} onder de verwachte besparing in de Wlz van ${euro(besparing)}.`,
          extra,
        )
      : nietVoldaan(
          `De ${wat} van ${euro(bedrag)} is ${euroOfCent(bedrag - besparing)} hoger dan de verwachte besparing in de Wlz van ${euro(besparing)}.`,
          extra,
        );
  });
}

function positieveBusinesscase({ plan }: Feiten, kader: Kader): Uitslag {
  if (plan.begroting.length === 0 || plan.besparingen.length === 0) {
    return nietToetsbaar('Zonder begroting en besparingen is er geen businesscase.', { veld: 'besparingen' });
  }
  const kosten = totaleKostenVan(plan);
  const baten = som(Object.values(Domein).map((domein) => besparingVan(plan, domein)));
  const saldo = baten - kosten;
  const extra = { veld: 'besparingen', eis: `ten minste ${euro(kosten)}`, waarde: euro(baten) };
  return saldo >= 0
    ? voldaan(
        `De verwachte besparingen van ${euro(baten)} wegen op tegen de kosten van ${euro(kosten)}; het saldo is ${euro(saldo)}.`,
        extra,
      )
    : nietVoldaan(
        `De verwachte besparingen van ${euro(baten)} blijven ${euro(-saldo)} onder de totale kosten van ${euro(kosten)}.`,
        {
          ...extra,
          ernst: kader.saldoWeegtAls,
        },
      );
}
