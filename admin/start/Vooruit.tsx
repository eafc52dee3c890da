import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { BudgettenDocument, StatustotalenDocument } from '../../schema/generated/documenten.ts';
import { KOLOMMEN } from '../aanvragen/bord/plaatsen.ts';
import { Dagenlijst } from '../agenda/Agenda.tsx';
import { useAfspraken } from '../agenda/afspraken.ts';
import { afspraakadres, Kalender } from '../agenda/Kalender.tsx';
import { plusDagen, weekdag, weken } from '../agenda/maand.ts';
import { Dagen } from '../components/Dagen.tsx';
import { Paneel } from '../components/Paneel.tsx';
import { Leeg, Mislukt, Skelet } from '../components/Toestanden.tsx';
import { breedte, centen, som } from '../format/geld.ts';
import { lokaleDag } from '../format/tijd.ts';
import { useFormat } from '../format/useFormat.ts';
import { useMij, useVraag } from '../providers/Diensten.tsx';
import { nu } from '../providers/omgeving.ts';

const WEKEN = 4;
/** How far back is looked for decisions that are late. */
const TERUG = 370;
/** Days before a deadline from which it threatens. */
const DREIGT_VANAF = 7;

/** What ends in the coming weeks: a calendar, on a phone a list. */
export function Termijnen() {
  const t = useTranslate();
  const { mij } = useMij();
  const smal = useMediaQuery('(max-width:760px)', { noSsr: true });
  const moment = nu();
  const vandaag = lokaleDag(moment);
  const rijen = weken(vandaag, WEKEN);
  const eerste = plusDagen(vandaag, 1 - weekdag(vandaag));
  const { afspraken, error, refetch } = useAfspraken(
    eerste,
    plusDagen(eerste, WEKEN * 7 - 1),
    moment,
    mij?.rollen.includes('AANVRAGER') ?? false,
  );
  return (
    <Paneel
      titel={t('db.startextra.termijnen')}
      bij={t('db.startextra.vier_weken')}
      rechts={
        <Link className="klein" to="/agenda">
          {t('db.startextra.in_agenda')}
        </Link>
      }
      vol={smal}
    >
      {error ? (
        <Mislukt fout={error} opnieuw={() => void refetch()} />
      ) : !afspraken ? (
        <Skelet regels={4} />
      ) : smal ? (
        afspraken.length === 0 ? (
          <Leeg tekst={t('db.startextra.geen_termijnen')} />
        ) : (
          <Dagenlijst afspraken={afspraken} vandaag={vandaag} />
        )
      ) : (
        <Kalender label={t('db.startextra.termijnen')} weken={rijen} afspraken={afspraken} vandaag={vandaag} />
      )}
    </Paneel>
  );
}

