import { IconHourglass } from '@tabler/icons-react';
import { formatNumber } from '#web/lib/french.ts';
import { formatDate, formatHour } from '#web/lib/format-time.ts';
import { Notice } from '#web/ui/notice.tsx';
import { formatShare } from './format-share.ts';
import { figuresOf } from './needs-rows.ts';
import { TerritoryField } from './territory-field.tsx';
import { Trail } from './trail.tsx';
import { epciTypes, head as words, kinds, tables } from './territory.fr.ts';
import type { CoverageOf, TerritoryAnswer } from './use-territory.ts';
import classes from './territory.module.css';

interface Props {
  territory: TerritoryAnswer;
  coverage: CoverageOf | undefined;
  /** Kept in the links to other territories. */
  search: string;
}

/** Which territory this is, where to go from it, and what there is in a line. */
export function Head({ territory, coverage, search }: Props) {
  return (
    <header className={classes.head}>
      <div>
        <Trail territory={territory} search={search} />
        <Name territory={territory} />
      </div>
      <TerritoryField search={search} />
      <Facts territory={territory} coverage={coverage} />
      <Counted counted={territory.counted} />
    </header>
  );
}

/** The name of a territory, and what kind it is. */
function Name({ territory: { kind, code, nom, type } }: { territory: TerritoryAnswer }) {
  const said = (type && epciTypes[type]) ?? kinds[kind](code);
  return (
    <h1 className={classes.name}>
      {kind === 'france' ? words.france : nom} <span>{said}</span>
    </h1>
  );
}

/** In a line: how many live there, what is offered, how fresh it is, and when it was counted. */
function Facts({ territory, coverage }: Omit<Props, 'search'>) {
  const figures = coverage ? figuresOf(coverage, 'all:all') : null;
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? tables.unknown : formatNumber(value);
  const facts = [
    [number(territory.inhabitants), words.inhabitants],
    [number(territory.communes), words.communes(territory.communes ?? 2)],
    [number(figures?.offers), words.offers(figures?.offers ?? 2)],
    [number(figures?.structures), words.structures(figures?.structures ?? 2)],
    [figures ? formatShare(figures.fresh, figures.offers) : tables.unknown, words.fresh],
  ];
  return (
    <ul aria-label={words.facts} className={classes.facts}>
      {facts.map(([figure, said]) => (
        <li key={said}>
          <strong>{figure}</strong> <span>{said}</span>
        </li>
      ))}
    </ul>
  );
}

/** How old the figures are, or what is still being counted. */
export function Counted({ counted }: Pick<TerritoryAnswer, 'counted'>) {
  const { pending, subjects, refreshed_at } = counted;
  return (
    <>
      {refreshed_at && <p className={classes.soft}>{words.counted(whenOf(refreshed_at))}</p>}
      {pending > 0 && (
        <Notice tone="calm" role="status" icon={<IconHourglass size={22} />}>
          <p>{words.pending(pending, subjects)}</p>
        </Notice>
      )}
    </>
  );
}

const whenOf = (iso: string): string => `${formatDate(iso.slice(0, 10), true)} à ${formatHour(iso)}`;
