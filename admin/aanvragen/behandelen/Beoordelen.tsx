import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Criterium } from '../../../schema/generated/documenten.ts';
import { VergelijkingDocument } from '../../../schema/generated/documenten.ts';
import { Gegevens } from '../../components/Gegevens.tsx';
import { Paneel } from '../../components/Paneel.tsx';
import { Regelcode } from '../../components/Regelcode.tsx';
import { Mislukt, Skelet } from '../../components/Toestanden.tsx';
import { useFormat } from '../../format/useFormat.ts';
import { useVraag } from '../../providers/Diensten.tsx';
import { useGetypt } from '../../providers/useGetypt.ts';
import type { Aanvraag } from '../index.ts';
import { Stapfouten } from '../stappen/Stapfouten.tsx';
import { useStap } from '../stappen/useStap.ts';
import { AndereBeoordeling } from './AndereBeoordeling.tsx';
import { CRITERIA, gedaan, gemiddelde, LEEG_WERKSTUK, mist, type Plaats, SCHAAL, type Werkstuk } from './criteria.ts';
import { Intussen } from './Intussen.tsx';
import { type Planrij, usePlanwoorden } from './planwoorden.tsx';
import { Tekstveld, Veldfout } from './Velden.tsx';
import { type Eerder, Vergelijking } from './Vergelijking.tsx';

interface Opties {
  aanvraag: Aanvraag;
  /** Back to the assessment that there is; absent when there is none. */
  terug?: () => void;
  vastgelegd: () => void;
}

/** Assesses on nine criteria, each beside the plan's own words and beside earlier scores. Kept until it is recorded. */
export default function Beoordelen({ aanvraag, terug, vastgelegd }: Opties) {
  const t = useTranslate();
  const id = useId();
  const d = (sleutel: string, opties?: object) => t(`db.behandelen.beoordelen.${sleutel}`, opties);
  const sinds = useRef(aanvraag.gewijzigdOp);
  const { stand, zet, wis } = useGetypt<Werkstuk>(`beoordeling.${aanvraag.id}`, LEEG_WERKSTUK);
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const { bezig, fouten, storing, doe } = useStap('beoordelingVastleggen', aanvraag, () => {
    wis();
    vastgelegd();
  });
  const { fout, opnieuw, rijen } = usePlanwoorden(aanvraag);
  const { data: vergelijking } = useVraag(VergelijkingDocument, { id: aanvraag.id });
  if (fout) return <Mislukt fout={fout} opnieuw={opnieuw} />;
  if (!rijen) return <Skelet regels={10} />;

  const open = mist(stand);
  const mistHier = (plaats: Plaats) => (geprobeerd && open.includes(plaats) ? t('db.stap.veld.verplicht') : undefined);
  const zetScore = (criterium: Criterium, regel: { score?: number; motivering?: string }) =>
    zet((oud) => ({
      ...oud,
      scores: { ...oud.scores, [criterium]: { score: null, motivering: '', ...oud.scores[criterium], ...regel } },
    }));
  const bevestig = () => {
    zetGeprobeerd(true);
    const [eerste] = open;
    if (eerste) {
      document.getElementById(`${id}-${eerste}`)?.focus();
      return;
    }
    const scores = CRITERIA.map(({ criterium }) => ({
      criterium,
      score: stand.scores[criterium]?.score,
      motivering: stand.scores[criterium]?.motivering.trim(),
    }));
    void doe({ motivering: stand.motivering }, { scores, advies: stand.advies });
  };
  const gegeven = CRITERIA.flatMap(({ criterium }) => stand.scores[criterium]?.score ?? []);

  return (
    <form
      className="stapel beoordelingsvorm"
      noValidate
      aria-label={d('titel')}
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        // The choice between two assessments is a form of its own inside this one.
        if (gebeurtenis.target === gebeurtenis.currentTarget) bevestig();
      }}
    >
      <Paneel titel={d('titel')} bij={t('db.dossier.beoordeling.intern')}>
        <p className="stil">{d('uitleg')}</p>
      </Paneel>
      {CRITERIA.map(({ criterium, regel, stukken }, nummer) => (
        <Criteriumvak
          key={criterium}
          id={`${id}-${criterium}`}
          nummer={nummer + 1}
          criterium={criterium}
          regel={regel}
          aanvraag={aanvraag}
          rijen={rijen(stukken)}
          eerder={vergelijking?.beoordelingVergelijking?.criteria.find((een) => een.criterium === criterium)}
          waarde={stand.scores[criterium]}
          zet={(deel) => zetScore(criterium, deel)}
          foutScore={mistHier(`${criterium}-score`)}
          foutMotivering={mistHier(`${criterium}-motivering`)}
        />
      ))}
      <Paneel titel={d('advies')}>
        <fieldset className="veld" aria-describedby={mistHier('advies') ? `${id}-advies-fout` : undefined}>
          <legend>{t('db.dossier.beoordeling.advies')}</legend>
          {(['TOEKENNEN', 'AFWIJZEN'] as const).map((advies, plaats) => (
            <label className="keuze" key={advies}>
              <input
                type="radio"
                name={`${id}-advies`}
                id={plaats === 0 ? `${id}-advies` : undefined}
                checked={stand.advies === advies}
                onChange={() => zet({ advies })}
              />
              {t(`db.advies.${advies}`)}
            </label>
          ))}
          <Veldfout id={`${id}-advies-fout`} fout={mistHier('advies')} />
        </fieldset>
        <Tekstveld
          id={`${id}-motivering`}
          label={d('motivering')}
          hulp={d('motivering_hulp')}
          waarde={stand.motivering}
          zet={(motivering) => zet({ motivering })}
          fout={mistHier('motivering')}
        />
        <Stapfouten fouten={fouten} storing={storing} velden={[]} aanvraag={aanvraag} />
        {fouten.some(({ code }) => code === 'VERSIE_CONFLICT' || code === 'STATUS') && (
          <Intussen id={aanvraag.id} sinds={sinds.current}>
            <AndereBeoordeling id={aanvraag.id} sinds={sinds.current} werk={stand} neemOver={zet} />
          </Intussen>
        )}
        {geprobeerd && open.length > 0 && (
          <p className="melding fout" role="alert">
            <ErrorOutlineOutlined className="i" />
            <span>{d('nog', { smart_count: open.length })}</span>
          </p>
        )}
        <Voet
          aantal={gedaan(stand)}
          gemiddeld={gemiddelde(gegeven)}
          knop={
            <>
              {terug && (
                <button type="button" className="knop" onClick={terug}>
                  {t('db.app.annuleren')}
                </button>
              )}
              <button type="submit" className="knop hoofd" aria-disabled={bezig}>
                {bezig ? t('db.stap.bezig') : storing ? t('db.app.opnieuw') : t('db.stap.knop.beoordelingVastleggen')}
              </button>
            </>
          }
        />
      </Paneel>
    </form>
  );
}

