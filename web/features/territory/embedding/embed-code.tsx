import { Button, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { ExternalLink } from '#web/ui/external-link.tsx';
import { readFramedMap, viewsOf } from './embed-path.ts';
import { embedding as words } from './embedding.fr.ts';
import { frameAddress, writeFrame } from './write-frame.ts';
import type { Asked } from '../asked.ts';
import type { TerritoryAnswer } from '../use-territory.ts';
import type { View } from './embed-path.ts';
import shared from '../territory.module.css';
import classes from './embedding.module.css';

interface Props {
  territory: TerritoryAnswer;
  asked: Asked;
}

/** The code that shows a part of this page on another site. */
export function EmbedCode({ territory, asked }: Props) {
  const [view, show] = useState<View>('zones');
  const [query] = useSearchParams();
  const shown = { territory, asked, view, map: readFramedMap(query) };
  const { origin } = window.location;
  return (
    <details className={classes.code} data-screen-only>
      <summary>{words.title}</summary>
      <p className={shared.lead}>{words.lead}</p>
      <ViewField views={viewsOf(territory.kind)} view={view} onChange={show} />
      <CodeField code={writeFrame(shown, origin)} />
      <p>
        <ExternalLink href={frameAddress(shown, '')}>{words.see}</ExternalLink>
      </p>
    </details>
  );
}

interface ViewFieldProps {
  views: readonly View[];
  view: View;
  onChange(view: View): void;
}

function ViewField({ views, view, onChange }: ViewFieldProps) {
  const id = useId();
  return (
    <p className={classes.view}>
      <label htmlFor={id}>{words.view}</label>
      <select
        id={id}
        className={shared.input}
        value={view}
        onChange={(event) => onChange(event.currentTarget.value as View)}
      >
        {views.map((each) => (
          <option key={each} value={each}>
            {words.views[each]}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The code, copied by a press; where the browser refuses, it is selected for the keyboard. */
function CodeField({ code }: { code: string }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const isDone = copied === code;
  const copy = () => {
    // Without a secure context there is no clipboard at all.
    const writing = navigator.clipboard?.writeText(code) ?? Promise.reject(new Error('no clipboard'));
    writing
      .then(() => {
        setCopied(code);
        setRefused(false);
      })
      .catch(() => {
        setRefused(true);
        field.current?.focus();
      });
  };
  const Drawing = isDone ? IconCheck : IconCopy;
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{words.code}</label>
      <textarea
        id={id}
        ref={field}
        readOnly
        rows={5}
        spellCheck={false}
        value={code}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button variant="default" leftSection={<Drawing size={18} aria-hidden />} onClick={copy}>
        {isDone ? words.copied : words.copy}
      </Button>
      <VisuallyHidden role="status">{isDone && words.copied}</VisuallyHidden>
      {refused && <p role="alert">{words.refused}</p>}
    </div>
  );
}
