import { Button } from '@mantine/core';
import { IconDoorOff } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { closeListing } from '#api/contract/editing.contract';
import { call } from '#web/api/client.ts';
import { AskedTwice } from '#web/ui/asked-twice.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { ActionFailure } from './action-failure.tsx';
import { closing as words } from './closing.fr.ts';
import { refreshListing } from './refresh-listing.ts';
import type { Edition, Revision } from '#api/contract/editing.contract';
import classes from './editing.module.css';

interface Props {
  edition: Edition;
  /** It is done, and what was pressed is gone. */
  onClosed(): void;
}

/** « Fermer définitivement », asked twice. */
export function CloseForGood({ edition: { id, version }, onClosed }: Props) {
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    networkMode: 'always',
    mutationFn: () => call(closeListing, { params: { id }, body: { base_version: version } }),
    onSuccess: async () => {
      await refreshListing(queries, id);
      onClosed();
    },
  });
  return (
    <section aria-labelledby="fermer" className={classes.section}>
      <h2 id="fermer">{words.title}</h2>
      <p>{words.text}</p>
      {error && <ActionFailure error={error} title={words.failed} onRetry={() => mutate()} />}
      <AskedTwice
        question={words.ask}
        yes={isPending ? words.closing : words.act}
        no={words.leave}
        isGrave
        isBusy={isPending}
        onYes={() => mutate()}
      >
        {({ ask, button }) => (
          <Button ref={button} variant="default" onClick={ask}>
            {words.open}
          </Button>
        )}
      </AskedTwice>
    </section>
  );
}

interface ClosedProps {
  edition: Edition;
  onUndo(revision: Revision): void;
}

/** A structure that has closed: who may close it opens it again. */
export function Closed({ edition, onUndo }: ClosedProps) {
  const closure = edition.revisions.find(({ undone, changes }) => !undone && changes.some(closes));
  return (
    <Notice
      tone="warn"
      role="status"
      icon={<IconDoorOff size={22} />}
      title={words.closed}
      actions={
        closure && edition.abilities.close ? (
          <Button onClick={() => onUndo(closure)}>{words.reopen}</Button>
        ) : null
      }
    >
      <p>{words.closedText}</p>
    </Notice>
  );
}

const closes = ({ service_id, unit, after }: Revision['changes'][number]): boolean =>
  service_id === null && unit === 'presence' && after.withdrawn === true;
