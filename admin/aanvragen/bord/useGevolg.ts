import { useTranslate } from 'react-admin';
import { useFormat } from '../../format/useFormat.ts';
import { nu } from '../../providers/omgeving.ts';
import type { Stapnaam } from '../stappen/tabel.ts';
import { BEOORDELINGSDAGEN } from '../termijn.ts';

/** In one sentence what a step brings about; its dialog says it in full. */
export function useGevolg(): (naam: Stapnaam) => string {
  const t = useTranslate();
  const f = useFormat();
  const datum = f.datum(new Date(nu().getTime() + BEOORDELINGSDAGEN * 86_400_000));
  return (naam) => t(`db.bord.gevolg.${naam}`, { datum, _: t('db.bord.gevolg.OVERIG') });
}
