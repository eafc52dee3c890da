import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useDagentekst } from '../components/Dagen.tsx';
import { useFormat } from '../format/useFormat.ts';
import type { Afspraak } from './afspraken.ts';
import { weekdag } from './maand.ts';

/** Lines that fit in a day; the rest comes after a click. */
const MEESTE = 4;

interface Kalenderopties {
  label: string;
  /** Weeks of seven days, from Monday on. */
  weken: readonly (readonly string[])[];
  afspraken: readonly Afspraak[];
  vandaag: string;
  /** The month that is looked at: days outside it are dimmed. */
  maand?: string;
  groot?: boolean;
}

/** Working days as a table, with what ends on each; the weekend is there only when something ends in it. */
export function Kalender({ label, weken, afspraken, vandaag, maand, groot = false }: Kalenderopties) {
  const t = useTranslate();
  const f = useFormat();
  const opDag = new Map<string, Afspraak[]>();
  for (const een of afspraken) opDag.set(een.dag, [...(opDag.get(een.dag) ?? []), een]);
  const weekend = afspraken.some(({ dag }) => weekdag(dag) > 5);
  const lengte = weekend ? 7 : 5;
  return (
    <table className={`maand ${groot ? 'groot' : ''}`}>
      <caption className="alleen-sr">{label}</caption>
      <thead>
        <tr>
          {weken[0]?.slice(0, lengte).map((dag) => (
            <th key={dag} scope="col" abbr={f.dagnaam(dag, 'long')}>
              {f.dagnaam(dag, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weken.map((week) => (
          <tr key={week[0]}>
            {week.slice(0, lengte).map((dag, plaats) => (
              <td
                key={dag}
                className={[dag === vandaag ? 'nu' : '', maand && !dag.startsWith(maand) ? 'buiten' : ''].join(' ')}
                aria-current={dag === vandaag ? 'date' : undefined}
              >
                <time className="dag" dateTime={dag}>
                  {dag.endsWith('-01') || (plaats === 0 && week === weken[0]) ? f.dagmaand(dag) : Number(dag.slice(8))}
                </time>
                {dag === vandaag && ` ${t('db.agenda.nu')}`}
                <Dagvak afspraken={opDag.get(dag) ?? []} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Dagvak({ afspraken }: { afspraken: readonly Afspraak[] }) {
  const t = useTranslate();
  const [open, zetOpen] = useState(false);
  const getoond = open || afspraken.length <= MEESTE ? afspraken : afspraken.slice(0, MEESTE - 1);
  const rest = afspraken.length - getoond.length;
  if (afspraken.length === 0) return null;
  return (
    <>
      <ul>
        {getoond.map((een) => (
          <li key={een.sleutel}>
            <Afspraaklink afspraak={een} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="knop tekst klein" onClick={() => zetOpen(true)}>
          {t('db.agenda.meer', { aantal: rest })}
        </button>
      )}
    </>
  );
}

function Afspraaklink({ afspraak }: { afspraak: Afspraak }) {
  const t = useTranslate();
  const tekst = useDagentekst();
  const { aanvraag, soort, drang, dagen } = afspraak;
  const naam = t(`db.agenda.soort.${soort}`, { _: t('db.agenda.soort.OVERIG') });
  return (
    <Link
      className={`afspraak ${drang}`}
      to={afspraakadres(afspraak)}
      title={`${naam}: ${aanvraag.titel}, ${aanvraag.aanvrager.naam}, ${tekst(dagen)}`}
    >
      <b>{naam}</b> {aanvraag.titel}
      <span className="alleen-sr">, {tekst(dagen)}</span>
    </Link>
  );
}

/** Where the work of a term is done. */
export function afspraakadres({ aanvraag, soort }: Afspraak): string {
  const deel = soort === 'INDIENEN' ? '/toets' : aanvraag.status === 'IN_BEOORDELING' ? '' : '/besluit';
  return `/aanvragen/${aanvraag.id}${deel}`;
}
