import type { BeoordelingAdvies, Criterium } from '../../../schema/generated/documenten.ts';
import type { Stuk } from './planwoorden.tsx';

/** The nine criteria in the order of the policy, each with its rule and the parts of the plan that speak of it. */
export const CRITERIA: readonly { criterium: Criterium; regel: string; stukken: readonly Stuk[] }[] = [
  { criterium: 'BETROKKENHEID_ZORGKANTOOR', regel: 'DOS-033', stukken: ['afstemming'] },
  { criterium: 'URGENTIE', regel: 'DOS-034', stukken: ['urgentie', 'opgave'] },
  { criterium: 'OMVANG_DOELGROEP', regel: 'DOS-035', stukken: ['doelgroep', 'gebied'] },
  { criterium: 'IMPACT', regel: 'DOS-036', stukken: ['doel', 'dekking', 'besparing'] },
  { criterium: 'REGIONALE_PRIORITEITEN', regel: 'DOS-037', stukken: ['prioriteit'] },
  { criterium: 'RANDVOORWAARDEN', regel: 'DOS-038', stukken: ['partners', 'borging'] },
  { criterium: 'COMMITMENT', regel: 'DOS-039', stukken: ['eigenaarschap', 'aandeel', 'financiering'] },
  { criterium: 'ARTIKEL_12', regel: 'DOS-040', stukken: ['artikel12'] },
  { criterium: 'UITVOERBAARHEID', regel: 'DOS-041', stukken: ['looptijd', 'activiteiten', 'risicos'] },
];

/** The scale, weak to strong. */
export const SCHAAL = [1, 2, 3, 4, 5] as const;

/** An assessment while it is made. */
export interface Werkstuk {
  scores: Partial<Record<Criterium, { score: number | null; motivering: string }>>;
  advies: BeoordelingAdvies | '';
  motivering: string;
}
export const LEEG_WERKSTUK: Werkstuk = { scores: {}, advies: '', motivering: '' };

export type Plaats = `${Criterium}-score` | `${Criterium}-motivering` | 'advies' | 'motivering';

/** What is still missing, in the order of the screen. */
export function mist({ scores, advies, motivering }: Werkstuk): Plaats[] {
  return [
    ...CRITERIA.flatMap(({ criterium }): Plaats[] => {
      const regel = scores[criterium];
      return [
        ...(regel?.score ? [] : [`${criterium}-score` as const]),
        ...(regel?.motivering.trim() ? [] : [`${criterium}-motivering` as const]),
      ];
    }),
    ...(advies ? [] : (['advies'] as const)),
    ...(motivering.trim() ? [] : (['motivering'] as const)),
  ];
}

/** How many criteria have both a score and a reason. */
export const gedaan = (werk: Werkstuk): number => {
  const open = new Set(mist(werk).map((plaats) => plaats.replace(/-(score|motivering)$/, '')));
  return CRITERIA.filter(({ criterium }) => !open.has(criterium)).length;
};

/** The average with one decimal as a decimal string; null without scores. */
export function gemiddelde(scores: readonly number[]): string | null {
  if (scores.length === 0) return null;
  return (Math.round((scores.reduce((som, score) => som + score, 0) * 10) / scores.length) / 10).toFixed(1);
}

/** A score that lies two or more from the average of earlier ones asks for an explanation (DOS-047). */
export function wijktAf(
  score: number | null | undefined,
  eerder: { aantal: number; gemiddelde: string | null },
): boolean {
  if (!score || eerder.aantal < 3 || eerder.gemiddelde === null) return false;
  return Math.abs(score - Number(eerder.gemiddelde)) >= 2;
}

/** An assessment as it was recorded. */
export interface Vastgelegd {
  advies: BeoordelingAdvies;
  motivering: string;
  scores: readonly { criterium: Criterium; score: number; motivering: string }[];
}
export type Scoreregel = { score: number | null; motivering: string };
type Veld = Criterium | 'advies' | 'motivering';

/** Where an assessment under way and a recorded one differ; what is still empty here is no difference of opinion. */
export function botsingen(
  werk: Werkstuk,
  hun: Vastgelegd,
): { veld: Veld; mijn: string | Scoreregel; hunne: string | Scoreregel }[] {
  const scores = CRITERIA.flatMap(({ criterium }) => {
    const mijn = werk.scores[criterium];
    const hunne = hun.scores.find((een) => een.criterium === criterium);
    if (!mijn || !hunne || (mijn.score === null && mijn.motivering.trim() === '')) return [];
    const gelijk = mijn.score === hunne.score && mijn.motivering.trim() === hunne.motivering;
    return gelijk ? [] : [{ veld: criterium, mijn, hunne }];
  });
  const rest = (['advies', 'motivering'] as const).flatMap((veld) =>
    werk[veld].trim() === '' || werk[veld].trim() === hun[veld] ? [] : [{ veld, mijn: werk[veld], hunne: hun[veld] }],
  );
  return [...scores, ...rest];
}

/** Goes on with the recorded part where that was chosen, and with one's own elsewhere. */
export function neemOver(werk: Werkstuk, hun: Vastgelegd, keuzes: Record<string, 'mijn' | 'hun'>): Werkstuk {
  const scores = { ...werk.scores };
  for (const { criterium, score, motivering } of hun.scores) {
    if (keuzes[criterium] === 'hun') scores[criterium] = { score, motivering };
  }
  return {
    scores,
    advies: keuzes.advies === 'hun' ? hun.advies : werk.advies,
    motivering: keuzes.motivering === 'hun' ? hun.motivering : werk.motivering,
  };
}
