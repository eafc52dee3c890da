import CheckOutlined from '@mui/icons-material/CheckOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { type BesluitSoort, BesluitVoorbeeldDocument } from '../../../schema/generated/documenten.ts';
import { soortVan } from '../../components/Bevinding.tsx';
import { Regelcode } from '../../components/Regelcode.tsx';
import { Venster } from '../../components/Venster.tsx';
import { BEDRAG, isGetal } from '../../format/invoer.ts';
import { useFormat } from '../../format/useFormat.ts';
import { useVraag } from '../../providers/Diensten.tsx';
import { useGetypt } from '../../providers/useGetypt.ts';
import type { Dialoogopties } from '../stappen/Stapdialoog.tsx';
import { Stapfouten } from '../stappen/Stapfouten.tsx';
import { STAPPEN, type Stapnaam } from '../stappen/tabel.ts';
import { useStap } from '../stappen/useStap.ts';
import { Besluitgevolgen, type Voorbeeld } from './Besluitgevolgen.tsx';
import { Intussen } from './Intussen.tsx';
import { Getalveld, LANGSTE_MOTIVERING, Tekstveld } from './Velden.tsx';

const SOORT: Partial<Record<Stapnaam, BesluitSoort>> = {
  aanvraagToekennen: 'TOEKENNING',
  aanvraagAfwijzen: 'AFWIJZING',
  aanvraagNietInBehandelingNemen: 'NIET_IN_BEHANDELING',
};
/** How long typing rests before the decision is weighed anew. */
const RUST = 400;
/** Rules that a decision always shows, also when they are met. */
const ALTIJD = ['DOS-029', 'DOS-046', 'DOS-047'];

/** The value as it was when it had not changed for a while. */
function useRustig<T>(waarde: T, ms: number): T {
  const [rustig, zet] = useState(waarde);
  useEffect(() => {
    const wekker = setTimeout(() => zet(waarde), ms);
    return () => clearTimeout(wekker);
  }, [waarde, ms]);
  return rustig;
}

/** A decision: what is decided on the left, what it will do on the right; nothing is written before it is confirmed. */
export default function Besluitdialoog({ naam, aanvraag, sluit }: Omit<Dialoogopties, 'open'>) {
  const t = useTranslate();
  const f = useFormat();
  const id = useId();
  const soort = SOORT[naam] ?? 'AFWIJZING';
  const toekenning = soort === 'TOEKENNING';
  const d = (sleutel: string, opties?: object) => t(`db.behandelen.${sleutel}`, opties);
  const gevraagd = aanvraag.kerncijfers?.gevraagdeBijdrage ?? '0.00';
  const sinds = useRef(aanvraag.gewijzigdOp);
  const { stand, zet, wis } = useGetypt(`${naam}.${aanvraag.id}`, { bedrag: gevraagd, motivering: '' });
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const { bezig, fouten, storing, doe } = useStap(naam, aanvraag, () => {
    wis();
    sluit();
  });
  const bedragGoed = stand.bedrag !== '' && isGetal(stand.bedrag, BEDRAG);
  const gevraagdNu = JSON.stringify([bedragGoed ? stand.bedrag : gevraagd, stand.motivering]);
  const vraag = useRustig(gevraagdNu, RUST);
  const [rustigBedrag, rustigeMotivering] = JSON.parse(vraag) as [string, string];
  const { data, isPlaceholderData, error } = useVraag(
    BesluitVoorbeeldDocument,
    { id: aanvraag.id, soort, bedrag: toekenning ? rustigBedrag : null, motivering: rustigeMotivering },
    { vorige: true, staleTime: 0 },
  );
  const voorbeeld = data?.besluitVoorbeeld ?? null;

  const mist = STAPPEN[naam].mist(stand);
  const foutVan = (veld: string) => {
    if (geprobeerd && mist.includes(veld)) return t('db.stap.veld.verplicht');
    const vooraf = veld === 'bedrag' && bedragGoed ? (voorbeeld?.fouten ?? []) : [];
    return [...fouten, ...vooraf].find((een) => een.veld === veld && een.code === 'VALIDATIE')?.melding;
  };
  const bevestig = () => {
    zetGeprobeerd(true);
    const teLang = [...stand.motivering].length > LANGSTE_MOTIVERING;
    const gewogen = !isPlaceholderData && vraag === gevraagdNu;
    const kanNiet = gewogen && voorbeeld?.fouten.some((een) => een.veld === 'bedrag' && een.code === 'VALIDATIE');
    const eerste = toekenning && (!bedragGoed || kanNiet) ? 'bedrag' : (mist[0] ?? (teLang ? 'motivering' : null));
    if (eerste) document.getElementById(`${id}-${eerste}`)?.focus();
    else void doe({ bedrag: stand.bedrag, motivering: stand.motivering });
  };

  return (
    <Venster
      titel={d(`titel.${soort}`, { titel: aanvraag.titel })}
      bij={d('eerst_zien')}
      sluit={sluit}
      bevestig={bevestig}
      meldingen={
        <>
          <Stapfouten
            fouten={fouten}
            storing={storing}
            velden={fouten.every(({ code }) => code === 'VALIDATIE') ? STAPPEN[naam].velden : []}
            aanvraag={aanvraag}
          />
          {fouten.some(({ code }) => code === 'VERSIE_CONFLICT' || code === 'STATUS') && (
            <Intussen id={aanvraag.id} sinds={sinds.current} />
          )}
        </>
      }
      voet={d('definitief')}
      knop={
        <>
          <CheckOutlined className="i" />
          {t(`db.stap.knop.${naam}`, { bedrag: f.bedrag(bedragGoed ? stand.bedrag : gevraagd) })}
        </>
      }
      bezig={bezig}
      opnieuw={storing !== null}
    >
      <div className="dlijf">
        <div>
          {toekenning && (
            <Getalveld
              id={`${id}-bedrag`}
              label={d('bedrag')}
              teken="€"
              soort={BEDRAG}
              waarde={stand.bedrag}
              zet={(waarde) => zet({ bedrag: waarde })}
              fout={foutVan('bedrag')}
              hulp={d('bedrag_hulp', { bedrag: f.bedrag(gevraagd) })}
            />
          )}
          <Tekstveld
            id={`${id}-motivering`}
            label={
              <>
                {t('db.stap.veld.motivering')} <span className="stil licht">{d('in_brief')}</span>
              </>
            }
            waarde={stand.motivering}
            zet={(waarde) => zet({ motivering: waarde })}
            fout={foutVan('motivering')}
          />
          <Controle voorbeeld={voorbeeld} aanvraag={aanvraag} />
        </div>
        <div className={isPlaceholderData ? 'verouderd' : undefined}>
          <h3>{t('db.stap.wat_gebeurt')}</h3>
          {voorbeeld ? (
            <Besluitgevolgen voorbeeld={voorbeeld} aanvraag={aanvraag} />
          ) : (
            <p className="stil" aria-busy={!error}>
              {t(error ? `db.fout.${error.soort}` : 'db.behandelen.weegt')}
            </p>
          )}
        </div>
      </div>
    </Venster>
  );
}

