import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview';
import MoreVertOutlined from '@mui/icons-material/MoreVertOutlined';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Dagen } from '../../components/Dagen.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useFormat } from '../../format/useFormat.ts';
import { nu } from '../../providers/omgeving.ts';
import { toegestaan } from '../stappen/tabel.ts';
import { lopendeTermijn } from '../termijn.ts';
import { type Bordkaart, doelen } from './plaatsen.ts';
import { useGevolg } from './useGevolg.ts';
import { useBord } from './verplaatsing.ts';

/** One aanvraag on the board: to open, to drag, or to move by its menu or the arrow keys. */
export function Kaart({ kaart, metStatus }: { kaart: Bordkaart; metStatus: boolean }) {
  const t = useTranslate();
  const f = useFormat();
  const bord = useBord();
  const vak = useRef<HTMLLIElement>(null);
  const mag = doelen(kaart).length > 0;
  const onderweg = bord.verplaatsing?.kaart.id === kaart.id ? bord.verplaatsing.wijze : null;
  const laatste = useRef(bord);
  laatste.current = bord;

  useEffect(() => {
    const element = vak.current;
    if (!element || !mag) return;
    return draggable({
      element,
      getInitialData: () => ({ kaart }),
      onGenerateDragPreview: ({ nativeSetDragImage, location }) =>
        setCustomNativeDragPreview({
          nativeSetDragImage,
          // The pointer stays where it took hold of the card.
          getOffset: () => {
            const { left, top } = element.getBoundingClientRect();
            const { clientX, clientY } = location.current.input;
            return { x: clientX - left, y: clientY - top };
          },
          render: ({ container }) => {
            const beeld = element.cloneNode(true) as HTMLElement;
            beeld.style.width = `${element.offsetWidth}px`;
            beeld.classList.add('sleep');
            container.append(beeld);
          },
        }),
      onDragStart: () => laatste.current.pakOp(kaart, 'slepen'),
    });
  }, [kaart, mag]);

  const termijn = lopendeTermijn(kaart, nu());
  return (
    <li className={`kaart ${onderweg ? 'onderweg' : ''} ${onderweg === 'slepen' ? 'sleept' : ''}`} ref={vak}>
      {onderweg && <span className="alleen-sr">{t('db.bord.plek', { titel: kaart.titel })}</span>}
      <Link to={`/aanvragen/${kaart.id}`} draggable={false}>
        {kaart.titel}
      </Link>
      <Verplaatsmenu kaart={kaart} mag={mag} />
      <div className="o">
        {kaart.aanvrager.naam.replace(/^Gemeente /, '')} · {kaart.jaar}
      </div>
      {metStatus && (
        <div className="chip">
          <StatusChip status={kaart.status} />
        </div>
      )}
      <div className="v">
        <b>{f.bedrag(kaart.besluit?.bedrag ?? kaart.gevraagdeBijdrage)}</b>
        {termijn ? (
          <Dagen uiterste={termijn.uiterste} />
        ) : (
          <span className="stil">{t('db.aanvragen.jaar_nr', { nr: kaart.projectjaar })}</span>
        )}
      </div>
    </li>
  );
}

/** Every step that is allowed, also those that leave the status as it is; or an arrow key to move at once. */
function Verplaatsmenu({ kaart, mag }: { kaart: Bordkaart; mag: boolean }) {
  const t = useTranslate();
  const bord = useBord();
  const gevolg = useGevolg();
  const [anker, zetAnker] = useState<HTMLElement | null>(null);
  const knop = useRef<HTMLButtonElement>(null);
  const stappen = toegestaan(kaart.toegestaneActies);
  const actief = bord.verplaatsing?.kaart.id === kaart.id && bord.verplaatsing.wijze === 'toetsen';
  const sluit = () => zetAnker(null);

  const toets = (gebeurtenis: KeyboardEvent) => {
    const { key } = gebeurtenis;
    const pijl = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const { verplaatsing } = bord;
    if (!actief || !verplaatsing) {
      if (pijl !== 0 && mag) {
        gebeurtenis.preventDefault();
        bord.pakOp(kaart, 'toetsen');
      }
      return;
    }
    const naar = doelen(kaart);
    if (pijl !== 0) {
      const plaats = verplaatsing.boven ? naar.indexOf(verplaatsing.boven) : -1;
      bord.boven(naar[Math.max(0, Math.min(naar.length - 1, plaats + pijl))] ?? null);
    } else if (key === 'Enter' || key === ' ') {
      if (verplaatsing.boven) bord.leg(kaart, verplaatsing.boven);
    } else if (key === 'Escape' || key === 'Tab') bord.zetTerug();
    else return;
    if (key !== 'Tab') gebeurtenis.preventDefault();
  };

  return (
    <>
      <button
        type="button"
        className="ikoon s"
        ref={knop}
        id={`verplaats-${kaart.id}`}
        aria-label={t('db.bord.verplaats', { titel: kaart.titel })}
        aria-describedby={mag ? 'bord-hulp' : undefined}
        aria-haspopup="menu"
        aria-expanded={anker !== null}
        onKeyDown={toets}
        onBlur={() => {
          if (actief) bord.zetTerug();
        }}
        onClick={(gebeurtenis) => {
          if (!actief) zetAnker(gebeurtenis.currentTarget);
        }}
      >
        <MoreVertOutlined className="i" />
      </button>
      <Menu anchorEl={anker} open={anker !== null} onClose={sluit}>
        {stappen.length === 0 && <MenuItem disabled>{t('db.bord.geen_stap')}</MenuItem>}
        {stappen.map((naam) => (
          <MenuItem
            key={naam}
            data-stap={naam}
            onClick={() => {
              sluit();
              bord.stap(kaart, naam);
            }}
          >
            <span>
              {t(`db.stap.${naam}`)}
              <span className="menu-uitleg">{gevolg(naam)}</span>
            </span>
          </MenuItem>
        ))}
        {mag && (
          <MenuItem
            onClick={() => {
              sluit();
              // After the menu has given the focus back.
              setTimeout(() => {
                knop.current?.focus();
                bord.pakOp(kaart, 'toetsen');
              }, 0);
            }}
          >
            {t('db.bord.pijltjes')}
          </MenuItem>
        )}
        <Divider component="li" />
        <MenuItem component={Link} to={`/aanvragen/${kaart.id}`}>
          {t('db.bord.dossier')}
        </MenuItem>
      </Menu>
    </>
  );
}
