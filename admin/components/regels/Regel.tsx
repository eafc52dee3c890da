import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import KeyboardArrowDownOutlined from '@mui/icons-material/KeyboardArrowDownOutlined';
import KeyboardArrowUpOutlined from '@mui/icons-material/KeyboardArrowUpOutlined';
import MoreVertOutlined from '@mui/icons-material/MoreVertOutlined';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { memo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLeesfout } from '../invoer/useInvoertekst.ts';
import { Cel } from './Cel.tsx';
import { celtekst, isInvulkolom, isOptie, type Kolom, type Lijn } from './kolommen.ts';
import type { Melding } from './meldingen.ts';
import { type Genummerd, Regelmeldingen } from './Regelmeldingen.tsx';

export type Regelactie = 'verwijder' | 'dubbel' | 'omhoog' | 'omlaag';

export interface Regelopties<R extends Lijn> {
  /** Id of the line in the document; its fields are `${id}-${naam}`. */
  id: string;
  regel: R;
  plaats: number;
  laatste: boolean;
  kolommen: readonly Kolom<R>[];
  kaart: boolean;
  /** What a line is called, such as "Regel 3". */
  naam: string;
  meldingen: readonly Melding[];
  /** The column in which somebody is typing: its error waits until that is done. */
  getypt: string | null;
  zetCel: (sleutel: string, naam: string, waarde: unknown) => void;
  doe: (actie: Regelactie, sleutel: string) => void;
  vergrendeld: boolean;
  kader: { regeling: string; jaar: number };
}

function RegelZonderMemo<R extends Lijn>(opties: Regelopties<R>) {
  const { id, regel, kolommen, kaart, naam, zetCel, vergrendeld } = opties;
  const meldingen = useRegelmeldingen(opties);
  const cel = (kolom: Kolom<R>) => {
    const celId = `${id}-${kolom.naam}`;
    if (!isInvulkolom(kolom)) {
      return (
        <div
          key={kolom.naam}
          className={`cel toon ${kolom.links ? '' : 'num'} smal${kolom.smal ?? 6} deel${kolom.deel ?? 12}`}
        >
          <span className="cellabel">{kolom.label}</span>
          <span className="afgeleid">{kolom.toon(regel)}</span>
        </div>
      );
    }
    const eigen = meldingen.filter((een) => een.kolom === kolom.naam);
    const veld = (
      <Cel
        kolom={kolom}
        regel={regel}
        id={celId}
        zet={(waarde) => zetCel(regel.sleutel, kolom.naam, waarde)}
        vergrendeld={vergrendeld}
        ongeldig={eigen.some(({ klasse }) => klasse === 'fout')}
        beschreven={eigen.map(({ nummer }) => `${id}-melding-${nummer}`).join(' ') || undefined}
      />
    );
    const klasse = `cel ${kolom.soort} smal${kolom.smal ?? 6} deel${kolom.deel ?? 12}`;
    if (kolom.soort === 'eigen') {
      return (
        <div key={kolom.naam} className={klasse}>
          {veld}
        </div>
      );
    }
    return (
      <div key={kolom.naam} className={klasse}>
        {kolom.soort === 'vink' && veld}
        <label className="cellabel" htmlFor={celId}>
          {kolom.soort === 'vink' ? kolom.vraag : kolom.label}
          <span className="alleen-sr">, {naam.toLowerCase()}</span>
        </label>
        {kolom.soort !== 'vink' && veld}
      </div>
    );
  };
  const boven = kolommen.filter(({ breedte }) => breedte !== undefined);
  const onder = kolommen.filter(({ breedte }) => breedte === undefined);
  return (
    <fieldset className={`regelrij ${kaart ? 'regelkaart' : ''}`} id={id} tabIndex={-1} data-sleutel={regel.sleutel}>
      <legend className={kaart ? 'regelnaam' : 'alleen-sr'}>{naam}</legend>
      {boven.length > 0 && <div className="regelcellen">{boven.map(cel)}</div>}
      {onder.length > 0 && <div className="regelonder">{onder.map(cel)}</div>}
      {!vergrendeld && <Regelacties {...opties} />}
      {meldingen.length > 0 && <Regelmeldingen id={id} meldingen={meldingen} kader={opties.kader} />}
    </fieldset>
  );
}

/** A line; only the line that changes is drawn again. */
export const Regel = memo(RegelZonderMemo) as typeof RegelZonderMemo;

/** What cannot be read in the line itself, then what the test and the saving say of it. */
function useRegelmeldingen<R extends Lijn>({ regel, kolommen, meldingen, getypt }: Regelopties<R>): Genummerd[] {
  const t = useTranslate();
  const leesfout = useLeesfout();
  const eigen = kolommen.flatMap((kolom): Melding[] => {
    if (!isInvulkolom(kolom)) return [];
    const waarde = celtekst(regel, kolom.naam);
    let tekst: string | null = null;
    if (kolom.soort === 'getal') tekst = leesfout(waarde, kolom.getal);
    else if (kolom.soort === 'datum') tekst = leesfout(waarde, 'datum');
    else if (kolom.soort === 'keuze' && waarde !== '' && !isOptie(kolom.groepen, waarde)) {
      tekst = t('db.regels.kies', { waarde });
    }
    return tekst === null
      ? []
      : [{ kolom: kolom.naam, klasse: 'fout', tekst: `${kolom.label}: ${tekst}`, regel: null }];
  });
  const zelf = new Set(eigen.map(({ kolom }) => kolom));
  return [
    ...eigen.filter(({ kolom }) => kolom !== getypt),
    ...meldingen.filter(({ kolom, regel: code }) => code !== null || !zelf.has(kolom)),
  ].map((melding, nummer) => ({ ...melding, nummer }));
}

/** Remove at hand, the rest in a menu. */
function Regelacties<R extends Lijn>({ regel, plaats, laatste, naam, doe }: Regelopties<R>) {
  const t = useTranslate();
  const [anker, zetAnker] = useState<HTMLElement | null>(null);
  const kies = (actie: Regelactie) => {
    zetAnker(null);
    doe(actie, regel.sleutel);
  };
  return (
    <div className="regelacties">
      <button
        type="button"
        className="ikoon s"
        aria-label={t('db.regels.verwijder', { naam: naam.toLowerCase() })}
        title={t('db.regels.verwijder_kort')}
        onClick={() => doe('verwijder', regel.sleutel)}
      >
        <DeleteOutlined className="i" />
      </button>
      <button
        type="button"
        className="ikoon s"
        aria-label={t('db.regels.meer', { naam: naam.toLowerCase() })}
        title={t('db.regels.meer_kort')}
        aria-haspopup="menu"
        aria-expanded={anker !== null}
        onClick={(gebeurtenis) => zetAnker(gebeurtenis.currentTarget)}
      >
        <MoreVertOutlined className="i" />
      </button>
      {anker && (
        <Menu anchorEl={anker} open onClose={() => zetAnker(null)}>
          <MenuItem onClick={() => kies('dubbel')}>
            <ContentCopyOutlined className="i menui" />
            {t('db.regels.dubbel')}
          </MenuItem>
          <MenuItem disabled={plaats === 0} onClick={() => kies('omhoog')}>
            <KeyboardArrowUpOutlined className="i menui" />
            {t('db.regels.omhoog')}
          </MenuItem>
          <MenuItem disabled={laatste} onClick={() => kies('omlaag')}>
            <KeyboardArrowDownOutlined className="i menui" />
            {t('db.regels.omlaag')}
          </MenuItem>
        </Menu>
      )}
    </div>
  );
}
