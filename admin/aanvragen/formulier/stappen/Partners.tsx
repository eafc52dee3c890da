import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { PartijkeuzesDocument, type PartnerRol } from '../../../../schema/generated/documenten.ts';
import { useVraag } from '../../../providers/Diensten.tsx';
import { useFormulier } from '../Formuliercontext.tsx';
import { Veldmelding, veldmeldingen } from '../invoer/Veldmelding.tsx';
import { Nieuwepartner } from '../kiezers/Nieuwepartner.tsx';
import { useZoekwoord, Zoekkiezer } from '../kiezers/Zoekkiezer.tsx';
import { nieuweSleutel, type Partijkeuze, type Partnerregel, type Stapopties, veldId } from '../plan.ts';

const ROLLEN: readonly PartnerRol[] = ['MEDEFINANCIER', 'UITVOERDER', 'ADVISEUR'];

/** Step 2: who takes part, and as what. */
export function Partners(stap: Stapopties) {
  const t = useTranslate();
  const { plan, bevindingen, onleesbaar, vergrendeld } = stap;
  const id = veldId('partners');
  const meldingen = veldmeldingen('partners', { bevindingen, onleesbaar }, true);
  return (
    <section className="blok" aria-labelledby="kop-partners">
      <h2 id="kop-partners">{t('db.formulier.kop.partners')}</h2>
      <p className="hulp-los" id={`${id}-hulp`}>
        {t('db.formulier.veld.partners.hulp')}
      </p>
      {plan.partners.length === 0 ? (
        <p className="leeg-tekst">{t('db.formulier.kiezer.partner_leeg')}</p>
      ) : (
        <ul className="partnerlijst">
          {plan.partners.map((regel, plaats) => (
            <Regel key={regel.sleutel} {...stap} regel={regel} plaats={plaats} />
          ))}
        </ul>
      )}
      {!vergrendeld && <Erbij {...stap} id={id} meldingen={meldingen} />}
      <Veldmelding veld="partners" meldingen={meldingen} />
    </section>
  );
}

function Regel({ regel, plaats, ...stap }: Stapopties & { regel: Partnerregel; plaats: number }) {
  const t = useTranslate();
  const { zet, bevindingen, onleesbaar, partners, vergrendeld } = stap;
  const k = (sleutel: string, opties?: object) => t(`db.formulier.kiezer.${sleutel}`, opties);
  const partij = partners.find((een) => een.id === regel.partnerId);
  const naam = partij?.naam ?? '…';
  const veld = `partners.${plaats}`;
  const rol = veldmeldingen(`${veld}.rol`, { bevindingen, onleesbaar }, false);
  const partner = veldmeldingen(`${veld}.partnerId`, { bevindingen, onleesbaar }, false);
  const kies = (gekozen: Partnerregel['rol']) =>
    zet((nu) => ({
      partners: nu.partners.map((een) => (een.sleutel === regel.sleutel ? { ...een, rol: gekozen } : een)),
    }));
  return (
    <li id={veldId(veld)}>
      <span className="wie">
        <span className="dik">{naam}</span>
        <span className="klein stil">
          {partij && t(`db.partnersoort.${partij.soort}`)}
          {partij?.wlzGefinancierd && ` · ${k('partner_wlz')}`}
        </span>
      </span>
      <select
        id={veldId(`${veld}.rol`)}
        className="in"
        value={regel.rol}
        disabled={vergrendeld}
        aria-label={k('partner_rol', { naam })}
        aria-describedby={rol.beschrijving}
        aria-invalid={rol.ongeldig || undefined}
        onChange={(gebeurtenis) => kies(gebeurtenis.target.value as Partnerregel['rol'])}
      >
        <option value="">{t('db.formulier.niet_gekozen')}</option>
        {ROLLEN.map((een) => (
          <option key={een} value={een}>
            {t(`db.partnerrol.${een}`)}
          </option>
        ))}
      </select>
      {!vergrendeld && (
        <button
          type="button"
          id={veldId(`${veld}.partnerId`)}
          className="ikoon"
          aria-label={k('verwijderen', { naam })}
          aria-describedby={partner.beschrijving}
          onClick={() => zet((nu) => ({ partners: nu.partners.filter(({ sleutel }) => sleutel !== regel.sleutel) }))}
        >
          <DeleteOutlined className="i" />
        </button>
      )}
      <div className="meldingen">
        <Veldmelding veld={`${veld}.rol`} meldingen={rol} />
        <Veldmelding veld={`${veld}.partnerId`} meldingen={partner} />
      </div>
    </li>
  );
}

type Keuze = { soort: 'partij'; partij: Partijkeuze } | { soort: 'nieuw'; naam: string };

/** Searching an organisation, or making one that is not there yet. */
function Erbij({ plan, zet, id, meldingen }: Stapopties & { id: string; meldingen: ReturnType<typeof veldmeldingen> }) {
  const t = useTranslate();
  const { aanvraag, leerPartij } = useFormulier();
  const [woord, rustig, zetWoord] = useZoekwoord();
  const [nieuw, zetNieuw] = useState<string | null>(null);
  const { data, isFetching } = useVraag(PartijkeuzesDocument, { zoek: rustig });
  const k = (sleutel: string, opties?: object) => t(`db.formulier.kiezer.${sleutel}`, opties);
  const al = new Set([aanvraag.aanvrager.id, ...plan.partners.map(({ partnerId }) => partnerId)]);
  const opties: Keuze[] = (data?.partners.nodes ?? [])
    .filter((partij) => !al.has(partij.id))
    .map((partij) => ({ soort: 'partij', partij }));
  if (woord.trim() !== '') opties.push({ soort: 'nieuw', naam: woord.trim() });
  const voegToe = (partij: Partijkeuze) => {
    leerPartij(partij);
    zet((nu) => ({ partners: [...nu.partners, { sleutel: nieuweSleutel(), partnerId: partij.id, rol: '' }] }));
  };
  return (
    <>
      <Zoekkiezer<Keuze>
        id={id}
        label={k('partner_zoek')}
        opties={opties}
        laadt={isFetching}
        woord={woord}
        zetWoord={zetWoord}
        naam={(keuze) => (keuze.soort === 'partij' ? keuze.partij.naam : keuze.naam)}
        sleutel={(keuze) => (keuze.soort === 'partij' ? keuze.partij.id : 'nieuw')}
        toon={(keuze) =>
          keuze.soort === 'nieuw' ? (
            <span className="optie nieuw">{k('partner_nieuw', { naam: keuze.naam })}</span>
          ) : (
            <span className="optie">
              {keuze.partij.naam} <small className="stil">{t(`db.partnersoort.${keuze.partij.soort}`)}</small>
            </span>
          )
        }
        kies={(keuze) => (keuze.soort === 'nieuw' ? zetNieuw(keuze.naam) : voegToe(keuze.partij))}
        geen={k('partner_geen')}
        laadtekst={k('partner_laadt')}
        beschrijving={meldingen.beschrijving}
        ongeldig={meldingen.ongeldig}
      />
      {nieuw !== null && (
        <Nieuwepartner
          naam={nieuw}
          klaar={(partij) => {
            zetNieuw(null);
            voegToe(partij);
          }}
          sluit={() => zetNieuw(null)}
        />
      )}
    </>
  );
}
