import InfoOutlined from '@mui/icons-material/InfoOutlined';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useMemo, useRef, useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import {
  type OrganisatieFragment,
  PartnerAanmakenDocument,
  PartnerDocument,
  PartnerWijzigenDocument,
} from '../../schema/generated/documenten.ts';
import { Conflict, type Zijde } from '../components/conflict/Conflict.tsx';
import { Opdrachtfouten } from '../components/Opdrachtfouten.tsx';
import { Venster } from '../components/Venster.tsx';
import type { Gegevens } from '../providers/dataProvider.ts';
import { useGetypt } from '../providers/useGetypt.ts';
import { nieuweSleutel, useOpdracht } from '../providers/useOpdracht.ts';
import { Dubbelenlijst, isVrijwelZeker, useDubbelen } from './Dubbelen.tsx';
import { Partnerformulier } from './Partnerformulier.tsx';
import {
  type Botsing,
  botsingen,
  fouten as foutenVan,
  invoer,
  LEEG,
  nummersBij,
  type Velden,
  type Veldnaam,
  veldenVan,
  wijziging,
} from './partnervelden.ts';

interface Dialoogopties {
  open: boolean;
  sluit: () => void;
  /** Absent: a new one. */
  partner?: OrganisatieFragment;
}

/** What is kept while somebody types: the text, and what it was made from. */
interface Klad {
  velden: Velden;
  begin: Velden;
  versie: number;
}

