import { useState } from 'react';
import { AttributionControl, MapContainer, ZoomControl } from 'react-leaflet';
import { useQuery } from '@tanstack/react-query';
import { readCommune } from '#api/contract/communes.contract';
import { call } from '#web/api/client.ts';
import { MAX_ZOOM } from './cluster-points.ts';
import { GentleGestures } from './gentle-gestures.tsx';
import { words } from './map.fr.ts';
import { MovablePin } from './movable-pin.tsx';
import { TilesLayer } from './tiles-layer.tsx';
import { TownsLayer } from './towns-layer.tsx';
import { useBackground } from './use-background.ts';
import { useHint } from './use-hint.ts';
import { FitView } from './view.tsx';
import type { MapPoint } from './map-point.ts';
import type { TilesState } from './tiles-layer.tsx';
import 'leaflet/dist/leaflet.css';
import classes from './partner-map.module.css';

type Point = Pick<MapPoint, 'latitude' | 'longitude'>;

interface Props {
  point: Point | null;
  code_insee: string | null;
  onMove(point: Point): void;
}

/** Where one tells a door from the next. */
const STREET_ZOOM = 16;

const NO_POINTS: readonly MapPoint[] = [];

/** One point that is moved, by dragging it or by the arrow keys; without one, it starts at the centre of the commune. */
export default function PointMap({ point, code_insee, onMove }: Props) {
  const { data: commune } = useQuery({
    queryKey: ['commune', code_insee],
    queryFn: ({ signal }) => call(readCommune, { params: { code: code_insee ?? '' } }, signal),
    enabled: code_insee !== null,
    staleTime: Infinity,
  });
  const background = useBackground(code_insee);
  const [progress, setProgress] = useState<TilesState>('waiting');
  const [hint, showHint] = useHint();
  const shown = point ?? centreOf(commune);
  const [first] = useState(shown);
  const start = first ?? shown;
  if (!shown || !start) return <p className={classes.notes}>{words.noPlace}</p>;
  const tilesState = background.tiles ? progress : 'none';
  return (
    <div className={classes.room} data-tiles={tilesState}>
      <div className={classes.frame}>
        <MapContainer
          center={[start.latitude, start.longitude]}
          zoom={STREET_ZOOM}
          minZoom={5}
          maxZoom={MAX_ZOOM}
          zoomControl={false}
          attributionControl={false}
          scrollWheelZoom={false}
          dragging={!matchMedia('(pointer: coarse)').matches}
          className={classes.map}
        >
          <GentleGestures onHint={showHint} />
          <TownsLayer
            towns={background.towns}
            points={NO_POINTS}
            home={null}
            hidden={tilesState === 'ready'}
          />
          {background.tiles && <TilesLayer {...background.tiles} onState={setProgress} />}
          <MovablePin point={shown} isApproximate={point === null} onMove={onMove} />
          <ZoomControl zoomInTitle={words.zoomIn} zoomOutTitle={words.zoomOut} />
          <AttributionControl prefix="Leaflet" />
          <FitView places={[start]} closest={STREET_ZOOM} />
        </MapContainer>
        {hint && (
          <p aria-hidden className={classes.hint}>
            {hint}
          </p>
        )}
      </div>
      <p className={classes.notes}>{words.movable}</p>
      <p className={classes.notes} role="status">
        {words.pointAt(shown.latitude, shown.longitude)}
      </p>
    </div>
  );
}

function centreOf(commune: { latitude: number | null; longitude: number | null } | undefined): Point | null {
  if (!commune || commune.latitude === null || commune.longitude === null) return null;
  return { latitude: commune.latitude, longitude: commune.longitude };
}
