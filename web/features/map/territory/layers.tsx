import { divIcon } from 'leaflet';
import { useEffect, useMemo, useReducer } from 'react';
import { CircleMarker, Marker, Pane, Tooltip, useMap, useMapEvents } from 'react-leaflet';
import { numberBoxes, placeNames } from './names.ts';
import { words } from './words.fr.ts';
import type { ReactNode } from 'react';
import type { Circle, WhiteZones } from './circles.ts';
import type { Name, PlacedName } from './names.ts';
import type { Place } from './places-in-rings.ts';
import classes from './territory.module.css';

interface CirclesProps {
  circles: readonly Circle[];
  onPress(circle: Circle): void;
}

/** A circle a point; a pointer that rests on one is told what it counts. */
export function CirclesLayer({ circles, onPress }: CirclesProps) {
  return circles.map((circle) => (
    <CircleMarker
      // Leaflet reads a class once.
      key={`${circle.latitude} ${circle.longitude} ${circle.step}`}
      center={[circle.latitude, circle.longitude]}
      radius={circle.radius_px}
      className={`${classes.circle} ${classes[`step${circle.step}`]}`}
      eventHandlers={{ click: () => onPress(circle) }}
    >
      <Tooltip>{words.circle(circle)}</Tooltip>
    </CircleMarker>
  ));
}

/** The numbers of the places where one more offer would serve most. */
export function PlacesLayer({ places }: { places: WhiteZones['best_places'] }) {
  const icons = useMemo(
    () =>
      places.map((_, at) =>
        divIcon({ html: String(at + 1), className: classes.place ?? '', iconSize: [24, 24] }),
      ),
    [places],
  );
  return (
    <HiddenPane name="places" zIndex={460}>
      {places.map(
        ({ code, latitude, longitude }, at) =>
          latitude !== null &&
          longitude !== null && (
            <Marker
              key={code}
              position={[latitude, longitude]}
              icon={icons[at]!}
              pane="places"
              interactive={false}
              keyboard={false}
              zIndexOffset={-at * 1000}
            />
          ),
      )}
    </HiddenPane>
  );
}

interface NamesProps {
  names: readonly Name[];
  /** Numbered, and not to be covered. */
  places: WhiteZones['best_places'];
}

/** As many names as fit: where one is, without tiles. Worked out on the screen, so again each time the map moves. */
export function NamesLayer({ names, places }: NamesProps) {
  const map = useMap();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useMapEvents({ moveend: redraw });
  const { x: width, y: height } = map.getSize();
  const toPixel = ({ latitude, longitude }: Place) => map.latLngToContainerPoint([latitude, longitude]);
  const placed = placeNames(names, {
    toPixel,
    frame: { left: 0, top: 0, right: width, bottom: height - 26 },
    obstacles: [{ left: 0, top: 0, right: 60, bottom: 100 }, ...numberBoxes(places, toPixel)],
  });
  return (
    <HiddenPane name="names" zIndex={450}>
      {placed.map((name) => (
        <WrittenName key={`${name.nom} ${name.x} ${name.y}`} {...name} />
      ))}
    </HiddenPane>
  );
}

function WrittenName({ nom, x, y }: PlacedName) {
  const map = useMap();
  const icon = useMemo(() => {
    const element = document.createElement('span');
    element.textContent = nom;
    return divIcon({
      html: element,
      className: classes.nameOf ?? '',
      iconSize: [0, 0],
      iconAnchor: [0, 9],
    });
  }, [nom]);
  const at = map.containerPointToLatLng([x, y]);
  return <Marker position={at} icon={icon} pane="names" interactive={false} keyboard={false} />;
}

/** Drawn for the eye only: the tables say it. */
function HiddenPane({ name, zIndex, children }: { name: string; zIndex: number; children: ReactNode }) {
  const map = useMap();
  useEffect(() => map.getPane(name)?.setAttribute('aria-hidden', 'true'), [map, name]);
  return (
    <Pane name={name} style={{ zIndex, pointerEvents: 'none' }}>
      {children}
    </Pane>
  );
}
