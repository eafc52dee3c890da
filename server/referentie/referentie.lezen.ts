import { lokaleDatum } from '../platform/klok/termijnen.ts';
import { type Bron, kolom, type Leesopdracht } from '../platform/lezen/bron.ts';

export const zorgkantoorBron: Bron = {
  naam: 'Zorgkantoor',
  tabel: 'zorgkantoor',
  velden: {
    code: kolom('code'),
    naam: kolom('naam'),
    dosMailadres: kolom('dos_mailadres'),
    regios: {
      soort: 'veel',
      bron: () => zorgkantoorregioBron,
      koppeling: (ouder, kind) => `${kind}.zorgkantoor_code = ${ouder}.code`,
      volgorde: (kind) => `${kind}.code`,
    },
  },
};

export const zorgkantoorregioBron: Bron = {
  naam: 'Zorgkantoorregio',
  tabel: 'zorgkantoorregio',
  velden: {
    code: kolom('code'),
    naam: kolom('naam'),
    zorgkantoor: {
      soort: 'een',
      bron: () => zorgkantoorBron,
      koppeling: (ouder, kind) => `${kind}.code = ${ouder}.zorgkantoor_code`,
    },
  },
};

/** The region of a gemeente at a date; of one that no longer exists, its last. */
export function regioVanGemeente(gemeente: string, datum: string): string {
  return `(SELECT i.zorgkantoorregio_code FROM gemeente_indeling i WHERE i.gemeente_code = ${gemeente} AND i.geldig_van <= ${datum}::date ORDER BY i.geldig_van DESC LIMIT 1)`;
}

const vandaag = (opdracht: Leesopdracht) => opdracht.param(lokaleDatum(opdracht.moment));

export const gemeenteBron: Bron = {
  naam: 'Gemeente',
  tabel: 'gemeente',
  velden: {
    code: kolom('code'),
    naam: kolom('naam'),
    zorgkantoorregio: {
      soort: 'een',
      bron: () => zorgkantoorregioBron,
      koppeling: (ouder, kind, opdracht) => `${kind}.code = ${regioVanGemeente(`${ouder}.code`, vandaag(opdracht))}`,
    },
    zorgkantoor: {
      soort: 'een',
      bron: () => zorgkantoorBron,
      koppeling: (ouder, kind, opdracht) =>
        `${kind}.code = (SELECT r.zorgkantoor_code FROM zorgkantoorregio r WHERE r.code = ${regioVanGemeente(`${ouder}.code`, vandaag(opdracht))})`,
    },
  },
};
