import { type Taal, toonGetal } from './geld.ts';

/** Bytes as people read them: "340 kB", "1,2 MB". */
export function toonGrootte(bytes: number, taal: Taal): string {
  if (bytes < 1_000) return `${toonGetal(bytes, taal)}\u00a0B`;
  const kilo = Math.round(bytes / 1_024);
  if (kilo < 1_000) return `${toonGetal(Math.max(1, kilo), taal)}\u00a0kB`;
  return `${toonGetal((bytes / 1_024 / 1_024).toFixed(1), taal)}\u00a0MB`;
}
