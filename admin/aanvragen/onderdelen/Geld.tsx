import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { GeldDocument } from '../../../schema/generated/documenten.ts';
import { Arcering } from '../../components/Arcering.tsx';
import { Normlijn } from '../../components/Meetlat.tsx';
import { Paneel } from '../../components/Paneel.tsx';
import { Regelcode } from '../../components/Regelcode.tsx';
import { Tabelvak } from '../../components/Tabelvak.tsx';
import { Leeg, Mislukt, Skelet } from '../../components/Toestanden.tsx';
import { breedte, centen } from '../../format/geld.ts';
import { useFormat } from '../../format/useFormat.ts';
import { useVraag } from '../../providers/Diensten.tsx';
import type { Aanvraag } from '../index.ts';
import { Begroting } from './Begroting.tsx';
import { Besparing } from './Besparing.tsx';
import { Betaling } from './Betaling.tsx';
import { Vorigjaar } from './Vorigjaar.tsx';
import { type Deel, type Geld as Geldstand, verdeling } from './verdeling.ts';

/** The money of a plan: who pays, what it costs, what it saves. Numbers beside every picture. */
export default function Geld({ aanvraag }: { aanvraag: Aanvraag }) {
  const { data, error, refetch } = useVraag(GeldDocument, { id: aanvraag.id });
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const geld = data?.aanvraag;
  if (!geld) return <Skelet regels={8} />;
  return (
    <div className="geldgrid">
      <div className="stapel">
        <Verdeling aanvraag={aanvraag} geld={geld} />
        <Begroting regels={geld.begroting} />
      </div>
      <div className="stapel">
        <Vorigjaar aanvraag={aanvraag} geld={geld} />
        <Besparing aanvraag={aanvraag} geld={geld} />
        <Betaling aanvraag={aanvraag} geld={geld} />
      </div>
    </div>
  );
}

function Verdeling({ aanvraag, geld }: { aanvraag: Aanvraag; geld: Geldstand }) {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string, opties?: object) => t(`db.dossier.geld.${naam}`, opties);
  const cijfers = aanvraag.kerncijfers;
  const totaal = centen(cijfers?.totaleKosten) ?? 0n;
  const naam = aanvraag.zorgkantoor ? d('zorgkantoor', { naam: aanvraag.zorgkantoor.naam }) : d('het_zorgkantoor');
  const delen = verdeling(geld, cijfers?.gevraagdeBijdrage, naam);
  const samen = delen.reduce((som, { bedrag }) => som + bedrag, 0n);
  if (totaal === 0n) {
    return (
      <Paneel titel={d('wie')} vol>
        <Leeg tekst={d('leeg')} />
      </Paneel>
    );
  }
  return (
    <Paneel
      titel={d('wie')}
      rechts={
        <>
          {d('totaal')} <strong className="inkt">{f.centen(totaal)}</strong>
        </>
      }
    >
      <Verdeelbalk aanvraag={aanvraag} delen={delen} totaal={totaal} />
      <Partijen delen={delen} totaal={totaal} />
      {samen !== totaal && (
        <p className="oordeel fout">
          <WarningAmberOutlined className="i" />
          <span>{d('sluit_niet', { som: f.centen(samen), kosten: f.centen(totaal) })}</span>
          <span className="rechts">
            <Regelcode code="DOS-060e" regeling={aanvraag.regeling} jaar={aanvraag.jaar} />
          </span>
        </p>
      )}
      <Oordeel aanvraag={aanvraag} />
    </Paneel>
  );
}

/** The place of a number under the bar; beside the line of the norm where it would stand on it. */
const naast = (midden: number, norm: number | null): number =>
  norm !== null && Math.abs(midden - norm) < 2.5 ? norm + 2.5 : midden;

