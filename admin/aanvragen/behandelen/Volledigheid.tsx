import { useEffect, useId, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { type BevindingregelFragment, ToetsDocument } from '../../../schema/generated/documenten.ts';
import { soortVan } from '../../components/Bevinding.tsx';
import { Gegevens } from '../../components/Gegevens.tsx';
import { Regelcode } from '../../components/Regelcode.tsx';
import { Mislukt, Skelet } from '../../components/Toestanden.tsx';
import { Venster } from '../../components/Venster.tsx';
import { behandelen } from '../../i18n/nl/besluit.ts';
import { useVraag } from '../../providers/Diensten.tsx';
import { useGetypt } from '../../providers/useGetypt.ts';
import type { Aanvraag } from '../index.ts';
import { Gevolgen } from '../stappen/Gevolgen.tsx';
import type { Dialoogopties } from '../stappen/Stapdialoog.tsx';
import { Stapfouten } from '../stappen/Stapfouten.tsx';
import { regels } from '../stappen/tabel.ts';
import { useStap } from '../stappen/useStap.ts';
import { Intussen } from './Intussen.tsx';
import { usePlanwoorden } from './planwoorden.tsx';
import { BELEID, eersteOpen, ontbrekend, PUNTEN, type Punt, type Vink, type Vinken, WETTELIJK } from './punten.ts';
import { Tekstveld, Veldfout } from './Velden.tsx';

const { punt: PUNTTEKST } = behandelen.volledig;
const nederlands = (naam: string): string => PUNTTEKST[naam as keyof typeof PUNTTEKST].titel;

/**
 * Completeness: every point that the law and the policy ask, with the plan's own words and what the test found beside
 * it. What is ticked as missing becomes the question to the applicant; when nothing is, the file is declared complete.
 */
export default function Volledigheid({ aanvraag, sluit }: Omit<Dialoogopties, 'open'>) {
  const t = useTranslate();
  const id = useId();
  const d = (sleutel: string, opties?: object) => t(`db.behandelen.volledig.${sleutel}`, opties);
  const sinds = useRef(aanvraag.gewijzigdOp);
  const { stand, zet, wis } = useGetypt<{ vinken: Vinken; overig: string }>(`volledigheid.${aanvraag.id}`, {
    vinken: {},
    overig: '',
  });
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const klaar = () => {
    wis();
    sluit();
  };
  const volledig = useStap('aanvraagVolledigVerklaren', aanvraag, klaar);
  const aanvulling = useStap('aanvullingVragen', aanvraag, klaar);
  const { data, error, refetch } = useVraag(ToetsDocument, { id: aanvraag.id });
  const { fout, opnieuw, rijen } = usePlanwoorden(aanvraag);

  // The points come after the dialog: then the first one gets the focus, unless somebody went elsewhere already.
  const eerste = `${id}-${PUNTEN[0]?.naam}-oordeel`;
  const geladen = rijen !== null && data !== undefined;
  useEffect(() => {
    if (geladen && !document.activeElement?.matches('button, input, textarea')) {
      document.getElementById(eerste)?.focus();
    }
  }, [geladen, eerste]);

  const titel = (naam: string) => d(`punt.${naam}.titel`);
  const open = eersteOpen(stand.vinken);
  // What the applicant reads is Dutch, whatever the language of the screen.
  const vragen = ontbrekend(stand.vinken, nederlands, regels(stand.overig));
  const vraagt = vragen.length > 0 || PUNTEN.some(({ naam }) => stand.vinken[naam]?.oordeel === 'ontbreekt');
  const gedaan = PUNTEN.filter(({ naam }) => stand.vinken[naam]).length;
  const stap = vraagt ? aanvulling : volledig;
  const bevestig = () => {
    zetGeprobeerd(true);
    if (open) document.getElementById(`${id}-${open.naam}-${open.deel}`)?.focus();
    else if (vraagt) void aanvulling.doe({ ontbreekt: vragen.join('\n') });
    else void volledig.doe({});
  };
  const zetVink = (naam: string, vink: Partial<Vink>) =>
    zet((oud) => ({
      ...oud,
      vinken: { ...oud.vinken, [naam]: { oordeel: 'aanwezig', wat: '', ...oud.vinken[naam], ...vink } },
    }));
  const groep = (kop: string, punten: readonly Punt[]) => (
    <section className="puntgroep" aria-label={d(kop)}>
      <h3>{d(kop)}</h3>
      {punten.map((punt) => (
        <Puntvak
          key={punt.naam}
          id={`${id}-${punt.naam}`}
          punt={punt}
          aanvraag={aanvraag}
          rijen={rijen?.(punt.stukken) ?? []}
          bevindingen={data?.aanvraag?.toets.bevindingen ?? []}
          vink={stand.vinken[punt.naam]}
          zet={(vink) => zetVink(punt.naam, vink)}
          geprobeerd={geprobeerd}
        />
      ))}
    </section>
  );

  return (
    <Venster
      titel={d('titel')}
      bij={`${aanvraag.titel} · ${aanvraag.aanvrager.naam}`}
      sluit={sluit}
      bevestig={bevestig}
      meldingen={
        <>
          <Stapfouten fouten={stap.fouten} storing={stap.storing} velden={[]} aanvraag={aanvraag} />
          {stap.fouten.some(({ code }) => code === 'VERSIE_CONFLICT' || code === 'STATUS') && (
            <Intussen id={aanvraag.id} sinds={sinds.current} />
          )}
        </>
      }
      voet={`${d('gedaan', { aantal: gedaan, totaal: PUNTEN.length })} ${t('db.stap.nog_niets')}`}
      knop={
        vraagt ? d('vraag', { smart_count: Math.max(1, vragen.length) }) : t('db.stap.knop.aanvraagVolledigVerklaren')
      }
      bezig={stap.bezig}
      opnieuw={stap.storing !== null}
      terug={d('later')}
    >
      <div className="dlijf enkel">
        {fout || error ? (
          <div>
            <Mislukt
              fout={fout ?? error}
              opnieuw={() => {
                opnieuw();
                void refetch();
              }}
            />
          </div>
        ) : !geladen ? (
          <div>
            <Skelet regels={8} />
          </div>
        ) : (
          <>
            <div>
              <p className="stil klein">{d('uitleg')}</p>
              {groep('wettelijk', WETTELIJK)}
              {groep('beleid', BELEID)}
              <Tekstveld
                id={`${id}-overig`}
                label={d('overig')}
                hulp={d('overig_hulp')}
                waarde={stand.overig}
                zet={(overig) => zet({ overig })}
                rijen={2}
              />
            </div>
            <div>
              <h3>{t('db.stap.wat_gebeurt')}</h3>
              <Gevolgen naam={vraagt ? 'aanvullingVragen' : 'aanvraagVolledigVerklaren'} aanvraag={aanvraag} />
              {vragen.length > 0 && (
                <>
                  <h4 className="kop-klein">{d('aanvrager_leest')}</h4>
                  <ul className="kortelijst" lang="nl">
                    {vragen.map((vraag) => (
                      <li key={vraag}>{vraag}</li>
                    ))}
                  </ul>
                </>
              )}
              {geprobeerd && open && (
                <p className="hulp fout" role="alert">
                  {d(open.deel === 'wat' ? 'noem_wat' : 'nog_open', { punt: titel(open.naam) })}
                </p>
              )}
            </div>
          </>
        )}
      </div>
    </Venster>
  );
}

interface Puntopties {
  id: string;
  punt: Punt;
  aanvraag: Aanvraag;
  rijen: Parameters<typeof Gegevens>[0]['rijen'];
  bevindingen: readonly BevindingregelFragment[];
  vink: Vink | undefined;
  zet: (vink: Partial<Vink>) => void;
  geprobeerd: boolean;
}

/** One point: what is asked, what the plan says, what the test found, and what the person finds. */
function Puntvak({ id, punt, aanvraag, rijen, bevindingen, vink, zet, geprobeerd }: Puntopties) {
  const t = useTranslate();
  const d = (sleutel: string) => t(`db.behandelen.volledig.${sleutel}`);
  const mist = geprobeerd && !vink;
  const mistWat = geprobeerd && vink?.oordeel === 'ontbreekt' && vink.wat.trim() === '';
  return (
    <fieldset className={`punt ${vink ? `is-${vink.oordeel}` : ''}`}>
      <legend>{d(`punt.${punt.naam}.titel`)}</legend>
      <div className="puntplan">
        <p className="klein stil">{d(`punt.${punt.naam}.vraag`)}</p>
        <Gegevens rijen={rijen} />
        <Gevonden regels={punt.regels} bevindingen={bevindingen} aanvraag={aanvraag} />
      </div>
      <div className="puntoordeel">
        {(['aanwezig', 'ontbreekt'] as const).map((oordeel, plaats) => (
          <label className="keuze" key={oordeel}>
            <input
              type="radio"
              name={id}
              id={plaats === 0 ? `${id}-oordeel` : undefined}
              checked={vink?.oordeel === oordeel}
              aria-describedby={mist ? `${id}-fout` : undefined}
              onChange={() => zet({ oordeel })}
            />
            {d(oordeel)}
          </label>
        ))}
        <div className="veld">
          <Veldfout id={`${id}-fout`} fout={mist ? d('kies') : undefined} />
        </div>
        {vink?.oordeel === 'ontbreekt' && (
          <div className="veld">
            <label htmlFor={`${id}-wat`}>{t('db.stap.veld.ontbreekt')}</label>
            <textarea
              id={`${id}-wat`}
              className="in laag"
              lang="nl"
              rows={2}
              value={vink.wat}
              aria-invalid={mistWat}
              aria-describedby={mistWat ? `${id}-wat-fout` : undefined}
              onChange={({ target }) => zet({ wat: target.value })}
            />
            <Veldfout id={`${id}-wat-fout`} fout={mistWat ? t('db.stap.veld.verplicht') : undefined} />
          </div>
        )}
      </div>
    </fieldset>
  );
}

/** What the test found about the rules of one point; what is met in one line. */
function Gevonden({
  regels: codes,
  bevindingen,
  aanvraag,
}: {
  regels: readonly string[];
  bevindingen: readonly BevindingregelFragment[];
  aanvraag: Aanvraag;
}) {
  const t = useTranslate();
  const eigen = bevindingen.filter(
    ({ regel, uitkomst }) => codes.includes(regel) && uitkomst !== 'NIET_VAN_TOEPASSING',
  );
  const open = eigen.filter(({ uitkomst }) => uitkomst !== 'VOLDAAN');
  const voldaan = [...new Set(eigen.filter(({ uitkomst }) => uitkomst === 'VOLDAAN').map(({ regel }) => regel))];
  const goed = soortVan({ uitkomst: 'VOLDAAN', ernst: 'INFORMATIE' });
  return (
    <ul className="gevonden" aria-label={t('db.behandelen.volledig.gevonden')}>
      {open.map((een, plaats) => {
        const { klasse, icoon: Icoon, tekst } = soortVan(een);
        return (
          <li key={`${een.regel}${plaats}`}>
            <Icoon className={`i i16 kleur-${klasse}`} titleAccess={t(tekst)} />
            <span lang="nl">{een.toelichting}</span>{' '}
            <Regelcode code={een.regel} regeling={aanvraag.regeling} jaar={aanvraag.jaar} />
          </li>
        );
      })}
      {voldaan.length > 0 && (
        <li>
          <goed.icoon className="i i16 kleur-ok" />
          <span>
            {t('db.behandelen.volledig.toets_voldaan')}{' '}
            {voldaan.map((code, plaats) => (
              <span key={code}>
                {plaats > 0 && ', '}
                <Regelcode code={code} regeling={aanvraag.regeling} jaar={aanvraag.jaar} />
              </span>
            ))}
          </span>
        </li>
      )}
    </ul>
  );
}
