/** One record as oidc-provider hands it over; only these fields matter to the store. */
interface Gegevens {
  grantId?: string;
  uid?: string;
  consumed?: number;
  [veld: string]: unknown;
}

interface Rij {
  gegevens: Gegevens;
  verlooptOm: number;
}

/** The store that oidc-provider asks of its users, one for each of its models. */
export interface Opslag {
  upsert(id: string, gegevens: Gegevens, seconden?: number): Promise<void>;
  find(id: string): Promise<Gegevens | undefined>;
  findByUid(uid: string): Promise<Gegevens | undefined>;
  findByUserCode(): Promise<undefined>;
  consume(id: string): Promise<void>;
  destroy(id: string): Promise<void>;
  revokeByGrantId(grantId: string): Promise<void>;
}

const HOOGSTENS = 10_000;

/**
 * Sessions, codes and refresh tokens in memory: after a restart people log in again, while access tokens (which are not
 * kept at all) stay valid. Each model holds at most ten thousand records; the oldest makes room.
 */
export function maakGeheugenopslag(): (model: string) => Opslag {
  return () => {
    const rijen = new Map<string, Rij>();

    function vind(id: string): Gegevens | undefined {
      const rij = rijen.get(id);
      if (rij && rij.verlooptOm > Date.now()) return rij.gegevens;
      rijen.delete(id);
      return undefined;
    }

    function ruimOp(): void {
      if (rijen.size < HOOGSTENS) return;
      const nu = Date.now();
      for (const [id, rij] of rijen) if (rij.verlooptOm <= nu) rijen.delete(id);
      for (const id of rijen.keys()) {
        if (rijen.size < HOOGSTENS) break;
        rijen.delete(id);
      }
    }

    return {
      async upsert(id, gegevens, seconden) {
        rijen.delete(id);
        ruimOp();
        const verlooptOm = seconden === undefined ? Number.POSITIVE_INFINITY : Date.now() + seconden * 1_000;
        rijen.set(id, { gegevens, verlooptOm });
      },
      async find(id) {
        return vind(id);
      },
      async findByUid(uid) {
        for (const [id, rij] of rijen) if (rij.gegevens.uid === uid) return vind(id);
        return undefined;
      },
      async findByUserCode() {
        return undefined;
      },
      async consume(id) {
        const gegevens = vind(id);
        if (gegevens) gegevens.consumed = Math.floor(Date.now() / 1_000);
      },
      async destroy(id) {
        rijen.delete(id);
      },
      async revokeByGrantId(grantId) {
        for (const [id, rij] of rijen) if (rij.gegevens.grantId === grantId) rijen.delete(id);
      },
    };
  };
}
