import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { copying as words } from './copy-button.fr.ts';
import classes from './copy-button.module.css';
import tools from './tool.module.css';

interface Props {
  label: string;
  /** Said once it is done. */
  done: string;
  text: string;
}

/** Copies a text and says so; where the browser refuses, the text is shown to be copied by hand. */
export function CopyButton({ label, done, text }: Props) {
  const [copied, setCopied] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const isDone = copied === text;
  const copy = () => {
    // Without a secure context there is no clipboard at all.
    const writing = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    writing.then(() => setCopied(text)).catch(() => setRefused(true));
  };
  const Drawing = isDone ? IconCheck : IconCopy;
  return (
    <div>
      <button type="button" className={tools.tool} onClick={copy}>
        <Drawing size={18} aria-hidden />
        {isDone ? done : label}
      </button>
      <VisuallyHidden role="status">{isDone && done}</VisuallyHidden>
      {refused && (
        <label className={classes.refused}>
          {words.refused}
          <textarea readOnly rows={3} value={text} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  );
}
