import { LinkButton } from '#web/ui/link-button.tsx';
import { handover } from '../handover.fr.ts';
import classes from './handover-page.module.css';

interface Props {
  /** Sent by a link, rather than this device's. */
  shared: boolean;
  isEmpty: boolean;
  onAdopt(): void;
  onClear(): void;
}

/** What this page holds, and where it is kept. */
export function PageIntroduction({ shared, isEmpty, onAdopt, onClear }: Props) {
  return (
    <div data-screen-only>
      <h1>{handover.title}</h1>
      <p className={classes.soft}>
        {shared ? handover.shared : handover.kept}{' '}
        {!isEmpty && (
          <LinkButton onClick={shared ? onAdopt : onClear}>
            {shared ? handover.adopt : handover.clear}
          </LinkButton>
        )}
      </p>
    </div>
  );
}
