import CloseOutlined from '@mui/icons-material/CloseOutlined';
import FilterListOutlined from '@mui/icons-material/FilterListOutlined';
import LinkOutlined from '@mui/icons-material/LinkOutlined';
import SearchOutlined from '@mui/icons-material/SearchOutlined';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Popover from '@mui/material/Popover';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useListFilterContext, useNotify, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { Filterkiezer } from './Filterkiezer.tsx';
import { bereikVan, type Filter, isActief, waardenVan, type Zoekfilter } from './filter.ts';

/** Filters as chips with their value. They live in the URL, so a link shows the same list. */
export function Filterbalk({
  filters,
  links = true,
  children,
}: {
  filters: readonly Filter[];
  links?: boolean;
  children?: ReactNode;
}) {
  const t = useTranslate();
  const notify = useNotify();
  const { filterValues, setFilters } = useListFilterContext();
  const [open, zetOpen] = useState<{ naam: string; anker: HTMLElement } | null>(null);
  const [menu, zetMenu] = useState<HTMLElement | null>(null);
  const toevoegen = useRef<HTMLButtonElement>(null);
  const actief = filters.filter((filter) => isActief(filter, filterValues[filter.naam]));
  const vrij = filters.filter((filter) => !actief.includes(filter));
  const gekozen = filters.find(({ naam }) => naam === open?.naam);
  const zet = (naam: string, waarde: unknown) => {
    const { [naam]: _, ...rest } = filterValues;
    setFilters(waarde === undefined ? rest : { ...rest, [naam]: waarde }, undefined, false);
  };
  const leeg = Object.keys(filterValues).length === 0;

  return (
    <div className="filters">
      <Zoekveld />
      {actief.map((filter) => (
        <span className="filter" key={filter.naam}>
          <button
            type="button"
            className="filter-tekst"
            aria-haspopup="dialog"
            onClick={(gebeurtenis) => zetOpen({ naam: filter.naam, anker: gebeurtenis.currentTarget })}
          >
            {filter.label}:{' '}
            <b>
              <Filtertekst filter={filter} waarde={filterValues[filter.naam]} />
            </b>
          </button>
          <button
            type="button"
            aria-label={t('db.lijst.filter_weghalen', { naam: filter.label })}
            onClick={() => zet(filter.naam, undefined)}
          >
            <CloseOutlined className="i i16" />
          </button>
        </span>
      ))}
      {vrij.length > 0 && (
        <button
          type="button"
          className="knop"
          ref={toevoegen}
          aria-haspopup="menu"
          aria-expanded={menu !== null}
          onClick={(gebeurtenis) => zetMenu(gebeurtenis.currentTarget)}
        >
          <FilterListOutlined className="i" />
          {t('db.lijst.filter_toevoegen')}
        </button>
      )}
      {!leeg && (
        <button type="button" className="knop tekst" onClick={() => setFilters({}, undefined, false)}>
          {t('db.lijst.alles_wissen')}
        </button>
      )}
      {children}
      {links && !leeg && (
        <button
          type="button"
          className="knop tekst rechts"
          style={{ marginLeft: 'auto' }}
          onClick={() => {
            void navigator.clipboard
              .writeText(window.location.href)
              .then(() => notify('db.lijst.link_gekopieerd', { type: 'info' }));
          }}
        >
          <LinkOutlined className="i" />
          {t('db.lijst.link_kopieren')}
        </button>
      )}
      <Menu anchorEl={menu} open={menu !== null} onClose={() => zetMenu(null)}>
        {vrij.map(({ naam, label }) => (
          <MenuItem
            key={naam}
            onClick={() => {
              zetMenu(null);
              if (toevoegen.current) zetOpen({ naam, anker: toevoegen.current });
            }}
          >
            {label}
          </MenuItem>
        ))}
      </Menu>
      <Popover
        open={open !== null && gekozen !== undefined}
        anchorEl={open?.anker}
        onClose={() => zetOpen(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': gekozen?.label } as never }}
      >
        {gekozen && (
          <Filterkiezer
            key={gekozen.naam}
            filter={gekozen}
            waarde={filterValues[gekozen.naam]}
            zet={(waarde) => zet(gekozen.naam, waarde)}
            sluit={() => zetOpen(null)}
          />
        )}
      </Popover>
    </div>
  );
}

/** The value of a filter as people read it. */
function Filtertekst({ filter, waarde }: { filter: Filter; waarde: unknown }) {
  const t = useTranslate();
  const f = useFormat();
  if (filter.soort === 'zoek') return <Gezocht filter={filter} waarde={waardenVan(waarde)[0] ?? ''} />;
  if (filter.soort === 'bedrag' || filter.soort === 'datum') {
    const { van, tot } = bereikVan(waarde);
    const toon = (een: string) => (filter.soort === 'bedrag' ? f.bedrag(een) : f.kort(een));
    if (van && tot) return t('db.filter.van_tot', { van: toon(van), tot: toon(tot) });
    return van ? t('db.filter.vanaf', { van: toon(van) }) : t('db.filter.hoogstens', { tot: toon(tot ?? '') });
  }
  return waardenVan(waarde)
    .map((een) => filter.opties.find((optie) => optie.waarde === een)?.label ?? String(een))
    .join(', ');
}

function Gezocht({ filter, waarde }: { filter: Zoekfilter; waarde: string | number }) {
  return filter.useNaam(waarde) ?? '…';
}

/** Search that answers while somebody types, and follows the URL when it changes otherwise. */
function Zoekveld() {
  const t = useTranslate();
  const { filterValues, setFilters } = useListFilterContext();
  const inUrl = String(filterValues.zoek ?? '');
  const [tekst, zetTekst] = useState(inUrl);
  const getypt = useRef(false);
  useEffect(() => {
    if (!getypt.current) zetTekst(inUrl);
  }, [inUrl]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed sets the filter
  useEffect(() => {
    if (!getypt.current) return;
    const wekker = setTimeout(() => {
      getypt.current = false;
      const { zoek: _, ...rest } = filterValues;
      setFilters(tekst.trim() ? { ...rest, zoek: tekst.trim() } : rest, undefined, false);
    }, 200);
    return () => clearTimeout(wekker);
  }, [tekst]);
  return (
    <div className="veldje">
      <SearchOutlined className="i" />
      <input
        type="search"
        maxLength={200}
        aria-label={t('db.lijst.zoek_hier')}
        placeholder={t('db.lijst.zoek_hier')}
        value={tekst}
        onChange={(gebeurtenis) => {
          getypt.current = true;
          zetTekst(gebeurtenis.target.value);
        }}
      />
    </div>
  );
}
