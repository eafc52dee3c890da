import { AANTAL, BEDRAG, type Getalsoort, leesGetal, PERCENTAGE, toonGetalinvoer } from '../../format/invoer.ts';
import { useFormat } from '../../format/useFormat.ts';
import { type Invoeropties, useInvoertekst } from './useInvoertekst.ts';

type Getalopties = Invoeropties & { soort?: Getalsoort };

/** A number of any kind, typed as people write it and shown with separators when the field is left. */
export function GetalInvoer({ waarde, zet, soort = AANTAL, className = '', ...rest }: Getalopties) {
  const { taal } = useFormat();
  const { value, typ, klaar } = useInvoertekst(
    waarde,
    zet,
    (tekst) => leesGetal(tekst, soort, taal),
    (getal) => toonGetalinvoer(getal, soort, taal),
  );
  return (
    <input
      {...rest}
      className={`in num ${className}`}
      type="text"
      inputMode={soort.decimalen === 0 ? 'numeric' : 'decimal'}
      autoComplete="off"
      value={value}
      onChange={(gebeurtenis) => typ(gebeurtenis.target.value)}
      onBlur={klaar}
    />
  );
}

/** An amount in euro: `1.234,56`. */
export function BedragInvoer({ soort = BEDRAG, ...rest }: Getalopties) {
  return <GetalInvoer soort={soort} {...rest} />;
}

/** A percentage from 0 to 100, with the sign behind it. */
export function PercentageInvoer(opties: Invoeropties) {
  return (
    <span className="met-teken">
      <GetalInvoer soort={PERCENTAGE} {...opties} />
      <span aria-hidden="true">%</span>
    </span>
  );
}
