import { useState } from 'react';
import { OptionPicker } from '#web/ui/option-picker.tsx';
import { needGroups } from './labels.ts';
import { pickers } from './obstacle.fr.ts';
import { useReading } from './use-reading.ts';

interface Props {
  chosen: readonly string[];
  onToggle(code: string): void;
}

/** The 69 needs, found by their label or by everyday words, which are read as her text is: "faim", "divorce". */
export function NeedPicker({ chosen, onToggle }: Props) {
  const [search, setSearch] = useState('');
  const { needs } = useReading(search);
  return (
    <OptionPicker
      label={pickers.addNeed}
      searchLabel={pickers.searchNeed}
      nothingFound={pickers.nothing}
      groups={needGroups}
      chosen={chosen}
      meant={needs.map(({ code }) => code)}
      onSearch={setSearch}
      onToggle={onToggle}
    />
  );
}