function Voet({ aantal, gemiddeld, knop }: { aantal: number; gemiddeld: string | null; knop: ReactNode }) {
  const t = useTranslate();
  const f = useFormat();
  const d = (sleutel: string, opties?: object) => t(`db.behandelen.beoordelen.${sleutel}`, opties);
  return (
    <div className="beoordelingsvoet">
      <span className="klein stil" aria-live="polite">
        {d('gedaan', { aantal, totaal: CRITERIA.length })}
        {gemiddeld && ` ${d('gemiddeld', { gemiddelde: f.getal(gemiddeld) })}`} {d('bewaard')}
      </span>
      <div className="rechts">{knop}</div>
    </div>
  );
}

interface Criteriumopties {
  id: string;
  nummer: number;
  criterium: Criterium;
  regel: string;
  aanvraag: Aanvraag;
  rijen: readonly Planrij[];
  eerder: Eerder | undefined;
  waarde: { score: number | null; motivering: string } | undefined;
  zet: (deel: { score?: number; motivering?: string }) => void;
  foutScore: string | undefined;
  foutMotivering: string | undefined;
}

/** One criterion: on the left what the plan says, on the right the score, why, and how it was scored before. */
function Criteriumvak({
  id,
  nummer,
  criterium,
  regel,
  aanvraag,
  rijen,
  eerder,
  waarde,
  zet,
  foutScore,
  foutMotivering,
}: Criteriumopties) {
  const t = useTranslate();
  const d = (sleutel: string) => t(`db.behandelen.beoordelen.${sleutel}`);
  return (
    <section className="paneel criterium" aria-labelledby={`${id}-kop`}>
      <div className="pkop">
        <h2 id={`${id}-kop`}>
          {nummer}. {t(`db.criterium.${criterium}`)}
        </h2>
        <span className="rechts klein">
          <Regelcode code={regel} regeling={aanvraag.regeling} jaar={aanvraag.jaar} />
        </span>
      </div>
      <p className="vraag stil">{d(`vraag.${criterium}`)}</p>
      <div className="criteriumlijf">
        <div className="planwoord">
          <h3>{d('plan_zegt')}</h3>
          <Gegevens rijen={rijen} />
        </div>
        <div>
          <fieldset className="veld scorekeuze" aria-describedby={foutScore ? `${id}-score-fout` : undefined}>
            <legend>{t('db.dossier.beoordeling.score')}</legend>
            <div className="schaal">
              {SCHAAL.map((score) => (
                <label key={score} className={waarde?.score === score ? 'gekozen' : undefined}>
                  <input
                    type="radio"
                    name={`${id}-score`}
                    id={score === 1 ? `${id}-score` : undefined}
                    checked={waarde?.score === score}
                    onChange={() => zet({ score })}
                  />
                  <span className="cijfer">{score}</span> <span className="woord">{d(`schaal.${score}`)}</span>
                </label>
              ))}
            </div>
            <Veldfout id={`${id}-score-fout`} fout={foutScore} />
          </fieldset>
          <Tekstveld
            id={`${id}-motivering`}
            label={t('db.dossier.beoordeling.motivering')}
            waarde={waarde?.motivering ?? ''}
            zet={(motivering) => zet({ motivering })}
            fout={foutMotivering}
            rijen={3}
          />
          <h3>{d('eerder')}</h3>
          <Vergelijking eerder={eerder} score={waarde?.score} />
        </div>
      </div>
    </section>
  );
}
