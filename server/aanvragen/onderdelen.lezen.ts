import { partnerBron } from '../partners/partner.lezen.ts';
import { type Bron, kolom, type Leesopdracht, momentkolom } from '../platform/lezen/bron.ts';
import { selectie } from '../platform/lezen/selectie.ts';
import { heeftRol } from '../platform/toegang/actor.ts';
import { regioVanGemeente } from '../referentie/referentie.lezen.ts';
import { leesbaar } from './verschil.ts';

/** The organisation that a column points to. */
export const partnerVia = (kolomnaam: string) =>
  ({
    soort: 'een',
    bron: () => partnerBron,
    koppeling: (ouder: string, kind: string) => `${kind}.id = ${ouder}.${kolomnaam}`,
  }) as const;

export const aanvraagPartnerBron: Bron = {
  naam: 'AanvraagPartner',
  tabel: 'aanvraag_partner',
  velden: { partner: partnerVia('partner_id'), rol: kolom('rol') },
};
export const activiteitBron: Bron = {
  naam: 'Activiteit',
  tabel: 'activiteit',
  velden: {
    code: kolom('code'),
    naam: kolom('naam'),
    vorm: kolom('vorm'),
    omschrijving: kolom('omschrijving'),
    buurten: kolom('buurten'),
    uitvoerder: partnerVia('uitvoerder_id'),
    start: kolom('start'),
    einde: kolom('einde'),
    gepland: kolom('gepland_milli'),
    eenheid: kolom('eenheid'),
  },
};
export const begrotingsregelBron: Bron = {
  naam: 'Begrotingsregel',
  tabel: 'begrotingsregel',
  velden: {
    omschrijving: kolom('omschrijving'),
    kostensoort: kolom('kostensoort'),
    activiteit: kolom('activiteit'),
    aantal: kolom('aantal_milli'),
    eenheid: kolom('eenheid'),
    tarief: kolom('tarief'),
    bedrag: kolom('bedrag'),
    buitenWlzPakket: kolom('buiten_wlz_pakket'),
  },
};
export const bijdrageBron: Bron = {
  naam: 'Bijdrage',
  tabel: 'bijdrage',
  velden: {
    partner: partnerVia('partner_id'),
    soort: kolom('soort'),
    bedrag: kolom('bedrag'),
    zekerheid: kolom('zekerheid'),
    /** Whether it counts is decided by the rules on what is read here; see the field resolver. */
    teltAlsEigenAandeel: {
      soort: 'afgeleid',
      nodig: () => selectie('soort', ['partner', selectie('soort', 'wlzGefinancierd')], 'kader'),
      maak: (rij) => rij,
    },
    kader: kolom(
      (alias) =>
        `(SELECT json_build_array(k.regeling, k.jaar, k.kader_versie, k.status) FROM aanvraag k WHERE k.id = ${alias}.aanvraag_id)`,
    ),
  },
};
export const besparingBron: Bron = {
  naam: 'Besparing',
  tabel: 'besparing',
  velden: {
    domein: kolom('domein'),
    mechanisme: kolom('mechanisme'),
    personen: kolom('personen'),
    omvangPerPersoon: kolom('omvang_milli'),
    eenheid: kolom('eenheid'),
    kental: kolom('kental'),
    tegenkosten: kolom('tegenkosten'),
    realisatiekans: kolom('realisatiekans_bp'),
    bronKental: kolom('bron_kental'),
    jaarKental: kolom('jaar_kental'),
    onderbouwing: kolom('onderbouwing'),
    bedrag: kolom('bedrag'),
  },
};
/** Region and zorgkantoor of the plan's gemeenten in the year of the plan, for the rules. */
export const plangemeenteBron: Bron = {
  naam: 'Plangemeente',
  tabel: 'aanvraag_gemeente',
  velden: {
    code: kolom('gemeente_code'),
    naam: kolom((alias) => `(SELECT g.naam FROM gemeente g WHERE g.code = ${alias}.gemeente_code)`),
    zorgkantoorregio: kolom((alias) => planregio(alias)),
    zorgkantoor: kolom(
      (alias) => `(SELECT r.zorgkantoor_code FROM zorgkantoorregio r WHERE r.code = ${planregio(alias)})`,
    ),
  },
};
const planregio = (alias: string): string =>
  regioVanGemeente(
    `${alias}.gemeente_code`,
    `(SELECT make_date(j.jaar, 1, 1) FROM aanvraag j WHERE j.id = ${alias}.aanvraag_id)`,
  );

