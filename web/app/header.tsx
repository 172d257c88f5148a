import { VisuallyHidden } from '@mantine/core';
import { NavLink, Link, useLocation } from 'react-router';
import { useBasket } from '#web/features/handover/basket/basket-store.ts';
import { basketWords } from '#web/features/handover/basket/basket.fr.ts';
import { shell } from '#web/messages.fr.ts';
import { keptSearch } from './home/kept-situation.ts';
import { ThemeSwitch } from './theme-switch.tsx';
import classes from './shell.module.css';

const PAGES = [
  { to: '/', label: shell.nav.home },
  { to: '/enquete', label: shell.nav.survey },
  { to: '/a-propos', label: shell.nav.about },
  { to: '/connexion', label: shell.nav.structures },
  { to: '/territoires', label: shell.nav.territories },
];

export function Header() {
  // From another page, back to the situation in progress.
  const { pathname } = useLocation();
  const chosen = useBasket().basket.partners.length;
  const home = { pathname: '/', search: pathname === '/' ? '' : keptSearch() };
  return (
    <header className={classes.header} data-screen-only>
      <div className={classes.headerInner}>
        <Link to={home} className={classes.brand}>
          {shell.name}
          <span aria-hidden className={classes.dot}>
            .
          </span>
        </Link>
        <nav aria-label={shell.nav.label} className={classes.nav}>
          <ul>
            {PAGES.map(({ to, label }) => (
              <li key={to}>
                <NavLink to={to === '/' ? home : to} end={to === '/'}>
                  {label}
                </NavLink>
              </li>
            ))}
            {chosen > 0 && (
              <li>
                <NavLink to="/a-remettre">
                  {basketWords.short}
                  <VisuallyHidden>{basketWords.shortRest}</VisuallyHidden> ({chosen})
                </NavLink>
              </li>
            )}
          </ul>
        </nav>
        <ThemeSwitch />
      </div>
    </header>
  );
}
