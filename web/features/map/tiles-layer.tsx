import { useRef } from 'react';
import { TileLayer } from 'react-leaflet';

export type TilesState = 'none' | 'waiting' | 'ready' | 'failed';

interface Props {
  url: string;
  attribution: string;
  onState(state: TilesState): void;
}

/** The background, when there is one; it counts as ready only when every tile in view has really come. */
export function TilesLayer({ url, attribution, onState }: Props) {
  const failures = useRef(0);
  return (
    <TileLayer
      url={url}
      attribution={attribution}
      maxZoom={18}
      eventHandlers={{
        loading: () => {
          failures.current = 0;
        },
        tileerror: () => {
          failures.current += 1;
          onState('failed');
        },
        load: () => onState(failures.current === 0 ? 'ready' : 'failed'),
      }}
    />
  );
}
