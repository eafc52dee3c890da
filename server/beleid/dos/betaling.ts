/** A part in which the costs of a project are paid, in the order in which they come (DOS-088 to DOS-091). */
export interface Betaaldeel {
  soort: 'EIGEN_AANDEEL' | 'EERSTE_HELFT' | 'RESTANT';
  /** Cents. */
  bedrag: number;
}

/**
 * The parts of an award: first what others bear is used, then half of the grant, then the rest. The first half is
 * rounded down to the cent; the rest carries the odd one.
 */
export function betaaldelen(totaleKosten: number, toegekend: number): Betaaldeel[] {
  const helft = Math.floor(toegekend / 2);
  return [
    { soort: 'EIGEN_AANDEEL', bedrag: Math.max(0, totaleKosten - toegekend) },
    { soort: 'EERSTE_HELFT', bedrag: helft },
    { soort: 'RESTANT', bedrag: toegekend - helft },
  ];
}
