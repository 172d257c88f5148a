import { VisuallyHidden } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { useCallback, useId, useRef, useState } from 'react';
import { loadedApart } from '#web/ui/loaded-apart.tsx';
import { button as words } from './report-button.fr.ts';
import classes from './report-button.module.css';
import type { Thematique } from '#api/domain/vocabulary/thematiques';

/** The listing that is reported. */
export interface Reported {
  id: string;
  nom: string;
  /** Those that it may no longer answer. */
  needs: readonly Thematique[];
}

const ReportPanel = loadedApart(() => import('./report-panel.tsx'), {
  waiting: <p role="status">{words.loading}</p>,
});

/** Opens the reasons for which a listing may be reported, below the button, which keeps the focus when they close. */
export function ReportButton(reported: Reported) {
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const close = useCallback(() => {
    setOpened(false);
    button.current?.focus();
  }, []);
  return (
    <div className={classes.reporting} data-screen-only>
      <button
        ref={button}
        type="button"
        className={classes.button}
        aria-expanded={opened}
        aria-controls={panelId}
        onClick={() => setOpened(!opened)}
      >
        <IconFlag size={18} aria-hidden />
        {words.report}
        <VisuallyHidden>{words.about(reported.nom)}</VisuallyHidden>
      </button>
      <div id={panelId}>{opened && <ReportPanel reported={reported} onClose={close} />}</div>
    </div>
  );
}
