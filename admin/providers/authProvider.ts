import type { AuthProvider } from 'ra-core';
import type { Rol } from '../../schema/generated/documenten.ts';
import { alsApifout } from './fouten.ts';
import { type Deel, type Mij, magZien } from './rechten.ts';
import type { Sessie } from './sessie.ts';

/** react-admin's questions about who is there; the answers are the API's `mij`, never the token's claims. */
export function maakAuthProvider(sessie: Sessie, leesMij: () => Promise<Mij>): AuthProvider {
  return {
    login: ({ pad }: { pad?: string } = {}) => sessie.inloggen(pad ?? '/'),
    logout: async () => {
      await sessie.vergeet();
    },
    checkAuth: async () => {
      if (!(await sessie.gebruiker())) throw Object.assign(new Error('niet aangemeld'), { message: false });
    },
    checkError: async (fout) => {
      if (alsApifout(fout).soort === 'niet_aangemeld')
        throw Object.assign(new Error('niet aangemeld'), { message: false });
    },
    getIdentity: async () => {
      const mij = await leesMij();
      return { id: mij.organisatie?.id ?? mij.naam, fullName: mij.naam };
    },
    getPermissions: async (): Promise<readonly Rol[]> => (await leesMij()).rollen,
    canAccess: async ({ resource }) => {
      const { rollen } = await leesMij();
      return ['aanvragen', 'partners', 'budgetten'].includes(resource) ? magZien(rollen, resource as Deel) : true;
    },
  };
}
