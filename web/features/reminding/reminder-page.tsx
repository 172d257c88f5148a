import { useQuery } from '@tanstack/react-query';
import { readReminder } from '#api/contract/reminders.contract';
import { call } from '#web/api/client.ts';
import { ProblemError } from '#web/api/errors.ts';
import { useLinkToken } from '#web/lib/use-link-token.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { Failure } from '#web/ui/failure.tsx';
import { ReminderView } from './reminder-view.tsx';
import { failures, reminder as words, unusable } from './reminding.fr.ts';
import { Unusable } from './unusable.tsx';
import pageClasses from '#web/ui/page.module.css';

/** Where the links of a reminder lead: reading it changes nothing, one press says that all is right. */
export default function ReminderPage() {
  const [token] = useLinkToken();
  return (
    <div className={pageClasses.page}>
      {token === null ? (
        <Unusable title={unusable.noLink} text={unusable.noLinkText} />
      ) : (
        <Reminder key={token} token={token} />
      )}
    </div>
  );
}

function Reminder({ token }: { token: string }) {
  const online = useOnline();
  const { data, error, refetch } = useQuery({
    queryKey: ['reminder', token],
    queryFn: ({ signal }) => call(readReminder, { body: { token } }, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data) return <ReminderView token={token} {...data} />;
  if (error instanceof ProblemError && error.problem.type === 'urn:baguette:link-over') {
    return <Unusable title={unusable.title} text={error.message} />;
  }
  return (
    <>
      <h1>{words.title(1)}</h1>
      {error ? (
        <Failure error={error} online={online} texts={failures.read} onRetry={() => void refetch()} />
      ) : (
        <p role="status">{words.loading}</p>
      )}
    </>
  );
}
