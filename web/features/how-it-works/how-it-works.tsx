import { useId, useState } from 'react';
import { words } from './how-it-works.fr.ts';
import { useExplanation } from './use-explanation.ts';
import { WeighedNeed } from './weighed-need.tsx';
import classes from './how-it-works.module.css';

const MAX_LENGTH = 20_000;

/** How needs are recognised, shown on any text: hers when she comes from the tool, an example otherwise. */
export function HowItWorks({ opensWith }: { opensWith: string }) {
  const [text, setText] = useState(opensWith || words.sample);
  const id = useId();
  return (
    <div className={classes.page}>
      <h1>{words.title}</h1>
      <p className={classes.lead}>{words.lead}</p>
      <div className={classes.field}>
        <label htmlFor={id}>{words.field}</label>
        <textarea
          id={id}
          dir="auto"
          rows={3}
          autoComplete="off"
          maxLength={MAX_LENGTH}
          aria-describedby={`${id}-hint`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} className={classes.small}>
          {words.hint}
        </p>
      </div>
      <Weighed text={text} />
      <Points {...words.how} />
      <Points {...words.limits} />
    </div>
  );
}

function Weighed({ text }: { text: string }) {
  const explanation = useExplanation(text);
  const id = useId();
  const shown = explanation?.needs.filter(({ verdict }) => verdict !== 'left-out') ?? [];
  const leftOut = explanation?.needs.filter(({ verdict }) => verdict === 'left-out') ?? [];
  return (
    <section aria-labelledby={id} aria-busy={explanation?.text !== text}>
      <h2 id={id}>{words.weighed}</h2>
      {explanation === null && <p role="status">{words.reading}</p>}
      {explanation && shown.length === 0 && <p role="status">{words.nothing}</p>}
      {explanation && shown.length > 0 && (
        <>
          <p className={classes.small}>{words.legend}</p>
          <ul className={classes.needs}>
            {shown.map((need) => (
              <WeighedNeed key={need.code} need={need} text={explanation.text} />
            ))}
          </ul>
        </>
      )}
      {explanation && leftOut.length > 0 && (
        <details>
          <summary>{words.leftOut(leftOut.length)}</summary>
          <ul className={classes.needs}>
            {leftOut.map((need) => (
              <WeighedNeed key={need.code} need={need} text={explanation.text} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className={classes.points}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
