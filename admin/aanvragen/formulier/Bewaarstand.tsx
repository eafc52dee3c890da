import CloudDoneOutlined from '@mui/icons-material/CloudDoneOutlined';
import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import CloudUploadOutlined from '@mui/icons-material/CloudUploadOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import RestorePageOutlined from '@mui/icons-material/RestorePageOutlined';
import SyncAltOutlined from '@mui/icons-material/SyncAltOutlined';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../format/useFormat.ts';
import type { Bewaarder, Opname } from './bewaarder.ts';
import { inZin, useVeldnaam } from './useVeldnaam.ts';
import { stapVan } from './velden.ts';

/** One line about saving, as text and never as a message that passes by. */
export function Bewaarstand({ opname, half }: { opname: Opname; half: number }) {
  const t = useTranslate();
  const f = useFormat();
  const b = (sleutel: string, opties?: object) => t(`db.formulier.bewaren.${sleutel}`, opties);
  const { stand, bewaardOp } = opname;
  const Icoon = { bewaard: CloudDoneOutlined, wacht: CloudUploadOutlined, bezig: CloudUploadOutlined }[
    stand.soort as 'bewaard'
  ] as typeof CloudDoneOutlined | undefined;
  const tekst =
    stand.soort === 'bewaard'
      ? bewaardOp
        ? b('bewaard_om', { tijd: f.tijd(bewaardOp) })
        : b('bewaard')
      : stand.soort === 'storing'
        ? b(stand.herhaalt ? 'geen_verbinding' : 'storing')
        : b(stand.soort);
  const fout = ['storing', 'geweigerd', 'conflict'].includes(stand.soort);
  const Teken = Icoon ?? CloudOffOutlined;
  return (
    <span className={`bewaarstand klein ${fout ? 'rood' : 'stil'}`} data-stand={stand.soort}>
      <Teken className="i i16" />
      <span>
        {tekst}
        {half > 0 && <span className="half">{b('half', { smart_count: half })}</span>}
      </span>
    </span>
  );
}

/** What asks for a choice about saving: text that was put back, what others changed, and why something is not saved. */
export function Bewaarmeldingen({
  bewaarder,
  opname,
  spring,
  kies,
}: {
  bewaarder: Bewaarder;
  opname: Opname;
  spring: (veld: string) => void;
  kies: () => void;
}) {
  const t = useTranslate();
  const f = useFormat();
  const veldnaam = useVeldnaam();
  const b = (sleutel: string, opties?: object) => t(`db.formulier.bewaren.${sleutel}`, opties);
  const { stand, hersteld, overgenomen } = opname;
  return (
    <div className="bewaarmeldingen">
      {hersteld && (
        <div className="melding info" role="status">
          <RestorePageOutlined className="i" />
          <span>
            {b('hersteld', { moment: `${f.datum(hersteld)} ${t('db.tijd.uur', { tijd: f.tijd(hersteld) })}` })}
          </span>
          <span className="rechts naar">
            <button type="button" className="knop klein" onClick={bewaarder.gooiWeg}>
              {b('hersteld_weg')}
            </button>
            <button type="button" className="knop klein" onClick={bewaarder.opnieuw}>
              {b('hersteld_bewaren')}
            </button>
          </span>
        </div>
      )}
      {overgenomen.length > 0 && (
        <div className="melding info" role="status">
          <SyncAltOutlined className="i" />
          <span>{b('overgenomen', { velden: overgenomen.map(veldnaam).join(', ') })}</span>
          <button type="button" className="knop klein rechts" onClick={bewaarder.vergeetOvergenomen}>
            {b('gezien')}
          </button>
        </div>
      )}
      {stand.soort === 'conflict' && (
        <div className="melding let" role="alert">
          <SyncAltOutlined className="i" />
          <span>
            <strong>{b('conflict')}.</strong> {b('blijft_staan')}
          </span>
          <button type="button" className="knop klein rechts" onClick={kies}>
            {b('kiezen')}
          </button>
        </div>
      )}
      {stand.soort === 'storing' && (
        <div className="melding fout" role="alert">
          <ErrorOutlineOutlined className="i" />
          <span>
            <strong>{b('niet_gelukt')}</strong> {t(`db.fout.${stand.fout.soort}`)} {b('blijft_staan')}
            {stand.fout.correlatieId && (
              <small className="stil"> {t('db.toestand.kenmerk', { id: stand.fout.correlatieId })}</small>
            )}
          </span>
          <button type="button" className="knop klein rechts" onClick={bewaarder.opnieuw}>
            {b('nu')}
          </button>
        </div>
      )}
      {stand.soort === 'geweigerd' && (
        <div className="melding fout" role="alert">
          <ErrorOutlineOutlined className="i" />
          <div>
            <strong>{b('niet_gelukt')}</strong> {b('blijft_staan')}
            <ul>
              {stand.fouten.map(({ code, veld, melding }) => {
                const pad = veld?.replace(/^inhoud\./, '') ?? null;
                return (
                  <li key={`${code}${veld ?? ''}`}>
                    <span lang="nl">{melding}</span>{' '}
                    {pad && stapVan(pad) && (
                      <button type="button" className="knop tekst klein" onClick={() => spring(pad)}>
                        {t('db.formulier.toets.naar', { veld: inZin(veldnaam(pad)) })}
                      </button>
                    )}
                  </li>
                );
              })}
            </ul>
          </div>
          <button type="button" className="knop klein rechts" onClick={bewaarder.opnieuw}>
            {b('nu')}
          </button>
        </div>
      )}
    </div>
  );
}
