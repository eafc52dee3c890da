import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import NotificationImportantOutlined from '@mui/icons-material/NotificationImportantOutlined';
import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined';
import { useTranslate } from 'react-admin';
import { dagenTot, drang } from '../format/tijd.ts';
import { nu } from '../providers/omgeving.ts';

const ICOON = { let: ScheduleOutlined, spoed: NotificationImportantOutlined, laat: ErrorOutlineOutlined, rustig: null };

/** The sentence for so many days: "nog 4 dagen", "vandaag", "3 dagen te laat". */
export function useDagentekst() {
  const t = useTranslate();
  return (dagen: number) =>
    dagen === 0
      ? t('db.dagen.vandaag')
      : t(dagen > 0 ? 'db.dagen.nog' : 'db.dagen.te_laat', { smart_count: Math.abs(dagen) });
}

/** Days that are left: more urgent as there are fewer, in words, colour and icon. */
export function Dagen({ uiterste }: { uiterste: string | null }) {
  const t = useTranslate();
  const tekst = useDagentekst();
  if (!uiterste) return <span className="stil">{t('db.dagen.geen')}</span>;
  const dagen = dagenTot(uiterste, nu());
  const soort = drang(dagen);
  const Icoon = ICOON[soort];
  return (
    <span className={`dagen ${soort}`}>
      {Icoon && <Icoon className="i" />}
      {tekst(dagen)}
    </span>
  );
}
