import { criteria } from '#web/lib/criteria.fr.ts';
import { about as words } from './listing.fr.ts';
import type { Listing } from '#api/contract/listings.contract';
import classes from './listing.module.css';
import aboutClasses from './about.module.css';

type Score = Listing['quality']['criteria'][number];

/** How well the listing is filled in, criterion by criterion when unfolded. */
export function Quality({ quality }: { quality: Listing['quality'] }) {
  return (
    <details>
      <summary>
        {words.quality} <strong>{words.qualityOf(Math.round(quality.score * 100))}</strong>
      </summary>
      <p className={classes.soft}>{words.qualityText}</p>
      <ul className={aboutClasses.criteria} aria-label={words.qualityDetail}>
        {quality.criteria.map((criterion) => (
          <li key={criterion.name}>
            <span>{criteria[criterion.name]}</span>
            <strong>{scoreInWords(criterion, quality.services)}</strong>
          </li>
        ))}
      </ul>
    </details>
  );
}

function scoreInWords({ score, services }: Score, all: number): string {
  if (score === null) return words.notApplicable;
  const points = words.qualityOf(Math.round(score * 100));
  return services < all ? `${points}, ${words.someOf(services, all)}` : points;
}
