import { useState } from 'react';
import { checkWeek, completeWeek } from '#api/domain/opening-hours/check-week';
import { writeWeek } from '#api/domain/opening-hours/write-week';
import type { WeekIssue } from '#api/domain/opening-hours/check-week';
import type { FieldWeek } from './change-week.ts';

interface Edited {
  week: FieldWeek;
  /** What undoing gives back, the last first. */
  before: readonly FieldWeek[];
  /** The field that the last change was typed in: what is typed in one field is one change. */
  field: string | null;
}

export interface WeekReport {
  issues: readonly WeekIssue[];
  /** Null while something is to be mended. */
  value: string | null;
}

/** The OSM value of the form, and what is to be mended before it has one. */
export function reportOf(week: FieldWeek, now: Date): WeekReport {
  const issues = checkWeek(week, now);
  return { issues, value: issues.length > 0 ? null : writeWeek(completeWeek(week)) };
}

/** Changes one after the other, each of which can be undone. */
export function useWeek(start: FieldWeek, onEdit: (week: FieldWeek, isStart: boolean) => void) {
  const [{ week, before, field }, setEdited] = useState<Edited>({ week: start, before: [], field: null });
  return {
    week,
    canUndo: before.length > 0,
    /** Changes made under one name of field are undone together. */
    change: (next: FieldWeek, typedIn: string | null = null) => {
      const isSame = typedIn !== null && typedIn === field;
      setEdited({ week: next, before: isSame ? before : [week, ...before], field: typedIn });
      onEdit(next, false);
    },
    undo: () => {
      const [last, ...earlier] = before;
      if (!last) return;
      setEdited({ week: last, before: earlier, field: null });
      onEdit(last, earlier.length === 0);
    },
  };
}
