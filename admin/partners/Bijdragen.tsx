import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { BijdragenDocument, type PartnerSoort } from '../../schema/generated/documenten.ts';
import { KLEUR, type Kleur } from '../aanvragen/onderdelen/verdeling.ts';
import { Paneel } from '../components/Paneel.tsx';
import { Tabelvak } from '../components/Tabelvak.tsx';
import { Leeg, Mislukt, Skelet } from '../components/Toestanden.tsx';
import { breedte } from '../format/geld.ts';
import { useFormat } from '../format/useFormat.ts';
import { useVraag } from '../providers/Diensten.tsx';
import { type Bijdragejaar, perJaar } from './index.ts';

const KOLOMMEN = ['toegezegd', 'voorbehoud', 'geld', 'natura', 'telt', 'teltNiet', 'totaal'] as const;
/** The parts of the bar, in its order. */
const DELEN = ['telt_toegezegd', 'telt_voorbehoud', 'niet_toegezegd', 'niet_voorbehoud'] as const;

/** What an organisation contributes to the plans that the reader may see, by year: bars on one scale, and the figures. */
export function Bijdragen({ id, soort }: { id: string; soort: PartnerSoort }) {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string, opties?: object) => t(`db.partner.bijdragen.${naam}`, opties);
  const { data, error, refetch } = useVraag(BijdragenDocument, { id });
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const jaren = perJaar(data?.partner?.bijdragen ?? []);
  const som = (kolom: (typeof KOLOMMEN)[number] | 'vervallen' | 'toegekend') =>
    jaren.reduce((totaal, jaar) => totaal + jaar[kolom], 0n);
  const vervallen = som('vervallen');
  return (
    <Paneel
      titel={d('kop')}
      rechts={
        jaren.length > 0 && (
          <>
            {d('totaal').toLowerCase()} <strong className="inkt">{f.centen(som('totaal'))}</strong>
          </>
        )
      }
      vol
    >
      {!data ? (
        <div className="pin">
          <Skelet regels={4} />
        </div>
      ) : jaren.length === 0 ? (
        <Leeg tekst={d('geen')} />
      ) : (
        <div className="pin">
          <Staven jaren={jaren} kleur={KLEUR[soort] ?? 'overig'} />
          <Tabelvak label={d('kop')}>
            <table className="t los randloos krap kaartjes">
              <caption className="alleen-sr">{d('kop')}</caption>
              <thead>
                <tr>
                  <th scope="col">{d('jaar')}</th>
                  {KOLOMMEN.map((kolom) => (
                    <th scope="col" className="num" key={kolom}>
                      {d(kolom)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {jaren.map((jaar) => (
                  <tr key={jaar.jaar}>
                    <th scope="row" className="rijkop">
                      {jaar.jaar}
                    </th>
                    {KOLOMMEN.map((kolom) => (
                      <td className={`num ${kolom === 'totaal' ? 'dik' : ''}`} key={kolom} data-label={d(kolom)}>
                        {jaar[kolom] === 0n ? t('db.app.geen') : f.centen(jaar[kolom])}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
              {jaren.length > 1 && (
                <tfoot>
                  <tr>
                    <th scope="row">{d('alle_jaren')}</th>
                    {KOLOMMEN.map((kolom) => (
                      <td className="num" key={kolom} data-label={d(kolom)}>
                        {f.centen(som(kolom))}
                      </td>
                    ))}
                  </tr>
                </tfoot>
              )}
            </table>
          </Tabelvak>
          <p className="klein stil noot">
            {som('toegekend') === som('totaal')
              ? d('alles_toegekend')
              : d(som('toegekend') === 0n ? 'niets_toegekend' : 'toegekend', { bedrag: f.centen(som('toegekend')) })}
            {vervallen > 0n && ` ${d('vervallen', { bedrag: f.centen(vervallen) })}`}
          </p>
        </div>
      )}
    </Paneel>
  );
}

/** A bar per year on one scale: what counts as own share in the colour of the domain, the rest grey; conditional hatched. */
function Staven({ jaren, kleur }: { jaren: readonly Bijdragejaar[]; kleur: Kleur }) {
  const t = useTranslate();
  const f = useFormat();
  const id = useId();
  const d = (naam: string, opties?: object) => t(`db.partner.bijdragen.${naam}`, opties);
  const hoogste = jaren.reduce((meeste, { totaal }) => (totaal > meeste ? totaal : meeste), 0n);
  const vulling = (deel: number) => {
    const tint = deel < 2 ? kleur : 'overig';
    return deel % 2 === 0 ? `var(--${tint})` : `url(#${id}${tint})`;
  };
  const voorkomt = DELEN.map((_, deel) => jaren.some(({ delen }) => (delen[deel] ?? 0n) > 0n));
  if (hoogste === 0n) return null;
  return (
    <>
      <svg width="0" height="0" className="onzichtbaar" aria-hidden="true" focusable="false">
        <defs>
          {[...new Set([kleur, 'overig'])].map((tint) => (
            <pattern
              key={tint}
              id={`${id}${tint}`}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="6" height="6" fill="var(--vlak)" />
              <rect width="2.4" height="6" fill={`var(--${tint})`} />
            </pattern>
          ))}
        </defs>
      </svg>
      <ul className="legenda">
        {DELEN.map(
          (naam, deel) =>
            voorkomt[deel] && (
              <li key={naam}>
                <svg className="staaltje" width="12" height="12" aria-hidden="true">
                  <rect
                    x="0.5"
                    y="0.5"
                    width="11"
                    height="11"
                    fill={vulling(deel)}
                    stroke={`var(--${deel < 2 ? kleur : 'overig'})`}
                  />
                </svg>
                {d(`deel.${naam}`)}
              </li>
            ),
        )}
      </ul>
      <dl className="staven">
        {jaren.map(({ jaar, delen, totaal }) => {
          let x = 0;
          return (
            <div key={jaar}>
              <dt>{jaar}</dt>
              <dd>
                <svg
                  className="meet"
                  height="22"
                  role="img"
                  aria-label={`${jaar}: ${DELEN.flatMap((naam, deel) =>
                    (delen[deel] ?? 0n) > 0n ? [`${d(`deel.${naam}`)} ${f.centen(delen[deel] ?? 0n)}`] : [],
                  ).join(', ')}`}
                >
                  <rect width="100%" height="22" rx="2" fill="var(--vlak2)" />
                  {delen.map((bedrag, deel) => {
                    const van = x;
                    x = Math.min(100, x + breedte(bedrag, hoogste));
                    return bedrag === 0n ? null : (
                      <rect
                        key={deel}
                        x={`${van}%`}
                        width={`${x - van}%`}
                        height="22"
                        rx="2"
                        fill={vulling(deel)}
                        stroke="var(--vlak)"
                        strokeWidth="2"
                      />
                    );
                  })}
                </svg>
              </dd>
              <dd className="num dik">{f.centen(totaal)}</dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
