import { useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { BevindingregelFragment } from '../../../schema/generated/documenten.ts';
import type { Lijn } from './kolommen.ts';

/** Something that is said under a line, about one of its fields or about the whole of it. */
export interface Melding {
  /** Name of the column; null = the line as a whole. */
  kolom: string | null;
  klasse: 'fout' | 'let' | 'stil';
  tekst: string;
  /** The rule that says so; its text is Dutch. */
  regel: string | null;
}

export interface Meldingsbron {
  bevindingen: readonly BevindingregelFragment[];
  /** Not saved yet because the API cannot take it; `tekst` is a key of the translations. */
  onleesbaar: readonly { veld: string; tekst: string }[];
}

const GEEN: readonly Melding[] = [];

/**
 * The messages of each line, and under -1 those about the list itself or about the fields of a group that is no list. A
 * line whose messages stay the same keeps them; a finding stays with the line that it was found on while lines move.
 */
export function useMeldingen(
  veld: string,
  bron: Meldingsbron,
  regels: readonly Lijn[] = [],
): (plaats: number) => readonly Melding[] {
  const t = useTranslate();
  const eerder = useRef(new Map<number, { vorm: string; meldingen: readonly Melding[] }>());
  const gevondenBij = useRef(new WeakMap<BevindingregelFragment, string>());
  const nu = new Map<number, Melding[]>();
  /** Where the line of a finding is now; null when it is gone. */
  const plaatsNu = (bevinding: BevindingregelFragment, toen: number): number | null => {
    const sleutel = gevondenBij.current.get(bevinding) ?? regels[toen]?.sleutel;
    if (sleutel === undefined) return toen;
    gevondenBij.current.set(bevinding, sleutel);
    const plaats = regels.findIndex((regel) => regel.sleutel === sleutel);
    return plaats < 0 ? null : plaats;
  };
  const neem = (pad: string, melding: Omit<Melding, 'kolom'>, bevinding?: BevindingregelFragment) => {
    if (pad !== veld && !pad.startsWith(`${veld}.`)) return;
    const [eerste = '', tweede] = pad.slice(veld.length + 1).split('.');
    const inRegel = /^\d+$/.test(eerste);
    const toen = inRegel ? Number(eerste) : -1;
    const nummer = inRegel && bevinding ? plaatsNu(bevinding, toen) : toen;
    if (nummer === null) return;
    const kolom = (inRegel ? tweede : eerste) || null;
    nu.set(nummer, [...(nu.get(nummer) ?? []), { ...melding, kolom }]);
  };
  for (const { veld: pad, tekst } of bron.onleesbaar) neem(pad, { klasse: 'stil', tekst: t(tekst), regel: null });
  for (const bevinding of bron.bevindingen) {
    const { veld: pad, uitkomst, ernst, toelichting, regel } = bevinding;
    if (!pad || uitkomst !== 'NIET_VOLDAAN') continue;
    neem(pad, { klasse: ernst === 'BLOKKEREND' ? 'fout' : 'let', tekst: toelichting, regel }, bevinding);
  }
  const bewaard = new Map<number, { vorm: string; meldingen: readonly Melding[] }>();
  for (const [plaats, meldingen] of nu) {
    const vorm = JSON.stringify(meldingen);
    const oud = eerder.current.get(plaats);
    bewaard.set(plaats, oud?.vorm === vorm ? oud : { vorm, meldingen });
  }
  eerder.current = bewaard;
  return (plaats) => bewaard.get(plaats)?.meldingen ?? GEEN;
}
