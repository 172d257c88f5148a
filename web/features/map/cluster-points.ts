import Supercluster from 'supercluster';
import type { MapPoint } from './map-point.ts';

/** What is drawn at one place: one partner, or several too close to tell apart at this zoom. */
export interface Group {
  key: string;
  points: MapPoint[];
  latitude: number;
  longitude: number;
  /** The zoom that separates them; the current one when there is a single partner. */
  splitZoom: number;
}

/** Pins closer than this many pixels are grouped: about their width. */
const RADIUS_PX = 34;
export const MAX_ZOOM = 18;

export type Clusters = (zoom: number) => Group[];

const WORLD: [number, number, number, number] = [-180, -90, 180, 90];

/** Prepares the groups of every zoom level; calling the result gives those of one, in the order of their numbers. */
export function clusterPoints(points: readonly MapPoint[]): Clusters {
  const index = new Supercluster<MapPoint>({ radius: RADIUS_PX, extent: 256, maxZoom: MAX_ZOOM - 1 });
  index.load(
    points.map((point) => ({
      type: 'Feature',
      properties: point,
      geometry: { type: 'Point', coordinates: [point.longitude, point.latitude] },
    })),
  );
  return (zoom) =>
    index
      .getClusters(WORLD, Math.round(zoom))
      .map((feature) => toGroup(feature, index, zoom))
      .toSorted((a, b) => lowest(a) - lowest(b));
}

type Feature = ReturnType<Supercluster<MapPoint>['getClusters']>[number];

function toGroup(feature: Feature, index: Supercluster<MapPoint>, zoom: number): Group {
  const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
  const { properties } = feature;
  if (!('cluster_id' in properties)) {
    return { key: properties.id, points: [properties], latitude, longitude, splitZoom: zoom };
  }
  const points = index
    .getLeaves(properties.cluster_id, Infinity)
    .map((leaf) => leaf.properties)
    .toSorted((a, b) => a.number - b.number);
  const splitZoom = Math.min(MAX_ZOOM, index.getClusterExpansionZoom(properties.cluster_id));
  return { key: points.map(({ id }) => id).join(' '), points, latitude, longitude, splitZoom };
}

const lowest = ({ points }: Group) => points[0]?.number ?? 0;
