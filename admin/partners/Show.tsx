import EditOutlined from '@mui/icons-material/EditOutlined';
import { useState } from 'react';
import { useGetOne, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router';
import { GemeentenaamDocument, type OrganisatieFragment } from '../../schema/generated/documenten.ts';
import { Gegevens as Gegevenslijst } from '../components/Gegevens.tsx';
import { Paneel } from '../components/Paneel.tsx';
import { Mislukt, NietGevonden, Skelet } from '../components/Toestanden.tsx';
import { usePaginatitel } from '../layout/usePaginatitel.ts';
import { useMij, useVraag } from '../providers/Diensten.tsx';
import { alsApifout } from '../providers/fouten.ts';
import { Bijdragen } from './Bijdragen.tsx';
import { Dubbelenlijst, useDubbelen } from './Dubbelen.tsx';
import { Partnerdialoog } from './Partnerdialoog.tsx';
import { Projecten } from './Projecten.tsx';

/** An organisation: who it is, how the policy sees it, its projects and what it contributes. */
export default function Partner() {
  const t = useTranslate();
  const { id = '' } = useParams();
  const { mag } = useMij();
  const [wijzigt, zetWijzigt] = useState(false);
  const d = (naam: string) => t(`db.partners.${naam}`);
  const {
    data: partner,
    error,
    isPending,
    refetch,
  } = useGetOne<OrganisatieFragment>('partners', { id }, { retry: false });
  usePaginatitel(partner?.naam);
  if (isPending) return <Skelet regels={6} kop />;
  if (error) {
    return alsApifout(error).soort === 'niet_gevonden' ? (
      <NietGevonden />
    ) : (
      <Mislukt fout={error} opnieuw={() => void refetch()} />
    );
  }
  return (
    <>
      <nav className="kruimel" aria-label={t('db.app.kruimelpad')}>
        <Link to="/partners">{d('titel')}</Link>
        <span aria-hidden="true">/</span>
        <span aria-current="page">{partner.naam}</span>
      </nav>
      <div className="titelrij">
        <h1>{partner.naam}</h1>
        <span className="stil">{t(`db.partnersoort.${partner.soort}`)}</span>
        {partner.toegestaneActies.includes('partnerWijzigen') && (
          <div className="rechts">
            <button type="button" className="knop" onClick={() => zetWijzigt(true)}>
              <EditOutlined className="i" />
              {t('db.partner.wijzigen')}
            </button>
            <Partnerdialoog key={partner.id} open={wijzigt} sluit={() => zetWijzigt(false)} partner={partner} />
          </div>
        )}
      </div>
      <div className="rooster">
        <div className="stapel">
          {mag('dossier') ? (
            <>
              <Bijdragen key={`b${id}`} id={id} soort={partner.soort} />
              <Projecten key={`p${id}`} id={id} />
            </>
          ) : (
            <Nummers partner={partner} />
          )}
        </div>
        <div className="stapel">
          <Paneel titel={d('positie')}>
            <ul className="stapel-klein">
              <li>{d(partner.contractgerechtigd ? 'contract_ja' : 'contract_nee')}</li>
              <li>{d(partner.wlzGefinancierd ? 'wlz_ja' : 'wlz_nee')}</li>
            </ul>
          </Paneel>
          {mag('dossier') && <Nummers partner={partner} />}
          <Lijktop partner={partner} />
        </div>
      </div>
    </>
  );
}

function Nummers({ partner }: { partner: OrganisatieFragment }) {
  const t = useTranslate();
  const code = partner.gemeentecode ?? '';
  const { data } = useVraag(GemeentenaamDocument, { code }, { enabled: code !== '' });
  const gemeente = data?.gemeente ? `${code}, ${data.gemeente.naam}` : code;
  const nummers = (['kvkNummer', 'rsin', 'oin', 'agbCode', 'uzovi', 'gemeentecode'] as const)
    .map((naam) => [naam, naam === 'gemeentecode' ? gemeente : (partner[naam] ?? '')] as const)
    .filter(([, waarde]) => waarde !== '');
  return (
    <Paneel titel={t('db.partners.nummers')}>
      {nummers.length === 0 ? (
        <p className="stil klein">{t('db.partner.geen_nummers')}</p>
      ) : (
        <Gegevenslijst rijen={nummers.map(([naam, waarde]) => [t(`db.partner.veld.${naam}`), waarde])} />
      )}
    </Paneel>
  );
}

/** Other organisations that may be the same one. */
function Lijktop({ partner }: { partner: OrganisatieFragment }) {
  const t = useTranslate();
  const dubbelen = useDubbelen({
    naam: partner.naam,
    kvkNummer: partner.kvkNummer,
    rsin: partner.rsin,
    behalveId: partner.id,
  });
  if (dubbelen.length === 0) return null;
  return (
    <Paneel titel={t('db.partner.lijkt_op')}>
      <p className="klein stil">{t('db.partner.lijkt_op_uitleg')}</p>
      <Dubbelenlijst dubbelen={dubbelen} />
    </Paneel>
  );
}
