import ArrowForwardOutlined from '@mui/icons-material/ArrowForwardOutlined';
import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import EventOutlined from '@mui/icons-material/EventOutlined';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import NextPlanOutlined from '@mui/icons-material/NextPlanOutlined';
import SellOutlined from '@mui/icons-material/SellOutlined';
import SyncAltOutlined from '@mui/icons-material/SyncAltOutlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import type { ComponentType, ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { ToetsDocument } from '../../../schema/generated/documenten.ts';
import { Bevinding } from '../../components/Bevinding.tsx';
import { Gegevens } from '../../components/Gegevens.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { Mislukt } from '../../components/Toestanden.tsx';
import { useFormat } from '../../format/useFormat.ts';
import { useVraag } from '../../providers/Diensten.tsx';
import { nu } from '../../providers/omgeving.ts';
import { usePlanwoorden } from '../behandelen/planwoorden.tsx';
import { groepVan } from '../groepen.ts';
import type { Aanvraag } from '../index.ts';
import { BEOORDELINGSDAGEN } from '../termijn.ts';
import { STAPPEN, type Stapnaam } from './tabel.ts';

/** One consequence, with its heading. */
export function Gevolg({
  icoon: Icoon,
  kop,
  children,
}: {
  icoon: ComponentType<{ className?: string }>;
  kop: string;
  children: ReactNode;
}) {
  return (
    <div className="gevolg">
      <Icoon className="i" />
      <div>
        <h3>{kop}</h3>
        {children}
      </div>
    </div>
  );
}

/** What will happen when a step is confirmed; nothing is written before that. */
export function Gevolgen({ naam, aanvraag }: { naam: Stapnaam; aanvraag: Aanvraag }) {
  const t = useTranslate();
  const f = useFormat();
  const g = (sleutel: string) => t(`db.stap.gevolg.${sleutel}`);
  const u = (sleutel: string, opties?: object) => t(`db.stap.uitleg.${sleutel}`, opties);
  const { naar } = STAPPEN[naam];
  const beslisdag = new Date(nu().getTime() + BEOORDELINGSDAGEN * 86_400_000);
  const nieuwKenmerk = aanvraag.kenmerk.startsWith('CONCEPT-');
  return (
    <>
      <Gevolg icoon={SyncAltOutlined} kop={g(naar ? 'status' : 'status_blijft')}>
        <div className="naar">
          <StatusChip status={aanvraag.status} />
          {naar && (
            <>
              <ArrowForwardOutlined className="i i16" />
              <StatusChip status={naar} />
            </>
          )}
        </div>
      </Gevolg>
      {naam === 'afstemmingVragen' && (
        <>
          <Gevolg icoon={VisibilityOutlined} kop={g('wie')}>
            <p>
              {aanvraag.zorgkantoor
                ? u('ziet_zorgkantoor', { zorgkantoor: aanvraag.zorgkantoor.naam })
                : u('eerst_gemeente')}
            </p>
          </Gevolg>
          <Gevolg icoon={NextPlanOutlined} kop={g('volgende')}>
            <p className="extra">{u('volgende_afstemming')}</p>
          </Gevolg>
        </>
      )}
      {naam === 'afstemmingVastleggen' && (
        <>
          <Gevolg icoon={VisibilityOutlined} kop={g('wie')}>
            <p>{u('afgestemd')}</p>
          </Gevolg>
          <Gevolg icoon={NextPlanOutlined} kop={g('volgende')}>
            <p className="extra">{u('passend_mag')}</p>
          </Gevolg>
          <Planbeeld aanvraag={aanvraag} />
        </>
      )}
      {naam === 'aanvraagIndienen' && (
        <>
          <Toetsgevolg aanvraag={aanvraag} />
          <Gevolg icoon={SellOutlined} kop={g('kenmerk')}>
            <p>{nieuwKenmerk ? u('kenmerk_nieuw') : u('kenmerk_blijft', { kenmerk: aanvraag.kenmerk })}</p>
            <p className="extra">{u('bevroren')}</p>
          </Gevolg>
          <Gevolg icoon={NextPlanOutlined} kop={g('volgende')}>
            <p className="extra">{u('volledigheid')}</p>
          </Gevolg>
        </>
      )}
      {naam === 'aanvullingVragen' && (
        <>
          {aanvraag.status === 'IN_BEOORDELING' && (
            <Gevolg icoon={EventOutlined} kop={g('termijn')}>
              <p>{u('termijn_stopt')}</p>
            </Gevolg>
          )}
          <Gevolg icoon={NextPlanOutlined} kop={g('volgende')}>
            <p className="extra">{u('aanvrager_wijzigt')}</p>
          </Gevolg>
        </>
      )}
      {naam === 'aanvraagVolledigVerklaren' && (
        <>
          <Gevolg icoon={EventOutlined} kop={g('termijn')}>
            <p>{u('beslissen_voor', { datum: f.weekdag(beslisdag) })}</p>
          </Gevolg>
          <Gevolg icoon={NextPlanOutlined} kop={g('volgende')}>
            <p className="extra">{u('beoordelen')}</p>
          </Gevolg>
        </>
      )}
      {naam === 'aanvraagIntrekken' && (
        <>
          <Gevolg icoon={VisibilityOutlined} kop={g('wie')}>
            <p>{u('zorgkantoor_leest')}</p>
          </Gevolg>
          <Gevolg icoon={NextPlanOutlined} kop={g('volgende')}>
            <p className="extra">{u('definitief')}</p>
          </Gevolg>
        </>
      )}
    </>
  );
}

/** What the plan says of the idea: enough to tell whether it fits (DOS-026). */
function Planbeeld({ aanvraag }: { aanvraag: Aanvraag }) {
  const t = useTranslate();
  const { rijen, fout, opnieuw } = usePlanwoorden(aanvraag);
  return (
    <Gevolg icoon={DescriptionOutlined} kop={t('db.behandelen.plan.zegt')}>
      {fout ? (
        <Mislukt fout={fout} opnieuw={opnieuw} />
      ) : (
        <div className="planbeeld">
          <Gegevens rijen={rijen?.(['prioriteit', 'urgentie', 'doel', 'gebied', 'aandeel', 'dekking']) ?? []} />
        </div>
      )}
    </Gevolg>
  );
}

/** What the test says now of submitting, with the findings that block it. */
function Toetsgevolg({ aanvraag }: { aanvraag: Aanvraag }) {
  const t = useTranslate();
  const { data } = useVraag(ToetsDocument, { id: aanvraag.id });
  const toets = data?.aanvraag?.toets;
  const tegen = (toets?.bevindingen ?? []).filter((een) => groepVan(een) === 'blokkerend');
  return (
    <Gevolg icoon={FactCheckOutlined} kop={t('db.stap.gevolg.toets')}>
      {!toets ? (
        <p className="extra">{t('db.stap.uitleg.toets_laadt')}</p>
      ) : tegen.length === 0 ? (
        <p>{t('db.stap.uitleg.toets_goed')}</p>
      ) : (
        <>
          <p className="rood">{t('db.stap.uitleg.toets_fout', { smart_count: tegen.length })}</p>
          <ul className="bevindingen-kort">
            {tegen.map((een, plaats) => (
              <Bevinding
                key={`${een.regel}${plaats}`}
                bevinding={een}
                regeling={aanvraag.regeling}
                jaar={aanvraag.jaar}
              />
            ))}
          </ul>
        </>
      )}
    </Gevolg>
  );
}
