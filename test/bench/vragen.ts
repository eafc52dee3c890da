/** A question as every contender is asked it. */
export interface Vraag {
  naam: string;
  wat: string;
  query: string;
  variables: Record<string, unknown>;
}

const VELDEN = 'id kenmerk titel status jaar ingediendOp gevraagdeBijdrage';
const GENEST = `${VELDEN} aanvrager { naam soort } begroting { omschrijving kostensoort bedrag }
  financiering { soort bedrag partner { naam } } partners { rol partner { naam } }`;
const LIJST = (velden: string) => `query Lijst($where: AanvraagWhere, $first: Int) {
  aanvragen(where: $where, order: [{ veld: INGEDIEND_OP, richting: DESC }], first: $first) { nodes { ${velden} } } }`;

const FILTER = { status: { eq: 'TOEGEKEND' }, jaar: { eq: 2026 } };

/** @param dossier id of an aanvraag of Menzis */
export function maakVragen(dossier: string): Vraag[] {
  return [
    {
      naam: 'Q1',
      wat: 'één dossier',
      query: `query Een($id: UUID!) { aanvraag(id: $id) { ${GENEST} } }`,
      variables: { id: dossier },
    },
    {
      naam: 'Q2',
      wat: 'gefilterde, gesorteerde lijst van 20',
      query: LIJST(VELDEN),
      variables: { where: FILTER, first: 20 },
    },
    { naam: 'Q3', wat: 'dezelfde, drie lagen diep', query: LIJST(GENEST), variables: { where: FILTER, first: 20 } },
    { naam: 'Q4', wat: 'dezelfde, 100 rijen', query: LIJST(GENEST), variables: { where: FILTER, first: 100 } },
    {
      naam: 'Q5',
      wat: 'bladzijde op 5.000 met telling',
      query: `query Blad($offset: Int) { aanvragen(order: [{ veld: INGEDIEND_OP, richting: DESC }], first: 20, offset: $offset) {
        totalCount nodes { ${VELDEN} } } }`,
      variables: { offset: 5_000 },
    },
    {
      naam: 'Q7',
      wat: 'zoeken op woorden',
      query: `query Zoek($where: AanvraagWhere) { aanvragen(where: $where, first: 20) { nodes { ${VELDEN} } } }`,
      variables: { where: { zoek: 'arnhem ouderen' } },
    },
  ];
}
