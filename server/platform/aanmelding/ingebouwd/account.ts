/** Someone known to the embedded provider: a person who can log in and a confidential client, under one name. */
export interface Account {
  /** Login name and client id; becomes `sub`. */
  naam: string;
  weergavenaam: string;
  rollen: string[];
  /** KVK number. */
  organisatie: string;
  zorgkantoor: string | null;
}

/** The claims about an account, the same in access tokens and ID tokens; what it has not is left out. */
export function accountclaims(account: Account): Record<string, unknown> {
  return {
    name: account.weergavenaam,
    rollen: account.rollen,
    organisatie: account.organisatie,
    ...(account.zorgkantoor === null ? {} : { zorgkantoor: account.zorgkantoor }),
  };
}
