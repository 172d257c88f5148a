import { RatesChart } from '../charts/family-charts.tsx';
import { Awaited } from '../awaited.tsx';
import { withDistinctNames } from '#api/domain/sharing/distinct-names.fr';
import { useAsked } from '../use-asked.ts';
import { useCoverage } from '../use-territory.ts';
import { SubjectFields } from '../zones/subject-fields.tsx';
import { compare as words } from './compare.fr.ts';
import { CompareHead } from './compare-head.tsx';
import { ComparedNeeds } from './compared-needs-table.tsx';
import { LinesTable } from './lines-table.tsx';
import type { Asked } from '../asked.ts';
import type { TerritoryAnswer } from '../use-territory.ts';
import type { Compared } from './lines.ts';
import shared from '../territory.module.css';
import classes from './compare.module.css';

type Both<T> = readonly [T, T];

/** What is said of two territories: each line, each family, each need. */
export function CompareSections({ both }: { both: Both<TerritoryAnswer> }) {
  const [first = both[0], second = both[1]] = withDistinctNames(both);
  const { asked, ask } = useAsked('france');
  const [left, right] = [useCoverage(first), useCoverage(second)];
  const has = (key: string) => [left, right].some(({ data }) => data?.subjects.has(key));
  return (
    <>
      <CompareHead both={[first, second]} asked={asked} />
      <SubjectFields {...{ asked, ask, has }} withDistance={false} />
      <Awaited query={left} loading={words.loadingFigures}>
        {(ofFirst) => (
          <Awaited query={right} loading={words.loadingFigures}>
            {(ofSecond) => (
              <Sections
                both={[
                  { territory: first, coverage: ofFirst },
                  { territory: second, coverage: ofSecond },
                ]}
                {...{ asked, ask }}
              />
            )}
          </Awaited>
        )}
      </Awaited>
    </>
  );
}

interface Props {
  both: Both<Compared>;
  asked: Asked;
  ask(change: Partial<Asked>): void;
}

function Sections({ both, asked, ask }: Props) {
  const [left, right] = both;
  return (
    <div className={classes.sections}>
      <section aria-labelledby="lignes" className={shared.section}>
        <h2 id="lignes">{words.lines}</h2>
        <LinesTable both={both} subject={asked.subject} />
      </section>
      <section aria-labelledby="familles" className={shared.section}>
        <h2 id="familles">{words.charts}</h2>
        <RatesChart
          sides={both.map(({ territory, coverage }) => ({ ...territory, coverage }))}
          subject={asked.subject}
        />
      </section>
      <section aria-labelledby="besoins" className={shared.section}>
        <h2 id="besoins">{words.needs}</h2>
        <p className={shared.lead}>{words.needsLead}</p>
        <ComparedNeeds
          noms={[left.territory.nom, right.territory.nom]}
          coverages={[left.coverage, right.coverage]}
          {...{ asked, ask }}
        />
      </section>
    </div>
  );
}
