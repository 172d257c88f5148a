import { Button } from '@mantine/core';
import { useState } from 'react';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { formatDay, formatHour } from '#web/lib/format-time.ts';
import { Notice } from '#web/ui/notice.tsx';
import { draft as words } from './editing.fr.ts';
import { changesOf } from './model/edits.ts';
import type { Edition } from '#api/contract/editing.contract';
import type { EditedForm } from './use-form.ts';

interface Props {
  edition: Edition;
  edited: EditedForm;
}

/** What was written here and never published: taken up or dropped before anything else is written. */
export function DraftFound({ edition, edited: { found, resume, drop } }: Props) {
  const [now] = useState(() => new Date());
  if (!found) return null;
  const when = `${formatDay(found.saved_at, now)} à ${formatHour(found.saved_at)}`;
  return (
    <Notice
      tone="calm"
      role="status"
      icon={<IconDeviceFloppy size={22} />}
      title={words.title}
      actions={
        <>
          <Button onClick={resume}>{words.resume}</Button>
          <Button variant="default" onClick={drop}>
            {words.drop}
          </Button>
        </>
      }
    >
      <p>{words.text(when, changesOf(edition, found.edits).length)}</p>
    </Notice>
  );
}
