import { IconClipboardPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Notice } from '#web/ui/notice.tsx';
import { handover } from '../handover.fr.ts';

/** Nothing chosen yet: how the sheet is filled. */
export function EmptySheet() {
  return (
    <Notice
      tone="calm"
      icon={<IconClipboardPlus size={22} />}
      title={handover.empty.title}
      actions={<Link to="/">{handover.empty.action}</Link>}
    >
      <p>{handover.empty.text}</p>
    </Notice>
  );
}