export const scoreBron: Bron = {
  naam: 'Score',
  tabel: 'beoordeling_score',
  velden: { criterium: kolom('criterium'), score: kolom('score'), motivering: kolom('motivering') },
};
export const beoordelingBron: Bron = {
  naam: 'Beoordeling',
  tabel: 'beoordeling',
  velden: {
    advies: kolom('advies'),
    motivering: kolom('motivering'),
    vastgelegdOp: momentkolom('vastgelegd_op'),
    doorSubject: kolom('door_subject'),
    versieNummer: kolom('versie_nummer'),
    scores: {
      soort: 'veel',
      bron: () => scoreBron,
      koppeling: (ouder, kind) => `${kind}.aanvraag_id = ${ouder}.aanvraag_id AND ${kind}.nummer = ${ouder}.nummer`,
      volgorde: (kind) => `${kind}.criterium`,
    },
  },
};
export const besluitBron: Bron = {
  naam: 'Besluit',
  tabel: 'besluit',
  velden: {
    soort: kolom('soort'),
    bedrag: kolom('bedrag'),
    motivering: kolom('motivering'),
    bekendgemaaktOp: momentkolom('bekendgemaakt_op'),
    bezwaarUiterlijk: momentkolom('bezwaar_uiterlijk'),
    toetsBijBesluit: kolom('toets'),
    brief: kolom('brief'),
  },
};
export const termijnBron: Bron = {
  naam: 'Termijn',
  tabel: 'termijn',
  velden: {
    soort: kolom('soort'),
    uiterste: momentkolom('uiterste'),
    voldaanOp: momentkolom('voldaan_op'),
    regel: kolom('regel'),
    verstreken: {
      soort: 'afgeleid',
      nodig: () => selectie('uiterste', 'voldaanOp'),
      maak: (rij, { moment }) => ((rij.voldaanOp as Date | null) ?? moment) > (rij.uiterste as Date),
    },
  },
};
export const gebeurtenisBron: Bron = {
  naam: 'Gebeurtenis',
  tabel: 'gebeurtenis',
  velden: {
    moment: momentkolom('moment'),
    soort: kolom('soort'),
    door: kolom('door_naam'),
    toelichting: kolom('toelichting'),
    wijzigingen: kolom(wijzigingenVan, leesbaar),
  },
};
/** What was written in a draft before the zorgkantoor could see it stays with the applicant's side. */
function wijzigingenVan(alias: string, { actor }: Leesopdracht): string {
  if (actor && heeftRol(actor, 'AANVRAGER', 'SAMENWERKINGSPARTNER')) return `${alias}.gegevens`;
  return (
    `(CASE WHEN ${alias}.soort <> 'AANVRAAG_GEWIJZIGD' OR EXISTS (SELECT 1 FROM gebeurtenis v WHERE v.aanvraag_id = ${alias}.aanvraag_id` +
    ` AND v.soort = 'AFSTEMMING_GEVRAAGD' AND v.id < ${alias}.id) THEN ${alias}.gegevens ELSE '{}'::jsonb END)`
  );
}
export const versieBron: Bron = {
  naam: 'IngediendeVersie',
  tabel: 'aanvraag_versie',
  velden: { nummer: kolom('nummer'), ingediendOp: momentkolom('ingediend_op'), toets: kolom('toets') },
};
export const vorigeBron: Bron = {
  naam: 'Vorige',
  tabel: 'aanvraag',
  velden: {
    kenmerk: kolom('kenmerk'),
    jaar: kolom('jaar'),
    projectjaar: kolom((alias) => `coalesce(${alias}.projectjaar, 1)`),
    totaleKosten: kolom('totale_kosten'),
    gevraagdeBijdrage: kolom((alias) => `coalesce(${alias}.gevraagde_bijdrage, 0)`),
  },
};
