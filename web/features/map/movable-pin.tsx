import { divIcon } from 'leaflet';
import { useEffect, useMemo, useRef } from 'react';
import { Marker, useMap } from 'react-leaflet';
import { words } from './map.fr.ts';
import type { Marker as LeafletMarker } from 'leaflet';
import type { MapPoint } from './map-point.ts';
import classes from './pins.module.css';

type Point = Pick<MapPoint, 'latitude' | 'longitude'>;

interface Props {
  point: Point;
  /** Nobody gave the point: it stands in the middle of its commune. */
  isApproximate: boolean;
  onMove(point: Point): void;
}

const STEP_PX = 4;
const LEAP_PX = 40;
const ARROWS: Readonly<Record<string, [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A metre, in degrees of latitude, is five decimals. */
const round = (degrees: number): number => Math.round(degrees * 100_000) / 100_000;

/** A pin that is dragged, or moved by the arrow keys once it has the focus: with Shift, ten times as far. */
export function MovablePin({ point: { latitude, longitude }, isApproximate, onMove }: Props) {
  const map = useMap();
  const marker = useRef<LeafletMarker>(null);
  const className = `${classes.pin} ${classes.plan} ${isApproximate ? classes.approximate : ''}`;
  const icon = useMemo(
    () => divIcon({ html: '<span>✚</span>', className, iconSize: undefined }),
    [className],
  );
  const moveTo = ({ lat, lng }: { lat: number; lng: number }) =>
    onMove({ latitude: round(lat), longitude: round(lng) });

  useEffect(() => {
    const element = marker.current?.getElement();
    if (!element) return;
    const keydown = (event: KeyboardEvent) => {
      const arrow = ARROWS[event.key];
      if (!arrow) return;
      event.preventDefault();
      event.stopPropagation();
      const far = event.shiftKey ? LEAP_PX : STEP_PX;
      const from = map.latLngToContainerPoint([latitude, longitude]);
      const to = map.containerPointToLatLng([from.x + arrow[0] * far, from.y + arrow[1] * far]);
      map.panInside(to, { padding: [48, 48] });
      moveTo(to);
    };
    element.setAttribute('aria-label', words.movablePin);
    element.addEventListener('keydown', keydown);
    return () => element.removeEventListener('keydown', keydown);
  });

  return (
    <Marker
      ref={marker}
      position={[latitude, longitude]}
      icon={icon}
      draggable
      eventHandlers={{ dragend: () => marker.current && moveTo(marker.current.getLatLng()) }}
    />
  );
}
