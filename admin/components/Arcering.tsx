/** A hatching in one colour, for what is not certain yet; used as `url(#id)`. */
export function Arcering({ id, kleur }: { id: string; kleur: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill="var(--vlak)" />
      <rect width="3" height="6" fill={`var(--${kleur})`} />
    </pattern>
  );
}