/** What was tested at this moment: what stands in the way first, then what asks for attention, then what is met. */
function Controle({ voorbeeld, aanvraag }: { voorbeeld: Voorbeeld | null; aanvraag: Dialoogopties['aanvraag'] }) {
  const t = useTranslate();
  if (!voorbeeld) return null;
  const tegen = voorbeeld.fouten.filter(({ code }) => code !== 'VALIDATIE' && code !== 'BELEID');
  const genoemd = new Set(tegen.map(({ code }) => code));
  // The same shortage or the same pair of eyes is said once.
  const dubbel = (regel: string) =>
    (regel === 'DOS-029' && genoemd.has('BUDGET_OVERSCHREDEN')) ||
    (regel === 'DOS-030' && genoemd.has('PRIORITERING_VEREIST')) ||
    (regel === 'DOS-047' && (genoemd.has('VIER_OGEN') || genoemd.has('STATUS')));
  const rang = (een: (typeof bevindingen)[number]) =>
    een.uitkomst === 'VOLDAAN' ? 2 : een.ernst === 'BLOKKEREND' ? 0 : 1;
  const bevindingen = voorbeeld.toets.bevindingen
    .filter(({ regel, uitkomst, ernst }) =>
      uitkomst === 'VOLDAAN' ? ALTIJD.includes(regel) : ernst !== 'INFORMATIE' && !dubbel(regel),
    )
    // What cannot be tested yet stands in the way of an award only.
    .filter(({ uitkomst }) => uitkomst !== 'NIET_TOETSBAAR' || voorbeeld.status === 'TOEGEKEND')
    // The amount has its own message at its field.
    .filter(({ veld }) => veld !== 'bedrag' || !voorbeeld.fouten.some((fout) => fout.veld === 'bedrag'));
  return (
    <section className="controle" aria-live="polite">
      <h3>{t('db.behandelen.getoetst')}</h3>
      <ul>
        {tegen.map(({ code, melding }) => (
          <li key={code}>
            <ErrorOutlineOutlined className="i rood" />
            <span>
              <strong>{t(`db.foutcode.${code}`)}.</strong> <span lang="nl">{melding}</span>
            </span>
          </li>
        ))}
        {[...bevindingen]
          .sort((a, b) => rang(a) - rang(b))
          .map((een, plaats) => {
            const { klasse, icoon: Icoon, tekst } = soortVan(een);
            return (
              <li key={`${een.regel}${plaats}`}>
                <Icoon className={`i kleur-${klasse}`} titleAccess={t(tekst)} />
                <span lang="nl">{een.toelichting}</span>
                <Regelcode code={een.regel} regeling={aanvraag.regeling} jaar={aanvraag.jaar} />
              </li>
            );
          })}
      </ul>
    </section>
  );
}
