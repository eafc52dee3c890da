import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { BudgettenDocument, GebeurtenissenDocument } from '../../schema/generated/documenten.ts';
import { Nieuweknop } from '../aanvragen/formulier/Formulierknoppen.tsx';
import { Budgetlegenda, Budgetmeter, schaalVan } from '../budgetten/Budgetmeter.tsx';
import { Paneel } from '../components/Paneel.tsx';
import { Leeg, Mislukt, Skelet } from '../components/Toestanden.tsx';
import { lokaleDag } from '../format/tijd.ts';
import { useFormat } from '../format/useFormat.ts';
import { usePaginatitel } from '../layout/usePaginatitel.ts';
import { useMij, useVraag } from '../providers/Diensten.tsx';
import { nu } from '../providers/omgeving.ts';
import { Taken } from './Taken.tsx';
import { Dreigt, Stand, Termijnen } from './Vooruit.tsx';

/** What waits for me, the state of my budgets, and what happened last. */
export default function Start() {
  const t = useTranslate();
  const f = useFormat();
  const { mij, mag } = useMij();
  const dossier = mag('dossier');
  const aanvrager = mij?.rollen.includes('AANVRAGER') ?? false;
  const staf = mag('budgetten');
  usePaginatitel(t('db.menu.start'));
  return (
    <>
      <div className="titelrij">
        <h1>{t(dossier ? 'db.start.titel' : 'db.start.titel_geen')}</h1>
        <span className="stil">{f.weekdag(nu())}</span>
        <div className="rechts">
          <Nieuweknop />
        </div>
      </div>
      {dossier ? (
        <div className="rooster">
          <div className="stapel">
            <Taken aanvrager={aanvrager} />
            {staf && <Dreigt />}
            <Termijnen />
          </div>
          <div className="stapel">
            {staf && <Budgetten />}
            <Stand />
            <Gebeurtenissen />
          </div>
        </div>
      ) : (
        <Wegwijzer />
      )}
    </>
  );
}

/** For roles without files: what there is for them. */
function Wegwijzer() {
  const t = useTranslate();
  const { mag } = useMij();
  return (
    <div className="paneel leeg">
      <p>
        {t(mag('partners') ? 'db.start.rol_partners' : mag('aanvragen') ? 'db.inloggen.uitleg' : 'db.start.rol_uitleg')}
      </p>
      <div className="naar">
        {mag('aanvragen') && (
          <Link className="knop hoofd" to="/aanvragen">
            {t('db.start.naar_aanvragen')}
          </Link>
        )}
        {mag('partners') && (
          <Link className="knop hoofd" to="/partners">
            {t('db.start.naar_partners')}
          </Link>
        )}
        <Link className="knop" to="/beleid">
          {t('db.start.naar_beleid')}
        </Link>
      </div>
    </div>
  );
}

function Budgetten() {
  const t = useTranslate();
  const f = useFormat();
  const jaar = Number(lokaleDag(nu()).slice(0, 4));
  const { data, error, refetch } = useVraag(BudgettenDocument, {
    first: 6,
    order: [{ veld: 'JAAR', richting: 'DESC' }],
    where: { jaar: { gte: jaar - 1 } },
  });
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const budgetten = data?.budgetten.nodes;
  const schaal = schaalVan(budgetten ?? []);
  return (
    <Paneel
      titel={t('db.start.budgetten')}
      rechts={
        <Link className="klein" to="/budgetten">
          {t('db.start.alle_budgetten')}
        </Link>
      }
      vol
    >
      {!budgetten ? (
        <div className="pin">
          <Skelet regels={4} />
        </div>
      ) : budgetten.length === 0 ? (
        <Leeg tekst={t('db.start.geen_budgetten')} />
      ) : (
        <>
          <Budgetlegenda className="in-paneel" gelijk={budgetten.length > 1} />
          {budgetten.map((budget) => {
            const naam = `${budget.regeling} ${budget.jaar}`;
            return (
              <div className="budget met-lijn" key={budget.id}>
                <div className="r">
                  <h3>
                    <Link to={`/budgetten/${budget.id}`}>{naam}</Link>
                  </h3>
                  <span className="klein stil">
                    {t('db.budgetten.legenda.maximum')} <strong>{f.bedrag(budget.maximum)}</strong>
                  </span>
                </div>
                <Budgetmeter budget={budget} naam={naam} schaal={schaal} />
              </div>
            );
          })}
        </>
      )}
    </Paneel>
  );
}

function Gebeurtenissen() {
  const t = useTranslate();
  const f = useFormat();
  const { data, error, refetch } = useVraag(GebeurtenissenDocument, {});
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const regels = (data?.aanvragen.nodes ?? [])
    .flatMap(({ id, titel, geschiedenis }) => geschiedenis.map((een) => ({ ...een, id, titel })))
    .sort((a, b) => b.moment.localeCompare(a.moment))
    .slice(0, 8);
  return (
    <Paneel titel={t('db.start.gebeurtenissen')} vol>
      {!data ? (
        <div className="pin">
          <Skelet regels={5} />
        </div>
      ) : regels.length === 0 ? (
        <Leeg tekst={t('db.start.geen_gebeurtenissen')} />
      ) : (
        <ul className="gebeurtenissen" style={{ marginTop: 12 }}>
          {regels.map((een, plaats) => (
            <li key={`${een.id}${een.moment}${plaats}`}>
              <div>
                <Link to={`/aanvragen/${een.id}/geschiedenis`}>
                  {t(`db.gebeurtenis.${een.soort}`, { _: t('db.gebeurtenis.OVERIG') })}
                </Link>
                <div className="klein stil">
                  {een.titel} · {een.door}
                </div>
              </div>
              <time dateTime={een.moment}>{f.kort(een.moment)}</time>
            </li>
          ))}
        </ul>
      )}
    </Paneel>
  );
}
