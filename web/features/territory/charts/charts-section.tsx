import { LinkButton } from '#web/ui/link-button.tsx';
import { Awaited } from '../awaited.tsx';
import { withDistinctNames } from '#api/domain/sharing/distinct-names.fr';
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
  const { sides: peers, missing, retry } = usePeers(territory);
  const sides = withDistinctNames([{ kind, code, nom, coverage }, ...peers]);
  return (
    <>
      {missing.length > 0 && (
        <p role="alert">
          {words.missing(missing)} <LinkButton onClick={retry}>{words.retry}</LinkButton>
        </p>
      )}
      <div className={classes.charts}>
        <RatesChart sides={sides} subject={subject} />
        <FreshChart sides={sides} subject={subject} />
        {kind === 'france' && <RegionsChart territory={territory} coverage={coverage} subject={subject} />}
      </div>
    </>
  );
}

/** The régions, each beside the country. */
function RegionsChart({ territory, coverage, subject }: Props) {
  const query = useParts(territory, { subject, level: 'region' });
  const whole: Side = { kind: 'france', code: 'france', nom: territory.nom, coverage };
  return (
    <Awaited query={query} loading={words.loading}>
      {({ parts, subject: asked }) => (
        <ChartFigure
          title={words.rates.ofRegions(subjectLabel(asked))}
          rowsOf={words.region}
          file={territory.nom}
          series={seriesOf([{ kind: 'region', nom: words.regions }, whole])}
          rows={partRows(parts, rateOf(whole, asked))}
          format={formatRate}
          below={words.regionsBelow}
        />
      )}
    </Awaited>
  );
}
