import { useEffect } from 'react';
import { publishing as words } from '../editing.fr.ts';
import { fieldId } from '../model/field-issues.ts';
import type { FieldIssue } from '../model/field-issues.ts';

/** How much is to be corrected; the first field that is wrong takes the focus. */
export function FirstIssue({ issues }: { issues: readonly FieldIssue[] }) {
  const [first] = issues;
  const id = first && fieldId(first.serviceId, first.field);
  useEffect(() => {
    const field = id ? document.getElementById(id) : null;
    (field?.querySelector('input') ?? field)?.focus();
  }, [id]);
  if (issues.length === 0) return null;
  return (
    <p role="alert">
      <strong>{words.issues(issues.length)}</strong>
    </p>
  );
}
