import { useState } from 'react';
import type { KeyboardEvent } from 'react';

interface Listbox {
  /** Whether the proposals are shown. */
  opened: boolean;
  /** Place of the one that the arrows reached; -1 for none. */
  active: number;
  show(): void;
  hide(): void;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * The keys of a combobox (ARIA Authoring Practices): arrows, Enter, Escape. By hand, since Mantine's, asked for by one more page, would leave
 * the file of the home for two of its own, and cost its first load 0.9 kB.
 */
export function useListbox(options: readonly unknown[], onChoose: (at: number | null) => void): Listbox {
  const [opened, setOpened] = useState(false);
  // Of these proposals only: when others come, what was reached would be another one.
  const [reached, reach] = useState({ options, at: -1 });
  const active = opened && reached.options === options ? reached.at : -1;
  const count = options.length;
  const move = (by: number) => {
    setOpened(true);
    const at = active === -1 && by < 0 ? count - 1 : (active + by + count) % count;
    if (count > 0) reach({ options, at });
  };
  const keys: Partial<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => onChoose(active === -1 ? null : active),
    Escape: () => setOpened(false),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };
  return { opened, active, show: () => setOpened(true), hide: () => setOpened(false), onKeyDown };
}
