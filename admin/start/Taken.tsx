import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { WerkDocument } from '../../schema/generated/documenten.ts';
import { useDagentekst } from '../components/Dagen.tsx';
import { Mislukt, Skelet } from '../components/Toestanden.tsx';
import { drang } from '../format/tijd.ts';
import { useFormat } from '../format/useFormat.ts';
import type { Gegevens } from '../providers/dataProvider.ts';
import type { Apifout } from '../providers/fouten.ts';
import { nu } from '../providers/omgeving.ts';
import { groepVanTaak, PLAATS, type Taak, type Taakgroep, takenVan, type Werkrij } from './taken.ts';

const GROEPEN: readonly Taakgroep[] = ['te_laat', 'deze_week', 'daarna', 'zonder'];
const PAGINA = 100;
/** Tasks of a group that are seen at once. */
const MEESTE = 8;

/** All files that are not finished, page by page: a task must not be missed because it is on the second page. */
function useWerk() {
  const gegevens = useDataProvider<Gegevens>();
  return useQuery<Werkrij[], Apifout>({
    queryKey: ['vraag', 'Werk'],
    queryFn: async ({ signal }) => {
      const rijen = new Map<string, Werkrij>();
      for (let offset = 0; ; offset += PAGINA) {
        const { aanvragen } = await gegevens.vraag(WerkDocument, { first: PAGINA, offset }, signal);
        for (const rij of aanvragen.nodes) rijen.set(rij.id, rij);
        if (aanvragen.nodes.length < PAGINA) return [...rijen.values()];
      }
    },
  });
}

/** My work, in groups by urgency, each with the days that are left. */
export function Taken({ aanvrager }: { aanvrager: boolean }) {
  const t = useTranslate();
  const { data, error, refetch } = useWerk();
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) {
    return (
      <div className="paneel pin">
        <Skelet regels={5} />
      </div>
    );
  }
  const taken = takenVan(data, nu(), aanvrager);
  const aantal = (groep: Taakgroep) => taken.filter((taak) => groepVanTaak(taak) === groep).length;
  const telling = [
    aantal('te_laat') > 0 && t('db.start.telling_laat', { smart_count: aantal('te_laat') }),
    aantal('deze_week') > 0 && t('db.start.telling_week', { smart_count: aantal('deze_week') }),
  ].filter(Boolean);
  return (
    <section className="paneel taken" aria-labelledby="taken-titel">
      <div className="pkop">
        <h2 id="taken-titel">
          {taken.length === 0 ? t('db.start.geen_taken') : t('db.start.taken', { smart_count: taken.length })}
        </h2>
        {telling.length > 0 && <span className="klein stil">{telling.join(', ')}</span>}
      </div>
      {taken.length === 0 ? (
        <div className="leeg-vak">
          <p>{t('db.start.geen_taken_uitleg')}</p>
          <Link className="knop" to="/aanvragen">
            {t('db.start.naar_aanvragen')}
          </Link>
        </div>
      ) : (
        GROEPEN.filter((groep) => aantal(groep) > 0).map((groep) => (
          <Taakgroepvak key={groep} groep={groep} taken={taken.filter((taak) => groepVanTaak(taak) === groep)} />
        ))
      )}
    </section>
  );
}

/** One group of tasks; of a long one the most urgent first, the rest after a click. */
function Taakgroepvak({ groep, taken }: { groep: Taakgroep; taken: readonly Taak[] }) {
  const t = useTranslate();
  const [open, zetOpen] = useState(false);
  const getoond = open || taken.length <= MEESTE + 1 ? taken : taken.slice(0, MEESTE);
  const rest = taken.length - getoond.length;
  return (
    <div>
      <h3>
        {t(`db.start.${groep}`)} <span className="stiller">{taken.length}</span>
      </h3>
      <ul>
        {getoond.map((taak) => (
          <Taakregel key={`${taak.aanvraag.id}${taak.soort}`} taak={taak} />
        ))}
      </ul>
      {rest > 0 && (
        <p className="taken-meer">
          <button type="button" className="knop tekst klein" onClick={() => zetOpen(true)}>
            {t('db.bord.meer', { aantal: rest })}
          </button>
        </p>
      )}
    </div>
  );
}

function Taakregel({ taak }: { taak: Taak }) {
  const t = useTranslate();
  const f = useFormat();
  const { aanvraag, soort, dagen } = taak;
  const naar = `/aanvragen/${aanvraag.id}${PLAATS[soort]}`;
  return (
    <li className="taak">
      <Dagtegel dagen={dagen} />
      <div>
        <Link className="t" to={naar}>
          {t(`db.start.taak.${soort}`)}
        </Link>
        <div className="klein stil">
          {aanvraag.titel} · {aanvraag.aanvrager.naam} · {aanvraag.jaar}
        </div>
      </div>
      <div className="num dik">{f.bedrag(aanvraag.gevraagdeBijdrage)}</div>
      <span className="knop klein" aria-hidden="true">
        {t(`db.start.doe.${soort}`)}
      </span>
    </li>
  );
}

/** The days that are left, as the largest thing of the row. */
function Dagtegel({ dagen }: { dagen: number | null }) {
  const t = useTranslate();
  const tekst = useDagentekst();
  if (dagen === null) return <div className="tel zonder">{t('db.dagen.geen_kort')}</div>;
  const soort = drang(dagen);
  return (
    <div className={`tel ${soort === 'rustig' ? '' : soort}`}>
      <span className="alleen-sr">{tekst(dagen)}</span>
      <b aria-hidden="true">{Math.abs(dagen)}</b>
      <span aria-hidden="true">{dagen < 0 ? t('db.dagen.laat') : t('db.dagen.dag', { smart_count: dagen })}</span>
    </div>
  );
}
