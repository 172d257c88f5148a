import { charts } from './charts/charts.fr.ts';
import { crossings } from './crossings/crossings.fr.ts';
import { partners } from './partners/partners.fr.ts';
import { contents as words, needs, parts, zones } from './territory.fr.ts';
import { unanswered } from './unanswered/unanswered.fr.ts';
import type { TerritoryKind } from '#api/domain/coverage/territory-tree';
import classes from './contents.module.css';

/** The sections of the page, in their order, by the identifier of their title. */
const SECTIONS: Record<string, string> = {
  zones: zones.title,
  besoins: needs.title,
  partenaires: partners.title,
  parties: parts.title,
  comparer: charts.title,
  croisements: crossings.title,
  'sans-reponse': unanswered.title,
};

/** The way to each section of a long page. */
export function Contents({ kind }: { kind: TerritoryKind }) {
  const sections = Object.entries(SECTIONS).filter(([id]) => id !== 'parties' || kind !== 'commune');
  return (
    <nav aria-label={words.label} className={classes.contents} data-screen-only>
      <ul>
        {sections.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
