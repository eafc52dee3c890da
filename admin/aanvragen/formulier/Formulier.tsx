import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { FormulierDocument } from '../../../schema/generated/documenten.ts';
import { Mislukt, NietGevonden, Skelet } from '../../components/Toestanden.tsx';
import { usePaginatitel } from '../../layout/usePaginatitel.ts';
import { useDiensten, useVraag } from '../../providers/Diensten.tsx';
import { Planformulier } from './Planformulier.tsx';
import { STAPPEN, type Stapnaam } from './velden.ts';

/** The form of a plan at its address: `/aanvragen/:id/bewerken/:stap`. */
export default function Formulier() {
  const t = useTranslate();
  const { sessie } = useDiensten();
  const { id = '', stap = STAPPEN[0] } = useParams();
  const { data: gelezen, error, refetch, isFetchedAfterMount } = useVraag(FormulierDocument, { id }, { staleTime: 0 });
  // What was read before may be older than what was saved since: starting from it would look like somebody else's change.
  const data = isFetchedAfterMount ? gelezen : undefined;
  const aanvraag = data?.aanvraag;
  const bestaat = (STAPPEN as readonly string[]).includes(stap);
  usePaginatitel(aanvraag && bestaat ? `${t(`db.formulier.stap.${stap}`)}: ${aanvraag.titel}` : undefined);
  if (error && !data) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Skelet regels={8} kop />;
  if (!aanvraag || !bestaat) return <NietGevonden />;
  return <Planformulier key={id} aanvraag={aanvraag} persoon={sessie.persoon} stap={stap as Stapnaam} />;
}
