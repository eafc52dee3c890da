import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import BlockOutlined from '@mui/icons-material/BlockOutlined';
import { useEffect, useId, useRef, useState } from 'react';
import { useListFilterContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import {
  type AanvraagStatus,
  BordkolomDocument,
  type StatustotalenQuery,
} from '../../../schema/generated/documenten.ts';
import { Mislukt, Skelet } from '../../components/Toestanden.tsx';
import { som } from '../../format/geld.ts';
import { useFormat } from '../../format/useFormat.ts';
import { aanvraagfilter } from '../../providers/buildQuery.ts';
import { useMij, useVraag } from '../../providers/Diensten.tsx';
import { Kaart } from './Kaart.tsx';
import { type Bordkaart, type Kolomnaam, kolomVan, redenTegen, stappenNaar, wachtOp } from './plaatsen.ts';
import { useGevolg } from './useGevolg.ts';
import { useBord } from './verplaatsing.ts';

export type Statustotalen = NonNullable<StatustotalenQuery['aanvragen']['totalen']>['perStatus'];

const EERST = 10;
const ERBIJ = 20;
/** The largest page of the API; what comes after it is in the list. */
const MEESTE = 100;

interface Kolomopties {
  naam: Kolomnaam;
  statussen: readonly AanvraagStatus[];
  totalen: Statustotalen | undefined;
}

/** The aanvragen of one status, most urgent or last changed first; a place to put a card down. */
export function Kolom({ naam, statussen, totalen }: Kolomopties) {
  const t = useTranslate();
  const f = useFormat();
  const id = useId();
  const { verplaatsing, boven, leg } = useBord();
  const { filterValues } = useListFilterContext();
  const [aantal, zetAantal] = useState(EERST);
  const vak = useRef<HTMLElement>(null);
  const acties = useRef({ boven, leg });
  acties.current = { boven, leg };
  const filter = { ...filterValues, status: [...statussen] };
  const { data, error, refetch, isPlaceholderData } = useVraag(
    BordkolomDocument,
    {
      first: aantal,
      where: aanvraagfilter(filter),
      order:
        naam === 'IN_BEOORDELING'
          ? [{ veld: 'TERMIJN', richting: 'ASC' }]
          : [{ veld: 'GEWIJZIGD_OP', richting: 'DESC' }],
    },
    { vorige: true },
  );

  useEffect(() => {
    const element = vak.current;
    if (!element) return;
    return dropTargetForElements({
      element,
      getData: () => ({ kolom: naam }),
      canDrop: ({ source }) => stappenNaar(source.data.kaart as Bordkaart, naam).length > 0,
      onDragEnter: () => acties.current.boven(naam),
      onDragLeave: () => acties.current.boven(null),
      onDrop: ({ source }) => acties.current.leg(source.data.kaart as Bordkaart, naam),
    });
  }, [naam]);

  const eigen = totalen?.filter(({ status }) => statussen.includes(status)) ?? [];
  const totaal = eigen.reduce((tot, een) => tot + een.aantal, 0);
  const bedrag = f.centen(som(eigen.map((een) => (naam === 'TOEGEKEND' ? een.toegekend : een.gevraagdeBijdrage))));
  const kaarten = data?.aanvragen.nodes;
  const rest = kaarten ? totaal - kaarten.length : 0;
  const stand = useStand(naam);
  const label = t(naam === 'AFGESLOTEN' ? 'db.bord.afgesloten' : `db.status.${naam}`);

  return (
    <section
      className={`kolom ${stand} ${verplaatsing?.boven === naam ? 'boven' : ''}`}
      ref={vak}
      aria-labelledby={id}
      data-kolom={naam}
    >
      <div className="kkop">
        <h2>
          <span id={id}>{label}</span>
          {totalen && <span className="stil">{totaal}</span>}
        </h2>
        <span className="bedrag">
          {!totalen
            ? '\u00a0'
            : totaal === 0
              ? t('db.bord.niets')
              : t(naam === 'TOEGEKEND' ? 'db.bord.toegekend' : 'db.bord.gevraagd', { bedrag })}
        </span>
      </div>
      <Wenk naam={naam} />
      {error ? (
        <Mislukt fout={error} opnieuw={() => void refetch()} />
      ) : !kaarten ? (
        <Skelet regels={3} />
      ) : (
        <ul className={isPlaceholderData ? 'verouderd' : undefined}>
          {kaarten.map((kaart) => (
            <Kaart key={kaart.id} kaart={kaart} metStatus={statussen.length > 1} />
          ))}
        </ul>
      )}
      {rest > 0 &&
        (aantal < MEESTE ? (
          <button
            type="button"
            className="knop tekst klein"
            onClick={() => zetAantal(Math.min(MEESTE, aantal + ERBIJ))}
          >
            {t('db.bord.meer', { aantal: Math.min(ERBIJ, rest) })}
          </button>
        ) : (
          <Link className="knop tekst klein" to={`/aanvragen?filter=${encodeURIComponent(JSON.stringify(filter))}`}>
            {t('db.bord.in_lijst', { aantal: rest })}
          </Link>
        ))}
    </section>
  );
}

/** How a column looks while a card is on its way. */
function useStand(naam: Kolomnaam): '' | 'mag' | 'magniet' {
  const { verplaatsing } = useBord();
  if (!verplaatsing || kolomVan(verplaatsing.kaart.status) === naam) return '';
  return stappenNaar(verplaatsing.kaart, naam).length > 0 ? 'mag' : 'magniet';
}

/** While a card is on its way: which step it would be and what that brings, or why it cannot go here. */
function Wenk({ naam }: { naam: Kolomnaam }) {
  const t = useTranslate();
  const { mij } = useMij();
  const gevolg = useGevolg();
  const { verplaatsing } = useBord();
  const stand = useStand(naam);
  if (!verplaatsing || stand === '') return null;
  if (stand === 'magniet') {
    const wacht = wachtOp(verplaatsing.kaart, naam);
    return (
      <p className="niet">
        <BlockOutlined className="i i16" />
        {wacht ? (
          <span lang="nl">{wacht}</span>
        ) : (
          t(`db.bord.reden.${redenTegen(verplaatsing.kaart.status, naam, mij?.rollen ?? [])}`)
        )}
      </p>
    );
  }
  return (
    <p className="hier">
      {stappenNaar(verplaatsing.kaart, naam).map((stap) => (
        <span key={stap}>
          <b>{t(`db.stap.${stap}`)}</b>
          {gevolg(stap)}
        </span>
      ))}
    </p>
  );
}
