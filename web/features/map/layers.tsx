import { AttributionControl, MapContainer, ScaleControl, ZoomControl } from 'react-leaflet';
import { MAX_ZOOM } from './cluster-points.ts';
import { GentleGestures } from './gentle-gestures.tsx';
import { words } from './map.fr.ts';
import { PinsLayer } from './pins-layer.tsx';
import { TilesLayer } from './tiles-layer.tsx';
import { TownsLayer } from './towns-layer.tsx';
import { FitView, FollowFocus } from './view.tsx';
import { ZonesLayer } from './zones-layer.tsx';
import type { ListingArea } from '#api/contract/listings.contract';
import type { Background } from './use-background.ts';
import type { MapPoint } from './map-point.ts';
import type { PinsProps } from './pins-layer.tsx';
import type { TilesState } from './tiles-layer.tsx';
import type { Town } from './town.ts';
import classes from './partner-map.module.css';

interface Props extends PinsProps {
  home: Town | null;
  background: Background;
  /** Territories drawn under the pins. */
  zones?: ListingArea['zones'];
  /** Shown whole when they change. */
  places: readonly Pick<MapPoint, 'latitude' | 'longitude'>[];
  tilesState: TilesState;
  onTilesState(state: TilesState): void;
  onHint(hint: string): void;
}

const FRANCE: [number, number] = [46.6, 2.4];
const coarse = () => matchMedia('(pointer: coarse)').matches;

/** Everything that is drawn inside the frame, from the ground up. */
export function Layers({
  home,
  background,
  zones,
  places,
  tilesState,
  onTilesState,
  onHint,
  ...pins
}: Props) {
  const { towns, tiles } = background;
  return (
    <MapContainer
      center={FRANCE}
      zoom={5}
      minZoom={4}
      maxZoom={MAX_ZOOM}
      zoomControl={false}
      attributionControl={false}
      scrollWheelZoom={false}
      dragging={!coarse()}
      className={classes.map}
    >
      <GentleGestures onHint={onHint} />
      <FollowFocus point={pins.points.find(({ id }) => id === pins.focusedId)} />
      <TownsLayer towns={towns} points={pins.points} home={home} hidden={tilesState === 'ready'} />
      {tiles && <TilesLayer {...tiles} onState={onTilesState} />}
      {zones && <ZonesLayer zones={zones} />}
      <PinsLayer {...pins} />
      <ZoomControl zoomInTitle={words.zoomIn} zoomOutTitle={words.zoomOut} />
      <ScaleControl imperial={false} />
      <AttributionControl prefix="Leaflet" />
      {/* Last: the layers must be listening when it moves the map. */}
      <FitView places={places} />
    </MapContainer>
  );
}
