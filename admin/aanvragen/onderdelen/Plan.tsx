import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { PlanDocument } from '../../../schema/generated/documenten.ts';
import { Gegevens } from '../../components/Gegevens.tsx';
import { Paneel } from '../../components/Paneel.tsx';
import { Tabelvak } from '../../components/Tabelvak.tsx';
import { Mislukt, Skelet } from '../../components/Toestanden.tsx';
import { useFormat } from '../../format/useFormat.ts';
import { useMij, useVraag } from '../../providers/Diensten.tsx';
import type { Aanvraag } from '../index.ts';

const tekst = (waarde: string | null | undefined) =>
  waarde ? (
    <span className="regel" lang="nl">
      {waarde}
    </span>
  ) : null;

/** The plan in its own words. */
export default function Plan({ aanvraag }: { aanvraag: Aanvraag }) {
  const t = useTranslate();
  const f = useFormat();
  const { mag } = useMij();
  const d = (naam: string) => t(`db.dossier.plan.${naam}`);
  const { doelgroep, bijdrageAanDoel, beleidskader } = aanvraag;
  const anderejaren = [aanvraag.vorigeAanvraag, ...aanvraag.vervolgaanvragen].filter((een) => een !== null);
  return (
    <div className="geldgrid">
      <div className="stapel">
        <Paneel titel={d('samenvatting')}>
          {tekst(aanvraag.samenvatting) ?? <p className="stiller">{d('niets')}</p>}
        </Paneel>
        {mag('dossier') && <Verhaal id={aanvraag.id} />}
        <Activiteiten aanvraag={aanvraag} />
      </div>
      <div className="stapel">
        <Paneel titel={d('kern')}>
          <Gegevens
            rijen={[
              [
                d('looptijd'),
                aanvraag.startdatum &&
                  aanvraag.einddatum &&
                  t('db.dossier.plan.van_tot', { van: f.datum(aanvraag.startdatum), tot: f.datum(aanvraag.einddatum) }),
              ],
              [d('gemeenten'), aanvraag.gemeenten.map(({ naam }) => naam).join(', ')],
              [d('buurten'), aanvraag.buurten.join(', ')],
              [d('mechanismen'), bijdrageAanDoel.mechanismen.map((een) => t(`db.mechanisme.${een}`)).join(', ')],
              [
                d('beleidskader'),
                <Link key="kader" to={`/beleid/${beleidskader.regeling}/${beleidskader.jaar}`}>
                  {beleidskader.versie}
                </Link>,
              ],
            ]}
          />
        </Paneel>
        <Paneel titel={d('doelgroep')}>
          <Gegevens
            rijen={[
              [d('omschrijving'), tekst(doelgroep.omschrijving)],
              [
                d('omvang'),
                doelgroep.omvang !== null && t('db.dossier.plan.personen', { aantal: f.getal(doelgroep.omvang) }),
              ],
              [
                d('bereik'),
                doelgroep.verwachtBereik !== null &&
                  t('db.dossier.plan.personen', { aantal: f.getal(doelgroep.verwachtBereik) }),
              ],
              [d('gemeenschap'), tekst(doelgroep.gemeenschapsgericht)],
            ]}
          />
        </Paneel>
        <Paneel titel={d('bijdrage')}>
          <Gegevens
            rijen={[
              [d('wijze'), tekst(bijdrageAanDoel.wijzeEnMate)],
              [d('kwaliteit'), tekst(bijdrageAanDoel.kwaliteitVanLeven)],
            ]}
          />
        </Paneel>
        {aanvraag.mijlpalen.length > 0 && (
          <Paneel titel={d('mijlpalen')}>
            <Gegevens rijen={aanvraag.mijlpalen.map((een) => [f.datum(een.datum), tekst(een.omschrijving)])} />
          </Paneel>
        )}
        {anderejaren.length > 0 && (
          <Paneel titel={d('project')}>
            <ul>
              {anderejaren.map((een) => (
                <li key={een.id}>
                  <Link to={`/aanvragen/${een.id}`}>
                    {een.jaar}: {een.titel}
                  </Link>
                </li>
              ))}
            </ul>
          </Paneel>
        )}
      </div>
    </div>
  );
}

