import { Link } from 'react-router';
import { useSettings } from '#web/lib/use-settings.ts';
import { shell } from '#web/messages.fr.ts';
import classes from './shell.module.css';

/** Says that the listings shown are invented, for as long as some are. */
export function DemoBanner() {
  const { data } = useSettings();
  if (!data?.fictional) return null;
  return (
    <aside className={classes.demo} aria-label={shell.demo.label}>
      <p>
        {data.real ? shell.demo.someFictional : shell.demo.allFictional}{' '}
        <Link to="/donnees" data-screen-only>
          {shell.demo.importReal}
        </Link>
      </p>
    </aside>
  );
}
