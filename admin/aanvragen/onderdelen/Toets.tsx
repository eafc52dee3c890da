import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { ToetsDocument } from '../../../schema/generated/documenten.ts';
import { Bevinding } from '../../components/Bevinding.tsx';
import { Mislukt, Skelet } from '../../components/Toestanden.tsx';
import { useVraag } from '../../providers/Diensten.tsx';
import { groepVan, type Toetsgroep } from '../groepen.ts';
import type { Aanvraag } from '../index.ts';

/** Worst first; what is met or does not apply is folded. */
const GROEPEN: readonly { soort: Toetsgroep; open: boolean }[] = [
  { soort: 'blokkerend', open: true },
  { soort: 'waarschuwing', open: true },
  { soort: 'open', open: true },
  { soort: 'informatie', open: true },
  { soort: 'voldaan', open: false },
  { soort: 'nvt', open: false },
];

/** The plan against the policy, run now: the verdict, then every rule with its source. */
export default function Toets({ aanvraag }: { aanvraag: Aanvraag }) {
  const t = useTranslate();
  const { data, error, refetch } = useVraag(ToetsDocument, { id: aanvraag.id });
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const toets = data?.aanvraag?.toets;
  if (!toets) return <Skelet regels={8} />;
  const { regeling, jaar, versie } = toets.beleidskader;
  const tegen = toets.bevindingen.filter((een) => groepVan(een) === 'blokkerend').length;
  const concept = aanvraag.status === 'CONCEPT' || aanvraag.status === 'AANVULLING_GEVRAAGD';
  const goed = tegen === 0;
  const Icoon = goed ? CheckCircleOutlined : ErrorOutlineOutlined;
  return (
    <section className="paneel" aria-labelledby="toets-titel">
      <div className="pkop">
        <h2 id="toets-titel">{t('db.toets.titel')}</h2>
        <span className="rechts klein stil">
          <Link to={`/beleid/${regeling}/${jaar}`}>{t('db.toets.op', { kader: versie })}</Link>
        </span>
      </div>
      <p className={`verdict ${goed ? 'ok' : 'fout'}`}>
        <Icoon className="i" />
        <strong>
          {goed
            ? t(concept && toets.indienbaar ? 'db.toets.goed' : 'db.toets.goed_besluit')
            : t('db.toets.fout', { smart_count: tegen })}
        </strong>
      </p>
      {GROEPEN.map(({ soort, open }) => {
        const bevindingen = toets.bevindingen.filter((een) => groepVan(een) === soort);
        if (bevindingen.length === 0) return null;
        return (
          <details key={soort} className="vouw" open={open}>
            <summary>
              {t(`db.toets.${soort}`)} <span className="aantal">{bevindingen.length}</span>
              <ExpandMoreOutlined className="i pijl" />
            </summary>
            <ul>
              {bevindingen.map((een, plaats) => (
                <Bevinding
                  key={`${een.regel}${een.veld ?? ''}${plaats}`}
                  bevinding={een}
                  regeling={regeling}
                  jaar={jaar}
                />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