/** One bar of 100% with the own share bracketed and the legal minimum drawn in. */
function Verdeelbalk({ aanvraag, delen, totaal }: { aanvraag: Aanvraag; delen: readonly Deel[]; totaal: bigint }) {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string, opties?: object) => t(`db.dossier.geld.${naam}`, opties);
  const norm = aanvraag.kerncijfers?.minimumEigenAandeelPercentage ?? null;
  const plaats = norm === null ? null : Number(norm);
  const eigen = centen(aanvraag.kerncijfers?.eigenAandeel) ?? 0n;
  const { tekst, tekort } = f.aandeel(eigen, totaal, norm);
  const eigenBreed = breedte(eigen, totaal);
  const nodig = norm === null ? 0n : ((centen(norm) ?? 0n) * totaal + 9_999n) / 10_000n;
  let begin = 0;
  const stukken = delen.map((deel) => {
    const x = begin;
    const w = Math.min(100 - x, breedte(deel.bedrag, totaal));
    begin = Math.min(100, x + w);
    return { ...deel, x, w };
  });
  const id = useId();
  const laatste = stukken.at(-1);
  const tekstInBalk = laatste?.kleur === 'wlz' && laatste.w > 45;
  return (
    <svg
      className="grafiek"
      height="126"
      role="img"
      aria-label={d('beschrijving', {
        delen: delen.map(({ naam, bedrag }) => `${naam} ${f.deel(bedrag, totaal)}`).join(', '),
        deel: tekst,
        norm: f.norm(norm),
      })}
    >
      <defs>
        {stukken.map(({ kleur }, plaats) => (
          <Arcering key={`${kleur}${plaats}`} id={`${id}${plaats}`} kleur={kleur} />
        ))}
      </defs>
      <text className="v" x="0" y="14">
        {d('eigen_is', { deel: tekst })}
      </text>
      <rect x="0" y="26" width={`${eigenBreed}%`} height="2" fill="var(--inkt)" />
      <rect x="0" y="26" width="2" height="8" fill="var(--inkt)" />
      <rect x={`${eigenBreed}%`} y="26" width="2" height="8" fill="var(--inkt)" transform="translate(-2)" />
      <rect x="0" y="38" width="100%" height="46" rx="3" fill="var(--vlak2)" />
      {stukken.map(({ sleutel, x, w, kleur, zekerheid }, nummer) => (
        <g key={sleutel}>
          <rect
            x={`${x}%`}
            y="38"
            width={`${w}%`}
            height="46"
            rx="2"
            fill={zekerheid === 'ONDER_VOORBEHOUD' ? `url(#${id}${nummer})` : `var(--${kleur})`}
            stroke="var(--vlak)"
            strokeWidth="2"
          />
          {x + w / 2 > 4 && x + w / 2 < 94 && (
            <text x={`${naast(x + w / 2, plaats)}%`} y="102" textAnchor="middle" className="v">
              {nummer + 1}
            </text>
          )}
        </g>
      ))}
      {tekort && plaats !== null && plaats > eigenBreed && (
        <rect x={`${eigenBreed}%`} y="38" width={`${plaats - eigenBreed}%`} height="46" fill="url(#arcf)" />
      )}
      {tekstInBalk && laatste && (
        <text x={`${Math.max(laatste.x, tekort ? (plaats ?? 0) : 0) + 2}%`} y="66" className="in-balk">
          {laatste.naam} {f.centen(laatste.bedrag)}
        </text>
      )}
      {plaats !== null && (
        <>
          <Normlijn plaats={plaats} y={32} hoogte={68} />
          <text
            className="v"
            x={`${plaats}%`}
            y="118"
            textAnchor={plaats > 50 ? 'end' : 'start'}
            dx={plaats > 50 ? 1 : -1}
          >
            {d('minimum_is', { norm: f.norm(norm), bedrag: f.centen(nodig) })}
          </text>
        </>
      )}
      <text x="0" y="102">
        0%
      </text>
      <text x="100%" y="102" textAnchor="end">
        100%
      </text>
    </svg>
  );
}

function Partijen({ delen, totaal }: { delen: readonly Deel[]; totaal: bigint }) {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string) => t(`db.dossier.geld.${naam}`);
  return (
    <Tabelvak label={d('wie')}>
      <table className="t los randloos">
        <thead>
          <tr>
            <th scope="col">{d('partij')}</th>
            <th scope="col" className="weg">
              {d('zekerheid')}
            </th>
            <th scope="col" className="weg">
              {d('eigen')}
            </th>
            <th scope="col" className="num">
              {d('bedrag')}
            </th>
            <th scope="col" className="num weg">
              {d('deel')}
            </th>
          </tr>
        </thead>
        <tbody>
          {delen.map(({ sleutel, naam, kleur, bedrag, zekerheid, telt }, plaats) => (
            <tr key={sleutel}>
              <td>
                <span className="naam-met-kleur">
                  <span className="nummer" aria-hidden="true">
                    {plaats + 1}
                  </span>
                  <span
                    className={`sw ${kleur} ${zekerheid === 'ONDER_VOORBEHOUD' ? 'half' : ''}`}
                    aria-hidden="true"
                  />
                  {naam}
                </span>
                <span className="sub alleen-kaart">
                  {zekerheid ? t(`db.zekerheid.${zekerheid}`) : d('gevraagd')}
                  {telt !== null && `, ${d(telt ? 'telt' : 'telt_niet')}`}
                  {`, ${f.deel(bedrag, totaal)}`}
                </span>
              </td>
              <td className="weg">{zekerheid ? t(`db.zekerheid.${zekerheid}`) : d('gevraagd')}</td>
              <td className="weg">{telt === null ? '–' : d(telt ? 'telt' : 'telt_niet')}</td>
              <td className="num">{f.centen(bedrag)}</td>
              <td className="num weg">{f.deel(bedrag, totaal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Tabelvak>
  );
}

/** The rule that counts here, in one sentence, with its code at the end. */
function Oordeel({ aanvraag }: { aanvraag: Aanvraag }) {
  const t = useTranslate();
  const f = useFormat();
  const cijfers = aanvraag.kerncijfers;
  const norm = cijfers?.minimumEigenAandeelPercentage;
  if (!cijfers || !norm) return null;
  const eigen = centen(cijfers.eigenAandeel) ?? 0n;
  const { tekort, verschil } = f.aandeel(eigen, centen(cijfers.totaleKosten) ?? 0n, norm);
  const soort = tekort ? 'onder' : verschil === 0n ? 'precies' : 'boven';
  const Icoon = tekort ? ErrorOutlineOutlined : CheckCircleOutlined;
  const regel = ['DOS-064', 'DOS-065', 'DOS-066'][Math.min(aanvraag.projectjaar, 3) - 1] ?? 'DOS-064';
  return (
    <p className={`oordeel ${tekort ? 'fout' : ''}`}>
      <Icoon className="i" />
      <span>{t(`db.dossier.geld.${soort}`, { bedrag: f.centen(eigen), verschil: f.centen(verschil) })}</span>
      <span className="rechts">
        <Regelcode code={regel} regeling={aanvraag.regeling} jaar={aanvraag.jaar} />
      </span>
    </p>
  );
}
