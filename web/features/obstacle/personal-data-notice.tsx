import { Button } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { Notice } from '#web/ui/notice.tsx';
import { maskText } from './mask-text.ts';
import { personalData } from './obstacle.fr.ts';
import type { Exposed } from './understanding.ts';

interface Props {
  text: string;
  exposed: readonly Exposed[];
  onText(text: string): void;
}

interface Masking {
  before: string;
  after: string;
}

/** Says, without scolding, that the text tells who the person is, and blanks it on demand. */
export function PersonalDataNotice({ text, exposed, onText }: Props) {
  const [masking, setMasking] = useState<Masking | null>(null);
  const mask = () => {
    const after = maskText(text, exposed);
    setMasking({ before: text, after });
    onText(after);
  };
  const icon = <IconEyeOff size={20} />;
  const masked = masking?.after === text;
  if (!masked && exposed.length === 0) return <div role="status" />;
  return (
    <div role="status">
      {masked ? (
        <Notice tone="calm" icon={icon} actions={<Undo onPress={() => onText(masking.before)} />}>
          <p>{personalData.masked}</p>
        </Notice>
      ) : (
        <Notice
          tone="warn"
          icon={icon}
          title={personalData.found(exposed.map(({ kind }) => kind))}
          actions={<Button onClick={mask}>{personalData.mask}</Button>}
        >
          <p>{personalData.advice}</p>
        </Notice>
      )}
    </div>
  );
}

function Undo({ onPress }: { onPress(): void }) {
  return (
    <Button variant="default" onClick={onPress}>
      {personalData.undo}
    </Button>
  );
}
