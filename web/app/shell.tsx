import { Suspense } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { shell } from '#web/messages.fr.ts';
import { DemoBanner } from './demo-banner.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { usePageChange } from './use-page-change.ts';
import classes from './shell.module.css';

/** Around every page: skip link, banner, header, the page, footer. */
export function Shell() {
  const main = usePageChange();
  return (
    <div className={classes.shell}>
      <a href="#contenu" className={classes.skip}>
        {shell.skip}
      </a>
      <DemoBanner />
      <Header />
      <main id="contenu" ref={main} tabIndex={-1} className={classes.main}>
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
      </main>
      <Footer />
      <ScrollRestoration />
    </div>
  );
}
