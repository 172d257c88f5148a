import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import type { ResponseOf } from '#api/contract/endpoint';
import type { readReminder } from '#api/contract/reminders.contract';
import { useOnline } from '#web/lib/use-online.ts';
import { Failure } from '#web/ui/failure.tsx';
import { FocusedHeading } from '#web/ui/focused-heading.tsx';
import { AskedListing } from './asked-listing.tsx';
import { failures, reminder as words, stopping } from './reminding.fr.ts';
import { StopWriting } from './stop-writing.tsx';
import { useConfirmation } from './use-confirmation.ts';
import pageClasses from '#web/ui/page.module.css';

type Props = ResponseOf<typeof readReminder> & { token: string };

/** The listings that a mail asks about, each with its press, or all with one. */
export function ReminderView({ token, listings, only_stop }: Props) {
  const online = useOnline();
  const confirmation = useConfirmation(token);
  const isRefused = listings.every(({ refused }) => refused);
  const left = listings.filter(({ id }) => !confirmation.confirmed.includes(id));
  if (only_stop) {
    return (
      <>
        <FocusedHeading level={1}>{stopping.act}</FocusedHeading>
        <p>{listings.map(({ nom }) => nom).join(', ')}</p>
        <StopWriting token={token} isRefused={isRefused} isMain />
      </>
    );
  }
  return (
    <>
      <FocusedHeading level={1}>{words.title(listings.length)}</FocusedHeading>
      <p>{words.lead}</p>
      {left.length > 1 && (
        <Button
          size="md"
          variant="default"
          leftSection={<IconChecks size={22} aria-hidden />}
          aria-disabled={confirmation.isPending}
          onClick={() => confirmation.confirm(left.map(({ id }) => id))}
        >
          {words.all(left.length)}
        </Button>
      )}
      <ul className={pageClasses.list} aria-label={words.listings}>
        {listings.map((listing) => (
          <AskedListing key={listing.id} listing={listing} confirmation={confirmation} />
        ))}
      </ul>
      {confirmation.error && (
        <Failure
          error={confirmation.error}
          online={online}
          texts={failures.act}
          onRetry={confirmation.retry}
        />
      )}
      <p className={pageClasses.soft}>{words.editHelp}</p>
      <StopWriting token={token} isRefused={isRefused} isMain={false} />
    </>
  );
}
