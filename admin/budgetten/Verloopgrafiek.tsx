import { useTranslate } from 'react-admin';
import { breedte, centen } from '../format/geld.ts';
import { useFormat } from '../format/useFormat.ts';
import { nu } from '../providers/omgeving.ts';
import type { Budgetstand } from './Budgetmeter.tsx';
import { type Mutatie, verloop } from './verloop.ts';

const HOOGTE = 150;
const BOVEN = 24;

/** What was awarded over time as a stepped line, with the present maximum as a line; the ledger beneath has the figures. */
export function Verloopgrafiek({ budget, mutaties }: { budget: Budgetstand; mutaties: readonly Mutatie[] }) {
  const t = useTranslate();
  const f = useFormat();
  const punten = verloop(mutaties);
  const eerste = punten[0];
  if (!eerste) return null;
  const begin = eerste.moment;
  const einde = Math.max(nu().getTime(), (punten.at(-1)?.moment ?? begin) + 1);
  const maximum = centen(budget.maximum) ?? 0n;
  const hoogste = punten.reduce((meeste, { toegekend }) => (toegekend > meeste ? toegekend : meeste), maximum);
  const schaal = hoogste + hoogste / 10n;
  const x = (moment: number) => `${(((moment - begin) / (einde - begin)) * 100).toFixed(3)}%`;
  const y = (bedrag: bigint) => BOVEN + HOOGTE - (breedte(bedrag, schaal) / 100) * HOOGTE;
  const stappen = punten.map((punt, plaats) => ({ ...punt, tot: punten[plaats + 1]?.moment ?? einde }));
  const laatste = punten.at(-1)?.toegekend ?? 0n;
  return (
    <svg
      className="grafiek"
      height={BOVEN + HOOGTE + 26}
      role="img"
      aria-label={t('db.budgetten.verloop_label', { toegekend: f.centen(laatste), maximum: f.centen(maximum) })}
    >
      <line x1="0" x2="100%" y1={BOVEN + HOOGTE} y2={BOVEN + HOOGTE} stroke="var(--rand)" />
      <line x1="0" x2="100%" y1={y(maximum)} y2={y(maximum)} stroke="var(--inkt)" strokeWidth="2" />
      <text className="v" x="0" y={y(maximum) - 8}>
        {t('db.budgetten.maximum')} {f.centen(maximum)}
      </text>
      {stappen.map(({ moment, tot, toegekend }, plaats) => {
        const vorige = punten[plaats - 1]?.toegekend ?? 0n;
        return (
          <g key={`${moment}${plaats}`} stroke="var(--wlz)" strokeWidth="3" strokeLinecap="square">
            {vorige !== toegekend && <line x1={x(moment)} x2={x(moment)} y1={y(vorige)} y2={y(toegekend)} />}
            <line x1={x(moment)} x2={x(tot)} y1={y(toegekend)} y2={y(toegekend)} />
          </g>
        );
      })}
      {laatste > 0n && (
        <text className="v" x="100%" y={y(laatste) - 8} textAnchor="end">
          {t('db.budgetten.toegekend')} {f.centen(laatste)}
        </text>
      )}
      <text x="0" y={BOVEN + HOOGTE + 18}>
        {f.kort(new Date(begin))}
      </text>
      <text x="100%" y={BOVEN + HOOGTE + 18} textAnchor="end">
        {f.kort(new Date(einde))}
      </text>
    </svg>
  );
}
