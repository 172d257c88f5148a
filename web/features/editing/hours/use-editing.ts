import { useState } from 'react';
import { slotsAt } from './change-week.ts';
import { useFocusAfter } from './use-focus-after.ts';
import type { WeekIssue } from '#api/domain/opening-hours/check-week';
import type { FieldWeek } from './change-week.ts';
import type { Editing } from './editing.ts';

interface Edited {
  week: FieldWeek;
  issues: readonly WeekIssue[];
  today: string;
  change: Editing['change'];
}

/** What the parts of the form read and do. What is missing is a fault only once the focus has left its place. */
export function useEditing(id: string, { week, issues, today, change }: Edited): Editing {
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const focusAfter = useFocusAfter();
  return {
    id,
    week,
    today,
    change,
    focus: (part) => focusAfter(`${id}-${part}`),
    leave: (fieldId) => {
      if (!left.has(fieldId)) setLeft(new Set([...left, fieldId]));
    },
    faultOf: (place, slot) => {
      const issue = issues.find((each) => each.place === place && each.slot === slot);
      const field =
        slot === null && typeof place === 'number' ? week.exceptions[place] : slotsAt(week, place)[slot ?? 0];
      if (!issue || (issue.isMissing && field && !left.has(field.id))) return null;
      return issue.message;
    },
  };
}
