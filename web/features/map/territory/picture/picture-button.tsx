import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { fileName } from '#web/lib/file-name.ts';
import { giveBlob } from '#web/lib/give-file.ts';
import { LinkButton } from '#web/ui/link-button.tsx';
import { words } from '../words.fr.ts';
import { drawPicture } from './draw-picture.ts';
import { viewOf } from './picture.ts';
import type { Pictured } from './picture.ts';
import classes from '../territory.module.css';

/** The map as it is seen, as a picture to put in a report. */
export function PictureButton({ pictured }: { pictured: Pictured }) {
  const [failed, setFailed] = useState(false);
  const give = async () => {
    const blob = await picture(pictured);
    setFailed(blob === null);
    if (blob) giveBlob(`${nameOf(pictured)}.png`, blob);
  };
  if (pictured.drawing.state !== 'ready') return null;
  return (
    <p className={classes.give}>
      <IconDownload size={18} aria-hidden />
      <LinkButton onClick={() => void give()}>{words.picture.give}</LinkButton>
      {failed && <span role="alert">{words.picture.failed}</span>}
    </p>
  );
}

function picture(pictured: Pictured): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  if (!drawPicture(canvas, pictured, viewOf(pictured.map))) return Promise.resolve(null);
  return new Promise((drawn) => canvas.toBlob(drawn, 'image/png'));
}

const nameOf = ({ given: { territory, subjectName } }: Pictured): string =>
  fileName(words.picture.file(territory.nom, subjectName));
