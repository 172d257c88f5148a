import { useState } from 'react';
import { NO_EDITS, changesOf, isEmpty, seenOf, withValues } from './model/edits.ts';
import { forgetDraft, keepDraft, recallDraft } from './model/draft-memory.ts';
import type { Edits } from '#api/domain/editing/changes';
import type { Edition } from '#api/contract/editing.contract';
import type { Draft } from './model/draft-memory.ts';
import type { Form } from './model/row.ts';
import type { FieldIssue } from './model/field-issues.ts';
import type { Names } from './model/describe-unit.ts';

type Place = Pick<FieldIssue, 'serviceId' | 'field'>;

const isSame = (a: Place, b: Place) => a.serviceId === b.serviceId && a.field === b.field;

/** What is being edited of a listing: kept on the device as it is typed, so that leaving loses nothing. */
export function useForm(edition: Edition, listedNames: Names) {
  const [found, setFound] = useState(() => recallDraft(edition.id));
  const [draft, setDraft] = useState<Draft>(() => blank(edition));
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [unfinished, setUnfinished] = useState<readonly Place[]>([]);
  /** Grows when values are set from outside: what was read once must be read again. */
  const [round, setRound] = useState(0);

  const settle = (next: Draft) => {
    setDraft(next);
    if (isEmpty(next.edits)) forgetDraft(edition.id);
    else keepDraft(edition.id, next);
  };
  const replace = (edits: Edits, version: number) => {
    settle({ ...draft, version, edits, seen: seenOf(edition, edits), saved_at: new Date().toISOString() });
    setIssues([]);
    setUnfinished([]);
    setRound(round + 1);
  };
  const form: Form = {
    edition,
    edits: draft.edits,
    names: { ...listedNames, ...draft.zones },
    issues,
    change: (serviceId, values, names = {}) => {
      const edits = withValues(draft.edits, edition, { serviceId, values });
      const version = isEmpty(draft.edits) ? edition.version : draft.version;
      const seen = seenOf(edition, edits, draft.seen);
      settle({
        version,
        edits,
        seen,
        zones: { ...draft.zones, ...names },
        saved_at: new Date().toISOString(),
      });
      // What is typed again is no longer wrong, until it is checked again.
      setIssues(issues.filter((issue) => issue.serviceId !== serviceId || !(issue.field in values)));
    },
    setUnfinished: (place, isUnfinished) => {
      const others = unfinished.filter((each) => !isSame(each, place));
      setUnfinished(isUnfinished ? [...others, place] : others);
    },
  };
  return {
    form,
    version: draft.version,
    seen: draft.seen,
    changes: changesOf(edition, draft.edits),
    unfinished,
    round,
    /** A draft that this device kept, not yet taken up or dropped. */
    found,
    setIssues,
    replace,
    resume: () => {
      if (found) setDraft(found);
      setFound(null);
      setRound(round + 1);
    },
    drop: () => {
      forgetDraft(edition.id);
      setFound(null);
    },
    clear: (version: number) => replace(NO_EDITS, version),
  };
}

export type EditedForm = ReturnType<typeof useForm>;

const blank = ({ version }: Edition): Draft => ({
  version,
  saved_at: new Date().toISOString(),
  edits: NO_EDITS,
  seen: NO_EDITS,
  zones: {},
});
