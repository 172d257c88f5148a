import { publishedValues } from '../model/edits.ts';
import { describeUnit, unitLabel } from '../model/describe-unit.ts';
import { publishing as words } from '../editing.fr.ts';
import type { Edition } from '#api/contract/editing.contract';
import type { Change } from '#api/domain/editing/changes';
import type { Names } from '../model/describe-unit.ts';
import sideClasses from '#web/ui/sides.module.css';
import classes from './review.module.css';

type Shown = Pick<Change, 'service_id' | 'unit' | 'before' | 'after'>;

interface Props {
  edition: Edition;
  changes: readonly Shown[];
  names: Names;
}

/** What changed, field by field, in words. */
export function ChangesList({ edition, changes, names }: Props) {
  return (
    <ul className={classes.changes}>
      {changes.map((change) => (
        <li key={`${change.service_id} ${change.unit}`}>
          <p className={sideClasses.name}>{titleOf(edition, change)}</p>
          <dl className={sideClasses.sides}>
            <Lines term={words.before} lines={describeUnit(change, change.before, names)} />
            <Lines term={words.after} lines={describeUnit(change, change.after, names)} />
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** `Accueil de jour : Horaires de ce service`; the label alone for the structure. */
export function titleOf(edition: Edition, field: Pick<Change, 'service_id' | 'unit'>): string {
  if (field.service_id === null) return unitLabel(field);
  const { nom } = publishedValues(edition, field.service_id);
  return `${typeof nom === 'string' ? words.ofService(nom || words.newService) : ''}${unitLabel(field)}`;
}

function Lines({ term, lines }: { term: string; lines: readonly string[] }) {
  return (
    <div>
      <dt>{term}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  );
}
