interface Meetlatopties {
  /** What there is, in percent of the bar. */
  waarde: number;
  /** Where the legal minimum lies, in percent of the bar. */
  norm: number | null;
  /** It falls short of the norm, on exact figures. */
  tekort: boolean;
  /** A domain colour. */
  kleur?: string;
  hoogte?: number;
  /** What a screen reader says: the figures. */
  label: string;
}

/** The one picture for a norm: a bar, an ink line where the minimum lies, red hatching where something is missing. */
export function Meetlat({ waarde, norm, tekort, kleur = 'var(--wmo)', hoogte = 14, label }: Meetlatopties) {
  const dikte = Math.round(hoogte * 0.57);
  const y = (hoogte - dikte) / 2;
  return (
    <svg className="meet" height={hoogte} role="img" aria-label={label}>
      <rect y={y} width="100%" height={dikte} rx="2" fill="var(--vlak2)" />
      <rect y={y} width={`${waarde}%`} height={dikte} rx="2" fill={kleur} />
      {tekort && norm !== null && norm > waarde && (
        <rect x={`${waarde}%`} y={y} width={`${norm - waarde}%`} height={dikte} fill="url(#arcf)" />
      )}
      {norm !== null && <Normlijn plaats={norm} y={0} hoogte={hoogte} />}
    </svg>
  );
}

/** The line of a norm with a halo, so that it stands out on every colour. */
export function Normlijn({ plaats, y, hoogte }: { plaats: number; y: number; hoogte: number }) {
  return (
    <>
      <rect x={`${plaats}%`} y={y} width="6" height={hoogte} fill="var(--vlak)" transform="translate(-3)" />
      <rect x={`${plaats}%`} y={y} width="2" height={hoogte} fill="var(--inkt)" transform="translate(-1)" />
    </>
  );
}
