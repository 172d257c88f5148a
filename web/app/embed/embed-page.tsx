import { useParams } from 'react-router';
import { readEmbedPath } from '#web/features/territory/embedding/embed-path.ts';
import { EmbeddedView } from '#web/features/territory/embedding/embedded-view.tsx';
import { UnknownFrame } from '#web/features/territory/embedding/unknown-frame.tsx';
import { MapOfTerritory } from '../territory/map-of-territory.tsx';
import classes from './embed.module.css';

/** What another site shows in a frame: one view of a territory, nothing around it. */
export default function EmbedPage() {
  const id = readEmbedPath(useParams()['*'] ?? '');
  return (
    <main className={classes.frame}>
      {id ? (
        <EmbeddedView
          key={`${id.kind}/${id.code}`}
          id={id}
          renderMap={(given) => <MapOfTerritory {...given} framed />}
        />
      ) : (
        <UnknownFrame />
      )}
    </main>
  );
}
