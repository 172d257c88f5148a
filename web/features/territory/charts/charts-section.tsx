import { withDistinctNames } from '../distinct-names.ts';
import { useParts } from '../use-territory.ts';
import { subjectLabel } from '../subject-words.ts';
import { partRows, rateOf, seriesOf } from './chart-rows.ts';
import { ChartFigure } from './chart-figure.tsx';
import { charts as words } from './charts.fr.ts';
import { FreshChart, RatesChart } from './family-charts.tsx';
import { formatRate } from './rates.ts';
import { usePeers } from './use-peers.ts';
import type { CoverageOf, TerritoryAnswer } from '../use-territory.ts';
import type { Side } from './chart-rows.ts';
import classes from './charts.module.css';

interface Props {
  territory: TerritoryAnswer;
  coverage: CoverageOf;
  subject: string;
}

/** How much a territory has for its inhabitants, and how fresh it is, beside its région and the country. */
export function ChartsSection({ territory, coverage, subject }: Props) {
  const { kind, code, nom } = territory;
  const sides = withDistinctNames([{ kind, code, nom, coverage }, ...usePeers(territory)]);
  return (
    <div className={classes.charts}>
      <RatesChart sides={sides} subject={subject} />
      <FreshChart sides={sides} subject={subject} />
      {kind === 'france' && <RegionsChart territory={territory} coverage={coverage} subject={subject} />}
    </div>
  );
}

/** The régions, each beside the country. */
function RegionsChart({ territory, coverage, subject }: Props) {
  const { data } = useParts(territory, { subject, level: 'region' });
  if (!data) return null;
  const whole: Side = { kind: 'france', code: 'france', nom: territory.nom, coverage };
  return (
    <ChartFigure
      title={words.rates.ofRegions(subjectLabel(data.subject))}
      rowsOf={words.region}
      file={territory.nom}
      series={seriesOf([{ kind: 'region', nom: words.regions }, whole])}
      rows={partRows(data.parts, rateOf(whole, data.subject))}
      format={formatRate}
      below={words.regionsBelow}
    />
  );
}
