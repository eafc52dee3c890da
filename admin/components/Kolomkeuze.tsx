import ViewColumnOutlined from '@mui/icons-material/ViewColumnOutlined';
import Popover from '@mui/material/Popover';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

interface Kolomkeuzeopties {
  kolommen: readonly { naam: string; label: string }[];
  gekozen: readonly string[];
  zet: (namen: string[]) => void;
}

/** Which columns of a table are seen. */
export function Kolomkeuze({ kolommen, gekozen, zet }: Kolomkeuzeopties) {
  const t = useTranslate();
  const [anker, zetAnker] = useState<HTMLElement | null>(null);
  return (
    <>
      <button
        type="button"
        className="knop"
        aria-haspopup="dialog"
        aria-expanded={anker !== null}
        onClick={(gebeurtenis) => zetAnker(gebeurtenis.currentTarget)}
      >
        <ViewColumnOutlined className="i" />
        {t('db.lijst.kolommen')}
      </button>
      <Popover
        open={anker !== null}
        anchorEl={anker}
        onClose={() => zetAnker(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t('db.lijst.kolommen') } as never }}
      >
        <div className="kiezer">
          <fieldset>
            <legend>{t('db.lijst.kolommen_uitleg')}</legend>
            {kolommen.map(({ naam, label }) => (
              <label key={naam}>
                <input
                  type="checkbox"
                  className="vak"
                  checked={gekozen.includes(naam)}
                  onChange={() =>
                    zet(
                      kolommen
                        .map((een) => een.naam)
                        .filter((een) => (een === naam ? !gekozen.includes(naam) : gekozen.includes(een))),
                    )
                  }
                />
                {label}
              </label>
            ))}
          </fieldset>
        </div>
      </Popover>
    </>
  );
}
