import AddOutlined from '@mui/icons-material/AddOutlined';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { BuurtvoorstellenDocument } from '../../../../schema/generated/documenten.ts';
import { useVraag } from '../../../providers/Diensten.tsx';
import { Veldmelding, veldmeldingen } from '../invoer/Veldmelding.tsx';
import { type Stapopties, veldId } from '../plan.ts';
import { leesBuurtcodes } from './buurtcodes.ts';

/** The buurten of the plan: typed, pasted as a list, or chosen from those that the organisation used before. */
export function Buurtkiezer({ plan, zet, vergrendeld, bevindingen, onleesbaar }: Stapopties) {
  const t = useTranslate();
  const [tekst, zetTekst] = useState('');
  const [klachten, zetKlachten] = useState<readonly string[]>([]);
  const id = veldId('buurten');
  const meldingen = veldmeldingen('buurten', { bevindingen, onleesbaar }, true);
  const voegToe = (codes: readonly string[]) =>
    zet((nu) => ({ buurten: [...nu.buurten, ...codes.filter((code) => !nu.buurten.includes(code))] }));
  const neem = (invoer: string) => {
    const { goed, fout, elders } = leesBuurtcodes(invoer, plan.gemeenten);
    if (goed.length > 0) voegToe(goed);
    // What was not taken stays where it can be mended.
    zetTekst([...fout, ...elders].join(' '));
    zetKlachten([
      ...fout.map((code) => t('db.formulier.kiezer.buurt_fout', { code })),
      ...elders.map((code) =>
        t(
          plan.gemeenten.length === 0 ? 'db.formulier.kiezer.buurt_eerst_gemeente' : 'db.formulier.kiezer.buurt_elders',
          {
            code,
          },
        ),
      ),
    ]);
  };
  const beschrijving = [meldingen.beschrijving, klachten.length > 0 && `${id}-klacht`].filter(Boolean).join(' ');
  return (
    <div className="veld">
      <label htmlFor={id}>{t('db.formulier.veld.buurten.label')}</label>
      <p className="hulp" id={`${id}-hulp`}>
        {t('db.formulier.veld.buurten.hulp')}
      </p>
      {plan.buurten.length > 0 && (
        <ul className="codes">
          {plan.buurten.map((code, plaats) => {
            const los = veldmeldingen(`buurten.${plaats}`, { bevindingen, onleesbaar }, false);
            return (
              <li key={code} id={veldId(`buurten.${plaats}`)} className={los.ongeldig ? 'fout' : undefined}>
                {code}
                {!vergrendeld && (
                  <button
                    type="button"
                    className="ikoon s"
                    aria-label={t('db.formulier.kiezer.verwijderen', { naam: code })}
                    aria-describedby={los.beschrijving}
                    onClick={() => zet((nu) => ({ buurten: nu.buurten.filter((ander) => ander !== code) }))}
                  >
                    <CloseOutlined className="i i16" />
                  </button>
                )}
                <Veldmelding veld={`buurten.${plaats}`} meldingen={los} />
              </li>
            );
          })}
        </ul>
      )}
      {!vergrendeld && (
        <div className="invoegrij">
          <input
            id={id}
            className="in"
            value={tekst}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={beschrijving || undefined}
            aria-invalid={meldingen.ongeldig || klachten.length > 0 || undefined}
            onChange={(gebeurtenis) => zetTekst(gebeurtenis.target.value)}
            onPaste={(gebeurtenis) => {
              const geplakt = gebeurtenis.clipboardData.getData('text');
              if (!/[\s,;|]/.test(geplakt.trim())) return;
              gebeurtenis.preventDefault();
              neem(`${tekst} ${geplakt}`);
            }}
            onKeyDown={(gebeurtenis) => {
              if (gebeurtenis.key !== 'Enter' && gebeurtenis.key !== ',') return;
              gebeurtenis.preventDefault();
              neem(tekst);
            }}
            onBlur={() => {
              if (tekst.trim() !== '') neem(tekst);
            }}
          />
          <button type="button" className="knop" onClick={() => neem(tekst)}>
            <AddOutlined className="i" />
            {t('db.formulier.kiezer.buurt_toevoegen')}
          </button>
        </div>
      )}
      {klachten.length > 0 && (
        <div id={`${id}-klacht`} role="alert">
          {klachten.map((klacht) => (
            <p className="veldfout" key={klacht}>
              <ErrorOutlineOutlined className="i i16" />
              <span>{klacht}</span>
            </p>
          ))}
        </div>
      )}
      <Veldmelding veld="buurten" meldingen={meldingen} />
      {!vergrendeld &&
        plan.gemeenten.map((gemeente) => (
          <Voorstellen key={gemeente} gemeente={gemeente} al={plan.buurten} kies={(code) => voegToe([code])} />
        ))}
    </div>
  );
}

function Voorstellen({
  gemeente,
  al,
  kies,
}: {
  gemeente: string;
  al: readonly string[];
  kies: (code: string) => void;
}) {
  const t = useTranslate();
  const { data } = useVraag(BuurtvoorstellenDocument, { gemeente });
  const nieuw = (data?.buurten ?? []).filter((code) => !al.includes(code)).slice(0, 12);
  if (nieuw.length === 0) return null;
  return (
    <p className="voorstellen klein">
      <span className="stil">{t('db.formulier.kiezer.buurt_voorstel')}</span>
      {nieuw.map((code) => (
        <button type="button" className="knop klein" key={code} onClick={() => kies(code)}>
          <AddOutlined className="i i16" />
          {code}
        </button>
      ))}
    </p>
  );
}
