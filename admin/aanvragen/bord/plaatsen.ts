import type { AanvraagStatus, BordkolomQuery, Rol } from '../../../schema/generated/documenten.ts';
import { STAPPEN, type Stapnaam, toegestaan } from '../stappen/tabel.ts';

export type Bordkaart = BordkolomQuery['aanvragen']['nodes'][number];

export type Kolomnaam = 'CONCEPT' | 'INGEDIEND' | 'AANVULLING_GEVRAAGD' | 'IN_BEOORDELING' | 'TOEGEKEND' | 'AFGESLOTEN';

/** The columns, from left to right; the three ends without an award share the last one. */
export const KOLOMMEN: readonly { naam: Kolomnaam; statussen: readonly AanvraagStatus[] }[] = [
  { naam: 'CONCEPT', statussen: ['CONCEPT'] },
  { naam: 'INGEDIEND', statussen: ['INGEDIEND'] },
  { naam: 'AANVULLING_GEVRAAGD', statussen: ['AANVULLING_GEVRAAGD'] },
  { naam: 'IN_BEOORDELING', statussen: ['IN_BEOORDELING'] },
  { naam: 'TOEGEKEND', statussen: ['TOEGEKEND'] },
  { naam: 'AFGESLOTEN', statussen: ['AFGEWEZEN', 'NIET_IN_BEHANDELING', 'INGETROKKEN'] },
];

export function kolomVan(status: AanvraagStatus): Kolomnaam {
  return KOLOMMEN.find(({ statussen }) => statussen.includes(status))?.naam ?? 'AFGESLOTEN';
}

/** The steps that bring a card to a column: of those that the API allows, the ones that lead there. */
export function stappenNaar(kaart: Pick<Bordkaart, 'status' | 'toegestaneActies'>, kolom: Kolomnaam): Stapnaam[] {
  if (kolomVan(kaart.status) === kolom) return [];
  return toegestaan(kaart.toegestaneActies).filter((naam) => {
    const { naar } = STAPPEN[naam];
    return naar !== undefined && kolomVan(naar) === kolom;
  });
}

/** The columns that a card may go to now, from left to right. */
export function doelen(kaart: Pick<Bordkaart, 'status' | 'toegestaneActies'>): Kolomnaam[] {
  return KOLOMMEN.map(({ naam }) => naam).filter((naam) => stappenNaar(kaart, naam).length > 0);
}

/** What the API says that a step to this column waits for, as a Dutch sentence; null when it says nothing of it. */
export function wachtOp(kaart: Pick<Bordkaart, 'verhinderdeActies'>, kolom: Kolomnaam): string | null {
  const stap = kaart.verhinderdeActies.find(({ actie }) => {
    const naar = actie in STAPPEN ? STAPPEN[actie as Stapnaam].naar : undefined;
    return naar !== undefined && kolomVan(naar) === kolom;
  });
  return stap?.reden ?? null;
}

export type Reden =
  | 'terug'
  | 'klaar'
  | 'rol'
  | 'aanvrager'
  | 'zorgkantoor'
  | 'beslisser'
  | 'eerst_indienen'
  | 'eerst_aanvulling'
  | 'eerst_beoordelen'
  | 'vier_ogen';

/** In people's words why a card does not go to a column; what is allowed is the API's to say, this only explains. */
export function redenTegen(status: AanvraagStatus, kolom: Kolomnaam, rollen: readonly Rol[]): Reden {
  const heeft = (...welke: Rol[]) => welke.some((rol) => rollen.includes(rol));
  const volgorde = KOLOMMEN.map(({ naam }) => naam);
  const van = kolomVan(status);
  if (van === 'TOEGEKEND' || van === 'AFGESLOTEN') return 'klaar';
  if (!heeft('AANVRAGER', 'BEOORDELAAR', 'BESLISSER')) return 'rol';
  const behandelt = heeft('BEOORDELAAR', 'BESLISSER');
  switch (kolom) {
    case 'INGEDIEND':
      return status === 'IN_BEOORDELING' ? 'terug' : 'aanvrager';
    case 'AANVULLING_GEVRAAGD':
      return status === 'CONCEPT' ? 'eerst_indienen' : 'zorgkantoor';
    case 'IN_BEOORDELING':
      if (status === 'CONCEPT') return 'eerst_indienen';
      return status === 'AANVULLING_GEVRAAGD' ? 'eerst_aanvulling' : 'zorgkantoor';
    case 'TOEGEKEND':
      if (status !== 'IN_BEOORDELING') return 'eerst_beoordelen';
      return besluitreden(behandelt, heeft('BESLISSER'));
    case 'AFGESLOTEN':
      if (status === 'IN_BEOORDELING' || status === 'INGEDIEND') return besluitreden(behandelt, heeft('BESLISSER'));
      return 'aanvrager';
    default:
      return volgorde.indexOf(kolom) < volgorde.indexOf(van) ? 'terug' : 'rol';
  }
}

const besluitreden = (behandelt: boolean, beslist: boolean): Reden =>
  beslist ? 'vier_ogen' : behandelt ? 'beslisser' : 'zorgkantoor';
