import { Circle, Polygon } from 'react-leaflet';
import type { ListingArea } from '#api/contract/listings.contract';
import classes from './partner-map.module.css';

/** About the size of a commune. */
const COMMUNE_RADIUS_M = 2500;

/** The territories of a listing, roughly: said so beside the map, and not reached by the keyboard. */
export function ZonesLayer({ zones }: { zones: ListingArea['zones'] }) {
  return zones.map(({ code, outline }) => {
    const [first] = outline;
    if (outline.length > 1) {
      return (
        <Polygon
          key={code}
          positions={outline}
          interactive={false}
          smoothFactor={0}
          className={classes.zone}
        />
      );
    }
    return first ? (
      <Circle
        key={code}
        center={first}
        radius={COMMUNE_RADIUS_M}
        interactive={false}
        className={classes.zone}
      />
    ) : null;
  });
}
