import { useMemo, useState } from 'react';
import { AttributionControl, MapContainer, ScaleControl, ZoomControl } from 'react-leaflet';
import { GentleGestures } from '../gentle-gestures.tsx';
import { words as shared } from '../map.fr.ts';
import { TilesLayer } from '../tiles-layer.tsx';
import { useBackground } from '../use-background.ts';
import { useHint } from '../use-hint.ts';
import { FitView } from '../view.tsx';
import type { Map as LeafletMap } from 'leaflet';
import type { ReactNode } from 'react';
import type { TilesState } from '../tiles-layer.tsx';
import { firstInView } from './circles.ts';
import type { Place } from './places-in-rings.ts';
import 'leaflet/dist/leaflet.css';
import frame from '../partner-map.module.css';
import classes from './territory.module.css';

interface Props {
  /** What it is, and which keys do what. */
  label: string;
  /** Shown whole at first, but for what lies overseas. */
  inView: readonly Place[];
  /** Where there is little to look at, and nothing for the keyboard to point at. */
  short?: boolean;
  onMap?(map: LeafletMap | null): void;
  /** What is drawn, over tiles or not. */
  children(hasTiles: boolean): ReactNode;
}

const FRANCE: [number, number] = [46.6, 2.4];
const CLOSEST_ZOOM = 12;

/** The frame of a map of a territory, its gestures, its tiles where there are some, and its buttons. */
export function MapFrame({ label, inView, short = false, onMap, children }: Props) {
  const { tiles } = useBackground(null);
  const [progress, setProgress] = useState<TilesState>('waiting');
  const [hint, showHint] = useHint();
  const first = useMemo(() => firstInView(inView), [inView]);
  const tilesState = tiles ? progress : 'none';
  return (
    <div className={frame.frame} data-tiles={tilesState}>
      <MapContainer
        ref={onMap ?? null}
        center={FRANCE}
        zoom={5}
        minZoom={2}
        maxZoom={CLOSEST_ZOOM}
        zoomSnap={0.25}
        zoomControl={false}
        attributionControl={false}
        scrollWheelZoom={false}
        dragging={!matchMedia('(pointer: coarse)').matches}
        className={`${frame.map} ${short ? classes.short : ''}`}
      >
        <GentleGestures onHint={showHint} label={label} />
        {tiles && <TilesLayer {...tiles} onState={setProgress} />}
        {children(tilesState === 'ready')}
        <ZoomControl zoomInTitle={shared.zoomIn} zoomOutTitle={shared.zoomOut} />
        <ScaleControl imperial={false} updateWhenIdle />
        <AttributionControl prefix="Leaflet" />
        {/* Last: the layers must be listening when it moves the map. */}
        <FitView places={first} closest={CLOSEST_ZOOM} margin_px={MARGIN_PX} />
      </MapContainer>
      {!short && <span aria-hidden className={classes.cross} />}
      {hint && (
        <p aria-hidden className={frame.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** Outlines say themselves where they end: they need less room than pins. */
const MARGIN_PX = 12;
