import { IconMoodEmpty } from '@tabler/icons-react';
import { thematiqueLabel } from '#api/domain/vocabulary/thematiques';
import { Notice } from '#web/ui/notice.tsx';
import { uncovered } from './orientation.fr.ts';
import type { Thematique } from '#api/domain/vocabulary/thematiques';

/** The needs that nobody found answers. No wider search is offered: nobody was found wherever help may come from, the steps say so. */
export function Uncovered({ needs }: { needs: readonly Thematique[] }) {
  return (
    <Notice
      tone="warn"
      icon={<IconMoodEmpty size={22} />}
      title={uncovered.title(needs.map(thematiqueLabel))}
    >
      <p>{uncovered.text}</p>
    </Notice>
  );
}
