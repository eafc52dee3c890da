import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { Dialoogopties } from '../stappen/Stapdialoog.tsx';

/** Assessing is no dialog but a page: its step goes there. */
export default function NaarBeoordeling({ aanvraag, sluit }: Omit<Dialoogopties, 'open'>) {
  const ga = useNavigate();
  useEffect(() => {
    sluit();
    void ga(`/aanvragen/${aanvraag.id}/beoordeling`);
  }, [ga, sluit, aanvraag.id]);
  return null;
}
