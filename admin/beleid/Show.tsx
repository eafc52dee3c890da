import SearchOutlined from '@mui/icons-material/SearchOutlined';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, Navigate, useLocation, useParams } from 'react-router';
import { BeleidskaderDocument, BeleidskadersDocument, type RegelingCode } from '../../schema/generated/documenten.ts';
import { Paneel } from '../components/Paneel.tsx';
import { Tabelvak } from '../components/Tabelvak.tsx';
import { Leeg, Mislukt, Skelet } from '../components/Toestanden.tsx';
import { useFormat } from '../format/useFormat.ts';
import { usePaginatitel } from '../layout/usePaginatitel.ts';
import { useVraag } from '../providers/Diensten.tsx';

const zoekvorm = (tekst: string) =>
  tekst
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** The rules of a framework with their sources: where every code in the backoffice leads to. */
export default function Beleid() {
  const t = useTranslate();
  const { regeling, jaar } = useParams();
  usePaginatitel(t('db.beleid.titel'));
  const { data, error, refetch } = useVraag(BeleidskadersDocument, {}, { staleTime: 600_000 });
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Skelet regels={8} kop />;
  const kaders = [...data.beleidskaders].sort((a, b) => b.jaar - a.jaar);
  const eerste = kaders[0];
  if (!regeling || !jaar) {
    return eerste ? (
      <Navigate replace to={`/beleid/${eerste.regeling}/${eerste.jaar}`} />
    ) : (
      <Leeg tekst={t('db.beleid.onbekend')} />
    );
  }
  return (
    <>
      <div className="titelrij">
        <h1>{t('db.beleid.titel')}</h1>
        <span className="stil">{t('db.beleid.uitleg')}</span>
      </div>
      <nav className="weergaven" aria-label={t('db.beleid.kader')}>
        {kaders.map((kader) => (
          <Link
            key={`${kader.regeling}${kader.jaar}${kader.versie}`}
            to={`/beleid/${kader.regeling}/${kader.jaar}`}
            aria-current={kader.regeling === regeling && String(kader.jaar) === jaar ? 'page' : undefined}
          >
            {kader.regeling} {kader.jaar}
          </Link>
        ))}
      </nav>
      <Kader key={`${regeling}${jaar}`} regeling={regeling as RegelingCode} jaar={Number(jaar)} />
    </>
  );
}

function Kader({ regeling, jaar }: { regeling: RegelingCode; jaar: number }) {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string, opties?: object) => t(`db.beleid.${naam}`, opties);
  const [zoek, zetZoek] = useState('');
  const { hash } = useLocation();
  const { data, error, refetch } = useVraag(BeleidskaderDocument, { regeling, jaar }, { staleTime: 600_000 });
  const geladen = data !== undefined;
  useEffect(() => {
    if (!geladen || !hash) return;
    const regel = document.getElementById(decodeURIComponent(hash.slice(1)));
    regel?.scrollIntoView({ block: 'center' });
    regel?.focus({ preventScroll: true });
  }, [geladen, hash]);
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Skelet regels={8} />;
  const kader = data.beleidskader;
  if (!kader) return <Leeg tekst={d('onbekend')} />;
  const woorden = zoekvorm(zoek).split(/\s+/).filter(Boolean);
  const regels = kader.regels.filter((regel) => {
    const tekst = zoekvorm(`${regel.code} ${regel.omschrijving} ${regel.bron.hoofdstuk}`);
    return woorden.every((woord) => tekst.includes(woord));
  });
  return (
    <div className="stapel">
      <div className="filters" style={{ marginBottom: 0 }}>
        <div className="veldje">
          <SearchOutlined className="i" />
          <input
            type="search"
            aria-label={d('zoek')}
            placeholder={d('zoek')}
            value={zoek}
            onChange={(gebeurtenis) => zetZoek(gebeurtenis.target.value)}
          />
        </div>
        <span className="stil" role="status">
          {d('aantal', { smart_count: regels.length })}
        </span>
      </div>
      <Paneel
        titel={<span lang="nl">{kader.naam}</span>}
        bij={d('versie', { versie: kader.versie })}
        rechts={
          <span className="klein">
            {d('indienen')} {kader.indienenVanaf && d('vanaf', { datum: f.datum(kader.indienenVanaf) })}{' '}
            {kader.indienenTot && d('tot', { datum: f.datum(kader.indienenTot) })}
          </span>
        }
        vol
      >
        {regels.length === 0 ? (
          <Leeg tekst={d('geen')} />
        ) : (
          <div className="pin">
            <Tabelvak label={d('titel')}>
              <table className="t los regeltabel">
                <thead>
                  <tr>
                    <th scope="col">{d('regel')}</th>
                    <th scope="col">{d('omschrijving')}</th>
                    <th scope="col" className="weg">
                      {d('gewicht')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {regels.map(({ code, omschrijving, bron, ernst }) => (
                    <tr key={code} id={code} tabIndex={-1}>
                      <th scope="row" className="rijkop nw">
                        {code}
                      </th>
                      <td lang="nl">
                        {omschrijving}
                        <span className="sub">{bron.hoofdstuk}</span>
                      </td>
                      <td className="weg nw">{t(`db.ernst.${ernst}`)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Tabelvak>
          </div>
        )}
      </Paneel>
      {kader.leemten.length > 0 && woorden.length === 0 && (
        <Paneel titel={d('leemten')} bij={d('leemten_uitleg')}>
          <ul className="stapel" lang="nl">
            {kader.leemten.map(({ onderwerp, opengelaten, keuze }) => (
              <li key={onderwerp}>
                <h3>{onderwerp}</h3>
                <p className="stil">{opengelaten}</p>
                <p>{keuze}</p>
              </li>
            ))}
          </ul>
        </Paneel>
      )}
    </div>
  );
}
