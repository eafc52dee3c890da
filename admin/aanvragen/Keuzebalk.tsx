import CloseOutlined from '@mui/icons-material/CloseOutlined';
import PlayArrowOutlined from '@mui/icons-material/PlayArrowOutlined';
import { useState } from 'react';
import { useDataProvider, useListContext, useNotify, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { AanvraagidsDocument, StatustotalenDocument } from '../../schema/generated/documenten.ts';
import { useFormat } from '../format/useFormat.ts';
import { aanvraagfilter } from '../providers/buildQuery.ts';
import { useVraag } from '../providers/Diensten.tsx';
import type { Gegevens } from '../providers/dataProvider.ts';
import { alsApifout } from '../providers/fouten.ts';
import { Afdrukknop } from './Afdruklijst.tsx';
import { Exportknop } from './Export.tsx';
import { useKeuze } from './keuze.ts';

const PAGINA = 100;

/** What can be done with the chosen rows, wherever in the list they are. Steps are taken one by one, in the file. */
export function Keuzebalk({ kolommen, geld }: { kolommen: readonly string[]; geld: boolean }) {
  const t = useTranslate();
  const f = useFormat();
  const notify = useNotify();
  const gegevens = useDataProvider<Gegevens>();
  const { total = 0, data: rijen = [], filterValues, sort } = useListContext();
  const { ids, kies, wis } = useKeuze();
  const [bezig, zetBezig] = useState(false);
  const { data } = useVraag(
    StatustotalenDocument,
    { where: { id: { in: [...ids] } } },
    { enabled: geld && ids.length > 0 },
  );
  if (ids.length === 0) return null;
  const kiesAlle = async () => {
    zetBezig(true);
    try {
      const alle: string[] = [];
      for (let offset = 0; ; offset += PAGINA) {
        const { aanvragen } = await gegevens.vraag(AanvraagidsDocument, {
          first: PAGINA,
          offset,
          where: aanvraagfilter(filterValues),
        });
        alle.push(...aanvragen.nodes.map(({ id }) => id));
        if (aanvragen.nodes.length < PAGINA) break;
      }
      kies(alle, true);
    } catch (fout) {
      notify(alsApifout(fout).message, { type: 'error' });
    } finally {
      zetBezig(false);
    }
  };
  const totalen = data?.aanvragen.totalen;
  const elders = ids.length - rijen.filter(({ id }) => ids.includes(id)).length;
  const welke = { filter: { id: ids }, sort };
  return (
    <section className="bulk" aria-label={t('db.keuze.balk')}>
      <span className="bulk-tekst" role="status">
        <b>{t('db.keuze.gekozen', { smart_count: ids.length })}</b>
        {totalen && ` · ${t('db.bord.gevraagd', { bedrag: f.bedrag(totalen.gevraagdeBijdrage) })}`}
        {elders > 0 && ` · ${t('db.keuze.elders', { smart_count: elders })}`}
      </span>
      {ids.length < total && (
        <button type="button" className="knop tekst" disabled={bezig} onClick={() => void kiesAlle()}>
          {t('db.keuze.alle', { aantal: total })}
        </button>
      )}
      <span className="rechts">
        <Link className="knop" to={`/aanvragen/${ids[0]}`}>
          <PlayArrowOutlined className="i" />
          {t('db.keuze.doorlopen')}
        </Link>
        <Afdrukknop welke={welke} geld={geld} />
        <Exportknop welke={welke} kolommen={kolommen} label={t('db.keuze.exporteren')} />
        <button type="button" className="ikoon" aria-label={t('db.keuze.wissen')} onClick={wis}>
          <CloseOutlined className="i" />
        </button>
      </span>
    </section>
  );
}
