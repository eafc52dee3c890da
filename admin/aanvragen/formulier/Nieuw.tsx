import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router';
import {
  AanvraagAanmakenDocument,
  BeleidskadersDocument,
  OverneembaarDocument,
  type RegelingCode,
  type UitslagFragment,
  VervolgaanvraagAanmakenDocument,
} from '../../../schema/generated/documenten.ts';
import { Paneel } from '../../components/Paneel.tsx';
import { Mislukt, Skelet } from '../../components/Toestanden.tsx';
import { usePaginatitel } from '../../layout/usePaginatitel.ts';
import { useVraag } from '../../providers/Diensten.tsx';
import type { Gegevens } from '../../providers/dataProvider.ts';
import { alsApifout } from '../../providers/fouten.ts';
import { nieuweSleutel } from './plan.ts';

/** The start of a plan: empty, or copied from an earlier year. */
export default function Nieuw() {
  const t = useTranslate();
  usePaginatitel(t('db.formulier.nieuw'));
  return (
    <>
      <div className="titelrij">
        <h1>{t('db.formulier.nieuw')}</h1>
      </div>
      <p className="hulp-los">{t('db.formulier.nieuw_uitleg')}</p>
      <div className="nieuwgrid">
        <Leegplan />
        <Overnemen />
      </div>
    </>
  );
}

/** Makes a draft once, also when it has to be tried again, and goes to its first step. */
function useMaak() {
  const t = useTranslate();
  const navigate = useNavigate();
  const vragen = useQueryClient();
  const poging = useRef({ vorm: '', sleutel: '' });
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<string | null>(null);
  const maak = async (vorm: string, doe: (idempotencyKey: string) => Promise<UitslagFragment>) => {
    if (bezig) return;
    // The same request keeps its key, another one gets its own.
    if (poging.current.vorm !== vorm) poging.current = { vorm, sleutel: nieuweSleutel() + nieuweSleutel() };
    zetBezig(true);
    zetFout(null);
    try {
      const { aanvraag, fouten } = await doe(poging.current.sleutel);
      if (aanvraag && fouten.length === 0) {
        await vragen.invalidateQueries();
        void navigate(`/aanvragen/${aanvraag.id}/bewerken/project`);
        return;
      }
      zetFout(fouten.map(({ melding }) => melding).join(' '));
    } catch (gevangen) {
      zetFout(t(`db.fout.${alsApifout(gevangen).soort}`));
    } finally {
      zetBezig(false);
    }
  };
  const melding = fout && (
    <p className="melding fout" role="alert" lang="nl">
      {fout}
    </p>
  );
  return { maak, bezig, melding };
}

