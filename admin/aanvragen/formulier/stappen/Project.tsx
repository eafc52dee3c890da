import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { OverneembaarDocument } from '../../../../schema/generated/documenten.ts';
import { JAAR } from '../../../format/invoer.ts';
import { useVraag } from '../../../providers/Diensten.tsx';
import { useFormulier } from '../Formuliercontext.tsx';
import { JaNee, Keuzelijst } from '../invoer/Keuzeveld.tsx';
import { Datumveld, Getalveld, Tekstveld } from '../invoer/Tekstveld.tsx';
import { Veldmelding, veldmeldingen } from '../invoer/Veldmelding.tsx';
import { Buurtkiezer } from '../kiezers/Buurtkiezer.tsx';
import { Gemeentekiezer } from '../kiezers/Gemeentekiezer.tsx';
import { type Stapopties, veldId } from '../plan.ts';

/** Step 1: what it is, whose, when, where, and what came before. */
export function Project(stap: Stapopties) {
  const t = useTranslate();
  const { aanvraag } = useFormulier();
  const { plan, zet, bevindingen, onleesbaar, vergrendeld } = stap;
  const wijzig = useCallback((veld: string, waarde: string) => zet({ [veld]: waarde }), [zet]);
  const los = { bevindingen, onleesbaar, vergrendeld };
  const tekst = { ...los, wijzig };
  return (
    <>
      <section className="blok" aria-labelledby="kop-project">
        <h2 id="kop-project">{t('db.formulier.kop.project')}</h2>
        <dl className="gegevens vaste">
          <dt>{t('db.formulier.regeling')}</dt>
          <dd id={veldId('jaar')}>
            {t('db.formulier.regeling_keuze', { regeling: t(`db.regeling.${plan.regeling}`), jaar: plan.jaar })}
          </dd>
          <dt>{t('db.formulier.veld.aanvragerId.label')}</dt>
          <dd id={veldId('aanvragerId')}>
            {aanvraag.aanvrager.naam}{' '}
            <span className="klein stil">{t(`db.partnersoort.${aanvraag.aanvrager.soort}`)}</span>
          </dd>
        </dl>
        {['jaar', 'aanvragerId'].map((veld) => (
          <Veldmelding key={veld} veld={veld} meldingen={veldmeldingen(veld, los, false)} />
        ))}
        <Tekstveld {...tekst} veld="titel" waarde={plan.titel} hoogste={120} />
        <Tekstveld {...tekst} veld="samenvatting" waarde={plan.samenvatting} hoogste={1500} regels={6} />
      </section>
      <section className="blok" aria-labelledby="kop-looptijd">
        <h2 id="kop-looptijd">{t('db.formulier.kop.looptijd')}</h2>
        <div className="veldrij">
          <Datumveld {...tekst} veld="startdatum" waarde={plan.startdatum} jaar={plan.jaar} />
          <Datumveld {...tekst} veld="einddatum" waarde={plan.einddatum} jaar={plan.jaar} />
        </div>
      </section>
      <section className="blok" aria-labelledby="kop-gebied">
        <h2 id="kop-gebied">{t('db.formulier.kop.gebied')}</h2>
        <Gemeentekiezer {...stap} />
        <Buurtkiezer {...stap} />
        <Getalveld {...tekst} veld="cbsIndelingsjaar" waarde={plan.cbsIndelingsjaar} soort={JAAR} />
      </section>
      <section className="blok" aria-labelledby="kop-eerder">
        <h2 id="kop-eerder">{t('db.formulier.kop.eerder')}</h2>
        <Getalveld {...tekst} veld="projectjaar" waarde={plan.projectjaar} />
        <Vorige {...stap} />
        <JaNee
          {...los}
          veld="overgangsbeleid2026"
          waarde={plan.overgangsbeleid2026}
          wijzig={(overgangsbeleid2026) => zet({ overgangsbeleid2026 })}
        />
      </section>
    </>
  );
}

/** Which aanvraag of an earlier year this one goes on with. */
function Vorige({ plan, zet, bevindingen, onleesbaar, vergrendeld }: Stapopties) {
  const { aanvraag } = useFormulier();
  const { data } = useVraag(OverneembaarDocument, {});
  const eerdere = (data?.aanvragen.nodes ?? []).filter(({ id, jaar }) => id !== aanvraag.id && jaar < plan.jaar);
  const gekoppeld = aanvraag.vorigeAanvraag;
  const keuzes = gekoppeld && !eerdere.some(({ id }) => id === gekoppeld.id) ? [...eerdere, gekoppeld] : eerdere;
  return (
    <Keuzelijst
      bevindingen={bevindingen}
      onleesbaar={onleesbaar}
      vergrendeld={vergrendeld}
      veld="vorigeAanvraagId"
      waarde={plan.vorigeAanvraagId}
      opties={keuzes.map(({ id, kenmerk, titel, jaar }) => ({ waarde: id, label: `${jaar}, ${titel} (${kenmerk})` }))}
      wijzig={(vorigeAanvraagId) => zet({ vorigeAanvraagId })}
    />
  );
}
