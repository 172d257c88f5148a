import { PlaceField } from './form/place-field.tsx';
import { StructureField } from './form/unit-field.tsx';
import { IssuesSummary } from './issues-summary.tsx';
import { page as words } from './editing.fr.ts';
import { STRUCTURE_SECTIONS } from './model/field-specs.ts';
import { rowOf } from './model/row.ts';
import { ServicesSection } from './services-section.tsx';
import type { EditSlots } from './edit-view.tsx';
import type { Form, Row } from './model/row.ts';
import classes from './editing.module.css';

interface Props extends Pick<EditSlots, 'renderMap'> {
  form: Form;
}

type Section = keyof typeof STRUCTURE_SECTIONS;
const SECTIONS = Object.keys(STRUCTURE_SECTIONS) as Section[];

/** Every field of the standard: the structure by sections, then its services. */
export function EditForm({ form, renderMap }: Props) {
  const row = rowOf(form, null);
  return (
    <div className={classes.form}>
      <IssuesSummary form={form} />
      {SECTIONS.map((name) => (
        <section key={name} aria-labelledby={`section-${name}`} className={classes.section}>
          <h2 id={`section-${name}`}>{words.sections[name]}</h2>
          {name === 'place' && <Place row={row} renderMap={renderMap} />}
          {STRUCTURE_SECTIONS[name].map(
            (unit) => unit !== 'place' && <StructureField key={unit} row={row} unit={unit} />,
          )}
        </section>
      ))}
      <ServicesSection form={form} renderMap={renderMap} />
    </div>
  );
}

function Place({ row, renderMap }: { row: Row } & Pick<EditSlots, 'renderMap'>) {
  const { latitude, longitude, code_insee } = row.values;
  const known = typeof latitude === 'number' && typeof longitude === 'number';
  return (
    <PlaceField row={row}>
      {renderMap({
        point: known ? { latitude, longitude } : null,
        code_insee: typeof code_insee === 'string' ? code_insee : null,
        onMove: (point) => row.set({ ...point }),
      })}
    </PlaceField>
  );
}
