import { Ernst } from '../begrippen.ts';
import type { Kader } from '../kader.ts';
import type { Feiten } from '../plan.ts';
import type { Uitslag } from '../regel.ts';
import { euro, regelbedrag } from '../rekenen.ts';
import { blokkade, HOOFDSTUK, isLeeg, nietVanToepassing, type Regelopzet, verklaard, voldaan } from './opzet.ts';
import { KOSTENSOORT } from './woorden.ts';

/** Chapter 4: what is never financed. Which kind of cost falls under which rule is said by the kader. */
export const nietVergoedbaar: readonly Regelopzet[] = [
  uitsluiting('DOS-070', 'kosten voor het gebruik van domotica'),
  uitsluiting('DOS-071', 'accountantskosten'),
  uitsluiting('DOS-072', 'kosten van ICT, zoals apparatuur, licenties en softwareontwikkeling'),
  uitsluiting('DOS-073', 'kosten die al op grond van de Wlz of de Zvw worden gefinancierd', ({ plan }) =>
    verklaard(
      plan.verklaringen.geenUitgeslotenKosten,
      'geenUitgeslotenKosten',
      'geen kosten onder de Wlz, Zvw, Jeugdwet, Wet forensische zorg of reguliere Wmo vallen',
    ),
  ),
  uitsluiting('DOS-074', 'reguliere kosten op grond van de Wmo'),
  uitsluiting('DOS-075', 'kosten op grond van de Jeugdwet'),
  uitsluiting('DOS-076', 'kosten op grond van de Wet forensische zorg'),
  uitsluiting('DOS-077', 'zorgcoördinatie'),
  uitsluiting('DOS-078', 'cliëntgebonden kosten voor individuele, 1-op-1-begeleiding'),
  uitsluiting('DOS-079', 'activiteiten die al met andere (tijdelijke) middelen worden gefinancierd'),
];

function uitsluiting(code: string, wat: string, ook?: (feiten: Feiten) => Uitslag[]): Regelopzet {
  return {
    code,
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.nietVergoed,
    omschrijving: `Er is geen financiering voor ${wat}.`,
    toets: (feiten, kader) => {
      const soorten = new Set(
        kader.uitgeslotenKosten.filter(({ regel }) => regel === code).map((een) => een.kostensoort),
      );
      const vormen = new Set(kader.uitgeslotenVormen.filter(({ regel }) => regel === code).map((een) => een.vorm));
      const klachten = [
        ...verbodenRegels(feiten, soorten),
        ...verbodenVormen(feiten, vormen),
        ...(ook?.(feiten) ?? []),
      ];
      if (klachten.length > 0) return klachten;
      if (soorten.size + vormen.size === 0) return nietVanToepassing(`In ${kader.naam} is dit niet uitgesloten.`);
      return voldaan(`Het plan bevat geen ${wat}.`);
    },
  };
}

type Soorten = ReadonlySet<Kader['uitgeslotenKosten'][number]['kostensoort']>;
type Vormen = ReadonlySet<Kader['uitgeslotenVormen'][number]['vorm']>;

function verbodenRegels({ plan }: Feiten, soorten: Soorten): Uitslag[] {
  return plan.begroting.flatMap((regel, i) => {
    if (!soorten.has(regel.kostensoort)) return [];
    const naam = isLeeg(regel.omschrijving) ? `Begrotingsregel ${i + 1}` : `‘${regel.omschrijving}’`;
    const bedrag = euro(regelbedrag(regel.aantalMilli, regel.tarief));
    const tekst = `${naam} van ${bedrag} valt onder ${KOSTENSOORT[regel.kostensoort]}; dat wordt niet vergoed.`;
    return [
      blokkade(tekst, { veld: `begroting.${i}.kostensoort`, eis: 'een soort die wordt vergoed', waarde: bedrag }),
    ];
  });
}

function verbodenVormen({ plan }: Feiten, vormen: Vormen): Uitslag[] {
  return plan.activiteiten.flatMap((activiteit, i) => {
    if (!vormen.has(activiteit.vorm)) return [];
    const naam = isLeeg(activiteit.naam) ? `Activiteit ${i + 1}` : `‘${activiteit.naam}’`;
    const vorm = activiteit.vorm.toLowerCase();
    const extra = { veld: `activiteiten.${i}.vorm`, eis: 'collectief', waarde: vorm };
    return [blokkade(`${naam} is ${vorm}; alleen activiteiten voor een groep of gemeenschap worden vergoed.`, extra)];
  });
}
