import Autocomplete from '@mui/material/Autocomplete';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';

/** Milliseconds after the last key before is searched. */
const WACHT = 200;

/** What somebody types to search with, and the same a moment later. */
export function useZoekwoord(): [woord: string, rustig: string, zet: (woord: string) => void] {
  const [woord, zet] = useState('');
  const [rustig, zetRustig] = useState('');
  useEffect(() => {
    const wekker = setTimeout(() => zetRustig(woord.trim()), WACHT);
    return () => clearTimeout(wekker);
  }, [woord]);
  return [woord, rustig, zet];
}

interface Kiezeropties<T> {
  id: string;
  label: string;
  opties: readonly T[];
  laadt: boolean;
  woord: string;
  zetWoord: (woord: string) => void;
  naam: (optie: T) => string;
  sleutel: (optie: T) => string;
  toon?: (optie: T) => ReactNode;
  kies: (optie: T) => void;
  geen: string;
  laadtekst: string;
  beschrijving?: string | undefined;
  ongeldig?: boolean;
  uit?: boolean;
}

/** Searching while typing, and choosing with arrows and Enter or with the pointer; after a choice one can go on. */
export function Zoekkiezer<T>(k: Kiezeropties<T>) {
  const t = useTranslate();
  return (
    <Autocomplete<T, false, false, false>
      id={k.id}
      options={k.opties as T[]}
      value={null}
      inputValue={k.woord}
      onInputChange={(_, woord, reden) => {
        if (reden !== 'selectOption' && reden !== 'reset') k.zetWoord(woord);
      }}
      onChange={(_, optie) => {
        if (!optie) return;
        k.kies(optie);
        k.zetWoord('');
      }}
      filterOptions={(opties) => opties}
      getOptionLabel={k.naam}
      getOptionKey={k.sleutel}
      isOptionEqualToValue={(een, ander) => k.sleutel(een) === k.sleutel(ander)}
      loading={k.laadt}
      loadingText={k.laadtekst}
      noOptionsText={k.geen}
      clearText={t('db.formulier.kiezer.wissen')}
      openText={t('db.formulier.kiezer.openen')}
      closeText={t('db.formulier.kiezer.sluiten')}
      clearOnBlur={false}
      autoHighlight
      disabled={k.uit ?? false}
      disableClearable={false}
      renderOption={({ key, ...eigenschappen }, optie) => (
        <li key={key} {...eigenschappen}>
          {k.toon ? k.toon(optie) : k.naam(optie)}
        </li>
      )}
      renderInput={({ slotProps }) => (
        <div className="zoekkiezer" ref={slotProps.input.ref}>
          <input
            {...slotProps.htmlInput}
            className="in"
            aria-label={k.label}
            placeholder={k.label}
            aria-describedby={k.beschrijving}
            aria-invalid={k.ongeldig || undefined}
          />
        </div>
      )}
    />
  );
}
