import { useId } from 'react';
import { words } from './words.fr.ts';
import type { MapLevel } from './levels.ts';
import classes from './territory.module.css';

interface Props {
  levels: readonly MapLevel[];
  value: MapLevel;
  onChange(level: MapLevel): void;
}

/** By what the map is drawn. */
export function LevelField({ levels, value, onChange }: Props) {
  const id = useId();
  if (levels.length < 2) return null;
  return (
    <fieldset className={classes.levels}>
      <legend>{words.level}</legend>
      {levels.map((level) => (
        <label key={level}>
          <input type="radio" name={id} checked={level === value} onChange={() => onChange(level)} />
          <span>{words.levels[level]}</span>
        </label>
      ))}
    </fieldset>
  );
}
