import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Botsing, Velden } from './partnervelden.ts';

interface Conflictopties {
  botsingen: readonly Botsing[];
  /** What was chosen, field by field. */
  kies: (gekozen: Partial<Velden>) => void;
}

/** Somebody else wrote meanwhile: my text and what is stored now, field by field, to choose from. */
export function Partnerconflict({ botsingen, kies }: Conflictopties) {
  const t = useTranslate();
  const id = useId();
  const [keuzes, zet] = useState<Record<string, 'mijn' | 'hun'>>({});
  const keuze = (een: Botsing) => keuzes[een.veld] ?? een.kies;
  const toon = (waarde: string | boolean) =>
    typeof waarde === 'boolean' ? t(waarde ? 'db.app.ja' : 'db.app.nee') : waarde || t('db.partner.conflict.leeg');
  return (
    <section className="conflict" aria-labelledby={`${id}-kop`}>
      <h3 id={`${id}-kop`}>{t('db.partner.conflict.kop')}</h3>
      <p className="klein stil">{t('db.partner.conflict.uitleg')}</p>
      {botsingen.map((een) => (
        <fieldset key={een.veld}>
          <legend>{t(`db.partner.veld.${een.veld}`)}</legend>
          {(['mijn', 'hun'] as const).map((welke) => (
            <label className="keuze" key={welke}>
              <input
                type="radio"
                name={`${id}-${een.veld}`}
                checked={keuze(een) === welke}
                onChange={() => zet((oud) => ({ ...oud, [een.veld]: welke }))}
              />
              <span>
                <span className="klein stil">{t(`db.partner.conflict.${welke}`)}</span>
                <strong>{toon(een[welke])}</strong>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <button
        type="button"
        className="knop"
        onClick={() => kies(Object.fromEntries(botsingen.map((een) => [een.veld, een[keuze(een)]])))}
      >
        {t('db.partner.conflict.overnemen')}
      </button>
    </section>
  );
}
