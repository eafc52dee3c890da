import CloseOutlined from '@mui/icons-material/CloseOutlined';
import FilterListOutlined from '@mui/icons-material/FilterListOutlined';
import LinkOutlined from '@mui/icons-material/LinkOutlined';
import SearchOutlined from '@mui/icons-material/SearchOutlined';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Popover from '@mui/material/Popover';
import { useEffect, useRef, useState } from 'react';
import { useListContext, useNotify, useTranslate } from 'react-admin';

export interface Filter {
  naam: string;
  label: string;
  opties: readonly { waarde: string | number; label: string }[];
}

type Waarde = string | number;
const lijst = (waarde: unknown): Waarde[] =>
  Array.isArray(waarde) ? waarde : waarde === undefined ? [] : [waarde as Waarde];

/** Filters as chips with their value. They live in the URL, so a link shows the same list. */
export function Filterbalk({ filters, links = true }: { filters: readonly Filter[]; links?: boolean }) {
  const t = useTranslate();
  const notify = useNotify();
  const { filterValues, setFilters } = useListContext();
  const [open, zetOpen] = useState<{ naam: string; anker: HTMLElement } | null>(null);
  const [menu, zetMenu] = useState<HTMLElement | null>(null);
  const toevoegen = useRef<HTMLButtonElement>(null);
  const actief = filters.filter(({ naam }) => lijst(filterValues[naam]).length > 0);
  const vrij = filters.filter((filter) => !actief.includes(filter));
  const gekozen = filters.find(({ naam }) => naam === open?.naam);
  // A tick shows at once; the list follows when the URL has changed.
  const [alvast, zetAlvast] = useState<{ van: unknown; naam: string; waarden: Waarde[] } | null>(null);
  const waardenVan = (naam: string) =>
    alvast?.naam === naam && alvast.van === filterValues ? alvast.waarden : lijst(filterValues[naam]);
  const zet = (naam: string, waarden: Waarde[]) => {
    zetAlvast({ van: filterValues, naam, waarden });
    const { [naam]: _, ...rest } = filterValues;
    setFilters(waarden.length === 0 ? rest : { ...rest, [naam]: waarden }, undefined, false);
  };
  const leeg = Object.keys(filterValues).length === 0;

  return (
    <div className="filters">
      <Zoekveld />
      {actief.map(({ naam, label, opties }) => {
        const waarden = lijst(filterValues[naam]);
        const tekst = waarden
          .map((een) => opties.find(({ waarde }) => waarde === een)?.label ?? String(een))
          .join(', ');
        return (
          <span className="filter" key={naam}>
            <button
              type="button"
              className="filter-tekst"
              aria-haspopup="dialog"
              onClick={(gebeurtenis) => zetOpen({ naam, anker: gebeurtenis.currentTarget })}
            >
              {label}: <b>{tekst}</b>
            </button>
            <button
              type="button"
              aria-label={t('db.lijst.filter_weghalen', { naam: label })}
              onClick={() => zet(naam, [])}
            >
              <CloseOutlined className="i i16" />
            </button>
          </span>
        );
      })}
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
          <div className="kiezer">
            <fieldset>
              <legend>{gekozen.label}</legend>
              {gekozen.opties.map(({ waarde, label }) => {
                const waarden = waardenVan(gekozen.naam);
                const aan = waarden.includes(waarde);
                return (
                  <label key={waarde}>
                    <input
                      type="checkbox"
                      className="vak"
                      checked={aan}
                      onChange={() =>
                        zet(gekozen.naam, aan ? waarden.filter((een) => een !== waarde) : [...waarden, waarde])
                      }
                    />
                    {label}
                  </label>
                );
              })}
            </fieldset>
          </div>
        )}
      </Popover>
    </div>
  );
}

/** Search that answers while somebody types, and follows the URL when it changes otherwise. */
function Zoekveld() {
  const t = useTranslate();
  const { filterValues, setFilters } = useListContext();
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
    }, 250);
    return () => clearTimeout(wekker);
  }, [tekst]);
  return (
    <div className="veldje">
      <SearchOutlined className="i" />
      <input
        type="search"
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
