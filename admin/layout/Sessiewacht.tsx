import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDiensten } from '../providers/Diensten.tsx';

/** Asks to log in again when the session ended while somebody works. The screen behind it stays as it is. */
export function Sessiewacht() {
  const t = useTranslate();
  const { sessie } = useDiensten();
  const [verlopen, zetVerlopen] = useState(false);
  const [fout, zetFout] = useState(false);
  useEffect(() => sessie.luister(zetVerlopen), [sessie]);
  const opnieuw = async () => {
    zetFout(false);
    try {
      if (!(await sessie.opnieuwInloggen())) window.location.assign('/');
    } catch {
      zetFout(true);
    }
  };
  return (
    <Dialog open={verlopen} aria-labelledby="sessie-titel" aria-describedby="sessie-uitleg">
      <DialogTitle id="sessie-titel" component="h2">
        {t('db.sessie.titel')}
      </DialogTitle>
      <DialogContent>
        <p id="sessie-uitleg">{t('db.sessie.uitleg')}</p>
        {fout && (
          <p className="melding fout" role="alert">
            {t('db.sessie.geblokkeerd')}
          </p>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={() => void sessie.vergeet().then(() => window.location.assign('/'))}>
          {t('db.sessie.uitloggen')}
        </Button>
        <Button variant="contained" autoFocus onClick={() => void opnieuw()}>
          {t('db.sessie.knop')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
