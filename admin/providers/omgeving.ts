/** What the server says before anybody has logged in. */
export interface Omgeving {
  issuer: string;
  clientId: string;
  /** The data is made up. */
  demo: boolean;
  /** The clock of the server when this was asked. */
  nu: string;
}

let verschil = 0;

/** The moment by the clock of the server: terms are counted there, not on this computer. */
export function nu(): Date {
  return new Date(Date.now() + verschil);
}

/** Asks the server who logs people in. @throws when it cannot be reached */
export async function leesOmgeving(): Promise<Omgeving> {
  const antwoord = await fetch('/backoffice.json', { headers: { accept: 'application/json' } });
  if (!antwoord.ok) throw new Error(`backoffice.json: ${antwoord.status}`);
  const omgeving = (await antwoord.json()) as Omgeving;
  verschil = Date.parse(omgeving.nu) - Date.now();
  return omgeving;
}
