import { Link } from 'react-router';
import { notFound } from './not-found.fr.ts';
import classes from './shell.module.css';

/** An address that leads nowhere. */
export default function NotFoundPage() {
  return (
    <div className={classes.message}>
      <h1>{notFound.title}</h1>
      <p>{notFound.text}</p>
      <Link to="/">{notFound.back}</Link>
    </div>
  );
}
