import { useSourceName } from '#web/lib/use-settings.ts';
import { account } from './session.fr.ts';
import type { Actor } from '#web/lib/use-me.ts';
import pageClasses from '#web/ui/page.module.css';

/** What one may do beyond one's own listings; nothing for most. */
export function Rights({ actor: { administrator, moderates, sources } }: { actor: Actor }) {
  const nameOf = useSourceName();
  if (!administrator && moderates.length + sources.length === 0) return null;
  return (
    <section className={pageClasses.card}>
      <h2>{account.rights}</h2>
      <ul>
        {administrator && <li>{account.administrator}</li>}
        {moderates.map(({ kind, code }) => (
          <li key={`${kind} ${code}`}>
            {account.moderates[kind]} {code}.
          </li>
        ))}
        {sources.map((source) => (
          <li key={source}>{account.brings(nameOf(source))}</li>
        ))}
      </ul>
    </section>
  );
}