function Leegplan() {
  const t = useTranslate();
  const gegevens = useDataProvider<Gegevens>();
  const { data, error, refetch } = useVraag(BeleidskadersDocument, {});
  const [keuze, zetKeuze] = useState<string | null>(null);
  const [titel, zetTitel] = useState('');
  const [leeg, zetLeeg] = useState(false);
  const { maak, bezig, melding } = useMaak();
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const kaders = [...(data?.beleidskaders ?? [])].sort((een, ander) => ander.jaar - een.jaar);
  const gekozen = kaders.find(({ regeling, jaar }) => `${regeling} ${jaar}` === keuze) ?? kaders[0];
  const begin = (regeling: RegelingCode, jaar: number) =>
    maak(`${regeling} ${jaar} ${titel.trim()}`, async (idempotencyKey) => {
      const inhoud = { regeling, jaar, titel: titel.trim(), projectjaar: 1, cbsIndelingsjaar: jaar - 1 };
      return (await gegevens.doe(AanvraagAanmakenDocument, { input: { inhoud, idempotencyKey } })).uitslag;
    });
  return (
    <Paneel titel={t('db.formulier.leeg_plan')}>
      <p className="klein stil">{t('db.formulier.leeg_plan_uitleg')}</p>
      {!data ? (
        <Skelet regels={3} />
      ) : (
        <form
          noValidate
          onSubmit={(gebeurtenis) => {
            gebeurtenis.preventDefault();
            zetLeeg(titel.trim() === '');
            if (titel.trim() === '') document.getElementById('nieuw-titel')?.focus();
            else if (gekozen) void begin(gekozen.regeling, gekozen.jaar);
          }}
        >
          <div className="veld">
            <label htmlFor="nieuw-kader">{t('db.formulier.regeling')}</label>
            <select
              id="nieuw-kader"
              className="in"
              value={gekozen ? `${gekozen.regeling} ${gekozen.jaar}` : ''}
              onChange={(gebeurtenis) => zetKeuze(gebeurtenis.target.value)}
            >
              {kaders.map(({ regeling, jaar }) => (
                <option key={`${regeling}${jaar}`} value={`${regeling} ${jaar}`}>
                  {t('db.formulier.regeling_keuze', { regeling: t(`db.regeling.${regeling}`), jaar })}
                </option>
              ))}
            </select>
          </div>
          <div className="veld">
            <label htmlFor="nieuw-titel">{t('db.formulier.veld.titel.label')}</label>
            <p className="hulp" id="nieuw-titel-hulp">
              {t('db.formulier.veld.titel.hulp')}
            </p>
            <input
              id="nieuw-titel"
              className="in"
              lang="nl"
              maxLength={120}
              value={titel}
              autoComplete="off"
              aria-describedby={leeg ? 'nieuw-titel-hulp nieuw-titel-fout' : 'nieuw-titel-hulp'}
              aria-invalid={leeg || undefined}
              onChange={(gebeurtenis) => zetTitel(gebeurtenis.target.value)}
            />
            {leeg && (
              <p className="hulp fout" id="nieuw-titel-fout">
                {t('db.formulier.partner.verplicht')}
              </p>
            )}
          </div>
          {melding}
          <button type="submit" className="knop hoofd" aria-disabled={bezig}>
            {t(bezig ? 'db.formulier.bezig' : 'db.formulier.maak')}
          </button>
        </form>
      )}
    </Paneel>
  );
}

function Overnemen() {
  const t = useTranslate();
  const gegevens = useDataProvider<Gegevens>();
  const [zoek] = useSearchParams();
  const { data, error, refetch } = useVraag(OverneembaarDocument, {});
  const [keuze, zetKeuze] = useState(zoek.get('van') ?? '');
  const { maak, bezig, melding } = useMaak();
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const eerdere = (data?.aanvragen.nodes ?? []).filter(
    ({ toegestaneActies, jaar, vervolgaanvragen }) =>
      toegestaneActies.includes('vervolgaanvraagAanmaken') && !vervolgaanvragen.some((een) => een.jaar === jaar + 1),
  );
  const gekozen = eerdere.find(({ id }) => id === keuze);
  return (
    <Paneel titel={t('db.formulier.overnemen')}>
      <p className="klein stil">{t('db.formulier.overnemen_uitleg')}</p>
      {!data ? (
        <Skelet regels={2} />
      ) : eerdere.length === 0 ? (
        <p className="leeg-tekst">{t('db.formulier.overnemen_geen')}</p>
      ) : (
        <form
          noValidate
          onSubmit={(gebeurtenis) => {
            gebeurtenis.preventDefault();
            if (!gekozen) {
              document.getElementById('nieuw-van')?.focus();
              return;
            }
            const vorigeAanvraagId = gekozen.id;
            void maak(vorigeAanvraagId, async (idempotencyKey) => {
              const input = { vorigeAanvraagId, idempotencyKey };
              return (await gegevens.doe(VervolgaanvraagAanmakenDocument, { input })).uitslag;
            });
          }}
        >
          <div className="veld">
            <label htmlFor="nieuw-van">{t('db.formulier.overnemen_keuze')}</label>
            <select
              id="nieuw-van"
              className="in"
              value={gekozen ? keuze : ''}
              onChange={(gebeurtenis) => zetKeuze(gebeurtenis.target.value)}
            >
              <option value="">{t('db.formulier.overnemen_kies')}</option>
              {eerdere.map(({ id, titel, jaar, kenmerk }) => (
                <option key={id} value={id}>
                  {`${jaar}, ${titel} (${kenmerk})`}
                </option>
              ))}
            </select>
          </div>
          {melding}
          <button type="submit" className="knop" aria-disabled={bezig || !gekozen}>
            {bezig
              ? t('db.formulier.bezig')
              : t('db.formulier.overnemen_knop', { jaar: gekozen ? gekozen.jaar + 1 : '' }).trim()}
          </button>
        </form>
      )}
    </Paneel>
  );
}
