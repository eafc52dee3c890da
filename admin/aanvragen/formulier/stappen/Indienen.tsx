import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { AanvraagDocument, ToetsDocument } from '../../../../schema/generated/documenten.ts';
import { Bevinding } from '../../../components/Bevinding.tsx';
import { useVraag } from '../../../providers/Diensten.tsx';
import { groepVan } from '../../groepen.ts';
import { Stapdialoog } from '../../stappen/Stapdialoog.tsx';
import { type Stapnaam, toegestaan } from '../../stappen/tabel.ts';
import { useFormulier } from '../Formuliercontext.tsx';
import { Vinkveld } from '../invoer/Keuzeveld.tsx';
import type { Plan, Stapopties } from '../plan.ts';
import { inZin, useVeldnaam } from '../useVeldnaam.ts';
import { stapVan } from '../velden.ts';
import { useGroepzet } from './useGroepzet.ts';

const VERKLARINGEN: readonly (keyof Plan['verklaringen'])[] = [
  'geenDubbelfinanciering',
  'geenUitgeslotenKosten',
  'geenPersoonsgegevens',
  'vuLeveringAkkoord',
  'voorbehoudenGelezen',
  'tekenbevoegd',
];
/** The steps that end the form; withdrawing stands in the file. */
const HIER: readonly Stapnaam[] = ['aanvraagIndienen', 'afstemmingVragen'];

/** Step 8: what is declared, what the test says of the plan as it is saved, and the step to take. */
export function Indienen({ plan, zet, bevindingen, onleesbaar, vergrendeld }: Stapopties) {
  const t = useTranslate();
  const groep = useGroepzet(zet);
  const los = { bevindingen, onleesbaar, vergrendeld };
  return (
    <>
      <section className="blok" aria-labelledby="kop-verklaringen">
        <h2 id="kop-verklaringen">{t('db.formulier.kop.verklaringen')}</h2>
        {VERKLARINGEN.map((naam) => (
          <Vinkveld
            key={naam}
            {...los}
            veld={`verklaringen.${naam}`}
            waarde={plan.verklaringen[naam] === true}
            wijzig={(waarde) => groep(`verklaringen.${naam}`, waarde)}
          />
        ))}
      </section>
      <Afronden />
    </>
  );
}

/** The test of what is saved, with the rules of the procedure, and the buttons of the steps that the API allows. */
function Afronden() {
  const t = useTranslate();
  const { aanvraag: eigen, bewaard, spring } = useFormulier();
  const [open, zetOpen] = useState<Stapnaam | null>(null);
  const dossier = useVraag(AanvraagDocument, { id: eigen.id, dossier: true });
  const toets = useVraag(ToetsDocument, { id: eigen.id });
  const gezien = useRef(bewaard.versie);
  const { refetch: leesDossier } = dossier;
  const { refetch: leesToets } = toets;
  useEffect(() => {
    if (gezien.current === bewaard.versie) return;
    gezien.current = bewaard.versie;
    void Promise.all([leesDossier(), leesToets()]);
  }, [bewaard.versie, leesDossier, leesToets]);
  const veldnaam = useVeldnaam();
  const i = (sleutel: string) => t(`db.formulier.indienen.${sleutel}`);
  const aanvraag = dossier.data?.aanvraag;
  const uitslag = toets.data?.aanvraag?.toets;
  const tegen = (uitslag?.bevindingen ?? []).filter((een) => groepVan(een) === 'blokkerend');
  const procedure = tegen.filter((een) => stapVan(een.veld) === null);
  const mag = toegestaan(aanvraag?.toegestaneActies ?? []).filter((naam) => HIER.includes(naam));
  // While the procedure stands in the way of submitting, consultation comes first.
  const stappen = procedure.length > 0 ? [...mag].reverse() : mag;
  const eerste = tegen.find(({ veld }) => stapVan(veld) !== null)?.veld ?? null;
  const planKlaar = uitslag !== undefined && procedure.length === tegen.length;
  return (
    <section className="blok" aria-labelledby="kop-indienen">
      <h2 id="kop-indienen">{t('db.formulier.kop.indienen')}</h2>
      {uitslag && (
        <p className={`verdict-regel ${planKlaar ? 'ok' : 'fout'}`}>
          {planKlaar ? <CheckCircleOutlined className="i" /> : <ErrorOutlineOutlined className="i" />}
          <span>{i(planKlaar ? 'klaar' : 'niet_klaar')}</span>
        </p>
      )}
      {procedure.length > 0 && (
        <>
          <h3>{i('procedure')}</h3>
          <ul className="bevindingen-kort">
            {procedure.map((een, plaats) => (
              <Bevinding key={`${een.regel}${plaats}`} bevinding={een} regeling={eigen.regeling} jaar={eigen.jaar} />
            ))}
          </ul>
        </>
      )}
      {!bewaard.alles && <p className="klein stil">{i('eerst_bewaren')}</p>}
      <div className="slotknoppen">
        {aanvraag && stappen.length === 0 && <p className="stil">{i('geen_stap')}</p>}
        {stappen.map((naam, plaats) => (
          <button
            key={naam}
            type="button"
            className={`knop ${plaats === 0 ? 'hoofd' : ''}`}
            aria-disabled={!bewaard.alles}
            onClick={() => (bewaard.alles ? zetOpen(naam) : bewaard.nu())}
          >
            {t(`db.stap.${naam}`)}
          </button>
        ))}
        {eerste && (
          <button type="button" className="knop tekst" onClick={() => spring(eerste)}>
            {t('db.formulier.toets.naar', { veld: inZin(veldnaam(eerste)) })}
          </button>
        )}
      </div>
      {aanvraag &&
        stappen.map((naam) => (
          <Stapdialoog
            key={naam}
            naam={naam}
            aanvraag={{ ...aanvraag, versie: bewaard.versie }}
            open={open === naam}
            sluit={() => zetOpen(null)}
          />
        ))}
    </section>
  );
}
