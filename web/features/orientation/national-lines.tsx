import { formatPhone, phoneLink } from '#web/lib/format-phone.ts';
import { lines as words } from './orientation.fr.ts';
import classes from './results.module.css';
import type { NationalLine } from '#api/contract/orientation.contract';

interface Props {
  lines: readonly NationalLine[];
  urgent?: boolean;
}

/** More of them would push the partners off the screen. */
const SHOWN_URGENT = 2;

/** Numbers that answer everywhere; the urgent ones are said first, before any partner. */
export function NationalLines({ lines, urgent = false }: Props) {
  if (lines.length === 0) return null;
  const title = urgent ? words.urgent : words.title;
  const isFirst = (line: NationalLine, index: number) => !urgent || index < SHOWN_URGENT || !line.urgent;
  const first = lines.filter(isFirst);
  const others = lines.filter((line) => !first.includes(line));
  return (
    <section aria-label={title} className={classes.lines} data-urgent={urgent || undefined}>
      <h2>{title}</h2>
      <LineList lines={first} />
      {others.length > 0 && (
        <details>
          <summary>{words.more(others.length)}</summary>
          <LineList lines={others} />
        </details>
      )}
    </section>
  );
}

function LineList({ lines }: Pick<Props, 'lines'>) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.id}>
          <a href={phoneLink(line.telephone)}>{formatPhone(line.telephone)}</a>
          <div>
            <p>
              <strong>{line.nom}</strong>
            </p>
            <p>{line.purpose}</p>
            <p className={classes.soft}>{[line.hours, line.cost].filter(Boolean).join(' · ')}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
