import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import { useTranslate } from 'react-admin';
import { Normlijn } from '../../components/Meetlat.tsx';
import { Paneel } from '../../components/Paneel.tsx';
import { Regelcode } from '../../components/Regelcode.tsx';
import { Tabelvak } from '../../components/Tabelvak.tsx';
import { Leeg } from '../../components/Toestanden.tsx';
import { breedte, centen } from '../../format/geld.ts';
import { useFormat } from '../../format/useFormat.ts';
import type { Aanvraag } from '../index.ts';
import type { Geld } from './verdeling.ts';

const DOMEINEN = ['Wlz', 'Zvw', 'Wmo', 'Wfz'] as const;

/** Savings by domain; the contribution is the minimum for the Wlz only (DOS-061). */
export function Besparing({ aanvraag, geld }: { aanvraag: Aanvraag; geld: Geld }) {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string, opties?: object) => t(`db.dossier.geld.${naam}`, opties);
  const cijfers = aanvraag.kerncijfers;
  if (!cijfers || geld.besparingen.length === 0) {
    return (
      <Paneel titel={d('besparing')} vol>
        <Leeg tekst={d('leeg_besparing')} />
      </Paneel>
    );
  }
  const bijdrage = centen(cijfers.gevraagdeBijdrage) ?? 0n;
  const waarden = DOMEINEN.map((domein) => ({ domein, bedrag: centen(cijfers[`besparing${domein}`]) ?? 0n }));
  const wlz = waarden[0]?.bedrag ?? 0n;
  const totaal = waarden.reduce((som, { bedrag }) => som + bedrag, 0n);
  const hoogste = [bijdrage, ...waarden.map(({ bedrag }) => bedrag)].reduce((a, b) => (a > b ? a : b), 0n);
  // A little room at the end, so that the highest bar does not touch the edge.
  const schaal = hoogste + hoogste / 12n;
  const norm = breedte(bijdrage, schaal);
  const verschil = wlz - bijdrage;
  const tekort = verschil < 0n;
  const Icoon = tekort ? ErrorOutlineOutlined : CheckCircleOutlined;
  const toon = (bedrag: bigint) => (bedrag === 0n ? t('db.app.geen') : f.centen(bedrag));
  return (
    <>
      <Paneel
        titel={d('besparing')}
        rechts={
          <>
            {d('totaal')} <strong className="inkt">{f.centen(totaal)}</strong>
          </>
        }
      >
        <svg
          className="grafiek"
          height="226"
          role="img"
          aria-label={d('besparing_beschrijving', {
            delen: waarden.map(({ domein, bedrag }) => `${domein} ${toon(bedrag)}`).join(', '),
            bedrag: f.centen(bijdrage),
          })}
        >
          {waarden.map(({ domein, bedrag }, plaats) => {
            const y = plaats === 0 ? 14 : 98 + (plaats - 1) * 50;
            const hoogte = plaats === 0 ? 26 : 16;
            return (
              <g key={domein}>
                <text className="v" x="0" y={y}>
                  {domein}
                </text>
                <text className="v" x="100%" y={y} textAnchor="end">
                  {toon(bedrag)}
                </text>
                <rect x="0" y={y + 7} width="100%" height={hoogte} rx="2" fill="var(--vlak2)" />
                <rect
                  x="0"
                  y={y + 7}
                  width={`${breedte(bedrag, schaal)}%`}
                  height={hoogte}
                  rx="2"
                  fill={`var(--${domein.toLowerCase()})`}
                />
              </g>
            );
          })}
          {tekort && (
            <rect
              x={`${breedte(wlz, schaal)}%`}
              y="21"
              width={`${norm - breedte(wlz, schaal)}%`}
              height="26"
              fill="url(#arcf)"
            />
          )}
          <Normlijn plaats={norm} y={16} hoogte={38} />
          <text className="v" x={`${norm}%`} y="68" textAnchor={norm > 45 ? 'end' : 'start'} dx={norm > 45 ? 1 : -1}>
            {d('minimum_bijdrage', { bedrag: f.centen(bijdrage) })}
          </text>
        </svg>
        <p className={`oordeel ${tekort ? 'fout' : ''}`}>
          <Icoon className="i" />
          <span>
            {d(tekort ? 'tekort' : verschil === 0n ? 'precies_gelijk' : 'ruimte', {
              bedrag: f.centen(tekort ? -verschil : verschil),
            })}
          </span>
          <span className="rechts">
            <Regelcode code="DOS-061" regeling={aanvraag.regeling} jaar={aanvraag.jaar} />
          </span>
        </p>
      </Paneel>
      <Paneel titel={d('onderbouwing')}>
        <Tabelvak label={d('onderbouwing')}>
          <table className="t los randloos">
            <thead>
              <tr>
                <th scope="col">{t('db.dossier.plan.domein')}</th>
                <th scope="col" className="num">
                  {d('personen')}
                </th>
                <th scope="col" className="num weg">
                  {d('kans')}
                </th>
                <th scope="col" className="num">
                  {d('bedrag')}
                </th>
              </tr>
            </thead>
            <tbody>
              {geld.besparingen.map((een, plaats) => (
                <tr key={`${een.domein}${plaats}`}>
                  <td>
                    <span className="naam-met-kleur">
                      <span className={`sw ${een.domein.toLowerCase()}`} aria-hidden="true" />
                      {t(`db.domein.${een.domein}`)}, {t(`db.mechanisme.${een.mechanisme}`).toLowerCase()}
                    </span>
                    <span className="sub" lang="nl">
                      {f.getal(een.omvangPerPersoon)} {een.eenheid} × {f.bedrag(een.kental)} · {een.bronKental},{' '}
                      {een.jaarKental}
                    </span>
                    <span className="sub" lang="nl">
                      {een.onderbouwing}
                    </span>
                  </td>
                  <td className="num">{f.getal(een.personen)}</td>
                  <td className="num weg">{f.norm(een.realisatiekans)}</td>
                  <td className="num">{f.bedrag(een.bedrag)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Tabelvak>
      </Paneel>
    </>
  );
}
