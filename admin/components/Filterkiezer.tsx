import CheckOutlined from '@mui/icons-material/CheckOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { BEDRAG, type Leesfout, leesGetal, toonGetalinvoer } from '../format/invoer.ts';
import { useFormat } from '../format/useFormat.ts';
import type { Bereik } from '../providers/buildQuery.ts';
import {
  type Bereikfilter,
  bereikVan,
  type Filter,
  type Filterwaarde,
  type Keuzefilter,
  waardenVan,
  type Zoekfilter,
} from './filter.ts';

interface Kiezeropties<F extends Filter> {
  filter: F;
  waarde: unknown;
  /** Undefined takes the filter away. */
  zet: (waarde: unknown) => void;
  sluit: () => void;
}

/** What stands in the box of a filter: choices, a range, or something to look for. */
export function Filterkiezer({ filter, ...rest }: Kiezeropties<Filter>) {
  if (filter.soort === 'bedrag' || filter.soort === 'datum') return <Bereikkiezer filter={filter} {...rest} />;
  if (filter.soort === 'zoek') return <Zoekkiezer filter={filter} {...rest} />;
  return <Keuzekiezer filter={filter} {...rest} />;
}

function Keuzekiezer({ filter, waarde, zet }: Kiezeropties<Keuzefilter>) {
  // A tick shows at once; the list follows when the URL has changed.
  const [alvast, zetAlvast] = useState<{ van: unknown; waarden: Filterwaarde[] } | null>(null);
  const waarden = alvast && alvast.van === waarde ? alvast.waarden : waardenVan(waarde);
  const wissel = (een: Filterwaarde) => {
    const nieuw = waarden.includes(een) ? waarden.filter((ander) => ander !== een) : [...waarden, een];
    zetAlvast({ van: waarde, waarden: nieuw });
    zet(nieuw.length > 0 ? nieuw : undefined);
  };
  return (
    <div className="kiezer">
      <fieldset>
        <legend>{filter.label}</legend>
        {filter.opties.map(({ waarde: een, label }) => (
          <label key={een}>
            <input type="checkbox" className="vak" checked={waarden.includes(een)} onChange={() => wissel(een)} />
            {label}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

function Bereikkiezer({ filter, waarde, zet, sluit }: Kiezeropties<Bereikfilter>) {
  const t = useTranslate();
  const { taal } = useFormat();
  const id = useId();
  const geld = filter.soort === 'bedrag';
  const begin = bereikVan(waarde);
  const toon = (een: string | undefined) => (geld ? toonGetalinvoer(een ?? '', BEDRAG, taal) : (een ?? ''));
  const [velden, zetVelden] = useState<Required<Bereik>>({ van: toon(begin.van), tot: toon(begin.tot) });
  const [fouten, zetFouten] = useState<Partial<Record<keyof Bereik, Leesfout>>>({});
  const pasToe = () => {
    const gelezen = { van: lees(velden.van), tot: lees(velden.tot) };
    const mis = { van: gelezen.van.fout, tot: gelezen.tot.fout };
    zetFouten(mis);
    const eerste = mis.van ? 'van' : mis.tot ? 'tot' : null;
    if (eerste) {
      document.getElementById(`${id}-${eerste}`)?.focus();
      return;
    }
    const nieuw = bereikVan({ van: gelezen.van.waarde, tot: gelezen.tot.waarde });
    zet(Object.keys(nieuw).length > 0 ? nieuw : undefined);
    sluit();
  };
  const lees = (tekst: string) => (geld ? leesGetal(tekst, BEDRAG, taal) : { waarde: tekst });
  return (
    <form
      className="kiezer bereik"
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        pasToe();
      }}
    >
      <fieldset>
        <legend>{filter.label}</legend>
        {(['van', 'tot'] as const).map((naam) => {
          const fout = fouten[naam];
          return (
            <div className="veld" key={naam}>
              <label htmlFor={`${id}-${naam}`}>{t(`db.filter.${geld ? 'bedrag' : 'dag'}_${naam}`)}</label>
              <input
                id={`${id}-${naam}`}
                className="in"
                type={geld ? 'text' : 'date'}
                inputMode={geld ? 'decimal' : undefined}
                autoComplete="off"
                value={velden[naam]}
                aria-invalid={fout !== undefined}
                aria-describedby={fout && `${id}-${naam}-fout`}
                onChange={(gebeurtenis) => zetVelden((oud) => ({ ...oud, [naam]: gebeurtenis.target.value }))}
              />
              {fout && (
                <p className="hulp fout" id={`${id}-${naam}-fout`}>
                  <ErrorOutlineOutlined className="i i16" />
                  {t('db.filter.geen_bedrag')}
                </p>
              )}
            </div>
          );
        })}
        <button type="submit" className="knop hoofd">
          {t('db.lijst.toepassen')}
        </button>
      </fieldset>
    </form>
  );
}

function Zoekkiezer({ filter, waarde, zet, sluit }: Kiezeropties<Zoekfilter>) {
  const t = useTranslate();
  const id = useId();
  const [tekst, zetTekst] = useState('');
  const opties = filter.useOpties(tekst.trim());
  return (
    <div className="kiezer zoekend">
      <label className="zoeklabel" htmlFor={id}>
        {filter.label}
      </label>
      <input
        id={id}
        className="in"
        type="search"
        autoComplete="off"
        placeholder={t('db.filter.typ')}
        value={tekst}
        onChange={(gebeurtenis) => zetTekst(gebeurtenis.target.value)}
      />
      <p className="alleen-sr" role="status">
        {opties && t('db.filter.gevonden', { smart_count: opties.length })}
      </p>
      {opties?.length === 0 ? (
        <p className="klein stil">{t('db.filter.niets')}</p>
      ) : (
        <ul className="vindlijst">
          {opties?.map(({ waarde: een, label }) => (
            <li key={een}>
              <button
                type="button"
                aria-pressed={een === waarde}
                onClick={() => {
                  zet(een === waarde ? undefined : een);
                  sluit();
                }}
              >
                {label}
                {een === waarde && <CheckOutlined className="i i16" />}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
