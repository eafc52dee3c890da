import { type ClipboardEvent, type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../format/useFormat.ts';
import { isInvulkolom, type Kolom, type Lijn } from './kolommen.ts';
import { neemTerug, verplaats, zetTerug } from './lijst.ts';
import { alsCellen, isTabel, leesCel, plak } from './plakken.ts';
import type { Regelactie } from './Regel.tsx';

/** How a list changes: a function over what is there at that moment. */
export type Lijstzet<R> = (maak: (regels: readonly R[]) => readonly R[]) => void;

interface Lijstopties<R extends Lijn> {
  /** Id of the list in the document. */
  id: string;
  regels: readonly R[];
  zet: Lijstzet<R>;
  kolommen: readonly Kolom<R>[];
  nieuw: (regels: readonly R[]) => R;
  anders: ((kopie: R, regels: readonly R[]) => R) | undefined;
  sleutel: () => string;
  vergrendeld: boolean;
}

interface Terug<R> {
  tekst: string;
  /** Where the focus goes when it is taken back. */
  naar: { sleutel: string; kolom: string | null };
  maak: (regels: readonly R[]) => readonly R[];
}

const MEESTE_STAPPEN_TERUG = 20;

/** Where in the list something happens: the line and the column of a field. */
function plaatsVan(doel: EventTarget): { sleutel: string | undefined; kolom: string | undefined } {
  const veld = doel instanceof HTMLElement ? doel : null;
  return {
    sleutel: veld?.closest<HTMLElement>('[data-sleutel]')?.dataset.sleutel,
    kolom: veld?.dataset.kolom,
  };
}

/** What a list of lines can do by keyboard, clipboard and buttons; every change can be taken back. */
export function useRegellijst<R extends Lijn>(opties: Lijstopties<R>) {
  const t = useTranslate();
  const { taal } = useFormat();
  const nu = useRef(opties);
  nu.current = opties;
  const [terug, zetTerugstapel] = useState<readonly Terug<R>[]>([]);
  const [gezegd, zetGezegd] = useState('');
  const [getypt, zetGetypt] = useState<{ sleutel: string; kolom: string } | null>(null);
  const wens = useRef<{ sleutel: string | null; kolom: string | null } | null>(null);

  // The field that is asked for may be one that is only just drawn.
  useEffect(() => {
    if (!wens.current) return;
    const { id, regels, kolommen } = nu.current;
    const { sleutel, kolom } = wens.current;
    const plaats = regels.findIndex((regel) => regel.sleutel === sleutel);
    // A line that is on its way is waited for; without a line it is the button that adds one.
    if (sleutel !== null && plaats < 0) return;
    const naam = kolom ?? kolommen.find(isInvulkolom)?.naam;
    const doel = document.getElementById(plaats < 0 ? `${id}-erbij` : `${id}-${plaats}-${naam}`);
    if (!doel) return;
    wens.current = null;
    doel.focus();
    if (doel instanceof HTMLInputElement && doel.type === 'text') doel.select();
  });

  const zetCel = useCallback((sleutel: string, naam: string, waarde: unknown) => {
    zetGetypt((oud) => (oud?.sleutel === sleutel && oud.kolom === naam ? oud : { sleutel, kolom: naam }));
    nu.current.zet((regels) =>
      regels.map((regel) => (regel.sleutel === sleutel ? { ...regel, [naam]: waarde } : regel)),
    );
  }, []);

  const onthoud = useCallback((stap: Terug<R>) => {
    zetTerugstapel((stapel) => [...stapel, stap].slice(-MEESTE_STAPPEN_TERUG));
    zetGezegd('');
  }, []);

  const voegToe = useCallback(() => {
    const regel = nu.current.nieuw(nu.current.regels);
    wens.current = { sleutel: regel.sleutel, kolom: null };
    zetGezegd(t('db.regels.toegevoegd', { nummer: nu.current.regels.length + 1 }));
    nu.current.zet((regels) => [...regels, regel]);
  }, [t]);

  const doe = useCallback(
    (actie: Regelactie, sleutel: string, kolom: string | null = null) => {
      const { regels, zet, anders, sleutel: nieuweSleutel } = nu.current;
      const plaats = regels.findIndex((een) => een.sleutel === sleutel);
      const regel = regels[plaats];
      if (!regel) return;
      if (actie === 'verwijder') {
        wens.current = { sleutel: (regels[plaats + 1] ?? regels[plaats - 1])?.sleutel ?? null, kolom };
        onthoud({
          tekst: t('db.regels.verwijderd', { nummer: plaats + 1 }),
          naar: { sleutel, kolom },
          maak: (lijst) => zetTerug(lijst, regel, plaats),
        });
        zet((lijst) => lijst.filter((een) => een.sleutel !== sleutel));
      } else if (actie === 'dubbel') {
        const gelijk = { ...regel, sleutel: nieuweSleutel() };
        const kopie = anders?.(gelijk, regels) ?? gelijk;
        wens.current = { sleutel: kopie.sleutel, kolom: null };
        zetGezegd(t('db.regels.gekopieerd', { nummer: plaats + 2 }));
        zet((lijst) => lijst.flatMap((een) => (een.sleutel === sleutel ? [een, kopie] : [een])));
      } else {
        const stap = actie === 'omhoog' ? -1 : 1;
        if (!regels[plaats + stap]) return;
        wens.current = { sleutel, kolom };
        zetGezegd(t('db.regels.verplaatst', { nummer: plaats + 1 + stap }));
        zet((lijst) => verplaats(lijst, sleutel, stap));
      }
    },
    [onthoud, t],
  );

  const maakOngedaan = () => {
    const stap = terug.at(-1);
    if (!stap) return;
    zetTerugstapel(terug.slice(0, -1));
    zetGezegd(t('db.regels.ongedaan_gemaakt'));
    const na = stap.maak(opties.regels);
    const blijft = na.some(({ sleutel }) => sleutel === stap.naar.sleutel);
    wens.current = blijft ? stap.naar : { sleutel: null, kolom: null };
    opties.zet(stap.maak);
  };

  const bijToets = (gebeurtenis: KeyboardEvent<HTMLElement>) => {
    const { sleutel, kolom } = plaatsVan(gebeurtenis.target);
    // Enter never sends the form that the list is in.
    if (gebeurtenis.key === 'Enter' && gebeurtenis.target instanceof HTMLInputElement) gebeurtenis.preventDefault();
    if (!sleutel || !kolom || opties.vergrendeld || gebeurtenis.nativeEvent.isComposing) return;
    const { key, altKey, shiftKey, ctrlKey, metaKey, target } = gebeurtenis;
    const plaats = opties.regels.findIndex((regel) => regel.sleutel === sleutel);
    const lang = target instanceof HTMLTextAreaElement;
    const lijstje = target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.list !== null);
    const naar = (stap: number) => {
      const buur = opties.regels[plaats + stap];
      if (!buur) return;
      gebeurtenis.preventDefault();
      const doel = document.getElementById(`${opties.id}-${plaats + stap}-${kolom}`);
      doel?.focus();
      if (doel instanceof HTMLInputElement && doel.type === 'text') doel.select();
    };
    if (altKey && !ctrlKey && key === 'Delete') {
      gebeurtenis.preventDefault();
      doe('verwijder', sleutel, kolom);
    } else if (altKey && shiftKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      gebeurtenis.preventDefault();
      doe(key === 'ArrowUp' ? 'omhoog' : 'omlaag', sleutel, kolom);
    } else if (altKey || ctrlKey || metaKey || shiftKey) {
      return;
    } else if (key === 'Enter' && target instanceof HTMLInputElement) {
      if (plaats === opties.regels.length - 1) voegToe();
      else naar(1);
    } else if ((key === 'ArrowUp' || key === 'ArrowDown') && !lang && !lijstje) {
      naar(key === 'ArrowUp' ? -1 : 1);
    }
  };

  const bijPlakken = (gebeurtenis: ClipboardEvent<HTMLElement>) => {
    if (opties.vergrendeld) return;
    const tekst = gebeurtenis.clipboardData.getData('text/plain');
    const { sleutel, kolom } = plaatsVan(gebeurtenis.target);
    const { target } = gebeurtenis;
    const plaats = opties.regels.findIndex((regel) => regel.sleutel === sleutel);
    if (isTabel(tekst, target instanceof HTMLTextAreaElement)) {
      gebeurtenis.preventDefault();
      plakTabel(tekst, plaats < 0 ? opties.regels.length : plaats, kolom);
    } else if (sleutel && target instanceof HTMLSelectElement) {
      const keuze = opties.kolommen.filter(isInvulkolom).find(({ naam }) => naam === kolom);
      if (!keuze || tekst.trim() === '') return;
      gebeurtenis.preventDefault();
      zetCel(sleutel, keuze.naam, leesCel(keuze, tekst.trim(), taal).waarde);
    }
  };

  const plakTabel = (tekst: string, rij: number, kolom: string | undefined) => {
    const voor = opties.regels;
    const { kolommen, nieuw } = opties;
    const eerste = kolommen.find(isInvulkolom)?.naam ?? '';
    const cellen = alsCellen(tekst);
    if (cellen.length === 0) return;
    const {
      regels: na,
      geraakt,
      fout,
      over,
    } = plak({
      cellen,
      regels: voor,
      kolommen,
      rij,
      kolom: kolom ?? eerste,
      nieuw,
      taal,
    });
    const delen = [
      t('db.regels.geplakt', { smart_count: geraakt }),
      fout > 0 ? t('db.regels.geplakt_fout', { smart_count: fout }) : '',
      over.length > 0 ? t('db.regels.geplakt_over', { wat: over.join(', ') }) : '',
    ];
    const naar = { sleutel: na[rij]?.sleutel ?? '', kolom: kolom ?? null };
    onthoud({ tekst: delen.filter(Boolean).join(' '), naar, maak: (lijst) => neemTerug(lijst, voor, na) });
    zetGetypt(null);
    wens.current = naar;
    opties.zet(() => na);
  };

  return {
    zetCel,
    doe,
    voegToe,
    bijToets,
    bijPlakken,
    maakOngedaan,
    getypt,
    klaarMetTypen: () => zetGetypt(null),
    gezegd,
    terug: terug.at(-1)?.tekst ?? null,
    sluitTerug: () => zetTerugstapel([]),
  };
}
