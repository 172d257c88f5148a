import { Button } from '@mantine/core';
import { shell } from '#web/messages.fr.ts';
import classes from './shell.module.css';

/** Shown in place of a page that broke or whose code could not be loaded. */
export function ErrorPage() {
  return (
    <div className={classes.message} role="alert">
      <h1>{shell.broken.title}</h1>
      <p>{shell.broken.text}</p>
      <Button onClick={() => window.location.reload()}>{shell.broken.reload}</Button>
    </div>
  );
}
