import { FindingItem } from './finding-item.tsx';
import { words } from './survey.fr.ts';
import type { PartGroup } from './group-findings.ts';
import classes from './survey.module.css';

/** The address of a part inside the page. */
export const partAnchor = (index: number) => `partie-${index}`;

/** One part of the report: a chart for each base, then what is said without being counted. */
export function PartSection({ group, index }: { group: PartGroup; index: number }) {
  const counted = group.bases.some(({ base }) => base !== null);
  return (
    <section aria-labelledby={partAnchor(index)} className={classes.part}>
      <h2 id={partAnchor(index)}>{group.part}</h2>
      {group.bases.map(({ base, findings }) => (
        <div key={base} className={classes.chart}>
          <h3>{base ?? (counted ? words.unmeasured : words.recommended)}</h3>
          <ul>
            {findings.map((finding) => (
              <FindingItem key={finding.id} finding={finding} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
