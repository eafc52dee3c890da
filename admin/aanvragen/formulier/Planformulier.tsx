import ExpandLessOutlined from '@mui/icons-material/ExpandLessOutlined';
import LockOutlined from '@mui/icons-material/LockOutlined';
import Drawer from '@mui/material/Drawer';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router';
import { StatusChip } from '../../components/StatusChip.tsx';
import { Skelet } from '../../components/Toestanden.tsx';
import { Bewaarmeldingen, Bewaarstand } from './Bewaarstand.tsx';
import { FormulierProvider } from './Formuliercontext.tsx';
import { leesbaarDeel } from './leesbaar.ts';
import { Planconflict } from './Planconflict.tsx';
import type { Formulieraanvraag, Stapopties } from './plan.ts';
import { Stappenbalk } from './Stappenbalk.tsx';
import { Stapinhoud } from './stappen/index.tsx';
import { Oordeel, Toetsinhoud, useGroepen } from './Toetspaneel.tsx';
import { useBewaarder } from './useBewaarder.ts';
import { usePartijen } from './usePartijen.ts';
import { useStapfocus } from './useStapfocus.ts';
import { useToets } from './useToets.ts';
import { useZichtbaar } from './useZichtbaar.ts';
import { isBegonnen, openPerStap, STAPPEN, type Stapnaam } from './velden.ts';

interface Opties {
  aanvraag: Formulieraanvraag;
  persoon: string;
  stap: Stapnaam;
}

const GEEN_OPEN = openPerStap([]);

/** The wizard over bijlage 1: its steps, autosave, and the test of the plan beside it. */
export function Planformulier({ aanvraag, persoon, stap }: Opties) {
  const t = useTranslate();
  const navigate = useNavigate();
  const [bewaarder, opname] = useBewaarder(aanvraag, persoon);
  const { plan, basis, versie, stand } = opname;
  const { partners, leerPartij } = usePartijen(aanvraag, plan);
  const toets = useToets(plan, basis);
  const groepen = useGroepen(toets.uitslag, plan);
  const [kiezen, zetKiezen] = useState(true);
  const vergrendeld = !aanvraag.toegestaneActies.includes('aanvraagWijzigen');
  const { onleesbaar } = useMemo(() => leesbaarDeel(plan, basis), [plan, basis]);
  const { bevindingen, verlaten, bezocht } = useZichtbaar(toets, plan, stap);
  const open = useMemo(() => (toets.uitslag ? openPerStap(toets.uitslag.bevindingen) : GEEN_OPEN), [toets.uitslag]);
  const begonnenTekst = STAPPEN.filter((een) => verlaten.has(een) || isBegonnen(plan, een)).join();
  const begonnen = useMemo(() => new Set(begonnenTekst.split(',') as Stapnaam[]), [begonnenTekst]);
  const pad = useCallback((een: Stapnaam) => `/aanvragen/${aanvraag.id}/bewerken/${een}`, [aanvraag.id]);
  const naarStap = useCallback((een: Stapnaam) => void navigate(pad(een)), [navigate, pad]);
  const { kop, spring } = useStapfocus(stap, naarStap);
  const laatste = useRef(stap);
  useEffect(() => {
    if (laatste.current !== stap) bewaarder.nu();
    laatste.current = stap;
  }, [bewaarder, stap]);
  useEffect(() => zetKiezen(stand.soort === 'conflict'), [stand.soort]);

  const alles = stand.soort === 'bewaard';
  const omgeving = useMemo(
    () => ({ aanvraag, leerPartij, spring, bewaard: { versie, alles, nu: bewaarder.nu } }),
    [aanvraag, leerPartij, spring, versie, alles, bewaarder],
  );
  const opties: Stapopties = { plan, zet: bewaarder.zet, bevindingen, onleesbaar, partners, vergrendeld };
  const nr = STAPPEN.indexOf(stap);
  const vorige = STAPPEN[nr - 1];
  const volgende = STAPPEN[nr + 1];
  return (
    <FormulierProvider waarde={omgeving}>
      <nav className="kruimel" aria-label={t('db.app.kruimelpad')}>
        <Link to="/aanvragen">{t('db.aanvragen.titel')}</Link>
        <span aria-hidden="true">/</span>
        <Link to={`/aanvragen/${aanvraag.id}`}>{aanvraag.kenmerk}</Link>
        <span aria-hidden="true">/</span>
        <span aria-current="page">{t('db.formulier.bewerken')}</span>
      </nav>
      <div className="titelrij formulierkop">
        <h1>{plan.titel || aanvraag.kenmerk}</h1>
        <StatusChip status={aanvraag.status} />
        <span className="stil">
          {t('db.formulier.context', { jaar: plan.jaar, projectjaar: plan.projectjaar || '–' })}
        </span>
        <div className="rechts">
          <Bewaarstand opname={opname} half={onleesbaar.length} />
          <Link className="knop" to={`/aanvragen/${aanvraag.id}`}>
            {t('db.formulier.naar_dossier')}
          </Link>
        </div>
      </div>
      {vergrendeld && (
        <div className="melding let">
          <LockOutlined className="i" />
          <span>{t('db.formulier.vergrendeld')}</span>
        </div>
      )}
      <Bewaarmeldingen bewaarder={bewaarder} opname={opname} spring={spring} kies={() => zetKiezen(true)} />
      <Stappenbalk id={aanvraag.id} nu={stap} open={open} begonnen={begonnen} getoetst={toets.uitslag !== null} />
      <div className="wiz">
        <form
          className="paneel stapvak"
          aria-labelledby="stapkop"
          noValidate
          onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}
          onBlur={(gebeurtenis) => {
            bezocht(gebeurtenis.target.id);
            bewaarder.nu();
          }}
        >
          <p id="stapkop" className="stapkop klein stil" ref={kop} tabIndex={-1}>
            {t('db.formulier.stap_van', { nr: nr + 1, totaal: STAPPEN.length })}:{' '}
            <strong>{t(`db.formulier.stap.${stap}`)}</strong>
          </p>
          <Suspense fallback={<Skelet regels={6} />}>
            <Stapinhoud stap={stap} {...opties} />
          </Suspense>
          <div className="voet">
            {vorige && (
              <Link className="knop" to={pad(vorige)}>
                <span>
                  {t('db.formulier.vorige_kort')}
                  <span className="weg">: {t(`db.formulier.stap.${vorige}`)}</span>
                </span>
              </Link>
            )}
            {volgende && (
              <div className="rechts">
                <span className="klein stil weg">{open[stap] > 0 && t('db.formulier.verder_mag')}</span>
                <Link className="knop hoofd" to={pad(volgende)}>
                  {t('db.formulier.volgende', { stap: t(`db.formulier.stap.${volgende}`) })}
                </Link>
              </div>
            )}
          </div>
        </form>
        <Toetsplaats stand={toets} groepen={groepen} plan={plan} spring={spring} />
      </div>
      <Planconflict
        bewaarder={bewaarder}
        opname={opname}
        open={kiezen}
        sluit={() => zetKiezen(false)}
        partners={partners}
      />
    </FormulierProvider>
  );
}

