import { Link } from 'react-router';
import { shell } from '#web/messages.fr.ts';
import classes from './shell.module.css';

export function NotFoundPage() {
  return (
    <div className={classes.message}>
      <h1>{shell.notFound.title}</h1>
      <p>{shell.notFound.text}</p>
      <Link to="/">{shell.notFound.back}</Link>
    </div>
  );
}
