import classes from './link-button.module.css';
import type { ComponentProps } from 'react';

/** An action said as a link inside a sentence; it acts here, it goes nowhere. */
export function LinkButton(props: ComponentProps<'button'>) {
  return <button type="button" {...props} className={classes.button} />;
}
