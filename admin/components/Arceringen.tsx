/** The two hatchings, once on the page: asked for, and what falls short or goes over. */
export function Arceringen() {
  return (
    <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true" focusable="false">
      <defs>
        <pattern id="arc" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--accent-zacht)" />
          <rect width="2" height="6" fill="var(--wlz)" />
        </pattern>
        <pattern id="arcf" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--fout-zacht)" />
          <rect width="2.4" height="6" fill="var(--fout)" />
        </pattern>
      </defs>
    </svg>
  );
}
