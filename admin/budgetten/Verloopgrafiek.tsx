import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Tabelvak } from '../components/Tabelvak.tsx';
import { useFormat } from '../format/useFormat.ts';
import { nu } from '../providers/omgeving.ts';
import { type Mutatie, schaalstappen, stappen, tijdstreepjes, trap, verloop } from './verloop.ts';

const HOOGTE = 190;
const BOVEN = 10;
/** An envelope of one day is drawn over a week. */
const KORTST = 7 * 86_400_000;

/** What was awarded over time against the maximum of that time, both as stepped lines; the same figures as a table. */
export function Verloopgrafiek({ mutaties }: { mutaties: readonly Mutatie[] }) {
  const t = useTranslate();
  const d = (naam: string) => t(`db.budget.verloop.${naam}`);
  const [tabel, zetTabel] = useState(false);
  const punten = stappen(verloop(mutaties));
  if (punten.length === 0) return null;
  return (
    <>
      <div className="verloop-kop">
        <ul className="legenda">
          <li>
            <span className="sw lijn-toegekend" />
            {t('db.budgetten.legenda.toegekend')}
          </li>
          <li>
            <span className="sw lijn-maximum" />
            {t('db.budgetten.legenda.maximum')}
          </li>
        </ul>
        <button type="button" className="knop klein" aria-pressed={tabel} onClick={() => zetTabel(!tabel)}>
          {d(tabel ? 'als_grafiek' : 'als_tabel')}
        </button>
      </div>
      {tabel ? <Tabel punten={punten} /> : <Grafiek punten={punten} />}
    </>
  );
}

type Punten = ReturnType<typeof stappen>;

function Grafiek({ punten }: { punten: Punten }) {
  const t = useTranslate();
  const f = useFormat();
  const van = punten[0]?.moment ?? 0;
  const laatste = punten.at(-1);
  const tot = Math.max(nu().getTime(), (laatste?.moment ?? van) + 1, van + KORTST);
  const hoogstePunt = punten.reduce((meeste, { maximum, toegekend }) => {
    const hoger = maximum > toegekend ? maximum : toegekend;
    return hoger > meeste ? hoger : meeste;
  }, 0n);
  const schaal = schaalstappen(hoogstePunt);
  const hoogste = schaal.at(-1) ?? 1n;
  const bereik = { van, tot, hoogste };
  const y = (bedrag: bigint) => BOVEN + HOOGTE - (Number((bedrag * 10_000n) / (hoogste || 1n)) / 10_000) * HOOGTE;
  const deel = (moment: number) => ((moment - van) / (tot - van)) * 100;
  return (
    <figure className="verloop">
      <div
        className="verloop-vlak"
        role="img"
        aria-label={t('db.budget.verloop.beschrijving', {
          van: f.datum(new Date(van)),
          tot: f.datum(new Date(tot)),
          stappen: punten.length,
          toegekend: f.centen(laatste?.toegekend ?? 0n),
          maximum: f.centen(laatste?.maximum ?? 0n),
          hoogste: f.centen(hoogstePunt),
        })}
      >
        <svg className="grafiek as" height={BOVEN + HOOGTE + 30} aria-hidden="true">
          {schaal.map((bedrag) => (
            <text key={String(bedrag)} x="100%" y={y(bedrag) + 4} textAnchor="end">
              {f.getal(String(bedrag / 100_000n))}
            </text>
          ))}
        </svg>
        <svg className="grafiek" height={BOVEN + HOOGTE + 30} aria-hidden="true">
          {schaal.map((bedrag) => (
            <line key={String(bedrag)} x1="0" x2="100%" y1={y(bedrag)} y2={y(bedrag)} stroke="var(--lijn)" />
          ))}
          {tijdstreepjes(van, tot)
            .filter((moment) => deel(moment) > 14 && deel(moment) < 90)
            .map((moment) => (
              <g key={moment}>
                <line
                  x1={`${deel(moment)}%`}
                  x2={`${deel(moment)}%`}
                  y1={BOVEN}
                  y2={BOVEN + HOOGTE + 5}
                  stroke="var(--lijn)"
                  strokeDasharray="2 3"
                />
                <text x={`${deel(moment)}%`} y={BOVEN + HOOGTE + 22} textAnchor="middle">
                  {f.asmerk(new Date(moment))}
                </text>
              </g>
            ))}
          <text x="0" y={BOVEN + HOOGTE + 22}>
            {f.kort(new Date(van))}
          </text>
          <text x="100%" y={BOVEN + HOOGTE + 22} textAnchor="end">
            {t('db.budget.verloop.nu')}
          </text>
          <svg
            y={BOVEN}
            width="100%"
            height={HOOGTE}
            viewBox="0 0 1000 1000"
            preserveAspectRatio="none"
            overflow="visible"
            aria-hidden="true"
          >
            <path className="trap maximum" d={trap(punten, 'maximum', bereik)} />
            <path className="trap toegekend" d={trap(punten, 'toegekend', bereik)} />
          </svg>
        </svg>
      </div>
      <figcaption className="klein stil">{t('db.budgetten.verloop_eenheid')}</figcaption>
    </figure>
  );
}

function Tabel({ punten }: { punten: Punten }) {
  const t = useTranslate();
  const f = useFormat();
  return (
    <Tabelvak label={t('db.budget.verloop.kop')} className="hoog">
      <table className="t los randloos krap">
        <caption className="alleen-sr">{t('db.budget.verloop.kop')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('db.budget.verloop.moment')}</th>
            <th scope="col" className="num">
              {t('db.budgetten.toegekend')}
            </th>
            <th scope="col" className="num">
              {t('db.budgetten.maximum')}
            </th>
          </tr>
        </thead>
        <tbody>
          {punten.map(({ id, moment, toegekend, maximum }) => (
            <tr key={id}>
              <td className="nw">{f.kort(new Date(moment))}</td>
              <td className="num">{f.centen(toegekend)}</td>
              <td className="num">{f.centen(maximum)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Tabelvak>
  );
}
