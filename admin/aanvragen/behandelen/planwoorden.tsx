import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { GeldDocument, PlanDocument } from '../../../schema/generated/documenten.ts';
import { centen } from '../../format/geld.ts';
import { useFormat } from '../../format/useFormat.ts';
import { useVraag } from '../../providers/Diensten.tsx';
import type { Aanvraag } from '../index.ts';

/** The parts of a plan that staff reads beside a question. */
export type Stuk =
  | 'doel'
  | 'naasten'
  | 'kosten'
  | 'besparing'
  | 'financiering'
  | 'dekking'
  | 'aandeel'
  | 'borging'
  | 'opgave'
  | 'urgentie'
  | 'resultaten'
  | 'prioriteit'
  | 'eigenaarschap'
  | 'artikel12'
  | 'doelgroep'
  | 'gebied'
  | 'activiteiten'
  | 'looptijd'
  | 'afstemming'
  | 'partners'
  | 'risicos'
  | 'verklaringen';

export type Planrij = readonly [label: string, waarde: ReactNode];

/** The plan's own words and figures, piece by piece; null while they are read. */
export function usePlanwoorden(aanvraag: Aanvraag) {
  const t = useTranslate();
  const f = useFormat();
  const { data: tekstdelen, error: tekstfout, refetch: opnieuwTekst } = useVraag(PlanDocument, { id: aanvraag.id });
  const { data: geldelen, error: geldfout, refetch: opnieuwGeld } = useVraag(GeldDocument, { id: aanvraag.id });
  const plan = tekstdelen?.aanvraag;
  const geld = geldelen?.aanvraag;
  const fout = tekstfout ?? geldfout;
  const opnieuw = () => void Promise.all([opnieuwTekst(), opnieuwGeld()]);
  if (!plan || !geld) return { fout, opnieuw, rijen: null };

  const p = (sleutel: string, opties?: object) => t(`db.dossier.plan.${sleutel}`, opties);
  const w = (sleutel: string, opties?: object) => t(`db.behandelen.plan.${sleutel}`, opties);
  const tekst = (waarde: string | null | undefined) =>
    waarde ? (
      <span className="regel" lang="nl">
        {waarde}
      </span>
    ) : null;
  const janee = (waarde: boolean | null) => (waarde === null ? null : t(waarde ? 'db.app.ja' : 'db.app.nee'));
  const lijst = (regels: readonly ReactNode[]) =>
    regels.length === 0 ? null : (
      <ul className="kortelijst" lang="nl">
        {regels.map((regel, plaats) => (
          <li key={`${plaats}`}>{regel}</li>
        ))}
      </ul>
    );
  const cijfers = aanvraag.kerncijfers;
  const { probleemanalyse: analyse, borging } = plan;
  const { doelgroep, bijdrageAanDoel: doel, afstemming } = aanvraag;
  const aandeel = f.aandeel(
    centen(cijfers?.eigenAandeel) ?? 0n,
    centen(cijfers?.totaleKosten) ?? 0n,
    cijfers?.minimumEigenAandeelPercentage,
  );
  const personen = (aantal: number | null) => (aantal === null ? null : p('personen', { aantal: f.getal(aantal) }));

  const stukken: Record<Stuk, () => Planrij[]> = {
    doel: () => [
      [p('mechanismen'), doel.mechanismen.map((een) => t(`db.mechanisme.${een}`)).join(', ')],
      [p('wijze'), tekst(doel.wijzeEnMate)],
      [p('kwaliteit'), tekst(doel.kwaliteitVanLeven)],
    ],
    naasten: () => [[p('naasten'), tekst(plan.betrokkenheidNaasten)]],
    kosten: () => [
      [w('kosten'), f.bedrag(cijfers?.totaleKosten)],
      [
        t('db.dossier.geld.begroting'),
        lijst(
          geld.begroting.map(
            (regel) =>
              `${regel.omschrijving} (${t(`db.kostensoort.${regel.kostensoort}`)}): ${f.bedrag(regel.bedrag)}${regel.buitenWlzPakket ? '' : `, ${w('niet_buiten')}`}`,
          ),
        ),
      ],
      [
        w('buiten'),
        w('buiten_aantal', {
          aantal: geld.begroting.filter(({ buitenWlzPakket }) => buitenWlzPakket).length,
          totaal: geld.begroting.length,
        }),
      ],
    ],
    besparing: () => [
      [
        t('db.dossier.geld.onderbouwing'),
        lijst(
          geld.besparingen.map(
            (een) =>
              `${t(`db.domein.${een.domein}`)}: ${f.getal(een.personen)} × ${f.getal(een.omvangPerPersoon)} ${een.eenheid} × ${centen(een.tegenkosten) ? `(${f.bedrag(een.kental)} − ${f.bedrag(een.tegenkosten)})` : f.bedrag(een.kental)}, ${w('kans', { kans: f.norm(een.realisatiekans) })} = ${f.bedrag(een.bedrag)}. ${een.onderbouwing} (${een.bronKental}, ${een.jaarKental})`,
          ),
        ),
      ],
    ],
    financiering: () => [
      [
        w('partijen'),
        lijst([
          ...geld.financiering.map(
            (een) =>
              `${een.partner.naam}: ${f.bedrag(een.bedrag)}, ${t(`db.zekerheid.${een.zekerheid}`).toLowerCase()}${een.teltAlsEigenAandeel ? '' : `, ${t('db.dossier.geld.telt_niet')}`}`,
          ),
          `${aanvraag.zorgkantoor ? t('db.dossier.geld.zorgkantoor', { naam: aanvraag.zorgkantoor.naam }) : t('db.dossier.geld.het_zorgkantoor')}: ${f.bedrag(cijfers?.gevraagdeBijdrage)}`,
        ]),
      ],
    ],
    dekking: () => [
      [t('db.dossier.besparing'), f.bedrag(cijfers?.besparingWlz)],
      [t('db.dossier.gevraagd'), f.bedrag(cijfers?.gevraagdeBijdrage)],
    ],
    aandeel: () => [
      [
        t('db.dossier.aandeel'),
        `${aandeel.tekst} (${f.bedrag(cijfers?.eigenAandeel)}), ${t('db.dossier.minimum', { norm: f.norm(cijfers?.minimumEigenAandeelPercentage) })}`,
      ],
    ],
    borging: () => [
      [p('domein'), borging.domein && t(`db.domein.${borging.domein}`)],
      [p('financier'), tekst(borging.financier)],
      [w('stappen'), lijst(borging.stappen.map((stap) => `${f.datum(stap.datum)}: ${stap.omschrijving}`))],
      [p('afronding'), tekst(borging.afrondingZonderBorging)],
    ],
    opgave: () => [[p('opgave'), tekst(analyse.opgave)]],
    urgentie: () => [[p('urgentie'), tekst(analyse.urgentie)]],
    resultaten: () => [
      [p('resultaten'), tekst(analyse.beoogdeResultaten)],
      [p('opbrengsten'), tekst(analyse.kostenEnOpbrengsten)],
    ],
    prioriteit: () => [[p('prioriteit'), tekst(analyse.regionalePrioriteit)]],
    eigenaarschap: () => [[p('eigenaarschap'), tekst(analyse.gedeeldEigenaarschap)]],
    artikel12: () => [
      [p('artikel12'), janee(analyse.artikel12Status)],
      [p('gemeenten'), aanvraag.gemeenten.map(({ naam }) => naam).join(', ')],
    ],
    doelgroep: () => [
      [p('doelgroep'), tekst(doelgroep.omschrijving)],
      [p('omvang'), personen(doelgroep.omvang)],
      [p('bereik'), personen(doelgroep.verwachtBereik)],
      [p('gemeenschap'), tekst(doelgroep.gemeenschapsgericht)],
    ],
    gebied: () => [
      [p('gemeenten'), aanvraag.gemeenten.map(({ naam }) => naam).join(', ')],
      [p('buurten'), aanvraag.buurten.join(', ')],
    ],
    activiteiten: () => [
      [
        p('activiteiten'),
        lijst(
          aanvraag.activiteiten.map(
            (een) => `${een.naam} (${t(`db.vorm.${een.vorm}`).toLowerCase()}): ${f.getal(een.gepland)} ${een.eenheid}`,
          ),
        ),
      ],
    ],
    looptijd: () => [
      [
        p('looptijd'),
        aanvraag.startdatum && aanvraag.einddatum
          ? p('van_tot', { van: f.datum(aanvraag.startdatum), tot: f.datum(aanvraag.einddatum) })
          : null,
      ],
      [p('mijlpalen'), lijst(aanvraag.mijlpalen.map((een) => `${f.datum(een.datum)}: ${een.omschrijving}`))],
    ],
    afstemming: () => [
      [
        w('afstemming'),
        afstemming
          ? `${t(`db.afstemming.${afstemming.uitkomst}`)}, ${f.datum(afstemming.datum)}`
          : t('db.afstemming.GEEN'),
      ],
      [t('db.stap.veld.toelichting'), tekst(afstemming?.toelichting)],
    ],
    partners: () => [
      [
        t('db.dossier.partners.titel'),
        lijst(
          aanvraag.partners.map(({ partner, rol }) => `${partner.naam} (${t(`db.partnerrol.${rol}`).toLowerCase()})`),
        ),
      ],
    ],
    risicos: () => [
      [
        p('risicos'),
        lijst(
          plan.risicos.map(
            (een) =>
              `${een.omschrijving} (${w('kans_impact', { kans: een.kans, impact: een.impact })}): ${een.maatregel}`,
          ),
        ),
      ],
    ],
    verklaringen: () =>
      (
        [
          'tekenbevoegd',
          'geenDubbelfinanciering',
          'geenUitgeslotenKosten',
          'geenPersoonsgegevens',
          'voorbehoudenGelezen',
          'vuLeveringAkkoord',
        ] as const
      ).map((naam) => [p(`verklaring.${naam}`), janee(plan.verklaringen[naam])]),
  };
  return { fout, opnieuw, rijen: (gevraagd: readonly Stuk[]) => gevraagd.flatMap((stuk) => stukken[stuk]()) };
}
