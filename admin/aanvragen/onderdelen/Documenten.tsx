import { useTranslate } from 'react-admin';
import { DocumentenDocument } from '../../../schema/generated/documenten.ts';
import { Paneel } from '../../components/Paneel.tsx';
import { Leeg, Mislukt, Skelet } from '../../components/Toestanden.tsx';
import { toonGrootte } from '../../format/grootte.ts';
import { useFormat } from '../../format/useFormat.ts';
import { useVraag } from '../../providers/Diensten.tsx';
import { Lijst } from '../documenten/Lijst.tsx';
import { type Partij, Toevoegen } from '../documenten/Toevoegen.tsx';

interface Documentopties {
  aanvraag: {
    id: string;
    toegestaneActies: readonly string[];
    aanvrager: Partij;
    partners: readonly { partner: Partij }[];
  };
}

/** The documents of an aanvraag: the applicant adds and removes them while the plan may be changed, others download. */
export default function Documenten({ aanvraag }: Documentopties) {
  const t = useTranslate();
  const f = useFormat();
  const d = (naam: string, opties?: object) => t(`db.documenten.${naam}`, opties);
  const { data, error, refetch } = useVraag(DocumentenDocument, { id: aanvraag.id });
  const magWijzigen = aanvraag.toegestaneActies.includes('aanvraagWijzigen');
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Skelet regels={4} />;
  const documenten = data.aanvraag?.documenten ?? [];
  const grootte = documenten.reduce((som, document) => som + document.grootte, 0);
  const partijen = [
    ...new Map([aanvraag.aanvrager, ...aanvraag.partners.map(({ partner }) => partner)].map((een) => [een.id, een])),
  ].map(([, { id, naam }]) => ({ id, naam }));
  return (
    <div className="stapel">
      {magWijzigen && (
        <Paneel titel={d('toevoegen')} className="geen-druk">
          <Toevoegen aanvraagId={aanvraag.id} partijen={partijen} />
        </Paneel>
      )}
      <Paneel
        titel={d('titel')}
        rechts={
          documenten.length > 0
            ? d('aantal', { smart_count: documenten.length, grootte: toonGrootte(grootte, f.taal) })
            : undefined
        }
        vol
      >
        {documenten.length === 0 ? (
          <Leeg tekst={d(magWijzigen ? 'leeg_toevoegen' : 'leeg')} />
        ) : (
          <Lijst documenten={documenten} magWijzigen={magWijzigen} />
        )}
      </Paneel>
    </div>
  );
}
