import { account } from './session.fr.ts';
import type { ResponseOf } from '#api/contract/endpoint';
import type { readMe } from '#api/contract/accounts.contract';
import classes from './session.module.css';

type Actor = NonNullable<ResponseOf<typeof readMe>['actor']>;

/** What one may do beyond one's own listings; nothing for most. */
export function Rights({ actor: { administrator, moderates } }: { actor: Actor }) {
  if (!administrator && moderates.length === 0) return null;
  return (
    <section className={classes.card}>
      <h2>{account.rights}</h2>
      <ul>
        {administrator && <li>{account.administrator}</li>}
        {moderates.map(({ kind, code }) => (
          <li key={`${kind} ${code}`}>
            {account.moderates[kind]} {code}.
          </li>
        ))}
      </ul>
    </section>
  );
}
