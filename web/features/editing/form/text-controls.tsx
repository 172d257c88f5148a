import { Field } from '#web/ui/field.tsx';
import type { FieldProps } from '#web/ui/field.tsx';
import type { Control } from '../model/field-specs.ts';

interface Props<Value> extends FieldProps {
  value: Value;
  onChange(value: Value): void;
}

interface LineProps extends Props<string> {
  isReadOnly?: boolean;
  inputMode?: Extract<Control, { kind: 'line' }>['inputMode'];
}

/** One line of text; the right keys come up on a phone. */
export function LineField({ value, inputMode, isReadOnly = false, onChange, ...field }: LineProps) {
  return (
    <Field {...field}>
      {(ties) => (
        <input
          {...ties}
          type="text"
          inputMode={inputMode ?? 'text'}
          autoComplete="off"
          readOnly={isReadOnly}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** Several lines, in a field that grows with them. */
export function TextField({ value, rows, onChange, ...field }: Props<string> & { rows: number }) {
  return (
    <Field {...field}>
      {(ties) => (
        <textarea
          {...ties}
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** A number, written with a comma or a point; what is no number stays as typed, to be refused by its name. */
export function NumberField({ value, onChange, ...field }: Props<number | string | null>) {
  return (
    <LineField
      {...field}
      inputMode="numeric"
      value={value === null ? '' : String(value).replace('.', ',')}
      onChange={(typed) => onChange(readNumber(typed))}
    />
  );
}

function readNumber(typed: string): number | string | null {
  const text = typed.trim();
  if (text === '') return null;
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : typed;
}
