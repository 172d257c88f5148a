import { latLngBounds } from 'leaflet';
import { useEffect, useMemo } from 'react';
import { useMap } from 'react-leaflet';
import type { MapPoint } from './map-point.ts';

type Place = Pick<MapPoint, 'latitude' | 'longitude'>;

/** Closer, a worker would not see which town is where. */
const CLOSEST_ZOOM = 13;
/** Long enough for a pointer that only passes over the list. */
const HOVER_MS = 300;
/** Room for a pin that stands on the edge. */
const PIN_PX = 48;

interface FitProps {
  places: readonly Place[];
  closest?: number;
  margin_px?: number;
}

/** Shows these places, all of them, whenever they change and when a folded map is opened. */
export function FitView({ places, closest = CLOSEST_ZOOM, margin_px = PIN_PX }: FitProps) {
  const map = useMap();
  const key = places.map(({ latitude, longitude }) => `${latitude},${longitude}`).join(' ');
  const bounds = useMemo(
    () =>
      key
        ? latLngBounds(key.split(' ').map((pair) => pair.split(',').map(Number) as [number, number]))
        : null,
    [key],
  );
  useEffect(() => {
    const fit = () => {
      map.invalidateSize({ pan: false });
      if (bounds && map.getSize().x > 0) {
        map.fitBounds(bounds, { padding: [margin_px, margin_px], maxZoom: closest, animate: false });
      }
    };
    fit();
    let width = map.getSize().x;
    const observer = new ResizeObserver(() => {
      const unfolded = width === 0;
      map.invalidateSize({ pan: false });
      width = map.getSize().x;
      if (unfolded && width > 0) fit();
    });
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map, bounds, closest, margin_px]);
  return null;
}

/** Brings the partner pointed at in the list into view, without zooming, once the pointer rests there. */
export function FollowFocus({ point }: { point: MapPoint | undefined }) {
  const map = useMap();
  useEffect(() => {
    if (!point) return;
    const timer = setTimeout(() => {
      if (map.getSize().x > 0) map.panInside([point.latitude, point.longitude], { padding: [48, 48] });
    }, HOVER_MS);
    return () => clearTimeout(timer);
  }, [map, point]);
  return null;
}
