import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { draft, publishing as words } from './editing.fr.ts';
import type { EditedForm } from './use-form.ts';
import pageClasses from '#web/ui/page.module.css';
import classes from './editing.module.css';

interface Props {
  edited: EditedForm;
  onReview(): void;
}

/** How much is edited and not yet published, always within reach: by the keyboard too, from wherever one writes. */
export function PublishBar({ edited: { changes, unfinished, form, clear }, onReview }: Props) {
  const count = changes.length;
  const nothing = count === 0 && unfinished.length === 0;
  useEffect(() => {
    const review = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (!nothing) onReview();
    };
    document.addEventListener('keydown', review);
    return () => document.removeEventListener('keydown', review);
  }, [nothing, onReview]);
  return (
    <section aria-label={words.bar} className={classes.bar}>
      <p role="status">{count === 0 ? words.none : `${words.count(count)}. ${draft.kept}`}</p>
      <div className={pageClasses.actions}>
        <Button
          aria-disabled={nothing}
          aria-keyshortcuts="Control+Enter"
          title={words.byKeys}
          data-disabled={nothing || undefined}
          onClick={() => !nothing && onReview()}
        >
          {words.review}
        </Button>
        {count > 0 && (
          <Button variant="default" onClick={() => clear(form.edition.version)}>
            {words.cancelAll}
          </Button>
        )}
      </div>
    </section>
  );
}
