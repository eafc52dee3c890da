import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { BeoordelingDocument } from '../../../schema/generated/documenten.ts';
import { type Botsing, Conflict } from '../../components/conflict/Conflict.tsx';
import { useFormat } from '../../format/useFormat.ts';
import { useVraag } from '../../providers/Diensten.tsx';
import { botsingen, neemOver, type Scoreregel, type Werkstuk } from './criteria.ts';

interface Opties {
  id: string;
  /** Only an assessment after this moment is one that the person has not seen. */
  sinds: string;
  werk: Werkstuk;
  neemOver: (werk: Werkstuk) => void;
}

/** Somebody else recorded an assessment meanwhile: both side by side, and for each part a choice which one to go on with. */
export function AndereBeoordeling({ id, sinds, werk, neemOver: zet }: Opties) {
  const t = useTranslate();
  const f = useFormat();
  const d = (sleutel: string, opties?: object) => t(`db.behandelen.beoordelen.${sleutel}`, opties);
  const { data } = useVraag(BeoordelingDocument, { id });
  const [open, zetOpen] = useState(false);
  const hun = data?.aanvraag?.beoordeling;
  if (!hun || Date.parse(hun.vastgelegdOp) <= Date.parse(sinds)) return null;
  const naam = (veld: string) =>
    veld === 'advies'
      ? t('db.dossier.beoordeling.advies')
      : veld === 'motivering'
        ? d('motivering')
        : t(`db.criterium.${veld}`);
  const alsTekst = (veld: string, deel: string | Scoreregel) => {
    if (typeof deel === 'string') return veld === 'advies' ? t(`db.advies.${deel}`) : deel;
    return [deel.score ? `${deel.score} (${d(`schaal.${deel.score}`)})` : '', deel.motivering]
      .filter(Boolean)
      .join(': ');
  };
  const delen = botsingen(werk, hun).map(
    ({ veld, mijn, hunne }): Botsing => ({
      veld,
      naam: naam(veld),
      mijn: alsTekst(veld, mijn),
      hun: alsTekst(veld, hunne),
    }),
  );
  if (delen.length === 0) return null;
  return (
    <>
      <button type="button" className="knop klein" onClick={() => zetOpen(true)}>
        {d('vergelijk_ander')}
      </button>
      <Conflict
        open={open}
        titel={d('ander_titel')}
        uitleg={d('ander_uitleg', { datum: f.datum(hun.vastgelegdOp), tijd: f.tijd(hun.vastgelegdOp) })}
        botsingen={delen}
        kies={(keuzes) => {
          zet(neemOver(werk, hun, keuzes));
          zetOpen(false);
        }}
        sluit={() => zetOpen(false)}
      />
    </>
  );
}
