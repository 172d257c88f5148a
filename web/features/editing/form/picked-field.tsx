import { OptionPicker } from '#web/ui/option-picker.tsx';
import { toggled } from './choice-controls.tsx';
import { ChosenList } from './chosen-list.tsx';
import { FieldGroup } from '#web/ui/field.tsx';
import { formWords as words } from './form.fr.ts';
import type { Control } from '../model/field-specs.ts';
import type { FieldProps } from '#web/ui/field.tsx';

interface Props extends FieldProps {
  control: Extract<Control, { kind: 'picked' }>;
  value: readonly string[];
  onChange(value: string[]): void;
}

/** Several values of a long list, which is searched. */
export function PickedField({ control, value, onChange, ...field }: Props) {
  const options = control.groups.flatMap((group) => group.options);
  const chosen = value.map((code) => ({
    value: code,
    label: options.find((option) => option.value === code)?.label ?? code,
  }));
  const toggle = (code: string) => onChange(toggled(value, code));
  return (
    <FieldGroup {...field}>
      <ChosenList label={field.label} chosen={chosen} onRemove={toggle} />
      <OptionPicker
        label={control.add}
        searchLabel={control.search}
        nothingFound={words.nothingFound}
        groups={control.groups}
        chosen={value}
        onToggle={toggle}
      />
    </FieldGroup>
  );
}
