import { Combobox, Input, useCombobox } from '@mantine/core';
import { useEffect, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { territoryPath } from './territory-path.ts';
import { finder as words, kindNames } from './territory.fr.ts';
import { useTerritorySearch } from './use-territory-search.ts';
import type { Found, TerritorySearch } from './use-territory-search.ts';
import classes from './field.module.css';

/** Another territory, by name, postcode or code: type, arrow down, Enter. Enter alone takes the first. */
export function TerritoryField({ search: kept }: { search: string }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [awaitsFirst, setAwaitsFirst] = useState(false);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const search = useTerritorySearch(typed);
  const go = useNavigate();
  const open = (found: Found | undefined) => {
    setAwaitsFirst(false);
    if (found) void go({ pathname: territoryPath(found), search: kept });
  };
  // Fast fingers are ahead of the search: what they ask for is done when it comes.
  useEffect(() => {
    if (awaitsFirst && search.state !== 'searching') open(search.found[0]);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [awaitsFirst, search.state, search.found]);
  return (
    <div className={classes.field} data-screen-only>
      <label htmlFor={id}>{words.label}</label>
      <Combobox
        store={combobox}
        onOptionSubmit={(value) => open(search.found.find((each) => keyOf(each) === value))}
        shadow="md"
        withinPortal={false}
      >
        <Combobox.Target withExpandedAttribute autoComplete="off">
          <Input
            id={id}
            classNames={{ input: classes.input ?? '' }}
            aria-describedby={`${id}-hint`}
            aria-autocomplete="list"
            spellCheck={false}
            value={typed}
            onBlur={() => combobox.closeDropdown()}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setAwaitsFirst(false);
              combobox.openDropdown();
              combobox.updateSelectedOptionIndex();
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !typed.trim() || combobox.getSelectedOptionIndex() >= 0) return;
              event.preventDefault();
              setAwaitsFirst(true);
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown className={classes.dropdown ?? ''} hidden={typed.trim() === ''}>
          <Combobox.Options aria-label={words.options}>
            <Proposals search={search} />
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <p id={`${id}-hint`}>{words.hint}</p>
    </div>
  );
}

const keyOf = ({ kind, code }: Found): string => `${kind}/${code}`;

function Proposals({ search }: { search: TerritorySearch }) {
  if (search.found.length === 0) {
    return <Combobox.Empty role="status">{words[search.state]}</Combobox.Empty>;
  }
  return search.found.map((each) => (
    <Combobox.Option key={keyOf(each)} value={keyOf(each)}>
      <span className={classes.option}>
        <span>{each.nom}</span>
        <small>{[kindNames[each.kind], each.within].filter(Boolean).join(', ')}</small>
      </span>
    </Combobox.Option>
  ));
}