/** The test beside the form; on a phone a bar at the bottom that opens. */
function Toetsplaats({ stand, groepen, plan, spring }: Parameters<typeof Toetsinhoud>[0] & object) {
  const t = useTranslate();
  const smal = useMediaQuery('(max-width:760px)', { noSsr: true });
  const [open, zetOpen] = useState(false);
  const { regeling, jaar } = plan;
  const kader = useMemo(() => ({ regeling, jaar }), [regeling, jaar]);
  const enSluit = useCallback(
    (veld: string) => {
      zetOpen(false);
      spring(veld);
    },
    [spring],
  );
  const oordeel = <Oordeel stand={stand} groepen={groepen} />;
  const kop = (
    <div className="pkop">
      <h2 id="toetskop">{t('db.formulier.toets.titel')}</h2>
      <span className="rechts klein stil">
        {t('db.formulier.toets.kader', { regeling: t(`db.regeling.${regeling}`), jaar })}
      </span>
    </div>
  );
  const inhoud = <Toetsinhoud stand={stand} groepen={groepen} plan={kader} spring={enSluit} />;
  if (!smal) {
    return (
      <aside className="paneel toetspaneel" aria-labelledby="toetskop" aria-busy={stand.verouderd}>
        {kop}
        <p className="toetsoordeel" role="status">
          {oordeel}
        </p>
        {inhoud}
      </aside>
    );
  }
  return (
    <>
      <div className="mobieltoets">
        <p className="klein" role="status">
          {oordeel}
        </p>
        <button type="button" className="knop klein" aria-haspopup="dialog" onClick={() => zetOpen(true)}>
          <ExpandLessOutlined className="i i16" />
          {t('db.formulier.toets.bekijken')}
        </button>
      </div>
      <Drawer
        anchor="bottom"
        open={open}
        onClose={() => zetOpen(false)}
        slotProps={{ paper: { className: 'toetslade', 'aria-labelledby': 'toetskop', role: 'dialog' } }}
      >
        {kop}
        <p className="toetsoordeel">{oordeel}</p>
        {inhoud}
        <div className="voet">
          <button type="button" className="knop" onClick={() => zetOpen(false)}>
            {t('db.formulier.toets.sluiten')}
          </button>
        </div>
      </Drawer>
    </>
  );
}
