import { useMediaQuery } from '@mantine/hooks';
import { IconHourglass } from '@tabler/icons-react';
import { answerState } from '#web/lib/answer-state.ts';
import { FoldedMap } from '#web/ui/folded-map.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { useFramed } from '../framed.ts';
import { Awaited, useLast } from '../awaited.tsx';
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
import type { ToMap } from './to-map.ts';
import classes from './zones.module.css';

interface Props {
  territory: TerritoryAnswer;
  coverage: CoverageOf;
  asked: Asked;
  search: string;
  renderMap(given: ToMap): ReactNode;
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
        <div className={classes.beside}>
          <LoudSentence said={describeCommune(figures, territory.code)} />
          <Map {...{ territory, asked, search, renderMap }} zones={undefined} zonesState="waiting" />
        </div>
      ) : (
        <FarAway {...{ territory, asked, search, renderMap }} />
      )}
    </>
  );
}

/** The map is drawn from what was counted beforehand: it waits for nothing that is said beside it. */
function FarAway({ territory, asked, search, renderMap }: Omit<Props, 'coverage'>) {
  const query = useWhiteZones(territory, asked);
  const last = useLast(query.data);
  const fileOf = ({ subject }: WhiteZones) => `${territory.nom} ${subjectLabel(subject)}`;
  return (
    <>
      <div className={classes.beside}>
        <Awaited query={query} loading={words.loading}>
          {(answer) => (
            <>
              <LoudSentence said={describeZones(answer)} />
              <DistanceChart answer={answer} file={fileOf(answer)} />
            </>
          )}
        </Awaited>
        <Map {...{ territory, asked, search, renderMap }} zones={last} zonesState={answerState(query)} />
      </div>
      {last && <FarTables key={last.subject} answer={last} file={fileOf(last)} search={search} />}
    </>
  );
}

/** Paper is narrow, and there is nothing to unfold on it. */
const ROOM = '(min-width: 1100px), print';

/** Beside what it shows where there is room, and in a frame, which is made for it; else folded under it. */
function Map({ renderMap, ...given }: ToMap & Pick<Props, 'renderMap'>) {
  const hasRoom = useMediaQuery(ROOM, undefined, { getInitialValueInEffect: false });
  const isFramed = useFramed();
  return hasRoom || isFramed ? (
    <div>{renderMap(given)}</div>
  ) : (
    <FoldedMap words={map}>{renderMap(given)}</FoldedMap>
  );
}