/** Adds a partner or changes one: likes are shown while typing, and what somebody else wrote meanwhile is never lost. */
export function Partnerdialoog({ open, sluit, partner }: Dialoogopties) {
  const t = useTranslate();
  const id = useId();
  const d = (naam: string, opties?: object) => t(`db.partner.${naam}`, opties);
  const gegevens = useDataProvider<Gegevens>();
  const vragen = useQueryClient();
  const notify = useNotify();
  const navigate = useNavigate();
  const sleutel = useRef(nieuweSleutel());
  const leeg = useMemo<Klad>(() => {
    const velden = partner ? veldenVan(partner) : LEEG;
    return { velden, begin: velden, versie: partner?.versie ?? 0 };
  }, [partner]);
  const {
    stand: bewaard,
    zet,
    wis: wisKlad,
  } = useGetypt<{ klad: Klad | null }>(`partner.${partner?.id ?? 'nieuw'}`, { klad: null });
  const klad = bewaard.klad ?? leeg;
  const { velden } = klad;
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const [bezocht, zetBezocht] = useState<readonly Veldnaam[]>([]);
  const [anders, zetAnders] = useState(false);
  const [conflict, zetConflict] = useState<{ botsingen: Botsing[]; hun: OrganisatieFragment } | null>(null);
  const maken = useOpdracht(PartnerAanmakenDocument);
  const wijzigen = useOpdracht(PartnerWijzigenDocument);
  const opdracht = partner ? wijzigen : maken;
  const dubbelen = useDubbelen({
    naam: open ? velden.naam : '',
    kvkNummer: open ? velden.kvkNummer : null,
    rsin: open ? velden.rsin : null,
    behalveId: partner?.id,
  });
  const bevestigen = !partner && isVrijwelZeker(dubbelen);
  const gevonden = foutenVan(velden);
  const fout = (veld: Veldnaam): string | null => {
    const soort = gevonden[veld];
    if (soort && (geprobeerd || (bezocht.includes(veld) && soort !== 'verplicht')))
      return d(`fout.${soort}`, { naam: d(`veld.${veld}`), vorm: soort === 'vorm' ? d(`vorm.${veld}`) : '' });
    return opdracht.fouten.find((een) => een.veld === veld)?.melding ?? null;
  };
  const zetVelden = (nieuw: Partial<Velden>) => zet({ klad: { ...klad, velden: { ...velden, ...nieuw } } });

  const bevestig = async (nu = klad) => {
    const gevonden = foutenVan(nu.velden);
    zetGeprobeerd(true);
    const [eerste] = Object.keys(gevonden);
    if (eerste || (bevestigen && !anders)) {
      document.getElementById(`${id}-${eerste ?? 'anders'}`)?.focus();
      return;
    }
    const { soort } = nu.velden;
    if (soort === '') return;
    const uitslag = partner
      ? await wijzigen.voer({ id: partner.id, versie: nu.versie, ...wijziging(nu.begin, nu.velden) })
      : await maken.voer({ ...invoer(nu.velden), soort, idempotencyKey: sleutel.current });
    if (!uitslag) return;
    if (uitslag.fouten.some(({ code }) => code === 'VERSIE_CONFLICT') && partner) {
      const { partner: hun } = await gegevens.vraag(PartnerDocument, { id: partner.id });
      if (hun) zetConflict({ botsingen: botsingen(nu.velden, veldenVan(hun)), hun });
      return;
    }
    if (uitslag.fouten.length > 0 || !uitslag.partner) return;
    wisKlad();
    sleutel.current = nieuweSleutel();
    zetGeprobeerd(false);
    zetAnders(false);
    zetBezocht([]);
    sluit();
    notify(partner ? 'db.partner.gewijzigd' : 'db.partner.gemaakt', { type: 'success' });
    await vragen.invalidateQueries();
    if (!partner) navigate(`/partners/${uitslag.partner.id}`);
  };

  const neemOver = (keuzes: Record<string, Zijde>) => {
    if (!conflict) return;
    const hun = veldenVan(conflict.hun);
    const gekozen = conflict.botsingen.map(({ veld, mijn, hun: nu }) => [veld, keuzes[veld] === 'mijn' ? mijn : nu]);
    const samen = { velden: { ...hun, ...Object.fromEntries(gekozen) }, begin: hun, versie: conflict.hun.versie };
    zet({ klad: samen });
    zetConflict(null);
    void bevestig(samen);
  };
  const toon = (waarde: string | boolean) =>
    typeof waarde === 'boolean' ? t(waarde ? 'db.app.ja' : 'db.app.nee') : waarde || d('conflict.leeg');

  return (
    <>
      <Venster
        open={open}
        sluit={sluit}
        titel={partner ? d('wijzigen') : d('toevoegen')}
        bij={partner?.naam}
        knop={d(partner ? 'knop_wijzigen' : 'knop_toevoegen')}
        opnieuw={opdracht.storing !== null}
        bezig={opdracht.bezig}
        bevestig={() => void bevestig()}
        voet={d('blijft_staan')}
        meldingen={
          <Opdrachtfouten
            fouten={opdracht.fouten}
            storing={opdracht.storing}
            velden={['naam', 'soort', ...nummersBij(velden)]}
          />
        }
        breed="md"
      >
        <div className="dlijf">
          <div>
            <Partnerformulier
              id={id}
              velden={velden}
              zet={zetVelden}
              fout={fout}
              vast={Boolean(partner)}
              verlaat={(veld) => zetBezocht((oud) => (oud.includes(veld) ? oud : [...oud, veld]))}
            />
          </div>
          <div>
            <h3>{d('dubbelen')}</h3>
            <div role="status">
              {dubbelen.length === 0 ? (
                <p className="klein stil">{d(velden.naam.trim().length < 3 ? 'dubbelen_wacht' : 'dubbelen_geen')}</p>
              ) : (
                <p className="klein">{d('dubbelen_uitleg', { smart_count: dubbelen.length })}</p>
              )}
            </div>
            <Dubbelenlijst dubbelen={dubbelen} kies={sluit} />
            {bevestigen && (
              <label className="keuze anders">
                <input
                  id={`${id}-anders`}
                  type="checkbox"
                  checked={anders}
                  aria-invalid={geprobeerd && !anders}
                  onChange={(gebeurtenis) => zetAnders(gebeurtenis.target.checked)}
                />
                <span>
                  {d('anders')}
                  {geprobeerd && !anders && <span className="hulp fout">{d('anders_nodig')}</span>}
                </span>
              </label>
            )}
            <p className="melding info klein">
              <InfoOutlined className="i" />
              <span>{d(partner ? 'gevolg_wijzigen' : 'gevolg_toevoegen')}</span>
            </p>
          </div>
        </div>
      </Venster>
      {conflict && (
        <Conflict
          open
          titel={d('conflict.kop')}
          uitleg={d('conflict.uitleg')}
          botsingen={conflict.botsingen.map(({ veld, mijn, hun }) => ({
            veld,
            naam: d(`veld.${veld}`),
            mijn: toon(mijn),
            hun: toon(hun),
          }))}
          kies={neemOver}
          sluit={() => zetConflict(null)}
        />
      )}
    </>
  );
}
