import type { AanvraagStatus } from '../beleid/begrippen.ts';
import { type Bron, kolom, momentkolom, type Rij } from '../platform/lezen/bron.ts';
import { selectie } from '../platform/lezen/selectie.ts';
import { heeftRol } from '../platform/toegang/actor.ts';
import { gemeenteBron, zorgkantoorBron, zorgkantoorregioBron } from '../referentie/referentie.lezen.ts';
import { bereikAanvraag } from './aanvraag.toegang.ts';
import { acties, verhinderd } from './acties.ts';
import {
  aanvraagPartnerBron,
  activiteitBron,
  begrotingsregelBron,
  beoordelingBron,
  besluitBron,
  besparingBron,
  bijdrageBron,
  gebeurtenisBron,
  partnerVia,
  plangemeenteBron,
  termijnBron,
  versieBron,
  vorigeBron,
} from './onderdelen.lezen.ts';

/** A part of the plan, in the order in which it was typed. */
const onderdelen = (bron: () => Bron) =>
  ({
    soort: 'veel',
    bron,
    koppeling: (ouder: string, kind: string) => `${kind}.aanvraag_id = ${ouder}.id`,
    volgorde: (kind: string) => `${kind}.volgorde`,
  }) as const;

const tekst = (naam: string, standaard?: unknown) =>
  kolom((alias) => `${alias}.tekst->'${naam}'`, standaard === undefined ? undefined : (waarde) => waarde ?? standaard);

/** Everything that the rules need to know of a stored aanvraag. */
export const planSelectie = () =>
  selectie(
    'id',
    'status',
    'regeling',
    'jaar',
    'ruwProjectjaar',
    'kaderVersie',
    'overgangsbeleid2026',
    'ruwUitzondering',
    'titel',
    'samenvatting',
    'startdatum',
    'einddatum',
    'buurten',
    'cbsIndelingsjaar',
    'gevraagdeBijdrage',
    'probleemanalyse',
    'doelgroep',
    'bijdrageAanDoel',
    'betrokkenheidNaasten',
    'borging',
    'risicos',
    'mijlpalen',
    'verklaringen',
    'ruwAfstemming',
    'overlap',
    ['aanvrager', partnerFeiten()],
    ['plangemeenten', selectie('code', 'naam', 'zorgkantoorregio', 'zorgkantoor')],
    ['partners', selectie('rol', ['partner', partnerFeiten()])],
    [
      'activiteiten',
      selectie('code', 'naam', 'vorm', 'omschrijving', 'buurten', 'start', 'einde', 'gepland', 'eenheid', [
        'uitvoerder',
        partnerFeiten(),
      ]),
    ],
    [
      'begroting',
      selectie('omschrijving', 'kostensoort', 'activiteit', 'aantal', 'eenheid', 'tarief', 'buitenWlzPakket'),
    ],
    ['financiering', selectie('soort', 'bedrag', 'zekerheid', ['partner', partnerFeiten()])],
    [
      'besparingen',
      selectie(
        'domein',
        'mechanisme',
        'personen',
        'omvangPerPersoon',
        'eenheid',
        'kental',
        'tegenkosten',
        'realisatiekans',
        'bronKental',
        'jaarKental',
        'onderbouwing',
      ),
    ],
    ['vorige', selectie('kenmerk', 'jaar', 'projectjaar', 'totaleKosten', 'gevraagdeBijdrage')],
  );
const partnerFeiten = () => selectie('id', 'naam', 'soort', 'wlzGefinancierd');

const kaderSleutel = () => selectie('regeling', 'jaar', 'kaderVersie', 'status');

