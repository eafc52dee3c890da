import { useTranslate } from 'react-admin';
import { Paneel } from '../../components/Paneel.tsx';
import { Tabelvak } from '../../components/Tabelvak.tsx';
import { Leeg } from '../../components/Toestanden.tsx';
import { breedte, centen, som } from '../../format/geld.ts';
import { useFormat } from '../../format/useFormat.ts';
import type { Geld } from './verdeling.ts';

/** The lines of the budget, with the part of the costs that each is. */
export function Begroting({ regels }: { regels: Geld['begroting'] }) {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string, opties?: object) => t(`db.dossier.geld.${naam}`, opties);
  if (regels.length === 0) {
    return (
      <Paneel titel={d('begroting')} vol>
        <Leeg tekst={d('leeg_begroting')} />
      </Paneel>
    );
  }
  const totaal = som(regels.map(({ bedrag }) => bedrag));
  const hoogste = regels.reduce((meeste, { bedrag }) => {
    const waarde = centen(bedrag) ?? 0n;
    return waarde > meeste ? waarde : meeste;
  }, 0n);
  return (
    <Paneel
      titel={d('begroting')}
      rechts={<span className="klein">{d('regels', { smart_count: regels.length })}</span>}
    >
      <Tabelvak label={d('begroting')}>
        <table className="t randloos">
          <thead>
            <tr>
              <th scope="col">{d('omschrijving')}</th>
              <th scope="col" className="weg">
                {d('kostensoort')}
              </th>
              <th scope="col" className="weg" style={{ width: '22%' }}>
                <span className="alleen-sr">{d('deel_kosten')}</span>
              </th>
              <th scope="col" className="num">
                {d('bedrag')}
              </th>
            </tr>
          </thead>
          <tbody>
            {regels.map((regel, plaats) => (
              <tr key={`${regel.omschrijving}${plaats}`}>
                <td>
                  <span lang="nl">{regel.omschrijving}</span>
                  <span className="sub">
                    {f.getal(regel.aantal)} <span lang="nl">{regel.eenheid}</span> × {f.bedrag(regel.tarief)}
                  </span>
                </td>
                <td className="weg">{t(`db.kostensoort.${regel.kostensoort}`)}</td>
                <td className="weg">
                  <svg className="meet" height="10" aria-hidden="true">
                    <rect width="100%" height="10" rx="2" fill="var(--vlak2)" />
                    <rect
                      width={`${breedte(centen(regel.bedrag) ?? 0n, hoogste)}%`}
                      height="10"
                      rx="2"
                      fill="var(--overig)"
                    />
                  </svg>
                </td>
                <td className="num">{f.bedrag(regel.bedrag)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{d('totaalrij')}</th>
              <td className="weg" />
              <td className="weg" />
              <td className="num">{f.centen(totaal)}</td>
            </tr>
          </tfoot>
        </table>
      </Tabelvak>
    </Paneel>
  );
}
