import { useTranslate } from 'react-admin';
import type { BriefinhoudFragment } from '../../../schema/generated/documenten.ts';

/** The letter as paper: always Dutch, whatever the language of the screen. */
export function Brieftekst({ brief }: { brief: BriefinhoudFragment }) {
  const t = useTranslate();
  const [groet, ...namen] = brief.ondertekening;
  return (
    <article className="brief" lang="nl" aria-label={t('db.behandelen.brief.naam')}>
      <address>
        {brief.aan.map((regel) => (
          <span key={regel}>{regel}</span>
        ))}
      </address>
      <dl>
        <dt>Datum</dt>
        <dd>{brief.datum}</dd>
        <dt>Kenmerk</dt>
        <dd>{brief.kenmerk}</dd>
        <dt>Onderwerp</dt>
        <dd>
          <strong>{brief.onderwerp}</strong>
        </dd>
      </dl>
      <p>{brief.aanhef}</p>
      {brief.delen.map(({ kop, alineas, punten }) => (
        <section key={kop ?? ''}>
          {kop && <h3>{kop}</h3>}
          {alineas.map((alinea, plaats) => (
            <p key={`${plaats}${alinea}`}>{alinea}</p>
          ))}
          {punten.length > 0 && (
            <ul>
              {punten.map((punt) => (
                <li key={punt}>{punt}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <p className="groet">
        {groet}
        {namen.map((regel) => (
          <span key={regel}>{regel}</span>
        ))}
      </p>
    </article>
  );
}
