import { formatPhone } from '#web/lib/format-phone.ts';
import { SERVICE_CONTROLS, STRUCTURE_CONTROLS } from '../model/field-specs.ts';
import { serviceFields, structureFields } from '../model/fields.fr.ts';
import { OneField, SeveralField, YesNoField } from './choice-controls.tsx';
import { formWords } from './form.fr.ts';
import { HiddenField } from './hidden-field.tsx';
import { HoursField } from './hours-field.tsx';
import { ClosureField, DayField, WaitField } from './living-fields.tsx';
import { PickedField } from './picked-field.tsx';
import { LineField, NumberField, TextField } from './text-controls.tsx';
import { ZonesField } from './zones-field.tsx';
import type { Control, TypedServiceUnit, TypedStructureUnit } from '../model/field-specs.ts';
import type { Row } from '../model/row.ts';

/** The column that a unit's control shows: hours are two, of which one is typed. */
const columnOf = (unit: string): string => (unit === 'hours' ? 'horaires_accueil' : unit);

/** One field of the structure. */
export const StructureField = ({ row, unit }: { row: Row; unit: TypedStructureUnit }) => (
  <ControlOf row={row} unit={unit} control={STRUCTURE_CONTROLS[unit]} words={structureFields[unit]} />
);

/** One field of a service. */
export const ServiceField = ({ row, unit }: { row: Row; unit: TypedServiceUnit }) => (
  <ControlOf row={row} unit={unit} control={SERVICE_CONTROLS[unit]} words={serviceFields[unit]} />
);

interface Props {
  row: Row;
  unit: string;
  control: Control;
  words: { label: string; help: string };
}

function ControlOf({ row, unit, control, words }: Props) {
  const column = columnOf(unit);
  const value = row.values[column];
  const isReadOnly = row.isReadOnly(column);
  const help = isReadOnly ? formWords.readOnly : words.help;
  const field = { label: words.label, help, id: row.idOf(column), issue: row.issues[column] };
  const set = (next: unknown) => row.set({ [column]: next });
  const isPhone = control.kind === 'line' && control.inputMode === 'tel';
  const text = (value as string | null) ?? '';
  const typed = {
    // As one dictates it, until it is typed over.
    value: isPhone && value === row.published[column] ? formatPhone(text) : text,
    // A name may not be nothing: it is refused as an empty one.
    onChange: (next: string) => set(next === '' && column !== 'nom' ? null : next),
  };
  switch (control.kind) {
    case 'line':
      return <LineField {...field} {...typed} inputMode={control.inputMode} isReadOnly={isReadOnly} />;
    case 'text':
      return <TextField {...field} {...typed} rows={control.rows} />;
    case 'number':
      return <NumberField {...field} value={value as number | null} onChange={set} />;
    case 'one':
      return <OneField {...field} options={control.options} value={value as string | null} onChange={set} />;
    case 'yes-no':
      return (
        <YesNoField
          {...field}
          mayBeUnsaid={control.mayBeUnsaid}
          value={value as boolean | null}
          onChange={set}
        />
      );
    case 'several':
      return <SeveralField {...field} options={control.options} value={value as string[]} onChange={set} />;
    case 'picked':
      return <PickedField {...field} control={control} value={value as string[]} onChange={set} />;
    case 'zones':
      return (
        <ZonesField
          {...field}
          value={value as string[]}
          names={row.names}
          onChange={(next, names) => row.set({ zone_eligibilite: next }, names)}
        />
      );
    case 'hours':
      return <HoursField {...field} row={row} />;
    case 'day':
      return <DayField {...field} value={value as string | null} onChange={set} />;
    case 'closure':
      return <ClosureField {...field} row={row} />;
    case 'wait':
      return <WaitField {...field} value={value as number | null} onChange={set} />;
    case 'hidden':
      return <HiddenField {...field} row={row} />;
    case 'place':
    case 'presence':
      return null;
  }
}
