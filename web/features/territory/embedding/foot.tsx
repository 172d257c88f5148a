import { formatDate } from '#web/lib/format-time.ts';
import { useSettings } from '#web/lib/use-settings.ts';
import { writeAsked } from '../asked.ts';
import { head } from '../territory.fr.ts';
import { TerritoryLink } from '../territory-link.tsx';
import { framed as words } from './embedding.fr.ts';
import type { Asked } from '../asked.ts';
import type { TerritoryAnswer } from '../use-territory.ts';
import classes from './embedding.module.css';

/** How old the figures are and where they come from, with the way to the whole page. */
export function Foot({ territory, asked }: { territory: TerritoryAnswer; asked: Asked }) {
  const { data: settings } = useSettings();
  const { refreshed_at, pending, subjects } = territory.counted;
  const listed = settings?.sources.filter(({ structures, fictional }) => structures > 0 && !fictional) ?? [];
  const sources = listed.map(({ nom }) => nom);
  return (
    <footer className={classes.foot}>
      <p>
        <TerritoryLink to={territory} search={writeAsked(asked, territory.kind).toString()}>
          {words.link(refreshed_at && formatDate(refreshed_at.slice(0, 10), true))}
        </TerritoryLink>
      </p>
      {sources.length > 0 && <p>{words.sources(sources)}</p>}
      {pending > 0 && <p role="status">{head.pending(pending, subjects)}</p>}
      {settings?.fictional && (
        <p>
          <strong>{settings.real ? words.someFictional : words.allFictional}</strong>
        </p>
      )}
    </footer>
  );
}