/** What only the applicant, its partners and the zorgkantoor read. */
function Verhaal({ id }: { id: string }) {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string) => t(`db.dossier.plan.${naam}`);
  const { data, error, refetch } = useVraag(PlanDocument, { id });
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const plan = data?.aanvraag;
  if (!plan) return <Skelet regels={8} />;
  const { probleemanalyse: analyse, borging, verklaringen, uitzonderingsverzoek } = plan;
  const janee = (waarde: boolean | null) => (waarde === null ? null : t(waarde ? 'db.app.ja' : 'db.app.nee'));
  return (
    <>
      <Paneel titel={d('probleem')}>
        <Gegevens
          rijen={[
            [d('opgave'), tekst(analyse.opgave)],
            [d('urgentie'), tekst(analyse.urgentie)],
            [d('eigenaarschap'), tekst(analyse.gedeeldEigenaarschap)],
            [d('resultaten'), tekst(analyse.beoogdeResultaten)],
            [d('opbrengsten'), tekst(analyse.kostenEnOpbrengsten)],
            [d('prioriteit'), tekst(analyse.regionalePrioriteit)],
            [d('artikel12'), janee(analyse.artikel12Status)],
            [d('naasten'), tekst(plan.betrokkenheidNaasten)],
          ]}
        />
      </Paneel>
      {plan.risicos.length > 0 && (
        <Paneel titel={d('risicos')}>
          <Tabelvak label={d('risicos')}>
            <table className="t los">
              <thead>
                <tr>
                  <th scope="col">{d('risico')}</th>
                  <th scope="col" className="num">
                    {d('kans')}
                  </th>
                  <th scope="col" className="num">
                    {d('impact')}
                  </th>
                  <th scope="col">{d('maatregel')}</th>
                </tr>
              </thead>
              <tbody>
                {plan.risicos.map((risico) => (
                  <tr key={risico.omschrijving}>
                    <td lang="nl">{risico.omschrijving}</td>
                    <td className="num">{risico.kans}</td>
                    <td className="num">{risico.impact}</td>
                    <td lang="nl">{risico.maatregel}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Tabelvak>
        </Paneel>
      )}
      <Paneel titel={d('borging')}>
        <Gegevens
          rijen={[
            [d('domein'), borging.domein && t(`db.domein.${borging.domein}`)],
            [d('financier'), tekst(borging.financier)],
            [d('afronding'), tekst(borging.afrondingZonderBorging)],
            ...borging.stappen.map((stap) => [f.datum(stap.datum), tekst(stap.omschrijving)] as const),
          ]}
        />
      </Paneel>
      {uitzonderingsverzoek && (
        <Paneel titel={d('uitzondering')}>
          <Gegevens
            rijen={[
              [d('gevraagd_minimum'), f.norm(uitzonderingsverzoek.gevraagdPercentage)],
              [d('motivering'), tekst(uitzonderingsverzoek.motivering)],
              [
                d('besloten_minimum'),
                uitzonderingsverzoek.minimumPercentage ? f.norm(uitzonderingsverzoek.minimumPercentage) : d('nog_niet'),
              ],
              ...(uitzonderingsverzoek.besluitMotivering
                ? [[t('db.dossier.besluit.motivering'), tekst(uitzonderingsverzoek.besluitMotivering)] as const]
                : []),
            ]}
          />
        </Paneel>
      )}
      <Paneel titel={d('verklaringen')}>
        <Gegevens
          rijen={(
            [
              'tekenbevoegd',
              'geenDubbelfinanciering',
              'geenUitgeslotenKosten',
              'geenPersoonsgegevens',
              'voorbehoudenGelezen',
              'vuLeveringAkkoord',
            ] as const
          ).map((naam) => [t(`db.dossier.plan.verklaring.${naam}`), janee(verklaringen[naam])])}
        />
      </Paneel>
    </>
  );
}

function Activiteiten({ aanvraag }: { aanvraag: Aanvraag }) {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string) => t(`db.dossier.plan.${naam}`);
  if (aanvraag.activiteiten.length === 0) return null;
  return (
    <Paneel titel={d('activiteiten')}>
      <Tabelvak label={d('activiteiten')}>
        <table className="t los">
          <thead>
            <tr>
              <th scope="col">{d('activiteit')}</th>
              <th scope="col" className="weg">
                {d('vorm')}
              </th>
              <th scope="col" className="num">
                {d('gepland')}
              </th>
              <th scope="col" className="weg">
                {d('periode')}
              </th>
              <th scope="col" className="weg">
                {d('uitvoerder')}
              </th>
            </tr>
          </thead>
          <tbody>
            {aanvraag.activiteiten.map((een) => (
              <Fragment key={een.code}>
                <tr className={een.omschrijving ? 'met-vervolg' : undefined}>
                  <td lang="nl" className="dik">
                    {een.code} {een.naam}
                  </td>
                  <td className="weg">{t(`db.vorm.${een.vorm}`)}</td>
                  <td className="num">
                    {f.getal(een.gepland)} <span lang="nl">{een.eenheid}</span>
                  </td>
                  <td className="weg nw">
                    {een.start ? f.kort(een.start) : '–'} {een.einde ? `– ${f.kort(een.einde)}` : ''}
                  </td>
                  <td className="weg">{een.uitvoerder?.naam ?? '–'}</td>
                </tr>
                {een.omschrijving && (
                  <tr className="vervolg">
                    <td colSpan={5} lang="nl" className="stil">
                      {een.omschrijving}
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </Tabelvak>
    </Paneel>
  );
}
