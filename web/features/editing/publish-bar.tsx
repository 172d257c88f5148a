import { Button } from '@mantine/core';
import { draft, publishing as words } from './editing.fr.ts';
import type { EditedForm } from './use-form.ts';
import pageClasses from '#web/ui/page.module.css';
import classes from './editing.module.css';

interface Props {
  edited: EditedForm;
  onReview(): void;
}

/** How much is edited and not yet published, always within reach. */
export function PublishBar({ edited: { changes, unfinished, form, clear }, onReview }: Props) {
  const count = changes.length;
  const nothing = count === 0 && unfinished.length === 0;
  return (
    <section aria-label={words.bar} className={classes.bar}>
      <p role="status">{count === 0 ? words.none : `${words.count(count)}. ${draft.kept}`}</p>
      <div className={pageClasses.actions}>
        <Button
          aria-disabled={nothing}
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
