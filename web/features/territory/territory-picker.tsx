import { useEffect, useId, useState } from 'react';
import { kindNames } from '#api/domain/sharing/distinct-names.fr';
import { finder as words } from './territory.fr.ts';
import { useListbox } from './use-listbox.ts';
import { useTerritorySearch } from './use-territory-search.ts';
import type { Found, TerritorySearch } from './use-territory-search.ts';
import classes from './field.module.css';

interface Props {
  label: string;
  onChoose(found: Found): void;
  /** Where what can be typed is known from another field. */
  withoutHint?: boolean;
}

/** A territory, by name, postcode or INSEE code, a département by its number too: type, arrow down, Enter. Enter alone takes the first. */
export function TerritoryPicker({ label, onChoose, withoutHint = false }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [awaitsFirst, setAwaitsFirst] = useState(false);
  const search = useTerritorySearch(typed);
  const open = (found: Found | undefined) => {
    setAwaitsFirst(false);
    if (found) onChoose(found);
  };
  const listbox = useListbox(search.found, (at) => {
    if (at !== null) open(search.found[at]);
    else setAwaitsFirst(typed.trim() !== '');
  });
  const opened = listbox.opened && typed.trim() !== '';
  // Fast fingers are ahead of the search: what they ask for is done when it comes.
  useEffect(() => {
    if (awaitsFirst && search.state !== 'searching') open(search.found[0]);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `open` is new at each render, and asks nothing by itself
  }, [awaitsFirst, search.state, search.found]);
  return (
    <div className={classes.field} data-screen-only>
      <label htmlFor={id}>{label}</label>
      <div className={classes.box}>
        <input
          id={id}
          className={classes.input}
          role="combobox"
          aria-expanded={opened}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={listbox.active === -1 ? undefined : `${id}-${listbox.active}`}
          aria-describedby={withoutHint ? undefined : `${id}-hint`}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onBlur={listbox.hide}
          onKeyDown={listbox.onKeyDown}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setAwaitsFirst(false);
            listbox.show();
          }}
        />
        {opened && <Proposals id={id} search={search} active={listbox.active} onChoose={open} />}
      </div>
      {!withoutHint && <p id={`${id}-hint`}>{words.hint}</p>}
    </div>
  );
}

interface ProposalsProps {
  id: string;
  search: TerritorySearch;
  active: number;
  onChoose(found: Found): void;
}

function Proposals({ id, search: { found, state }, active, onChoose }: ProposalsProps) {
  if (found.length === 0) {
    return (
      <p role="status" className={classes.dropdown}>
        {words[state]}
      </p>
    );
  }
  return (
    <div id={`${id}-list`} role="listbox" aria-label={words.options} className={classes.dropdown}>
      {found.map((each, at) => (
        <button
          key={`${each.kind}/${each.code}`}
          id={`${id}-${at}`}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          className={classes.option}
          // The focus stays in the field, which would close the list before the press ends.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(each)}
        >
          <span>{each.nom}</span>
          <small>{[kindNames[each.kind], each.within].filter(Boolean).join(', ')}</small>
        </button>
      ))}
    </div>
  );
}
