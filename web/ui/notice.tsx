import classes from './notice.module.css';
import type { ReactNode } from 'react';

interface Props {
  tone: 'warn' | 'calm';
  icon: ReactNode;
  title?: string;
  /** `status` is read out politely when it appears, `alert` at once. */
  role?: 'status' | 'alert' | undefined;
  actions?: ReactNode;
  children?: ReactNode;
}

/** Something to know, said where it matters, never over the page. */
export function Notice({ tone, icon, title, role, actions, children }: Props) {
  return (
    <div className={classes.notice} data-tone={tone} role={role}>
      <span aria-hidden className={classes.icon}>
        {icon}
      </span>
      <div className={classes.body}>
        {title && <p className={classes.title}>{title}</p>}
        {children}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
