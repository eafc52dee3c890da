import { Ernst, PartnerSoort, Zekerheid } from '../begrippen.ts';
import type { Kader } from '../kader.ts';
import { totaleKostenVan } from '../kerncijfers.ts';
import type { Feiten, PlanBijdrage } from '../plan.ts';
import type { Uitslag } from '../regel.ts';
import { euro, euroOfCent, som } from '../rekenen.ts';
import { blokkade, HOOFDSTUK, naamVan, nietToetsbaar, ofVoldaan, type Regelopzet, waarschuwing } from './opzet.ts';

/** Chapter 4: who pays what, and that it covers the costs to the cent. */
export const financiering: readonly Regelopzet[] = [
  {
    code: 'DOS-060e',
    soort: 'HARD',
    ernst: Ernst.BLOKKEREND,
    hoofdstuk: HOOFDSTUK.eisen,
    omschrijving:
      'Het plan noemt de bijdrage van het zorgkantoor en van elke andere partij; samen dekken zij de kosten precies.',
    toets: sluitendeFinanciering,
  },
];

function sluitendeFinanciering({ plan }: Feiten, kader: Kader): Uitslag[] {
  const klachten = plan.financiering.flatMap((bijdrage, i) => bijdrageregel(bijdrage, i, kader));
  const gevraagd = plan.gevraagdeBijdrage;
  const veld = 'gevraagdeBijdrage';
  if (gevraagd === null) {
    return [
      ...klachten,
      nietToetsbaar('De gevraagde bijdrage van het zorgkantoor is nog niet ingevuld.', { veld, waarde: 'leeg' }),
    ];
  }
  if (gevraagd <= 0) {
    const extra = { veld, eis: 'meer dan € 0,00', waarde: euro(gevraagd) };
    klachten.push(blokkade('De gevraagde bijdrage van het zorgkantoor is niet groter dan nul.', extra));
  }
  if (plan.begroting.length === 0) {
    return [
      ...klachten,
      nietToetsbaar('Zonder begroting is niet te zien of de financiering sluit.', { veld: 'begroting' }),
    ];
  }
  const kosten = totaleKostenVan(plan);
  const overige = som(plan.financiering.map(({ bedrag }) => bedrag));
  const dekking = overige + gevraagd;
  const verschil = dekking - kosten;
  const extra = { eis: euro(kosten), waarde: euro(dekking) };
  const opbouw = `${euro(gevraagd)} van het zorgkantoor en ${euro(overige)} van andere partijen, samen ${euro(dekking)}`;
  if (verschil !== 0) {
    const hoe = verschil < 0 ? `te kort` : `te veel`;
    const tekst = `De financiering is ${opbouw}; bij kosten van ${euro(kosten)} is dat ${euroOfCent(Math.abs(verschil))} ${hoe}.`;
    klachten.push(blokkade(tekst, { ...extra, veld: 'financiering' }));
  }
  const tegen = klachten.some((klacht) => klacht.ernst === Ernst.BLOKKEREND);
  const sluit = ofVoldaan([], `De financiering is ${opbouw}; dat dekt de kosten precies.`, extra);
  return tegen ? klachten : [...klachten, ...sluit];
}

function bijdrageregel(bijdrage: PlanBijdrage, i: number, kader: Kader): Uitslag[] {
  const { partner, bedrag, zekerheid } = bijdrage;
  const veld = `financiering.${i}`;
  const naam = naamVan(partner);
  const klachten: Uitslag[] = [];
  if (!partner.bekend) {
    const tekst = `De partij van bijdrage ${i + 1} bestaat niet in het register van partners.`;
    klachten.push(blokkade(tekst, { veld: `${veld}.partnerId` }));
  } else if (partner.soort === PartnerSoort.ZORGKANTOOR) {
    const tekst = `${naam} is een zorgkantoor; die bijdrage van ${euro(bedrag)} hoort bij de gevraagde bijdrage.`;
    klachten.push(blokkade(tekst, { veld: `${veld}.partnerId`, eis: 'een andere partij', waarde: 'zorgkantoor' }));
  }
  if (bedrag < 0) {
    const extra = { veld: `${veld}.bedrag`, eis: 'niet negatief', waarde: euro(bedrag) };
    klachten.push(blokkade(`De bijdrage van ${naam} is negatief.`, extra));
  } else if (bedrag === 0) {
    const extra = { veld: `${veld}.bedrag`, eis: 'meer dan € 0,00', waarde: euro(0) };
    klachten.push(waarschuwing(`De bijdrage van ${naam} is nul.`, extra));
  } else if (bedrag > kader.grootsteRegelbedrag) {
    const extra = { veld: `${veld}.bedrag`, eis: `hoogstens ${euro(kader.grootsteRegelbedrag)}`, waarde: euro(bedrag) };
    klachten.push(blokkade(`De bijdrage van ${naam} is te groot voor één regel.`, extra));
  }
  if (zekerheid === Zekerheid.ONDER_VOORBEHOUD) {
    const extra = { veld: `${veld}.zekerheid`, eis: 'toegezegd', waarde: 'onder voorbehoud' };
    klachten.push(waarschuwing(`De bijdrage van ${naam} van ${euro(bedrag)} is onder voorbehoud.`, extra));
  }
  return klachten;
}
