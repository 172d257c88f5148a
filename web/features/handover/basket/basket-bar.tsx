import { IconArrowBackUp, IconClipboardText, IconTrash } from '@tabler/icons-react';
import { Link } from 'react-router';
import { empty, undo, useBasket } from './basket-store.ts';
import { basketWords as words } from './basket.fr.ts';
import classes from './basket-bar.module.css';

/** At the foot of the tool: what is on the sheet so far, the way to it, and the way back. */
export function BasketBar() {
  const { basket, undoable } = useBasket();
  const count = basket.partners.length;
  if (count === 0 && !undoable) return null;
  return (
    <section className={classes.bar} aria-label={words.region} data-screen-only>
      <p role="status">
        {undoable && (undoable.removed === null ? words.emptied : words.removed(undoable.removed))}
        {!undoable && (
          <strong className={classes.count}>{words.count(count, basket.commune?.nom ?? null)}</strong>
        )}{' '}
        {!undoable && <span className={classes.soft}>{words.device}</span>}
      </p>
      <div className={classes.actions}>
        {/* One button for both, so that the keyboard stays where it is. */}
        <button type="button" onClick={undoable ? undo : empty}>
          {undoable ? <IconArrowBackUp size={18} aria-hidden /> : <IconTrash size={18} aria-hidden />}
          {undoable ? words.undo : words.clear}
        </button>
        {count > 0 && (
          <Link to="/a-remettre" className={classes.open}>
            <IconClipboardText size={18} aria-hidden />
            {words.link(count)}
          </Link>
        )}
      </div>
    </section>
  );
}
