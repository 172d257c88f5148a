import { useSearchParams } from 'react-router';
import { usePageTitle } from '#web/lib/use-page-title.ts';
import { searchElsewhere } from '../asked.ts';
import { Awaited } from '../awaited.tsx';
import { NeedsSection } from '../needs-section.tsx';
import { PartsSection } from '../parts-section.tsx';
import { subjectLabel } from '../subject-words.ts';
import { zones } from '../territory.fr.ts';
import { useAsked } from '../use-asked.ts';
import { useCoverage } from '../use-territory.ts';
import { ZonesSection } from '../zones/zones-section.tsx';
import { readView } from './embed-path.ts';
import { framed as words } from './embedding.fr.ts';
import { Foot } from './foot.tsx';
import type { ReactNode } from 'react';
import type { Asked } from '../asked.ts';
import type { CoverageOf, TerritoryAnswer } from '../use-territory.ts';
import type { ToMap } from '../zones/to-map.ts';
import type { View } from './embed-path.ts';
import shared from '../territory.module.css';
import classes from './embedding.module.css';

interface Props {
  territory: TerritoryAnswer;
  renderMap(given: ToMap): ReactNode;
}

/** What the view is of, its figures, and where they come from. */
export function EmbeddedFigures({ territory, renderMap }: Props) {
  const [query] = useSearchParams();
  const { asked, ask } = useAsked(territory.kind);
  const coverage = useCoverage(territory);
  const view = readView(query, territory.kind);
  const title = words.title(view, territory.nom, asked.level);
  usePageTitle(words.tab(title));
  return (
    <div className={classes.framed}>
      <div>
        <h1>{title}</h1>
        {view !== 'besoins' && <h2>{subjectLabel(asked.subject)}</h2>}
      </div>
      {view === 'zones' && <p className={shared.lead}>{zones.lead}</p>}
      <Awaited query={coverage} loading={zones.loading}>
        {(known) => (
          <section aria-label={title} className={shared.section}>
            <Figures {...{ territory, asked, ask, view, renderMap }} coverage={known} />
          </section>
        )}
      </Awaited>
      <Foot territory={territory} asked={asked} />
    </div>
  );
}

interface FiguresProps extends Props {
  coverage: CoverageOf;
  asked: Asked;
  ask(change: Partial<Asked>): void;
  view: View;
}

function Figures({ view, territory, coverage, asked, ask, renderMap }: FiguresProps) {
  const search = searchElsewhere(asked);
  if (view === 'besoins')
    return <NeedsSection {...{ coverage, asked, ask }} nom={territory.nom} onSubject={null} />;
  if (view === 'parties') return <PartsSection {...{ territory, asked, search, ask }} />;
  return <ZonesSection {...{ territory, coverage, asked, search, renderMap }} />;
}