export const aanvraagBron: Bron = {
  naam: 'Aanvraag',
  tabel: 'aanvraag',
  altijd: ['id'],
  bereik: bereikAanvraag,
  velden: {
    id: kolom('id'),
    kenmerk: kolom('kenmerk'),
    versie: kolom('versie'),
    status: kolom('status'),
    regeling: kolom('regeling'),
    jaar: kolom('jaar'),
    projectjaar: kolom((alias) => `coalesce(${alias}.projectjaar, 1)`),
    ruwProjectjaar: kolom('projectjaar'),
    kaderVersie: kolom('kader_versie'),
    versieNummer: kolom('versie_nummer'),
    beleidskader: { soort: 'afgeleid', nodig: kaderSleutel, maak: (rij) => rij },
    vorigeAanvraag: {
      soort: 'een',
      bron: () => aanvraagBron,
      koppeling: (ouder, kind) => `${kind}.id = ${ouder}.vorige_aanvraag_id`,
    },
    vorige: {
      soort: 'een',
      bron: () => vorigeBron,
      koppeling: (ouder, kind) => `${kind}.id = ${ouder}.vorige_aanvraag_id`,
    },
    vervolgaanvragen: {
      soort: 'veel',
      bron: () => aanvraagBron,
      koppeling: (ouder, kind) => `${kind}.vorige_aanvraag_id = ${ouder}.id`,
      volgorde: (kind) => `${kind}.jaar, ${kind}.aangemaakt_op`,
    },
    overgangsbeleid2026: kolom('overgangsbeleid2026'),
    ruwUitzondering: kolom(
      (alias) =>
        `json_build_array(${alias}.uitzondering_motivering, ${alias}.uitzondering_gevraagd_bp, ${alias}.uitzondering_minimum_bp, ${alias}.uitzondering_besluit_motivering)`,
    ),
    uitzonderingsverzoek: {
      soort: 'afgeleid',
      nodig: () => selectie('ruwUitzondering'),
      maak: (rij) => {
        const [motivering, gevraagdPercentage, minimumPercentage, besluitMotivering] = rij.ruwUitzondering as unknown[];
        return motivering === null ? null : { motivering, gevraagdPercentage, minimumPercentage, besluitMotivering };
      },
    },
    titel: kolom('titel'),
    samenvatting: kolom('samenvatting'),
    startdatum: kolom('startdatum'),
    einddatum: kolom('einddatum'),
    aanvrager: partnerVia('aanvrager_id'),
    zorgkantoor: {
      soort: 'een',
      bron: () => zorgkantoorBron,
      koppeling: (ouder, kind) => `${kind}.code = ${ouder}.zorgkantoor_code`,
    },
    zorgkantoorregio: {
      soort: 'een',
      bron: () => zorgkantoorregioBron,
      koppeling: (ouder, kind) => `${kind}.code = ${ouder}.zorgkantoorregio_code`,
    },
    gemeenten: {
      soort: 'veel',
      bron: () => gemeenteBron,
      koppeling: (ouder, kind) =>
        `${kind}.code IN (SELECT ag.gemeente_code FROM aanvraag_gemeente ag WHERE ag.aanvraag_id = ${ouder}.id)`,
      volgorde: (kind, ouder) =>
        `(SELECT ag.volgorde FROM aanvraag_gemeente ag WHERE ag.aanvraag_id = ${ouder}.id AND ag.gemeente_code = ${kind}.code)`,
    },
    plangemeenten: onderdelen(() => plangemeenteBron),
    buurten: kolom('buurten'),
    cbsIndelingsjaar: kolom('cbs_indelingsjaar'),
    partners: onderdelen(() => aanvraagPartnerBron),
    activiteiten: onderdelen(() => activiteitBron),
    begroting: onderdelen(() => begrotingsregelBron),
    financiering: onderdelen(() => bijdrageBron),
    besparingen: onderdelen(() => besparingBron),
    gevraagdeBijdrage: kolom('gevraagde_bijdrage'),
    totaleKosten: kolom('totale_kosten'),
    probleemanalyse: tekst('probleemanalyse'),
    doelgroep: tekst('doelgroep'),
    bijdrageAanDoel: tekst('bijdrageAanDoel'),
    betrokkenheidNaasten: kolom((alias) => `${alias}.tekst->>'betrokkenheidNaasten'`),
    borging: tekst('borging'),
    risicos: tekst('risicos'),
    mijlpalen: tekst('mijlpalen'),
    verklaringen: tekst('verklaringen'),
    ruwAfstemming: kolom(
      (alias) =>
        `json_build_array(${alias}.afstemming_uitkomst, ${alias}.afstemming_datum, ${alias}.afstemming_toelichting, ${alias}.afstemming_zorgkantoor_code)`,
    ),
    afstemming: {
      soort: 'afgeleid',
      nodig: () => selectie('ruwAfstemming'),
      maak: (rij) => {
        const [uitkomst, datum, toelichting] = rij.ruwAfstemming as unknown[];
        return uitkomst === null ? null : { uitkomst, datum, toelichting };
      },
    },
    /** A reader hears only of what it may see; a receipt that stays names only what this zorgkantoor has received. */
    overlap: kolom(
      (alias, opdracht) =>
        `(SELECT json_agg(json_build_array(o.kenmerk, o.titel)) FROM (SELECT x.kenmerk, x.titel FROM aanvraag x WHERE x.aanvrager_id = ${alias}.aanvrager_id` +
        ` AND x.jaar = ${alias}.jaar AND x.project_id <> ${alias}.project_id AND x.buurten && ${alias}.buurten` +
        ` AND ${opdracht.actor ? bereikAanvraag(opdracht, 'x') : `x.zorgkantoor_code = ${alias}.zorgkantoor_code AND x.ingediend_op IS NOT NULL`}` +
        ` AND x.status NOT IN ('INGETROKKEN','AFGEWEZEN','NIET_IN_BEHANDELING') ORDER BY x.kenmerk LIMIT 10) o)`,
    ),
    /** The resolver tests what is read here. */
    toets: { soort: 'afgeleid', nodig: planSelectie, maak: (rij, { moment }) => ({ rij, moment }) },
    kerncijfers: {
      soort: 'afgeleid',
      nodig: () =>
        selectie(
          'regeling',
          'jaar',
          'kaderVersie',
          'status',
          'ruwProjectjaar',
          'overgangsbeleid2026',
          'gevraagdeBijdrage',
          'ruwUitzondering',
          ['begroting', selectie('aantal', 'tarief')],
          ['financiering', selectie('soort', 'bedrag', ['partner', selectie('soort', 'wlzGefinancierd')])],
          [
            'besparingen',
            selectie('domein', 'personen', 'omvangPerPersoon', 'kental', 'tegenkosten', 'realisatiekans'),
          ],
        ),
      maak: (rij) => rij,
    },
    beoordeling: {
      soort: 'een',
      bron: () => beoordelingBron,
      koppeling: (ouder, kind) =>
        `${kind}.aanvraag_id = ${ouder}.id AND ${kind}.nummer = (SELECT max(m.nummer) FROM beoordeling m WHERE m.aanvraag_id = ${ouder}.id)`,
    },
    /** All assessments, oldest first; only the server asks for them. */
    oordelen: {
      soort: 'veel',
      bron: () => beoordelingBron,
      koppeling: (ouder, kind) => `${kind}.aanvraag_id = ${ouder}.id`,
      volgorde: (kind) => `${kind}.nummer`,
    },
    besluit: { soort: 'een', bron: () => besluitBron, koppeling: (ouder, kind) => `${kind}.aanvraag_id = ${ouder}.id` },
    termijnen: {
      soort: 'veel',
      bron: () => termijnBron,
      koppeling: (ouder, kind) => `${kind}.aanvraag_id = ${ouder}.id AND ${kind}.gestopt_op IS NULL`,
      volgorde: (kind) => `${kind}.begonnen_op`,
    },
    ingediendeVersies: {
      soort: 'veel',
      bron: () => versieBron,
      koppeling: (ouder, kind) => `${kind}.aanvraag_id = ${ouder}.id`,
      volgorde: (kind) => `${kind}.nummer`,
    },
    gevraagdeAanvulling: kolom(
      (alias) =>
        `(CASE WHEN ${alias}.status = 'AANVULLING_GEVRAAGD' THEN (SELECT g.gegevens->'ontbreekt' FROM gebeurtenis g WHERE g.aanvraag_id = ${alias}.id AND g.soort = 'AANVULLING_GEVRAAGD' ORDER BY g.id DESC LIMIT 1) END)`,
      (waarde) => waarde,
    ),
    ingediendOp: momentkolom('ingediend_op'),
    volledigOp: momentkolom('volledig_op'),
    gewijzigdOp: momentkolom('gewijzigd_op'),
    beoordelaars: kolom(
      (alias) =>
        `(SELECT json_agg(json_build_array(b.door_subject, b.versie_nummer = ${alias}.versie_nummer)) FROM beoordeling b WHERE b.aanvraag_id = ${alias}.id)`,
    ),
    vanAanvrager: kolom('aanvrager_id'),
    bijZorgkantoor: kolom('zorgkantoor_code'),
    toegestaneActies: {
      soort: 'afgeleid',
      nodig: () =>
        selectie('status', 'ruwAfstemming', 'ruwUitzondering', 'beoordelaars', 'vanAanvrager', 'bijZorgkantoor'),
      maak: (rij, { actor }) => acties(actie(rij), actor),
    },
    verhinderdeActies: {
      soort: 'afgeleid',
      nodig: () =>
        selectie('status', 'ruwAfstemming', 'ruwUitzondering', 'beoordelaars', 'vanAanvrager', 'bijZorgkantoor'),
      maak: (rij, { actor }) => verhinderd(actie(rij), actor),
    },
    geschiedenis: {
      soort: 'veel',
      bron: () => gebeurtenisBron,
      koppeling: (ouder, kind, { actor }) =>
        `${kind}.aanvraag_id = ${ouder}.id${actor && heeftRol(actor, 'BEOORDELAAR', 'BESLISSER') ? '' : ` AND NOT ${kind}.intern`}`,
      volgorde: (kind) => `${kind}.id`,
    },
  },
};

function actie(rij: Rij) {
  const [afstemming] = rij.ruwAfstemming as [never];
  const [uitzondering] = rij.ruwUitzondering as [string | null];
  return {
    status: rij.status as AanvraagStatus,
    afstemming,
    uitzonderingGevraagd: uitzondering !== null,
    beoordelaars: ((rij.beoordelaars as [string, boolean][] | null) ?? []).map(([subject, dezeVersie]) => ({
      subject,
      dezeVersie,
    })),
    aanvragerId: rij.vanAanvrager as string,
    zorgkantoor: rij.bijZorgkantoor as string | null,
  };
}
