import { useMemo, useState } from 'react';
import { AttributionControl, MapContainer, ScaleControl, ZoomControl } from 'react-leaflet';
import { GentleGestures } from './gentle-gestures.tsx';
import { words as shared } from './map.fr.ts';
import { firstInView, territoryCircles } from './territory-circles.ts';
import { CirclesLayer, NamesLayer, PlacesLayer } from './territory-layers.tsx';
import { TerritoryLegend } from './territory-legend.tsx';
import { words } from './territory.fr.ts';
import { TilesLayer } from './tiles-layer.tsx';
import { useBackground } from './use-background.ts';
import { useHint } from './use-hint.ts';
import { FitView } from './view.tsx';
import type { Measure, WhiteZones } from './territory-circles.ts';
import type { TilesState } from './tiles-layer.tsx';
import 'leaflet/dist/leaflet.css';
import frame from './partner-map.module.css';
import classes from './territory-map.module.css';

export interface TerritoryMapProps {
  answer: WhiteZones;
  measure: Measure;
}

const FRANCE: [number, number] = [46.6, 2.4];
const CLOSEST_ZOOM = 12;

/** Where those who are far from any help live, as circles. The tables beside say all that it shows. */
export default function TerritoryMap({ answer, measure }: TerritoryMapProps) {
  const circles = useMemo(() => territoryCircles(answer, measure), [answer, measure]);
  const places = useMemo(() => answer.best_places.filter(({ gained }) => gained > 0), [answer]);
  const inView = useMemo(() => firstInView(circles), [circles]);
  const { tiles } = useBackground(null);
  const [progress, setProgress] = useState<TilesState>('waiting');
  const [hint, showHint] = useHint();
  const tilesState = tiles ? progress : 'none';
  if (circles.length === 0) return null;
  return (
    <div className={`${frame.room} ${classes.room}`} data-tiles={tilesState} data-screen-only>
      <div className={frame.frame}>
        <MapContainer
          center={FRANCE}
          zoom={5}
          minZoom={2}
          maxZoom={CLOSEST_ZOOM}
          zoomControl={false}
          attributionControl={false}
          scrollWheelZoom={false}
          dragging={!matchMedia('(pointer: coarse)').matches}
          className={frame.map ?? ''}
        >
          <GentleGestures onHint={showHint} label={words.keys} />
          {tiles && <TilesLayer {...tiles} onState={setProgress} />}
          <CirclesLayer circles={circles} />
          {tilesState !== 'ready' && <NamesLayer circles={circles} />}
          <PlacesLayer places={places} />
          <ZoomControl zoomInTitle={shared.zoomIn} zoomOutTitle={shared.zoomOut} />
          <ScaleControl imperial={false} />
          <AttributionControl prefix="Leaflet" />
          {/* Last: the layers must be listening when it moves the map. */}
          <FitView places={inView} closest={CLOSEST_ZOOM} />
        </MapContainer>
        {hint && (
          <p aria-hidden className={frame.hint}>
            {hint}
          </p>
        )}
      </div>
      <TerritoryLegend
        {...{ circles, measure }}
        approximate={answer.approximate}
        overseas={inView.length < circles.length}
      />
    </div>
  );
}
