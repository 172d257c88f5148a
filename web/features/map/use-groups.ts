import { useMemo, useState } from 'react';
import { useMapEvents } from 'react-leaflet';
import { clusterPoints } from './cluster-points.ts';
import type { Group } from './cluster-points.ts';
import type { MapPoint } from './map-point.ts';

/** The groups of partners at the map's zoom, followed. */
export function useGroups(points: readonly MapPoint[]): Group[] {
  const map = useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  const [zoom, setZoom] = useState(map.getZoom());
  const clusters = useMemo(() => clusterPoints(points), [points]);
  return useMemo(() => clusters(zoom), [clusters, zoom]);
}
