import { IconLink } from '@tabler/icons-react';
import { figureBars } from './figure-bars.ts';
import { words } from './survey.fr.ts';
import type { Finding } from '#api/contract/orientation.contract';
import classes from './survey.module.css';

/** A finding: its share in words and as a bar, the fact, what it suggests. The bar only repeats the words. */
export function FindingItem({ finding }: { finding: Finding }) {
  const { id, fact, suggestion } = finding;
  const bars = figureBars(finding);
  return (
    <li id={id} className={classes.finding} tabIndex={-1}>
      {bars.length > 0 && (
        <div className={classes.bars}>
          {bars.map(({ text, share, label }) => (
            <p key={`${text} ${label}`} className={classes.share}>
              <span className={classes.figure}>{text}</span>
              <span aria-hidden className={classes.track}>
                <span className={classes.bar} style={{ inlineSize: `${share}%` }} />
              </span>
              {label && <span className={classes.label}>{label}</span>}
            </p>
          ))}
        </div>
      )}
      <div className={classes.words}>
        <p>
          {fact}{' '}
          <a href={`#${id}`} className={classes.anchor} aria-label={words.link(id)}>
            <IconLink size={16} aria-hidden />
            {id}
          </a>
        </p>
        {suggestion && (
          <p className={classes.suggestion}>
            <strong>{words.suggestion}</strong> {suggestion}
          </p>
        )}
      </div>
    </li>
  );
}
