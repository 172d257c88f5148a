import { useMediaQuery } from '@mantine/hooks';
import { IconHourglass } from '@tabler/icons-react';
import { FoldedMap } from '#web/ui/folded-map.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Awaited } from '../awaited.tsx';
import { figuresOf } from '../needs-rows.ts';
import { subjectLabel } from '../subject-words.ts';
import { map, zones as words } from '../territory.fr.ts';
import { useWhiteZones } from '../use-territory.ts';
import { describeCommune, describeZones } from './describe-zones.ts';
import { DistanceChart } from './distance-chart.tsx';
import { FarTables } from './far-tables.tsx';
import { LoudSentence } from './loud-sentence.tsx';
import type { ReactNode } from 'react';
import type { Asked } from '../asked.ts';
import type { CoverageOf, TerritoryAnswer, WhiteZones } from '../use-territory.ts';
import classes from './zones.module.css';

interface Props {
  territory: TerritoryAnswer;
  coverage: CoverageOf;
  asked: Asked;
  search: string;
  renderMap(answer: WhiteZones): ReactNode;
}

/** Who lives far from any help, for the subject and the distance asked. */
export function ZonesSection({ territory, coverage, asked, search, renderMap }: Props) {
  const figures = figuresOf(coverage, asked.subject);
  if (!figures) {
    return (
      <Notice tone="calm" role="status" icon={<IconHourglass size={22} />}>
        <p>{words.notCounted}</p>
      </Notice>
    );
  }
  return (
    <>
      <p className={classes.printed}>{subjectLabel(asked.subject)}</p>
      {territory.kind === 'commune' ? (
        <LoudSentence said={describeCommune(figures)} />
      ) : (
        <FarAway {...{ territory, asked, search, renderMap }} />
      )}
    </>
  );
}

function FarAway({ territory, asked, search, renderMap }: Omit<Props, 'coverage'>) {
  const query = useWhiteZones(territory, asked);
  const beside = useMediaQuery('(min-width: 1100px)', undefined, { getInitialValueInEffect: false });
  return (
    <Awaited query={query} loading={words.loading}>
      {(answer) => {
        const file = `${territory.nom} ${subjectLabel(answer.subject)}`;
        return (
          <>
            <div className={classes.beside}>
              <div className={classes.said}>
                <LoudSentence said={describeZones(answer)} />
                <DistanceChart answer={answer} file={file} />
              </div>
              {beside ? renderMap(answer) : <FoldedMap words={map}>{renderMap(answer)}</FoldedMap>}
            </div>
            <FarTables key={answer.subject} {...{ answer, file, search }} />
          </>
        );
      }}
    </Awaited>
  );
}
