import { IconLogin2 } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { rememberReturn } from '#web/lib/return-page.ts';
import { signIn as words } from './members.fr.ts';
import pageClasses from '#web/ui/page.module.css';
import classes from './members.module.css';

/** One signs in first, then comes back to this page. */
export function AskSignIn({ why }: { why: string }) {
  const { pathname } = useLocation();
  return (
    <section className={pageClasses.card}>
      <p>{why}</p>
      <p>
        <Link
          to="/connexion"
          className={classes.go}
          onClick={() => rememberReturn(pathname.replace(/\/$/, ''), new Date())}
        >
          <IconLogin2 size={20} aria-hidden />
          {words.go}
        </Link>
      </p>
      <p className={pageClasses.soft}>{words.back}</p>
    </section>
  );
}
