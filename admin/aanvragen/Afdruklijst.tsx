import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { useEffect, useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import { createPortal } from 'react-dom';
import { som } from '../format/geld.ts';
import { useFormat } from '../format/useFormat.ts';
import type { Gegevens } from '../providers/dataProvider.ts';
import { alsApifout } from '../providers/fouten.ts';
import { nu } from '../providers/omgeving.ts';
import { haalAlles, type Welke } from './export.ts';
import type { Aanvraagrij } from './index.ts';
import { lopendeTermijn } from './termijn.ts';

/** Prints a list on paper: the rows that are meant, on a sheet without the rest of the screen. */
export function Afdrukknop({ welke, geld }: { welke: Welke; geld: boolean }) {
  const t = useTranslate();
  const notify = useNotify();
  const gegevens = useDataProvider<Gegevens>();
  const [rijen, zetRijen] = useState<readonly Aanvraagrij[] | null>(null);
  const [bezig, zetBezig] = useState(false);
  const begin = async () => {
    zetBezig(true);
    try {
      zetRijen(await haalAlles(gegevens, welke));
    } catch (fout) {
      notify(alsApifout(fout).message, { type: 'error' });
    } finally {
      zetBezig(false);
    }
  };
  return (
    <>
      <button type="button" className="knop" disabled={bezig} onClick={() => void begin()}>
        <PrintOutlined className="i" />
        {t('db.keuze.afdrukken')}
      </button>
      {rijen && <Blad rijen={rijen} geld={geld} klaar={() => zetRijen(null)} />}
    </>
  );
}

function Blad({ rijen, geld, klaar }: { rijen: readonly Aanvraagrij[]; geld: boolean; klaar: () => void }) {
  const t = useTranslate();
  const f = useFormat();
  // biome-ignore lint/correctness/useExhaustiveDependencies: printed once, when the sheet is there
  useEffect(() => {
    document.body.classList.add('drukt-lijst');
    const einde = () => {
      document.body.classList.remove('drukt-lijst');
      klaar();
    };
    window.addEventListener('afterprint', einde, { once: true });
    // A moment for the sheet to be drawn.
    const wekker = setTimeout(() => window.print(), 100);
    return () => {
      clearTimeout(wekker);
      window.removeEventListener('afterprint', einde);
      document.body.classList.remove('drukt-lijst');
    };
  }, []);
  const kop = (naam: string) => t(`db.aanvragen.kolom.${naam}`);
  return createPortal(
    <div className="drukblad">
      <h1>{t('db.aanvragen.titel')}</h1>
      <p>{t('db.keuze.afgedrukt', { smart_count: rijen.length, datum: f.datum(nu()) })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{kop('kenmerk')}</th>
            <th scope="col">{kop('titel')}</th>
            <th scope="col">{kop('aanvrager')}</th>
            <th scope="col">{kop('jaar')}</th>
            <th scope="col">{kop('status')}</th>
            {geld && (
              <th scope="col" className="num">
                {kop('totaleKosten')}
              </th>
            )}
            {geld && (
              <th scope="col" className="num">
                {kop('gevraagdeBijdrage')}
              </th>
            )}
            {geld && <th scope="col">{kop('uiterste')}</th>}
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <tr key={rij.id}>
              <td>{rij.kenmerk}</td>
              <td>{rij.titel}</td>
              <td>{rij.aanvrager.naam}</td>
              <td>{rij.jaar}</td>
              <td>{t(`db.status.${rij.status}`)}</td>
              {geld && <td className="num">{f.bedrag(rij.kerncijfers?.totaleKosten)}</td>}
              {geld && <td className="num">{f.bedrag(rij.kerncijfers?.gevraagdeBijdrage)}</td>}
              {geld && <td>{f.kort(lopendeTermijn(rij, nu())?.uiterste)}</td>}
            </tr>
          ))}
        </tbody>
        {geld && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={5}>
                {t('db.keuze.samen')}
              </th>
              <td className="num">{f.centen(som(rijen.map(({ kerncijfers }) => kerncijfers?.totaleKosten)))}</td>
              <td className="num">{f.centen(som(rijen.map(({ kerncijfers }) => kerncijfers?.gevraagdeBijdrage)))}</td>
              <td />
            </tr>
          </tfoot>
        )}
      </table>
    </div>,
    document.body,
  );
}
