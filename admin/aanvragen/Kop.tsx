import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useDagentekst } from '../components/Dagen.tsx';
import { StatusChip } from '../components/StatusChip.tsx';
import { centen } from '../format/geld.ts';
import { dagenTot, drang } from '../format/tijd.ts';
import { useFormat } from '../format/useFormat.ts';
import { nu } from '../providers/omgeving.ts';
import type { Aanvraag } from './index.ts';
import { Acties } from './stappen/Acties.tsx';
import { BEOORDELINGSDAGEN, dagVan, lopendeTermijn, WAARSCHUWDAGEN } from './termijn.ts';

/** Title, status and steps of a file, its four figures and its deadline. */
export function Kop({ aanvraag, drukAf }: { aanvraag: Aanvraag; drukAf: () => void }) {
  const t = useTranslate();
  const zorgkantoor = !aanvraag.zorgkantoor
    ? t('db.dossier.geen_zorgkantoor')
    : aanvraag.zorgkantoorregio
      ? t('db.dossier.zorgkantoor_regio', {
          zorgkantoor: aanvraag.zorgkantoor.naam,
          regio: aanvraag.zorgkantoorregio.naam,
        })
      : aanvraag.zorgkantoor.naam;
  return (
    <>
      <nav className="kruimel" aria-label={t('db.app.kruimelpad')}>
        <Link to="/aanvragen">{t('db.aanvragen.titel')}</Link>
        <span aria-hidden="true">/</span>
        <span aria-current="page">{aanvraag.kenmerk}</span>
      </nav>
      <div className="boven">
        <div>
          <h1>{aanvraag.titel}</h1>
          <StatusChip status={aanvraag.status} />
          <p className="stil sub">
            {t('db.dossier.context', {
              aanvrager: aanvraag.aanvrager.naam,
              zorgkantoor,
              jaar: aanvraag.jaar,
              projectjaar: aanvraag.projectjaar,
            })}
          </p>
        </div>
        <Acties aanvraag={aanvraag} drukAf={drukAf} />
      </div>
      {aanvraag.kerncijfers && <Feiten aanvraag={aanvraag} />}
    </>
  );
}

function Feiten({ aanvraag }: { aanvraag: Aanvraag }) {
  const t = useTranslate();
  const f = useFormat();
  const cijfers = aanvraag.kerncijfers;
  const { tekst, tekort, netNiet } = f.aandeel(
    centen(cijfers?.eigenAandeel) ?? 0n,
    centen(cijfers?.totaleKosten) ?? 0n,
    cijfers?.minimumEigenAandeelPercentage,
  );
  return (
    <dl className="feiten">
      <div>
        <dt>{t('db.dossier.gevraagd')}</dt>
        <dd>{f.bedrag(cijfers?.gevraagdeBijdrage)}</dd>
      </div>
      <div>
        <dt>{t('db.dossier.kosten')}</dt>
        <dd>{f.bedrag(cijfers?.totaleKosten)}</dd>
      </div>
      <div>
        <dt>{t('db.dossier.aandeel')}</dt>
        <dd className={tekort ? 'rood' : undefined}>
          {tekst}{' '}
          {cijfers?.minimumEigenAandeelPercentage && (
            <small>
              {netNiet && `${t('db.aanvragen.net_niet')}, `}
              {t('db.dossier.minimum', { norm: f.norm(cijfers.minimumEigenAandeelPercentage) })}
            </small>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('db.dossier.besparing')}</dt>
        <dd>{f.bedrag(cijfers?.besparingWlz)}</dd>
      </div>
      <Termijn aanvraag={aanvraag} />
    </dl>
  );
}

/** The deadline with its meter: days gone by of the six weeks, with the two days of warning as ticks. */
function Termijn({ aanvraag }: { aanvraag: Aanvraag }) {
  const t = useTranslate();
  const f = useFormat();
  const dagtekst = useDagentekst();
  const termijn = lopendeTermijn(aanvraag, nu());
  if (!termijn) {
    return (
      <div className="termijn">
        <dt>
          {aanvraag.ingediendOp
            ? t('db.dossier.ingediend', { datum: f.datum(aanvraag.ingediendOp) })
            : t('db.dossier.geen_termijn')}
        </dt>
        {aanvraag.ingediendOp && <dd className="klein stil">{t('db.dossier.geen_termijn')}</dd>}
      </div>
    );
  }
  const dagen = dagenTot(termijn.uiterste, nu());
  const soort = drang(dagen);
  if (termijn.soort !== 'BEOORDELING') {
    return (
      <div className="termijn">
        <dt>{t('db.dossier.bezwaar_tot', { datum: f.weekdag(termijn.uiterste) })}</dt>
        <dd>
          <span className={`dagen ${soort}`}>{dagtekst(dagen)}</span>
        </dd>
      </div>
    );
  }
  const dag = dagVan(termijn.uiterste, BEOORDELINGSDAGEN, nu());
  const plaats = (welke: number) => `${(welke / BEOORDELINGSDAGEN) * 100}%`;
  const kleur = { rustig: 'var(--accent)', let: 'var(--let)', spoed: 'var(--fout)', laat: 'var(--fout)' }[soort];
  const [eerste, tweede] = WAARSCHUWDAGEN;
  return (
    <div className="termijn">
      <dt>{t('db.dossier.beslissen_voor', { datum: f.weekdag(termijn.uiterste) })}</dt>
      <dd>
        <span className={`dagen ${soort}`}>{dagtekst(dagen)}</span>{' '}
        <small>{t('db.dossier.dag_van', { dag, totaal: BEOORDELINGSDAGEN })}</small>
      </dd>
      <dd style={{ lineHeight: 1 }}>
        <svg
          className="meet"
          height="10"
          role="img"
          aria-label={t('db.dossier.meter', { dag, totaal: BEOORDELINGSDAGEN, eerste, tweede })}
        >
          <rect y="2" width="100%" height="6" rx="3" fill="var(--vlak2)" />
          <rect y="2" width={plaats(dag)} height="6" rx="3" fill={kleur} />
          <rect x={plaats(eerste)} width="2" height="10" fill="var(--inkt)" />
          <rect x={plaats(tweede)} width="2" height="10" fill="var(--inkt)" />
        </svg>
      </dd>
    </div>
  );
}
