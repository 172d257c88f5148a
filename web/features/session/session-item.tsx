import { Button } from '@mantine/core';
import { formatDate } from '#web/lib/format-time.ts';
import { account } from './session.fr.ts';
import type { Session } from '#api/contract/accounts.contract';
import pageClasses from '#web/ui/page.module.css';
import classes from './session.module.css';

/** One device; all but this one can be signed out from here. */
export function SessionItem({ session, onEnd }: { session: Session; onEnd(): void }) {
  const { browser, current } = session;
  const madeOn = formatDate(session.made_on, true);
  return (
    <li>
      <div>
        <p>
          <strong>{browser}</strong> {current && <span className={classes.tag}>{account.current}</span>}
        </p>
        <p className={pageClasses.soft}>{account.dates(madeOn, formatDate(session.last_used, true))}</p>
      </div>
      {!current && (
        <Button variant="default" aria-label={account.endOf(browser, madeOn)} onClick={onEnd}>
          {account.end}
        </Button>
      )}
    </li>
  );
}
