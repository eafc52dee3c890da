import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { useTranslate } from 'react-admin';
import { GemeentebijcodeDocument, GemeentekeuzesDocument } from '../../../../schema/generated/documenten.ts';
import { useVraag } from '../../../providers/Diensten.tsx';
import { Veldmelding, veldmeldingen } from '../invoer/Veldmelding.tsx';
import { type Stapopties, veldId } from '../plan.ts';
import { useZoekwoord, Zoekkiezer } from './Zoekkiezer.tsx';

const EEUWIG = { staleTime: Number.POSITIVE_INFINITY };

/** A gemeente by its code, once it is known. */
export function useGemeente(code: string) {
  const { data } = useVraag(GemeentebijcodeDocument, { code }, { ...EEUWIG, enabled: code !== '' });
  return data?.gemeente ?? null;
}

/** The gemeenten of the plan, in order: the first decides which zorgkantoor is competent. */
export function Gemeentekiezer({ plan, zet, vergrendeld, bevindingen, onleesbaar }: Stapopties) {
  const t = useTranslate();
  const [woord, rustig, zetWoord] = useZoekwoord();
  const { data, isFetching } = useVraag(GemeentekeuzesDocument, { zoek: rustig }, EEUWIG);
  const eerste = useGemeente(plan.gemeenten[0] ?? '');
  const id = veldId('gemeenten');
  const meldingen = veldmeldingen('gemeenten', { bevindingen, onleesbaar }, true);
  const opties = (data?.gemeenten ?? []).filter(({ code }) => !plan.gemeenten.includes(code));
  return (
    <div className="veld">
      <label htmlFor={id}>{t('db.formulier.veld.gemeenten.label')}</label>
      <p className="hulp" id={`${id}-hulp`}>
        {t('db.formulier.veld.gemeenten.hulp')}
      </p>
      {plan.gemeenten.length > 0 && (
        <ul className="gekozen">
          {plan.gemeenten.map((code, plaats) => (
            <Gekozen
              key={code}
              code={code}
              plaats={plaats}
              weg={
                vergrendeld ? null : () => zet((nu) => ({ gemeenten: nu.gemeenten.filter((ander) => ander !== code) }))
              }
            >
              <Veldmelding
                veld={`gemeenten.${plaats}`}
                meldingen={veldmeldingen(`gemeenten.${plaats}`, { bevindingen, onleesbaar }, false)}
              />
            </Gekozen>
          ))}
        </ul>
      )}
      {!vergrendeld && (
        <Zoekkiezer
          id={id}
          label={t('db.formulier.kiezer.gemeente_zoek')}
          opties={opties}
          laadt={isFetching}
          woord={woord}
          zetWoord={zetWoord}
          naam={({ naam }) => naam}
          sleutel={({ code }) => code}
          toon={({ naam, zorgkantoor }) => (
            <span className="optie">
              {naam} <small className="stil">{zorgkantoor.naam}</small>
            </span>
          )}
          kies={({ code }) => zet((nu) => ({ gemeenten: [...nu.gemeenten.filter((ander) => ander !== code), code] }))}
          geen={t('db.formulier.kiezer.gemeente_geen')}
          laadtekst={t('db.formulier.kiezer.gemeente_laadt')}
          beschrijving={meldingen.beschrijving}
          ongeldig={meldingen.ongeldig}
        />
      )}
      {eerste && (
        <p className="klein bevoegd" role="status">
          {t('db.formulier.kiezer.zorgkantoor', {
            zorgkantoor: eerste.zorgkantoor.naam,
            regio: eerste.zorgkantoorregio.naam,
          })}
        </p>
      )}
      <Veldmelding veld="gemeenten" meldingen={meldingen} />
    </div>
  );
}

function Gekozen({
  code,
  plaats,
  weg,
  children,
}: {
  code: string;
  plaats: number;
  weg: (() => void) | null;
  children: React.ReactNode;
}) {
  const t = useTranslate();
  const naam = useGemeente(code)?.naam ?? code;
  return (
    <li id={veldId(`gemeenten.${plaats}`)}>
      <span className="dik">{naam}</span> <span className="klein stil">{code}</span>
      {plaats === 0 && <span className="klein stil"> · {t('db.formulier.kiezer.gemeente_eerste')}</span>}
      {weg && (
        <button
          type="button"
          className="ikoon s"
          aria-label={t('db.formulier.kiezer.verwijderen', { naam })}
          onClick={weg}
        >
          <DeleteOutlined className="i" />
        </button>
      )}
      {children}
    </li>
  );
}
