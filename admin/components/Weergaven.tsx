import AddOutlined from '@mui/icons-material/AddOutlined';
import BookmarkOutlined from '@mui/icons-material/BookmarkOutlined';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { useListContext, useStore, useTranslate } from 'react-admin';
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
  const { filterValues, sort } = useListContext();
  const [bewaard, zetBewaard] = useStore<Weergave[]>(sleutel, []);
  const [open, zetOpen] = useState(false);
  const [naam, zetNaam] = useState('');
  const naar = (weergave: Weergave) => {
    const vraag = new URLSearchParams({ filter: JSON.stringify(weergave.filter), page: '1' });
    if (weergave.sort) {
      vraag.set('sort', weergave.sort.field);
      vraag.set('order', weergave.sort.order);
    }
    return `${pad}?${vraag}`;
  };
  const huidig = [...vaste, ...bewaard].find(({ filter }) => zelfde(filter, filterValues));
  const bewaar = () => {
    const schoon = naam.trim();
    if (!schoon) return;
    const nieuw = { naam: schoon, filter: filterValues, sort: { field: sort.field, order: sort.order }, kolommen };
    zetBewaard([...bewaard.filter((een) => een.naam !== schoon), nieuw]);
    zetOpen(false);
    zetNaam('');
  };
  return (
    <nav className="weergaven" aria-label={t('db.lijst.weergaven')}>
      {vaste.map((weergave) => (
        <Link key={weergave.naam} to={naar(weergave)} aria-current={weergave === huidig ? 'page' : undefined}>
          {weergave.naam}
        </Link>
      ))}
      {bewaard.map((weergave) => (
        <span key={weergave.naam} style={{ display: 'inline-flex', alignItems: 'center' }}>
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
            aria-label={t('db.lijst.weergave_verwijderen', { naam: weergave.naam })}
            onClick={() => zetBewaard(bewaard.filter((een) => een !== weergave))}
          >
            <CloseOutlined className="i i16" />
          </button>
        </span>
      ))}
      {!huidig && (
        <button type="button" className="knop tekst klein" onClick={() => zetOpen(true)}>
          <AddOutlined className="i i16" />
          {t('db.lijst.weergave_bewaren')}
        </button>
      )}
      <Dialog open={open} onClose={() => zetOpen(false)} aria-labelledby="weergave-titel" fullWidth maxWidth="xs">
        <form
          onSubmit={(gebeurtenis) => {
            gebeurtenis.preventDefault();
            bewaar();
          }}
        >
          <DialogTitle id="weergave-titel" component="h2">
            {t('db.lijst.weergave_bewaren')}
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
                aria-describedby="weergave-hulp"
                onChange={(gebeurtenis) => zetNaam(gebeurtenis.target.value)}
              />
              <p className="hulp" id="weergave-hulp">
                {t('db.lijst.weergave_uitleg')}
              </p>
            </div>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => zetOpen(false)}>{t('db.app.annuleren')}</Button>
            <Button type="submit" variant="contained" disabled={naam.trim() === ''}>
              {t('db.lijst.bewaren')}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </nav>
  );
}
