import { useTranslate } from 'react-admin';
import { DatumInvoer } from '../invoer/DatumInvoer.tsx';
import { GetalInvoer } from '../invoer/Getallen.tsx';
import { celtekst, type Invulkolom, isOptie, type Lijn } from './kolommen.ts';

interface Celopties<R extends Lijn> {
  kolom: Invulkolom<R>;
  regel: R;
  id: string;
  zet: (waarde: unknown) => void;
  vergrendeld: boolean;
  ongeldig: boolean;
  beschreven: string | undefined;
}

/** The field of one cell. */
export function Cel<R extends Lijn>({ kolom, regel, id, zet, vergrendeld, ongeldig, beschreven }: Celopties<R>) {
  const t = useTranslate();
  const gemeen = {
    id,
    'data-kolom': kolom.naam,
    'aria-invalid': ongeldig || undefined,
    'aria-describedby': beschreven,
  };
  const waarde = celtekst(regel, kolom.naam);
  switch (kolom.soort) {
    case 'getal':
      return <GetalInvoer {...gemeen} soort={kolom.getal} waarde={waarde} zet={zet} readOnly={vergrendeld} />;
    case 'datum':
      return (
        <DatumInvoer
          {...gemeen}
          inTabel
          waarde={waarde}
          zet={zet}
          min={kolom.min}
          max={kolom.max}
          readOnly={vergrendeld}
        />
      );
    case 'keuze':
      return (
        <select
          {...gemeen}
          className="in"
          value={waarde}
          disabled={vergrendeld}
          onChange={(gebeurtenis) => zet(gebeurtenis.target.value)}
        >
          <option value="">{kolom.leeg}</option>
          {waarde !== '' && !isOptie(kolom.groepen, waarde) && (
            <option value={waarde}>{t('db.regels.onbekende_keuze', { waarde })}</option>
          )}
          {kolom.groepen.map(({ groep, opties }) => {
            const keuzes = opties.map((optie) => (
              <option key={optie.waarde} value={optie.waarde}>
                {optie.tekst}
              </option>
            ));
            return groep ? (
              <optgroup key={groep} label={groep}>
                {keuzes}
              </optgroup>
            ) : (
              keuzes
            );
          })}
        </select>
      );
    case 'vink':
      return (
        <input
          {...gemeen}
          className="vak"
          type="checkbox"
          checked={regel[kolom.naam] === true}
          disabled={vergrendeld}
          onChange={(gebeurtenis) => zet(gebeurtenis.target.checked)}
        />
      );
    case 'lang':
      return (
        <textarea
          {...gemeen}
          className="in"
          lang="nl"
          rows={2}
          readOnly={vergrendeld}
          value={waarde}
          onChange={(gebeurtenis) => zet(gebeurtenis.target.value)}
        />
      );
    case 'eigen':
      return kolom.maak({
        regel,
        id,
        zet,
        vergrendeld,
        'aria-invalid': gemeen['aria-invalid'],
        'aria-describedby': beschreven,
      });
    default:
      return (
        <>
          <input
            {...gemeen}
            className="in"
            lang="nl"
            type="text"
            autoComplete="off"
            list={kolom.voorstellen && !vergrendeld ? `${id}-voorstel` : undefined}
            readOnly={vergrendeld}
            value={waarde}
            onChange={(gebeurtenis) => zet(gebeurtenis.target.value)}
          />
          {kolom.voorstellen && (
            <datalist id={`${id}-voorstel`}>
              {kolom.voorstellen.map((voorstel) => (
                <option key={voorstel} value={voorstel} />
              ))}
            </datalist>
          )}
        </>
      );
  }
}
