import { Button } from '@mantine/core';
import { IconMoodEmpty } from '@tabler/icons-react';
import { thematiqueLabel } from '#api/domain/vocabulary/thematiques';
import { Notice } from '#web/ui/notice.tsx';
import { uncovered } from './orientation.fr.ts';
import type { Thematique } from '#api/domain/vocabulary/thematiques';

interface Props {
  needs: readonly Thematique[];
  widerRadius_km: number | null;
  onWiden(radius_km: number): void;
}

/** The needs that nobody found answers, and what can still be done. */
export function Uncovered({ needs, widerRadius_km, onWiden }: Props) {
  return (
    <Notice
      tone="warn"
      icon={<IconMoodEmpty size={22} />}
      title={uncovered.title(needs.map(thematiqueLabel))}
      actions={
        widerRadius_km !== null && (
          <Button variant="default" onClick={() => onWiden(widerRadius_km)}>
            {uncovered.widen(widerRadius_km)}
          </Button>
        )
      }
    >
      <p>{uncovered.text}</p>
    </Notice>
  );
}
