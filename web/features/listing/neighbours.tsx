import { Link } from 'react-router';
import { formatDistance } from '#web/lib/format-distance.ts';
import { listingAddress } from '#web/lib/listing-address.ts';
import { neighbours as words } from './listing.fr.ts';
import type { Neighbour } from '#api/contract/listings.contract';
import classes from './listing.module.css';
import aboutClasses from './about.module.css';

interface Props {
  neighbours: readonly Neighbour[];
  /** The codes of the situation, kept in the address. */
  search: string;
}

/** Others of the same kind, the nearest first, and why each is one. */
export function Neighbours({ neighbours, search }: Props) {
  if (neighbours.length === 0) return null;
  return (
    <section
      className={`${classes.frame} ${aboutClasses.neighbours}`}
      aria-labelledby="voisins"
      data-screen-only
    >
      <h2 id="voisins">{words.title}</h2>
      <ul>
        {neighbours.map((neighbour) => (
          <li key={neighbour.id}>
            <Link to={listingAddress(neighbour.id, search)}>{neighbour.nom}</Link>
            <span>{factsOf(neighbour)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function factsOf({ commune, distance_m, same_network, shared_needs }: Neighbour): string {
  const kind = same_network ? words.sameNetwork : words.sharedNeeds(shared_needs);
  return [commune, formatDistance(distance_m), kind].filter(Boolean).join(', ');
}
