import { useId, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { MinimaDocument, PlanDocument } from '../../../schema/generated/documenten.ts';
import { Gegevens } from '../../components/Gegevens.tsx';
import { Meetlat } from '../../components/Meetlat.tsx';
import { Mislukt, Skelet } from '../../components/Toestanden.tsx';
import { Venster } from '../../components/Venster.tsx';
import { breedte, centen } from '../../format/geld.ts';
import { alsGeheel, isGetal, PERCENTAGE } from '../../format/invoer.ts';
import { useFormat } from '../../format/useFormat.ts';
import { useVraag } from '../../providers/Diensten.tsx';
import { useGetypt } from '../../providers/useGetypt.ts';
import type { Dialoogopties } from '../stappen/Stapdialoog.tsx';
import { Stapfouten } from '../stappen/Stapfouten.tsx';
import { useStap } from '../stappen/useStap.ts';
import { Intussen } from './Intussen.tsx';
import { Getalveld, Tekstveld } from './Velden.tsx';

/** The decision on a request for a lower own share, with the request and both minimums beside it (DOS-069). */
export default function Uitzondering({ naam, aanvraag, sluit }: Omit<Dialoogopties, 'open'>) {
  const t = useTranslate();
  const f = useFormat();
  const id = useId();
  const d = (sleutel: string, opties?: object) => t(`db.behandelen.uitzondering.${sleutel}`, opties);
  const sinds = useRef(aanvraag.gewijzigdOp);
  const { data: plan, error, refetch } = useVraag(PlanDocument, { id: aanvraag.id });
  const { data: minima } = useVraag(MinimaDocument, { regeling: aanvraag.regeling, jaar: aanvraag.jaar });
  const reeks = minima?.beleidskader?.minimumEigenAandeel ?? [];
  const gewoon = reeks[Math.min(aanvraag.projectjaar, reeks.length) - 1] ?? null;
  const verzoek = plan?.aanvraag?.uitzonderingsverzoek;
  const { stand, zet, wis } = useGetypt(`${naam}.${aanvraag.id}`, { keuze: '', minimumPercentage: '', motivering: '' });
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const { bezig, fouten, storing, doe } = useStap(naam, aanvraag, () => {
    wis();
    sluit();
  });
  const minimum =
    stand.keuze === 'weigeren' ? (gewoon ?? '') : stand.minimumPercentage || (verzoek?.gevraagdPercentage ?? '');
  const goed = minimum !== '' && isGetal(minimum, PERCENTAGE);
  const bevestig = () => {
    zetGeprobeerd(true);
    const eerste = !stand.keuze ? 'keuze' : !goed ? 'minimum' : stand.motivering.trim() === '' ? 'motivering' : null;
    if (eerste) document.getElementById(`${id}-${eerste}`)?.focus();
    else void doe({ minimumPercentage: minimum, motivering: stand.motivering });
  };
  const nodig = (wanneer: boolean) => (geprobeerd && wanneer ? t('db.stap.veld.verplicht') : undefined);
  const foutVan = (veld: string) => fouten.find((een) => een.veld === veld)?.melding;

  return (
    <Venster
      titel={t(`db.stap.${naam}`)}
      bij={`${aanvraag.titel} · ${aanvraag.aanvrager.naam}`}
      sluit={sluit}
      bevestig={bevestig}
      meldingen={
        <>
          <Stapfouten
            fouten={fouten}
            storing={storing}
            velden={['minimumPercentage', 'motivering']}
            aanvraag={aanvraag}
          />
          {fouten.some(({ code }) => code === 'VERSIE_CONFLICT' || code === 'STATUS') && (
            <Intussen id={aanvraag.id} sinds={sinds.current} />
          )}
        </>
      }
      voet={t('db.stap.nog_niets')}
      knop={
        stand.keuze === 'weigeren' ? d('knop_weigeren') : d('knop_toestaan', { minimum: goed ? f.norm(minimum) : '–' })
      }
      bezig={bezig}
      opnieuw={storing !== null}
    >
      <div className="dlijf">
        <div>
          <fieldset className="veld" aria-describedby={`${id}-keuze-fout`}>
            <legend>{d('besluit')}</legend>
            {(['toestaan', 'weigeren'] as const).map((keuze, plaats) => (
              <label className="keuze" key={keuze}>
                <input
                  type="radio"
                  name={`${id}-keuze`}
                  id={plaats === 0 ? `${id}-keuze` : undefined}
                  checked={stand.keuze === keuze}
                  onChange={() => zet({ keuze })}
                />
                {d(keuze, { norm: f.norm(gewoon) })}
              </label>
            ))}
            {nodig(!stand.keuze) && (
              <p className="hulp fout" id={`${id}-keuze-fout`}>
                {nodig(!stand.keuze)}
              </p>
            )}
          </fieldset>
          {stand.keuze !== 'weigeren' && (
            <Getalveld
              id={`${id}-minimum`}
              label={d('minimum')}
              teken="%"
              soort={PERCENTAGE}
              waarde={stand.minimumPercentage || (verzoek?.gevraagdPercentage ?? '')}
              zet={(waarde) => zet({ minimumPercentage: waarde })}
              fout={foutVan('minimumPercentage') ?? nodig(!goed)}
              hulp={d('minimum_hulp', { norm: f.norm(gewoon) })}
            />
          )}
          <Tekstveld
            id={`${id}-motivering`}
            label={t('db.stap.veld.motivering')}
            hulp={d('motivering_hulp')}
            waarde={stand.motivering}
            zet={(waarde) => zet({ motivering: waarde })}
            fout={foutVan('motivering') ?? nodig(stand.motivering.trim() === '')}
          />
        </div>
        <div>
          <h3>{d('verzoek')}</h3>
          {error ? (
            <Mislukt fout={error} opnieuw={() => void refetch()} />
          ) : !verzoek ? (
            <Skelet regels={3} />
          ) : (
            <Gegevens
              rijen={[
                [d('gevraagd'), <strong key="gevraagd">{f.norm(verzoek.gevraagdPercentage)}</strong>],
                [
                  d('gewoon'),
                  t('db.behandelen.uitzondering.gewoon_jaar', { norm: f.norm(gewoon), jaar: aanvraag.projectjaar }),
                ],
                [
                  d('reden'),
                  <span className="regel" lang="nl" key="reden">
                    {verzoek.motivering}
                  </span>,
                ],
                ...(verzoek.minimumPercentage ? [[d('eerder'), f.norm(verzoek.minimumPercentage)] as const] : []),
              ]}
            />
          )}
          <h3 style={{ marginTop: 16 }}>{t('db.stap.wat_gebeurt')}</h3>
          {goed && <Aandeelgevolg aanvraag={aanvraag} minimum={minimum} gewoon={gewoon} />}
        </div>
      </div>
    </Venster>
  );
}

/** The own share of the plan against the minimum that would hold, and against the ordinary one. */
function Aandeelgevolg({
  aanvraag,
  minimum,
  gewoon,
}: {
  aanvraag: Dialoogopties['aanvraag'];
  minimum: string;
  gewoon: string | null;
}) {
  const t = useTranslate();
  const f = useFormat();
  const d = (sleutel: string, opties?: object) => t(`db.behandelen.uitzondering.${sleutel}`, opties);
  const eigen = centen(aanvraag.kerncijfers?.eigenAandeel) ?? 0n;
  const totaal = centen(aanvraag.kerncijfers?.totaleKosten) ?? 0n;
  const lijnen = [
    { wat: d('nieuw_minimum', { norm: f.norm(minimum) }), norm: minimum },
    ...(gewoon && alsGeheel(gewoon, PERCENTAGE) !== alsGeheel(minimum, PERCENTAGE)
      ? [{ wat: d('gewoon_minimum', { norm: f.norm(gewoon) }), norm: gewoon }]
      : []),
  ];
  if (totaal === 0n) return <p className="stil">{d('geen_kosten')}</p>;
  return (
    <ul className="stapel-klein">
      {lijnen.map(({ wat, norm }) => {
        const { tekst, tekort, verschil } = f.aandeel(eigen, totaal, norm);
        return (
          <li key={wat}>
            <p>
              <strong>{wat}</strong>
              {': '}
              <span className={tekort ? 'rood' : undefined}>
                {d(tekort ? 'tekort' : 'genoeg', { deel: tekst, bedrag: f.centen(verschil) })}
              </span>
            </p>
            <Meetlat
              waarde={breedte(eigen, totaal)}
              norm={Number(norm)}
              tekort={tekort}
              label={t('db.aanvragen.aandeel_label', { waarde: tekst, norm: f.norm(norm) })}
            />
          </li>
        );
      })}
    </ul>
  );
}
