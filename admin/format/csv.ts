/** A cell that a spreadsheet could take for a formula is made text; figures stay figures. */
function onschadelijk(cel: string): string {
  return /^[=+\-@\t\r]/.test(cel) && !/^-?\d+([.,]\d+)?$/.test(cel) ? `'${cel}` : cel;
}

function citeer(cel: string): string {
  return /[";\n\r]/.test(cel) ? `"${cel.replaceAll('"', '""')}"` : cel;
}

/** Lines for a Dutch spreadsheet: semicolons, CRLF and a byte order mark, so that accents survive. */
export function maakCsv(rijen: readonly (readonly (string | number | null | undefined)[])[]): string {
  const regels = rijen.map((rij) => rij.map((cel) => citeer(onschadelijk(String(cel ?? '')))).join(';'));
  return `\uFEFF${regels.join('\r\n')}\r\n`;
}

/** Offers a text or what is ready as a file. */
export function bewaarBestand(naam: string, inhoud: string | Blob): void {
  const url = URL.createObjectURL(
    typeof inhoud === 'string' ? new Blob([inhoud], { type: 'text/csv;charset=utf-8' }) : inhoud,
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = naam;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
