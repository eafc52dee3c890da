import AddOutlined from '@mui/icons-material/AddOutlined';
import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { BeleidskadersDocument } from '../../../schema/generated/documenten.ts';
import { useMij, useVraag } from '../../providers/Diensten.tsx';
import type { Aanvraag } from '../index.ts';

/** The way to a new plan, for whoever may make one. */
export function Nieuweknop() {
  const t = useTranslate();
  const { mij } = useMij();
  if (!mij?.rollen.includes('AANVRAGER')) return null;
  return (
    <Link className="knop hoofd" to="/aanvragen/nieuw">
      <AddOutlined className="i" />
      {t('db.formulier.nieuw')}
    </Link>
  );
}

/** What an applicant can do with the plan of a file: change it, or take it along to the next year. */
export function Planknoppen({ aanvraag }: { aanvraag: Aanvraag }) {
  const t = useTranslate();
  const { id, regeling, jaar, toegestaneActies, vervolgaanvragen } = aanvraag;
  const mag = toegestaneActies.includes('vervolgaanvraagAanmaken') && vervolgaanvragen.length === 0;
  const { data } = useVraag(BeleidskadersDocument, {}, { enabled: mag, staleTime: Number.POSITIVE_INFINITY });
  // A year without a policy framework has nothing to apply for.
  const vervolg = mag && data?.beleidskaders.some((kader) => kader.regeling === regeling && kader.jaar === jaar + 1);
  return (
    <>
      {vervolg && (
        <Link className="knop" to={`/aanvragen/nieuw?van=${id}`}>
          <ContentCopyOutlined className="i" />
          {t('db.formulier.overnemen_knop', { jaar: jaar + 1 })}
        </Link>
      )}
      {toegestaneActies.includes('aanvraagWijzigen') && (
        <Link className="knop" to={`/aanvragen/${id}/bewerken/project`}>
          <EditOutlined className="i" />
          {t('db.formulier.bewerken')}
        </Link>
      )}
    </>
  );
}
