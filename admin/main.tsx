import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { Onbereikbaar } from './layout/Onbereikbaar.tsx';
import { leesOmgeving } from './providers/omgeving.ts';
import { Sessie } from './providers/sessie.ts';
import './theme/index.css';

async function start(): Promise<void> {
  const plek = document.getElementById('wortel');
  if (!plek) return;
  const wortel = createRoot(plek);
  try {
    const omgeving = await leesOmgeving();
    const sessie = new Sessie(omgeving);
    const terug = await sessie.verwerkTerugkeer();
    // The popup of a renewed login closes itself.
    if (terug === 'popup') return;
    if (terug) window.history.replaceState(null, '', terug.pad);
    wortel.render(<App omgeving={omgeving} sessie={sessie} />);
  } catch {
    wortel.render(<Onbereikbaar />);
  }
}

void start();
