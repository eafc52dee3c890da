/** The part of autocannon that the bench uses; the package brings no types. */
declare module 'autocannon' {
  interface Uitslag {
    requests: { average: number; total: number };
    non2xx: number;
    errors: number;
    mismatches: number;
  }
  export default function autocannon(opties: {
    url: string;
    connections: number;
    duration: number;
    method: 'POST';
    headers: Record<string, string>;
    body: string;
    expectBody?: string;
  }): Promise<Uitslag>;
}
