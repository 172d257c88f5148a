import { Combobox, useCombobox } from '@mantine/core';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { filterGroups } from './filter-groups.ts';
import classes from './option-picker.module.css';
import type { OptionGroup } from './filter-groups.ts';

interface Props {
  /** What the button says, after a plus sign. */
  label: string;
  searchLabel: string;
  nothingFound: string;
  groups: readonly OptionGroup[];
  /** Those already chosen: shown with a tick, pressing one removes it. */
  chosen: readonly string[];
  /** Values that the search means in other words than their labels'. */
  meant?: readonly string[];
  onSearch?(search: string): void;
  onToggle(value: string): void;
}

const NONE: readonly string[] = [];

/** Mantine gives the search all of a combobox (the list it controls, the option it is on) but its role. */
const SEARCH_ROLE = { role: 'combobox', 'aria-expanded': true } as const;

/** A button that opens a searchable list by groups; complete with the keyboard. */
export function OptionPicker({
  label,
  searchLabel,
  nothingFound,
  groups,
  chosen,
  meant = NONE,
  ...on
}: Props) {
  const [search, setSearch] = useState('');
  const seek = (text: string) => {
    setSearch(text);
    on.onSearch?.(text);
  };
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      seek('');
    },
    onDropdownOpen: () => combobox.focusSearchInput(),
  });
  const found = useMemo(() => filterGroups(groups, search, meant), [groups, search, meant]);
  const pick = (value: string) => {
    on.onToggle(value);
    combobox.closeDropdown();
    combobox.focusTarget();
  };
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={pick}
      position="bottom-start"
      width={400}
      shadow="md"
      withinPortal={false}
    >
      <Combobox.Target targetType="button" withAriaAttributes={false}>
        <button
          type="button"
          className={classes.button}
          aria-expanded={combobox.dropdownOpened}
          aria-haspopup="listbox"
          onClick={() => combobox.toggleDropdown()}
        >
          <IconPlus size={18} aria-hidden />
          {label}
        </button>
      </Combobox.Target>
      <Combobox.Dropdown className={classes.dropdown}>
        <Combobox.Search
          {...SEARCH_ROLE}
          value={search}
          aria-label={searchLabel}
          placeholder={searchLabel}
          onChange={(event) => {
            seek(event.currentTarget.value);
            combobox.selectFirstOption();
          }}
        />
        <Combobox.Options className={classes.options} aria-label={label}>
          {found.map((group) => (
            <Combobox.Group key={group.label} label={group.label}>
              {group.options.map(({ value, label: text }) => (
                <Combobox.Option key={value} value={value} active={chosen.includes(value)}>
                  <span className={classes.option}>
                    {text}
                    {chosen.includes(value) && <IconCheck size={18} aria-hidden />}
                  </span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
          {found.length === 0 && <Combobox.Empty>{nothingFound}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
