import { Link } from 'react-router';

/** The code of a rule, as a link to its text. */
export function Regelcode({ code, regeling, jaar }: { code: string; regeling: string; jaar: number }) {
  return (
    <Link className="code" to={`/beleid/${regeling}/${jaar}#${code}`}>
      {code}
    </Link>
  );
}
