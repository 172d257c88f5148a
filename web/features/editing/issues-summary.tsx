import { useEffect, useRef } from 'react';
import { IconAlertTriangle } from '@tabler/icons-react';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { publishing as words } from './editing.fr.ts';
import { publishedValues } from './model/edits.ts';
import { fieldId } from './model/field-issues.ts';
import type { FieldIssue } from './model/field-issues.ts';
import type { Form } from './model/row.ts';

/** Everything that is wrong, at the top; the first field that is takes the focus when it is found out. */
export function IssuesSummary({ form: { issues, edition } }: { form: Form }) {
  const count = useRef(0);
  useEffect(() => {
    if (issues.length > count.current) focusFirst(issues);
    count.current = issues.length;
  }, [issues]);
  if (issues.length === 0) return null;
  const nameOf = (serviceId: string | null) =>
    serviceId === null ? '' : words.ofService(String(publishedValues(edition, serviceId).nom));
  return (
    <Notice
      tone="warn"
      role="alert"
      icon={<IconAlertTriangle size={22} />}
      title={words.issues(issues.length)}
    >
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.serviceId} ${issue.field} ${issue.message}`}>
            <LinkButton onClick={() => focusField(issue)}>
              {nameOf(issue.serviceId)}
              {issue.message}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The field that comes first in the page, whatever the order in which they were checked. */
function focusFirst(issues: readonly FieldIssue[]): void {
  const ids = issues.map(({ serviceId, field }) => fieldId(serviceId, field));
  const fields = [...document.querySelectorAll<HTMLElement>('[id^="champ-"]')];
  fields.find(({ id }) => ids.includes(id))?.focus();
}

/** The control of a field, or the first one in it. */
function focusField({ serviceId, field }: FieldIssue): void {
  document.getElementById(fieldId(serviceId, field))?.focus();
}
