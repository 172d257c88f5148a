import { Pills } from '#web/ui/pills.tsx';
import { words } from './words.fr.ts';
import type { MapLevel } from './levels.ts';

interface Props {
  levels: readonly MapLevel[];
  value: MapLevel;
  onChange(level: MapLevel): void;
}

/** By what the map is drawn. */
export function LevelField({ levels, value, onChange }: Props) {
  if (levels.length < 2) return null;
  const choices = levels.map((level) => ({ value: level, label: words.levels[level] }));
  return <Pills beside legend={words.level} choices={choices} value={value} onChange={onChange} />;
}
