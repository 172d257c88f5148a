import { IconAlertCircle } from '@tabler/icons-react';
import { useId } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { chooseReminders, readReminderChoice } from '#api/contract/reminders.contract';
import type { ReminderChoice } from '#api/contract/reminders.contract';
import { REMINDER_PERIODS } from '#api/domain/reminding/is-due';
import { call } from '#web/api/client.ts';
import { formatDate } from '#web/lib/format-time.ts';
import { ActionFailure } from './action-failure.tsx';
import { reminders as words } from './editing.fr.ts';
import pageClasses from '#web/ui/page.module.css';
import classes from './editing.module.css';

/** How often those who keep a listing are asked about it; and that mail to them comes back. */
export function ReminderPeriod({ id }: { id: string }) {
  const field = useId();
  const queries = useQueryClient();
  const queryKey = ['reminders', id];
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => call(readReminderChoice, { params: { id } }, signal),
    staleTime: 0,
  });
  const choosing = useMutation({
    networkMode: 'always',
    mutationFn: (period_months: ReminderChoice['period_months']) =>
      call(chooseReminders, { params: { id }, body: { period_months } }),
    onSuccess: (choice) => queries.setQueryData(queryKey, choice),
  });
  if (!data) return null;
  const { period_months, reminded_on, mail_returns } = data;
  const choose = (value: string) => {
    const chosen = REMINDER_PERIODS.find((months) => String(months) === value);
    if (chosen !== undefined) choosing.mutate(chosen);
  };
  return (
    <div className={classes.reminders}>
      {mail_returns && (
        <p className={pageClasses.state} data-tone="warn">
          <IconAlertCircle size={20} aria-hidden />
          {words.returns}
        </p>
      )}
      <div className={classes.period}>
        <label htmlFor={field}>{words.label}</label>
        <select
          id={field}
          value={choosing.isPending ? choosing.variables : period_months}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {REMINDER_PERIODS.map((months) => (
            <option key={months} value={months}>
              {words.periods[months]}
            </option>
          ))}
        </select>
      </div>
      <p role="status" className={pageClasses.soft}>
        {choosing.isSuccess ? words.chosen : reminded_on && words.last(formatDate(reminded_on, true))}
      </p>
      {choosing.error && (
        <ActionFailure
          error={choosing.error}
          title={words.failed}
          onRetry={() => choosing.variables !== undefined && choosing.mutate(choosing.variables)}
        />
      )}
    </div>
  );
}
