import AddOutlined from '@mui/icons-material/AddOutlined';
import BookmarkOutlined from '@mui/icons-material/BookmarkOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import MoreVertOutlined from '@mui/icons-material/MoreVertOutlined';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useListContext, useNotify, useStore, useTranslate } from 'react-admin';
import { Link } from 'react-router';

export interface Weergave {
  naam: string;
  filter: Record<string, unknown>;
  sort?: { field: string; order: 'ASC' | 'DESC' };
  kolommen?: string[];
}

interface Weergavenopties {
  pad: string;
  /** Where those that somebody saved are kept. */
  sleutel: string;
  vaste: readonly Weergave[];
  kolommen: string[];
  zetKolommen: (namen: string[]) => void;
}

/** Same filters, whatever the order of their names. */
const zelfde = (een: Record<string, unknown>, ander: Record<string, unknown>) => {
  const plat = (filter: Record<string, unknown>) =>
    JSON.stringify(Object.entries(filter).sort(([a], [b]) => a.localeCompare(b)));
  return plat(een) === plat(ander);
};

/** Saved views as tabs above a list. A view is a link, so it can be opened in a new tab or shared. */
export function Weergaven({ pad, sleutel, vaste, kolommen, zetKolommen }: Weergavenopties) {
  const t = useTranslate();
  const notify = useNotify();
  const { filterValues, sort } = useListContext();
  const [bewaard, zetBewaard] = useStore<Weergave[]>(sleutel, []);
  const [menu, zetMenu] = useState<{ naam: string; anker: HTMLElement } | null>(null);
  /** The view that gets a name: an existing one by its name, or null for a new one. */
  const [noemen, zetNoemen] = useState<{ oud: string | null } | null>(null);
  const naar = (weergave: Weergave) => {
    const vraag = new URLSearchParams({ filter: JSON.stringify(weergave.filter), page: '1' });
    if (weergave.sort) {
      vraag.set('sort', weergave.sort.field);
      vraag.set('order', weergave.sort.order);
    }
    return `${pad}?${vraag}`;
  };
  const nu = { filter: filterValues, sort: { field: sort.field, order: sort.order }, kolommen };
  const past = ({ filter, sort: eigen }: Weergave) =>
    zelfde(filter, filterValues) && (!eigen || (eigen.field === sort.field && eigen.order === sort.order));
  const alle = [...vaste, ...bewaard];
  const huidig = alle.find((een) => een.sort && past(een)) ?? alle.find(past);
  const noem = (naam: string) => {
    const oud = noemen?.oud ?? null;
    zetBewaard(
      oud === null ? [...bewaard, { naam, ...nu }] : bewaard.map((een) => (een.naam === oud ? { ...een, naam } : een)),
    );
    zetNoemen(null);
    notify('db.weergave.bewaard', { type: 'info' });
  };
  const vervang = (naam: string) => {
    zetBewaard(bewaard.map((een) => (een.naam === naam ? { naam, ...nu } : een)));
    notify('db.weergave.bewaard', { type: 'info' });
  };
  const verwijder = (naam: string) => {
    zetBewaard(bewaard.filter((een) => een.naam !== naam));
    notify('db.weergave.verwijderd', { type: 'info' });
  };
  const uitMenu = (doe: (naam: string) => void) => () => {
    const naam = menu?.naam ?? '';
    zetMenu(null);
    doe(naam);
  };
  return (
    <nav className="weergaven" aria-label={t('db.lijst.weergaven')}>
      {vaste.map((weergave) => (
        <Link key={weergave.naam} to={naar(weergave)} aria-current={weergave === huidig ? 'page' : undefined}>
          {weergave.naam}
        </Link>
      ))}
      {bewaard.map((weergave) => (
        <span key={weergave.naam} className="eigen">
          <Link
            to={naar(weergave)}
            aria-current={weergave === huidig ? 'page' : undefined}
            onClick={() => weergave.kolommen && zetKolommen(weergave.kolommen)}
          >
            <BookmarkOutlined className="i i16" />
            {weergave.naam}
          </Link>
          <button
            type="button"
            className="ikoon s weg-knop"
            aria-label={t('db.weergave.opties', { naam: weergave.naam })}
            aria-haspopup="menu"
            aria-expanded={menu?.naam === weergave.naam}
            onClick={(gebeurtenis) => zetMenu({ naam: weergave.naam, anker: gebeurtenis.currentTarget })}
          >
            <MoreVertOutlined className="i i16" />
          </button>
        </span>
      ))}
      {!huidig && (
        <button type="button" className="knop tekst klein" onClick={() => zetNoemen({ oud: null })}>
          <AddOutlined className="i i16" />
          {t('db.lijst.weergave_bewaren')}
        </button>
      )}
      <Menu anchorEl={menu?.anker} open={menu !== null} onClose={() => zetMenu(null)}>
        <MenuItem onClick={uitMenu((oud) => zetNoemen({ oud }))}>{t('db.weergave.hernoemen')}</MenuItem>
        <MenuItem onClick={uitMenu(vervang)}>{t('db.weergave.bijwerken')}</MenuItem>
        <MenuItem onClick={uitMenu(verwijder)}>{t('db.weergave.verwijderen')}</MenuItem>
      </Menu>
      {noemen && (
        <Naamdialoog
          oud={noemen.oud}
          bezet={alle.map(({ naam }) => naam).filter((naam) => naam !== noemen.oud)}
          noem={noem}
          sluit={() => zetNoemen(null)}
        />
      )}
    </nav>
  );
}

interface Naamopties {
  oud: string | null;
  /** Names of the other views. */
  bezet: readonly string[];
  noem: (naam: string) => void;
  sluit: () => void;
}

/** The name of a view, new or changed. */
function Naamdialoog({ oud, bezet, noem, sluit }: Naamopties) {
  const t = useTranslate();
  const [naam, zetNaam] = useState(oud ?? '');
  const schoon = naam.trim();
  const dubbel = bezet.includes(schoon);
  return (
    <Dialog open onClose={sluit} aria-labelledby="weergave-titel" fullWidth maxWidth="xs">
      <form
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          if (schoon && !dubbel) noem(schoon);
        }}
      >
        <DialogTitle id="weergave-titel" component="h2">
          {t(oud === null ? 'db.lijst.weergave_bewaren' : 'db.weergave.hernoem_titel')}
        </DialogTitle>
        <DialogContent>
          <div className="veld">
            <label htmlFor="weergave-naam">{t('db.lijst.weergave_naam')}</label>
            <input
              id="weergave-naam"
              className="in"
              maxLength={60}
              autoFocus
              value={naam}
              aria-invalid={dubbel}
              aria-describedby={dubbel ? 'weergave-fout' : 'weergave-hulp'}
              onChange={(gebeurtenis) => zetNaam(gebeurtenis.target.value)}
            />
            {dubbel ? (
              <p className="hulp fout" id="weergave-fout">
                <ErrorOutlineOutlined className="i i16" />
                {t('db.weergave.bestaat')}
              </p>
            ) : (
              <p className="hulp" id="weergave-hulp">
                {t('db.lijst.weergave_uitleg')}
              </p>
            )}
          </div>
        </DialogContent>
        <DialogActions>
          <Button onClick={sluit}>{t('db.app.annuleren')}</Button>
          <Button type="submit" variant="contained" disabled={schoon === '' || dubbel}>
            {t('db.lijst.bewaren')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