/** What may go wrong: more asked of a budget than it holds, decisions that are late or nearly so. */
export function Dreigt() {
  const t = useTranslate();
  const f = useFormat();
  const moment = nu();
  const vandaag = lokaleDag(moment);
  const budgetten = useVraag(BudgettenDocument, { first: 100, order: [{ veld: 'JAAR', richting: 'DESC' }] });
  const termijnen = useAfspraken(plusDagen(vandaag, -TERUG), plusDagen(vandaag, DREIGT_VANAF), moment, false);
  const fout = budgetten.error ?? termijnen.error;
  const over = (budgetten.data?.budgetten.nodes ?? []).filter(({ dreigtOverschrijding }) => dreigtOverschrijding);
  const laat = (termijnen.afspraken ?? []).filter(({ soort }) => soort === 'BEOORDELING');
  const geladen = budgetten.data && termijnen.afspraken;
  return (
    <Paneel titel={t('db.startextra.dreigt')} vol>
      {fout ? (
        <div className="pin">
          <Mislukt
            fout={fout}
            opnieuw={() => {
              void budgetten.refetch();
              void termijnen.refetch();
            }}
          />
        </div>
      ) : !geladen ? (
        <div className="pin">
          <Skelet regels={2} />
        </div>
      ) : over.length + laat.length === 0 ? (
        <Leeg tekst={t('db.startextra.dreigt_niets')} />
      ) : (
        <ul className="gebeurtenissen" style={{ marginTop: 12 }}>
          {over.map((budget) => {
            const tekort =
              (centen(budget.toegekend) ?? 0n) + (centen(budget.aangevraagd) ?? 0n) - (centen(budget.maximum) ?? 0n);
            return (
              <li key={budget.id} className="dreigt">
                <div>
                  <WarningAmberOutlined className="i let" />
                  <span>
                    <Link to={`/budgetten/${budget.id}`}>
                      {t('db.startextra.dreigt_budget', { naam: `${budget.regeling} ${budget.jaar}` })}
                    </Link>
                    <span className="klein stil regel-onder">
                      {t('db.startextra.dreigt_uitleg', {
                        gevraagd: f.bedrag(budget.aangevraagd),
                        tekort: f.centen(tekort),
                      })}
                    </span>
                  </span>
                </div>
                <b className="rood num">{f.centen(tekort)}</b>
              </li>
            );
          })}
          {laat.map((een) => (
            <li key={een.sleutel} className="dreigt">
              <div>
                <ErrorOutlineOutlined className="i fout" />
                <span>
                  <Link to={afspraakadres(een)}>
                    {t('db.startextra.dreigt_besluit', { titel: een.aanvraag.titel })}
                  </Link>
                  <span className="klein stil regel-onder">
                    {een.aanvraag.aanvrager.naam} · {f.bedrag(een.aanvraag.gevraagdeBijdrage)}
                  </span>
                </span>
              </div>
              <Dagen uiterste={een.dag} />
            </li>
          ))}
        </ul>
      )}
    </Paneel>
  );
}

/** Where the aanvragen stand, with the amounts: how much is on its way through. */
export function Stand() {
  const t = useTranslate();
  const f = useFormat();
  const { data, error, refetch } = useVraag(StatustotalenDocument, {});
  const totalen = data?.aanvragen.totalen;
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (totalen?.aantal === 0) return null;
  const regels = KOLOMMEN.map(({ naam, statussen }) => {
    const delen = (totalen?.perStatus ?? []).filter(({ status }) => statussen.includes(status));
    return {
      naam,
      statussen,
      aantal: delen.reduce((tot, een) => tot + een.aantal, 0),
      bedrag: som(delen.map((een) => (naam === 'TOEGEKEND' ? een.toegekend : een.gevraagdeBijdrage))),
    };
  });
  const meeste = regels.reduce((hoogste, { bedrag }) => (bedrag > hoogste ? bedrag : hoogste), 0n);
  return (
    <Paneel
      titel={t('db.startextra.stand')}
      rechts={
        <Link className="klein" to="/aanvragen/bord">
          {t('db.startextra.naar_bord')}
        </Link>
      }
    >
      {!totalen ? (
        <Skelet regels={5} />
      ) : (
        <table className="t randloos los standen">
          <caption className="alleen-sr">{t('db.startextra.stand')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('db.startextra.stap')}</th>
              <th scope="col" className="balkkop">
                <span className="alleen-sr">{t('db.startextra.verhouding')}</span>
              </th>
              <th scope="col" className="num">
                {t('db.startextra.aantal')}
              </th>
              <th scope="col" className="num">
                {t('db.startextra.bedrag')}
              </th>
            </tr>
          </thead>
          <tbody>
            {regels.map(({ naam, statussen, aantal, bedrag }) => (
              <tr key={naam}>
                <td>
                  {aantal > 0 ? (
                    <Link
                      className="titel"
                      to={`/aanvragen?filter=${encodeURIComponent(JSON.stringify({ status: statussen }))}`}
                    >
                      {t(naam === 'AFGESLOTEN' ? 'db.bord.afgesloten' : `db.status.${naam}`)}
                    </Link>
                  ) : (
                    t(naam === 'AFGESLOTEN' ? 'db.bord.afgesloten' : `db.status.${naam}`)
                  )}
                </td>
                <td>
                  {bedrag > 0n && (
                    <span
                      className={`stapelbalk ${naam === 'TOEGEKEND' ? 'vol' : ''}`}
                      style={{ width: `${breedte(bedrag, meeste)}%` }}
                    />
                  )}
                </td>
                <td className="num dik">{aantal}</td>
                <td className="num">{f.centen(bedrag)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Paneel>
  );
}
