import { NBSP } from '#web/lib/french.ts';
import { results } from './orientation.fr.ts';
import classes from './results.module.css';

interface Props {
  radius_km: number;
  radii_km: readonly number[];
  onChange(radius_km: number): void;
}

/** How far she is ready to look. */
export function RadiusSelect({ radius_km, radii_km, onChange }: Props) {
  return (
    <label className={classes.radius} data-screen-only>
      {results.radius}
      <select value={radius_km} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {radii_km.map((radius) => (
          <option key={radius} value={radius}>
            {`${radius}${NBSP}km`}
          </option>
        ))}
      </select>
    </label>
  );
}
