import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { formatDay, formatHour } from '#web/lib/format-time.ts';
import { conflicts as words, page } from '../editing.fr.ts';
import { describeUnit } from '../model/describe-unit.ts';
import { keyOf } from '../model/take-sides.ts';
import { titleOf } from './changes-list.tsx';
import type { ReactNode } from 'react';
import type { Edition } from '#api/contract/editing.contract';
import type { Names } from '../model/describe-unit.ts';
import type { Conflicts } from '../use-publication.ts';
import pageClasses from '#web/ui/page.module.css';
import sideClasses from '#web/ui/sides.module.css';
import classes from './review.module.css';

type Conflict = Conflicts['conflicts'][number];

interface Props {
  edition: Edition;
  found: readonly Conflict[];
  names: Names;
  /** Of what one's own side is: an edit, or what undoing would bring back. */
  texts: { title: string; lead: string; yours: string; publish: string; leave: string };
  /** Those for which the other's is kept. */
  onChoose(theirs: Conflict[]): void;
  onLeave(): void;
}

/** Fields that two people set differently, side by side: nothing is published before each is chosen. */
export function ConflictChoice({ edition, found, names, texts, onChoose, onLeave }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const [sides, setSides] = useState<Readonly<Record<string, 'yours' | 'theirs'>>>({});
  const isChosen = found.every((conflict) => keyOf(conflict) in sides);
  const sideOf = (conflict: Conflict) => ({
    conflict,
    edition,
    names,
    yours: texts.yours,
    side: sides[keyOf(conflict)],
    onSide: (side: 'yours' | 'theirs') => setSides({ ...sides, [keyOf(conflict)]: side }),
  });
  return (
    <section aria-labelledby="choisir" className={classes.review}>
      <h2 id="choisir" ref={title} tabIndex={-1}>
        {texts.title}
      </h2>
      <p className={pageClasses.soft}>{texts.lead}</p>
      {found.map((conflict) => (
        <Sides key={keyOf(conflict)} {...sideOf(conflict)} />
      ))}
      <div className={pageClasses.actions}>
        <Button
          aria-disabled={!isChosen}
          data-disabled={!isChosen || undefined}
          onClick={() => isChosen && onChoose(found.filter((each) => sides[keyOf(each)] === 'theirs'))}
        >
          {texts.publish}
        </Button>
        <Button variant="default" onClick={onLeave}>
          {texts.leave}
        </Button>
      </div>
    </section>
  );
}

interface SidesProps {
  conflict: Conflict;
  edition: Edition;
  names: Names;
  yours: string;
  side: 'yours' | 'theirs' | undefined;
  onSide(side: 'yours' | 'theirs'): void;
}

function Sides({ conflict, edition, names, yours, side, onSide }: SidesProps) {
  const [now] = useState(() => new Date());
  const { at, by } = conflict;
  const theirs = at
    ? words.theirs(by ?? page.someone, `${formatDay(at, now)} à ${formatHour(at)}`)
    : words.theirsOfSource;
  const radio = (name: 'yours' | 'theirs', who: ReactNode) => (
    <label>
      <input
        type="radio"
        name={`choix ${keyOf(conflict)}`}
        checked={side === name}
        onChange={() => onSide(name)}
      />
      <span>
        <span className={sideClasses.rank}>{who}</span>
        {describeUnit(conflict, conflict[name], names).map((line) => (
          <span key={line} className={sideClasses.line}>
            {line}
          </span>
        ))}
      </span>
    </label>
  );
  return (
    <fieldset className={sideClasses.choice}>
      <legend>{titleOf(edition, conflict)}</legend>
      <div className={sideClasses.sides}>
        {radio('yours', yours)}
        {radio('theirs', theirs)}
      </div>
    </fieldset>
  );
}
