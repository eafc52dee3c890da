import { createServer } from 'node:net';
import { Opstartfout } from './opstarten.ts';
import { foutcode } from './platform/database/fouten.ts';

export const poortBezet = (poort: number) =>
  new Opstartfout(`Poort ${poort} is al in gebruik; stop het andere programma of zet PORT op een andere poort.`);

/** Says at once that the port is taken, before a database is started for nothing. @throws Opstartfout */
export async function eisVrijePoort(poort: number): Promise<void> {
  if (poort === 0) return;
  await probeerPoort(poort).catch((fout: unknown) => {
    if (foutcode(fout) === 'EADDRINUSE') throw poortBezet(poort);
    if (foutcode(fout) === 'EACCES')
      throw new Opstartfout(`Poort ${poort} mag niet worden geopend; kies met PORT een poort vanaf 1024.`);
    throw fout;
  });
  // `localhost` means ::1 first: what listens there would get the requests that are meant for us.
  await probeerPoort(poort, '::1').catch((fout: unknown) => {
    if (foutcode(fout) === 'EADDRINUSE') throw poortBezet(poort);
  });
}

/** A port that is free at this moment. */
export const vrijePoort = (): Promise<number> => probeerPoort(0);

function probeerPoort(poort: number, adres = '0.0.0.0'): Promise<number> {
  return new Promise((klaar, mislukt) => {
    const proef = createServer();
    proef.once('error', mislukt);
    proef.listen(poort, adres, () => {
      const plek = proef.address();
      proef.close(() => klaar(typeof plek === 'object' && plek ? plek.port : poort));
    });
  });
}
