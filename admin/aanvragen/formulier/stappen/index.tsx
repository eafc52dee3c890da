import type { Stapopties } from '../plan.ts';
import type { Stapnaam } from '../velden.ts';
import { Activiteiten } from './Activiteiten.tsx';
import { Begroting } from './Begroting.tsx';
import { Besparingen } from './Besparingen.tsx';
import { Borging } from './Borging.tsx';
import { Financiering } from './Financiering.tsx';
import { Indienen } from './Indienen.tsx';
import { Borgingstappen, Mijlpalen } from './Mijlpalen.tsx';
import { Partners } from './Partners.tsx';
import { Probleem } from './Probleem.tsx';
import { Project } from './Project.tsx';
import { Risicos } from './Risicos.tsx';

/** What stands in a step. */
export function Stapinhoud({ stap, ...opties }: Stapopties & { stap: Stapnaam }) {
  switch (stap) {
    case 'project':
      return <Project {...opties} />;
    case 'partners':
      return <Partners {...opties} />;
    case 'probleem':
      return <Probleem {...opties} />;
    case 'activiteiten':
      return <Activiteiten {...opties} />;
    case 'begroting':
      return (
        <>
          <Begroting {...opties} />
          <Financiering {...opties} />
        </>
      );
    case 'besparingen':
      return <Besparingen {...opties} />;
    case 'borging':
      return (
        <>
          <Borging {...opties} />
          <Borgingstappen {...opties} />
          <Mijlpalen {...opties} />
          <Risicos {...opties} />
        </>
      );
    case 'indienen':
      return <Indienen {...opties} />;
  }
}
