/** The sign of Domeinbrug: a bridge. */
export function Merk() {
  return (
    <svg viewBox="0 0 30 22" aria-hidden="true">
      <path
        d="M1 17.5h28M5 17.5C5 9 10 4.5 15 4.5s10 4.5 10 13M10 17.5V6.6M15 17.5v-13M20 17.5V6.6"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}
