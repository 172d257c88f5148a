import { useState } from 'react';
import { CommuneField } from '#web/ui/commune/commune-field.tsx';
import { zoneName } from '../model/describe-unit.ts';
import { ChosenList } from './chosen-list.tsx';
import { FieldGroup } from '#web/ui/field.tsx';
import { formWords as words } from './form.fr.ts';
import classes from './form.module.css';
import type { Commune } from '#api/contract/communes.contract';
import type { Names } from '../model/describe-unit.ts';
import type { Option } from '../model/field-specs.ts';
import type { FieldProps } from '#web/ui/field.tsx';

interface Props extends FieldProps {
  value: readonly string[];
  names: Names;
  onChange(value: string[], names: Names): void;
}

/** The territories whose inhabitants are received: a commune is searched, and it, its EPCI or its département is added. */
export function ZonesField({ value, names, onChange, ...field }: Props) {
  const [commune, setCommune] = useState<Commune | null>(null);
  const add = ({ value: code, nom }: Territory) => {
    const others = code === 'france' ? [] : value.filter((each) => each !== 'france');
    onChange([...others, code], { [code]: nom });
  };
  const choices = territoriesOf(commune).filter((each) => !value.includes(each.value));
  return (
    <FieldGroup {...field}>
      <ChosenList
        label={field.label}
        chosen={value.map((code) => ({ value: code, label: zoneName(code, names) }))}
        onRemove={(code) =>
          onChange(
            value.filter((each) => each !== code),
            {},
          )
        }
      />
      <CommuneField
        label={words.searchZone}
        canForget={false}
        code={commune?.code ?? null}
        commune={commune}
        onChoose={setCommune}
      />
      <ul className={classes.buttons} aria-label={words.zoneChoices}>
        {choices.map((territory) => (
          <li key={territory.value}>
            <button type="button" onClick={() => add(territory)}>
              {territory.label}
            </button>
          </li>
        ))}
      </ul>
    </FieldGroup>
  );
}

interface Territory extends Option {
  nom: string;
}

/** What can be added from a commune: itself, what holds it, and the whole country in any case. */
function territoriesOf(commune: Commune | null): Territory[] {
  const everywhere = { value: 'france', label: words.france, nom: words.france };
  if (!commune) return [everywhere];
  const { code, nom, code_epci, epci, code_departement, departement } = commune;
  return [
    { value: code, label: words.zoneKinds.commune(commune), nom },
    ...(code_epci && epci ? [{ value: code_epci, label: words.zoneKinds.epci(commune), nom: epci }] : []),
    { value: code_departement, label: words.zoneKinds.departement(commune), nom: departement },
    everywhere,
  ];
}
