import { useId } from 'react';
import { Pills } from '#web/ui/pills.tsx';
import { DISTANCES_KM } from '../asked.ts';
import { subjectGroups } from '../subject-words.ts';
import { subjects as words } from '../territory.fr.ts';
import type { Asked } from '../asked.ts';
import shared from '../territory.module.css';

interface Props {
  asked: Pick<Asked, 'subject' | 'beyond_km'>;
  /** Whether a subject has figures. */
  has(subject: string): boolean;
  ask(change: Partial<Asked>): void;
  /** A commune is at one distance: there is none to choose. */
  withDistance: boolean;
}

/** Of what, and how far. */
export function SubjectFields({ asked: { subject, beyond_km }, has, ask, withDistance }: Props) {
  const id = useId();
  return (
    <div className={shared.tools} data-screen-only>
      <p className={shared.control} data-wide>
        <label htmlFor={id}>{words.label}</label>
        <select
          id={id}
          className={shared.input}
          value={subject}
          onChange={(event) => ask({ subject: event.currentTarget.value })}
        >
          <option value="all:all">{words.all}</option>
          {subjectGroups((key) => key === subject || has(key)).map(({ label, options }) => (
            <optgroup key={label} label={label}>
              {options.map((option) => (
                <option key={option.key} value={option.key}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </p>
      {withDistance && (
        <Pills
          legend={words.distance}
          choices={DISTANCES_KM.map((km) => ({ value: km, label: words.km(km) }))}
          value={beyond_km}
          onChange={(km) => ask({ beyond_km: km })}
        />
      )}
    </div>
  );
}
