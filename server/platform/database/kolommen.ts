import type { ValueTransformer } from 'typeorm';

/** bigint columns as numbers: amounts are capped far below 2^53. */
export const bigint: ValueTransformer = {
  to: (waarde: number | null | undefined) => waarde,
  from: (waarde: string | number | null) => (waarde === null ? null : Number(waarde)),
};
