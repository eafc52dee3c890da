import AccountBalanceWalletOutlined from '@mui/icons-material/AccountBalanceWalletOutlined';
import EventOutlined from '@mui/icons-material/EventOutlined';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import HomeOutlined from '@mui/icons-material/HomeOutlined';
import ListAltOutlined from '@mui/icons-material/ListAltOutlined';
import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined';
import ViewKanbanOutlined from '@mui/icons-material/ViewKanbanOutlined';
import type { ComponentType } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router';
import { useMij } from '../providers/Diensten.tsx';
import type { Deel } from '../providers/rechten.ts';

interface Post {
  naar: string;
  naam: string;
  icoon: ComponentType<{ className?: string }>;
  deel?: Deel;
}

/** Three groups; who may not see a part has no line for it. */
const GROEPEN: readonly { kop?: string; posten: readonly Post[] }[] = [
  {
    posten: [
      { naar: '/', naam: 'db.menu.start', icoon: HomeOutlined },
      { naar: '/aanvragen', naam: 'db.menu.aanvragen', icoon: ListAltOutlined, deel: 'aanvragen' },
      { naar: '/aanvragen/bord', naam: 'db.menu.bord', icoon: ViewKanbanOutlined, deel: 'dossier' },
      { naar: '/agenda', naam: 'db.menu.agenda', icoon: EventOutlined, deel: 'dossier' },
    ],
  },
  {
    kop: 'db.menu.uitvoering',
    posten: [{ naar: '/budgetten', naam: 'db.menu.budgetten', icoon: AccountBalanceWalletOutlined, deel: 'budgetten' }],
  },
  {
    kop: 'db.menu.inzicht',
    posten: [
      { naar: '/partners', naam: 'db.menu.partners', icoon: GroupsOutlined, deel: 'partners' },
      { naar: '/beleid', naam: 'db.menu.beleid', icoon: MenuBookOutlined },
    ],
  },
];

/** The menu of who is logged in. */
export function Hoofdmenu({ naKeuze }: { naKeuze?: () => void }) {
  const t = useTranslate();
  const { mag } = useMij();
  const { pathname } = useLocation();
  // The longest address that fits: the board lies below the list.
  const huidige = GROEPEN.flatMap(({ posten }) => posten.map(({ naar }) => naar))
    .filter((naar) => (naar === '/' ? pathname === '/' : pathname === naar || pathname.startsWith(`${naar}/`)))
    .reduce((langste, naar) => (naar.length > langste.length ? naar : langste), '');
  return (
    <nav aria-label={t('db.app.hoofdmenu')}>
      {GROEPEN.map(({ kop, posten }) => {
        const zichtbaar = posten.filter(({ deel }) => deel === undefined || mag(deel));
        if (zichtbaar.length === 0) return null;
        return (
          <div key={kop ?? ''}>
            {kop && <h2>{t(kop)}</h2>}
            <ul>
              {zichtbaar.map(({ naar, naam, icoon: Icoon }) => (
                <li key={naar}>
                  <Link to={naar} aria-current={naar === huidige ? 'page' : undefined} onClick={naKeuze}>
                    <Icoon className="i" />
                    {t(naam)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}
