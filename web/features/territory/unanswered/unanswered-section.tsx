import { useId } from 'react';
import { Link } from 'react-router';
import { Awaited } from '../awaited.tsx';
import { SortableTable } from '../table/sortable-table.tsx';
import { territoryPath } from '#api/domain/sharing/territory-path';
import { unansweredColumns } from './unanswered-columns.tsx';
import { sumOfRows, unansweredRows } from './unanswered-rows.ts';
import { unanswered as words } from './unanswered.fr.ts';
import { PERIODS, useUnanswered, useUnansweredAsked } from './use-unanswered.ts';
import type { TerritoryAnswer } from '../use-territory.ts';
import type { Period, UnansweredAnswer } from './use-unanswered.ts';
import shared from '../territory.module.css';

const FIRST = 20;
const MOST_FIRST = { column: 'total', descending: true };

/** What is looked for there and not found, by need and week. */
export function UnansweredSection({ territory }: { territory: TerritoryAnswer }) {
  return (
    <section aria-labelledby="sans-reponse" className={shared.section}>
      <h2 id="sans-reponse">{words.title}</h2>
      {territory.kind === 'commune' ? <OfEpci territory={territory} /> : <Searches territory={territory} />}
    </section>
  );
}

function Searches({ territory }: { territory: TerritoryAnswer }) {
  const { asked, ask } = useUnansweredAsked();
  const query = useUnanswered(territory, asked.weeks);
  return (
    <>
      <p className={shared.lead}>{words.lead}</p>
      <PeriodField weeks={asked.weeks} onChange={(weeks) => ask({ weeks })} />
      <Awaited query={query} loading={words.loading}>
        {(answer) => (
          <UnansweredTable
            answer={answer}
            nom={territory.nom}
            sort={asked.sort}
            onSort={(sort) => ask({ sort })}
          />
        )}
      </Awaited>
    </>
  );
}

interface TableProps {
  answer: UnansweredAnswer;
  nom: string;
  sort: ReturnType<typeof useUnansweredAsked>['asked']['sort'];
  onSort(sort: NonNullable<TableProps['sort']>): void;
}

function UnansweredTable({ answer, nom, sort, onSort }: TableProps) {
  const rows = unansweredRows(answer);
  const all = sumOfRows(rows, words.all);
  const most = Math.max(0, ...rows.flatMap(({ byWeek }) => byWeek.map((count) => count ?? 0)));
  return (
    <>
      {rows.length > 0 && <p role="status">{words.total(all.searches, answer.weeks.length)}</p>}
      <SortableTable
        title={words.table}
        file={words.file(nom)}
        columns={unansweredColumns(answer.weeks, most)}
        rows={rows}
        sum={all}
        keyOf={({ need }) => need}
        sort={sort ?? MOST_FIRST}
        onSort={onSort}
        first={FIRST}
        empty={words.empty(answer.weeks.length)}
      >
        <span className={shared.soft}>{words.uncounted}</span>
      </SortableTable>
    </>
  );
}

function PeriodField({ weeks, onChange }: { weeks: Period; onChange(weeks: Period): void }) {
  const id = useId();
  return (
    <p className={shared.control} data-screen-only>
      <label htmlFor={id}>{words.weeks}</label>
      <select
        id={id}
        className={shared.input}
        value={weeks}
        onChange={({ currentTarget }) =>
          onChange(PERIODS.find((one) => String(one) === currentTarget.value) ?? weeks)
        }
      >
        {PERIODS.map((period) => (
          <option key={period} value={period}>
            {words.lastWeeks(period)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Of a commune nothing is counted: the way to its intercommunalité. */
function OfEpci({ territory: { parents } }: { territory: TerritoryAnswer }) {
  const epci = parents.find(({ kind }) => kind === 'epci');
  if (!epci) return <p className={shared.lead}>{words.nowhere}</p>;
  return (
    <p className={shared.lead}>
      {words.ofEpci} <Link to={territoryPath({ kind: 'epci', code: epci.code })}>{epci.nom}</Link>
    </p>
  );
}
