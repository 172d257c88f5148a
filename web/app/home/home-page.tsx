import { useCallback, useRef, useState } from 'react';
import { BasketBar } from '#web/features/handover/basket/basket-bar.tsx';
import { empty } from '#web/features/handover/basket/basket-store.ts';
import { CommuneField } from '#web/ui/commune/commune-field.tsx';
import { NoNeed } from '#web/features/obstacle/no-need.tsx';
import { obstacle } from '#web/features/obstacle/obstacle.fr.ts';
import { ObstacleField } from '#web/features/obstacle/obstacle-field.tsx';
import { Understood } from '#web/features/obstacle/understood.tsx';
import { UNREAD, codesOf, isUncertain } from '#web/features/obstacle/understanding.ts';
import { NoCommune } from '#web/features/orientation/result-states.tsx';
import { Answer } from './answer.tsx';
import { keepSituation } from './kept-situation.ts';
import { useSituation } from './use-situation.ts';
import { useCommune } from './use-commune.ts';
import classes from './home.module.css';
import type { Reading } from '#web/features/obstacle/understanding.ts';

const keepText = (text: string) => keepSituation({ text });

/** The tool itself: the obstacle in her words, what is understood of it, whom to call. */
export function HomePage() {
  const [reading, setReading] = useState<Reading>(UNREAD);
  const [pointed, setPointed] = useState<string | null>(null);
  const communeInput = useRef<HTMLInputElement>(null);
  const { situation, codes, round, text, act } = useSituation();
  const { commune, chooseCommune } = useCommune(situation.commune, act);
  const read = useCallback(
    (next: Reading) => {
      setReading(next);
      act({ type: 'read', codes: codesOf(next) });
    },
    [act],
  );
  const restart = () => {
    act({ type: 'restart' });
    empty();
  };
  const confirmed: readonly string[] = situation.selection.added.needs;
  const unsure = codes.needs.filter(
    (code) => isUncertain(reading, { kind: 'needs', code }) && !confirmed.includes(code),
  );
  const understoodSomething = codes.needs.length + codes.publics.length + codes.brakes.length > 0;
  const written = reading.text.trim() !== '';
  return (
    <>
      <h1 data-screen-only>{obstacle.title}</h1>
      <div className={classes.question} data-screen-only>
        <div className={classes.fields}>
          <ObstacleField
            key={round}
            opensWith={text}
            startsAnew={round > 0}
            pointed={pointed}
            withExamples={!understoodSomething}
            onText={keepText}
            onReading={read}
            onRestart={restart}
          />
          <CommuneField
            ref={communeInput}
            code={situation.commune}
            commune={commune}
            onChoose={chooseCommune}
          />
        </div>
        {(understoodSomething || written || situation.selection.undoable) && (
          <Understood
            codes={codes}
            added={situation.selection.added}
            reading={reading}
            undoable={situation.selection.undoable}
            onAdd={(choice) => act({ type: 'add', choice })}
            onRemove={(choice) => act({ type: 'remove', choice })}
            onUndo={() => act({ type: 'undo' })}
            onPoint={setPointed}
          />
        )}
      </div>
      {!understoodSomething && !written && <p className={classes.promise}>{obstacle.promise}</p>}
      {written && codes.needs.length === 0 && (
        <NoNeed isRemoved={reading.needs.length > 0} onAdd={(choice) => act({ type: 'add', choice })} />
      )}
      {codes.needs.length > 0 && situation.commune === null && (
        <NoCommune onGo={() => communeInput.current?.focus()} />
      )}
      {codes.needs.length > 0 && situation.commune !== null && (
        <Answer
          codes={codes}
          commune={situation.commune}
          radius_km={situation.radius_km}
          filters={situation.filters}
          toConfirm={unsure.length}
          onFilters={(filters) => act({ type: 'filters', filters })}
          onRadius={(radius_km) => act({ type: 'radius', radius_km })}
        />
      )}
      <BasketBar />
    </>
  );
}
