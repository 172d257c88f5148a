import { Link } from 'react-router';
import { shell } from '#web/messages.fr.ts';
import classes from './shell.module.css';

export function Footer() {
  return (
    <footer className={classes.footer} data-screen-only>
      <div className={classes.footerInner}>
        <p>{shell.footer.promise}</p>
        <ul>
          <li>
            <Link to="/comment-ca-marche">{shell.footer.how}</Link>
          </li>
          <li>
            <Link to="/donnees">{shell.footer.data}</Link>
          </li>
          <li>
            <Link to="/enquete">{shell.footer.survey}</Link>
          </li>
          <li>
            <Link to="/a-propos">{shell.footer.about}</Link>
          </li>
        </ul>
      </div>
    </footer>
  );
}
