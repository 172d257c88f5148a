import { PlaceField } from './form/place-field.tsx';
import { StructureField } from './form/unit-field.tsx';
import { NowSection } from './now-section.tsx';
import { IssuesSummary } from './issues-summary.tsx';
import { page as words } from './editing.fr.ts';
import { STRUCTURE_SECTIONS } from './model/field-specs.ts';
import { rowOf } from './model/row.ts';
import { ServicesSection } from './services-section.tsx';
import type { EditSlots } from './edit-view.tsx';
import type { Change } from '#api/domain/editing/changes';
import type { Form } from './model/row.ts';
import pageClasses from '#web/ui/page.module.css';
import classes from './editing.module.css';

interface Props extends Pick<EditSlots, 'renderMap'> {
  form: Form;
  changes: readonly Change[];
  onPublish(): void;
}

type Section = keyof typeof STRUCTURE_SECTIONS;
const SECTIONS = Object.keys(STRUCTURE_SECTIONS) as Section[];

/** Not typed of a place that is hidden: a public register and a page tell where it is. */
const LEADS_THERE: ReadonlySet<string> = new Set(['siret', 'accessibilite_lieu']);

/** Every field of the standard: the structure by sections, then its services. */
export function EditForm({ form, renderMap, ...publication }: Props) {
  const row = rowOf(form, null);
  return (
    <div className={classes.form}>
      <IssuesSummary form={form} />
      <SectionLinks />
      <NowSection row={row} {...publication} />
      {SECTIONS.map((name) => (
        <section key={name} aria-labelledby={`section-${name}`} className={classes.section}>
          <h2 id={`section-${name}`} tabIndex={-1}>
            {words.sections[name]}
          </h2>
          {STRUCTURE_SECTIONS[name].map((unit) => {
            if (unit === 'place') return <PlaceField key={unit} row={row} renderMap={renderMap} />;
            return LEADS_THERE.has(unit) && row.values.adresse_masquee === true ? null : (
              <StructureField key={unit} row={row} unit={unit} />
            );
          })}
        </section>
      ))}
      <ServicesSection form={form} renderMap={renderMap} />
    </div>
  );
}

/** The form is long: each of its parts is one press away, and takes the focus. */
const SectionLinks = () => (
  <nav aria-label={words.goTo} className={pageClasses.links}>
    {[...SECTIONS, 'services' as const].map((name) => (
      <a key={name} href={`#section-${name}`}>
        {name === 'services' ? words.services : words.sections[name]}
      </a>
    ))}
  </nav>
);
