import { Combobox, Input, useCombobox } from '@mantine/core';
import { useEffect, useId, useState } from 'react';
import { searchKey } from '#api/domain/territory/normalise-name';
import { LinkButton } from '#web/ui/link-button.tsx';
import { communeName, describeCommune } from './describe-commune.ts';
import { commune as words } from './commune.fr.ts';
import { useCommuneSearch } from './use-commune-search.ts';
import classes from './commune-field.module.css';
import type { ReactNode, Ref } from 'react';
import type { Commune } from '#api/contract/communes.contract';

interface Props {
  /** INSEE code of the commune in force. */
  code: string | null;
  /** Its name and territory, once known. */
  commune: Commune | null;
  ref?: Ref<HTMLInputElement>;
  /** Whose commune it is; hers, unless said otherwise. */
  label?: string;
  /** Whether it may be taken back without another in its place. */
  canForget?: boolean;
  /** What is wrong with it, or said of it beside its own hint. */
  children?: ReactNode;
  onChoose(commune: Commune | null): void;
}

/** The commune, by name or postcode: type, arrow down, Enter. */
export function CommuneField({
  code,
  commune,
  ref,
  label = words.label,
  canForget = true,
  children,
  onChoose,
}: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [awaited, setAwaited] = useState<'first' | 'meant' | null>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const search = useCommuneSearch(typed ?? '');
  const settle = (chosen: Commune | null | undefined) => {
    if (chosen !== undefined) {
      onChoose(chosen);
      setTyped(null);
    }
    setAwaited(null);
    combobox.closeDropdown();
  };
  const choose = (value: string) => settle(search.communes.find((each) => each.code === value));
  // Fast fingers are ahead of the search: what they ask for is done when it comes.
  useEffect(() => {
    if (awaited === null || typed === null || search.state === 'searching') return;
    settle(awaited === 'first' ? search.communes[0] : meantBy(typed, search.communes));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `settle` is new at each render, and asks nothing by itself
  }, [awaited, typed, search.state, search.communes]);
  const leave = () => {
    combobox.closeDropdown();
    if (typed === '') settle(null);
    else setAwaited('meant');
  };
  const unknown = typed !== null && typed !== '' && !combobox.dropdownOpened && search.state !== 'searching';
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      <Combobox store={combobox} onOptionSubmit={choose} shadow="md" withinPortal={false}>
        <Combobox.Target withExpandedAttribute autoComplete="off">
          <Input
            id={id}
            ref={ref}
            classNames={{ input: classes.input }}
            aria-describedby={`${id}-hint`}
            aria-autocomplete="list"
            aria-invalid={unknown || undefined}
            spellCheck={false}
            value={typed ?? shownName(code, commune)}
            onFocus={(event) => event.currentTarget.select()}
            onBlur={leave}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setAwaited(null);
              combobox.openDropdown();
              combobox.updateSelectedOptionIndex();
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !typed || combobox.getSelectedOptionIndex() >= 0) return;
              event.preventDefault();
              setAwaited('first');
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown className={classes.dropdown} hidden={typed === null || typed.trim() === ''}>
          <Combobox.Options aria-label={words.options}>
            <Proposals search={search} />
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <p id={`${id}-hint`} className={classes.hint}>
        {unknown
          ? words[search.state === 'failed' ? 'failed' : 'unknown']
          : commune
            ? describeCommune(commune)
            : words.hint}{' '}
        {code && canForget && <LinkButton onClick={() => onChoose(null)}>{words.forget}</LinkButton>}
      </p>
      {children}
    </div>
  );
}

/** What is typed in full, or the only proposal; anything else would be a guess. */
function meantBy(typed: string, communes: readonly Commune[]): Commune | undefined {
  const written = searchKey(typed);
  const whole = communes.find((each) => [each.nom, communeName(each)].map(searchKey).includes(written));
  return whole ?? (communes.length === 1 ? communes[0] : undefined);
}

function shownName(code: string | null, commune: Commune | null): string {
  if (commune) return communeName(commune);
  return code === null ? '' : words.unnamed(code);
}

function Proposals({ search }: { search: ReturnType<typeof useCommuneSearch> }) {
  if (search.communes.length === 0) {
    return <Combobox.Empty role="status">{words[search.state]}</Combobox.Empty>;
  }
  return search.communes.map((each) => (
    <Combobox.Option key={each.code} value={each.code}>
      <span className={classes.option}>
        <span>{communeName(each)}</span>
        <small>{each.departement}</small>
      </span>
    </Combobox.Option>
  ));
}
