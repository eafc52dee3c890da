import { lokaleDag } from '../format/tijd.ts';
import type { Cel, Celsoort } from '../format/werkblad.ts';
import type { Gegevens } from '../providers/dataProvider.ts';
import { nu } from '../providers/omgeving.ts';
import type { Aanvraagrij } from './index.ts';
import { lopendeTermijn } from './termijn.ts';

/** Which rows, in which order: those of a filter, or those that were chosen. */
export interface Welke {
  filter: Record<string, unknown>;
  sort: { field: string; order: 'ASC' | 'DESC' };
}

const PAGINA = 100;

/** Every row that a filter shows, in its order, page by page. */
export async function haalAlles(gegevens: Gegevens, { filter, sort }: Welke): Promise<Aanvraagrij[]> {
  const rijen = new Map<string, Aanvraagrij>();
  for (let page = 1; ; page += 1) {
    const antwoord = await gegevens.getList<Aanvraagrij>('aanvragen', {
      filter,
      sort,
      pagination: { page, perPage: PAGINA },
    });
    for (const rij of antwoord.data) rijen.set(rij.id, rij);
    if (antwoord.data.length < PAGINA) return [...rijen.values()];
  }
}

type Vertaal = (sleutel: string) => string;
export interface Exportkolom {
  naam: string;
  soort: Celsoort;
  waarde: (rij: Aanvraagrij, t: Vertaal) => Cel;
}

const dag = (moment: string | null | undefined): Cel => (moment ? lokaleDag(moment) : null);
const cijfer = (
  naam: keyof NonNullable<Aanvraagrij['kerncijfers']>,
  soort: Celsoort = 'bedrag',
  kolom: string = naam,
): Exportkolom => ({ naam: kolom, soort, waarde: (rij) => rij.kerncijfers?.[naam] });

/** What always stands in front: it tells which aanvraag it is. */
const VOORAAN: readonly Exportkolom[] = [
  { naam: 'kenmerk', soort: 'tekst', waarde: (rij) => rij.kenmerk },
  { naam: 'titel', soort: 'tekst', waarde: (rij) => rij.titel },
  { naam: 'aanvrager', soort: 'tekst', waarde: (rij) => rij.aanvrager.naam },
];

/** What a column of the list becomes in a spreadsheet: a cell that shows two things becomes two columns. */
const PER_KOLOM: Readonly<Record<string, readonly Exportkolom[]>> = {
  zorgkantoor: [{ naam: 'zorgkantoor', soort: 'tekst', waarde: (rij) => rij.zorgkantoor?.naam }],
  regio: [{ naam: 'regio', soort: 'tekst', waarde: (rij) => rij.zorgkantoorregio?.naam }],
  gemeenten: [{ naam: 'gemeenten', soort: 'tekst', waarde: (rij) => rij.gemeenten.map(({ naam }) => naam).join(', ') }],
  regeling: [{ naam: 'regeling', soort: 'tekst', waarde: (rij) => rij.regeling }],
  jaar: [
    { naam: 'jaar', soort: 'getal', waarde: (rij) => rij.jaar },
    { naam: 'projectjaar', soort: 'getal', waarde: (rij) => rij.projectjaar },
  ],
  status: [{ naam: 'status', soort: 'tekst', waarde: (rij, t) => t(`db.status.${rij.status}`) }],
  totaleKosten: [cijfer('totaleKosten')],
  gevraagdeBijdrage: [cijfer('gevraagdeBijdrage')],
  eigenAandeel: [
    cijfer('eigenAandeel'),
    cijfer('eigenAandeelPercentage', 'percentage'),
    cijfer('minimumEigenAandeelPercentage', 'percentage', 'minimum'),
  ],
  besparingWlz: [cijfer('besparingWlz')],
  termijn: [
    {
      naam: 'termijn',
      soort: 'tekst',
      waarde: (rij, t) => {
        const termijn = lopendeTermijn(rij, nu());
        return termijn && t(`db.termijn.${termijn.soort}`);
      },
    },
    { naam: 'uiterste', soort: 'dag', waarde: (rij) => dag(lopendeTermijn(rij, nu())?.uiterste) },
  ],
  ingediendOp: [{ naam: 'ingediendOp', soort: 'dag', waarde: (rij) => dag(rij.ingediendOp) }],
  gewijzigdOp: [{ naam: 'gewijzigdOp', soort: 'dag', waarde: (rij) => dag(rij.gewijzigdOp) }],
};

/** The columns of a file: those that the list shows, in its order. */
export function exportkolommen(namen: readonly string[]): readonly Exportkolom[] {
  return [...VOORAAN, ...namen.flatMap((naam) => PER_KOLOM[naam] ?? [])];
}
