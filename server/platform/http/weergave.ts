/** How somebody chose to see the backoffice; pages that the server makes itself follow it. */
export interface Weergave {
  taal: 'nl' | 'en';
  /** Absent: as the system of the visitor is set. */
  thema?: 'light' | 'dark';
}

/** The cookie in which the backoffice keeps the choice: `nl`, `en-dark`. It says nothing of who somebody is. */
export const WEERGAVE_COOKIE = 'domeinbrug_weergave';

const VORM = new RegExp(`(?:^|;\\s*)${WEERGAVE_COOKIE}=(nl|en)(?:-(light|dark))?(?:;|$)`);

/** The choice out of a Cookie header; Dutch when there is none, or when it is none of ours. */
export function leesWeergave(cookies: string | undefined): Weergave {
  const gevonden = VORM.exec(cookies ?? '');
  const taal = gevonden?.[1] === 'en' ? 'en' : 'nl';
  const thema = gevonden?.[2];
  return thema === 'light' || thema === 'dark' ? { taal, thema } : { taal };
}
