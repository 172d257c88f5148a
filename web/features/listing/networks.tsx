import { networkName } from '#web/lib/networks.fr.ts';
import { capitalise } from '#web/lib/french.ts';
import { listing as words } from './listing.fr.ts';
import { networkMeanings } from './network-meanings.fr.ts';
import classes from './listing.module.css';

/** The networks that it belongs to, and what each means for someone sent there. */
export function Networks({ codes }: { codes: readonly string[] }) {
  if (codes.length === 0) return null;
  return (
    <ul className={classes.networks} aria-label={words.networks}>
      {codes.map((code) => (
        <li key={code}>
          <strong>{capitalise(networkName(code))}</strong>
          {networkMeanings[code] && <span>{networkMeanings[code]}</span>}
        </li>
      ))}
    </ul>
  );
}
