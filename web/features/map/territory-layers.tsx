import { divIcon } from 'leaflet';
import { useEffect, useMemo, useReducer } from 'react';
import { CircleMarker, Marker, Pane, Tooltip, useMap, useMapEvents } from 'react-leaflet';
import { placeLabels } from './place-labels.ts';
import { words } from './territory.fr.ts';
import type { ReactNode } from 'react';
import type { Circle, WhiteZones } from './territory-circles.ts';
import classes from './territory-map.module.css';

/** A circle a point; a pointer that rests on one is told what it counts. */
export function CirclesLayer({ circles }: { circles: readonly Circle[] }) {
  return circles.map(({ names, latitude, longitude, people, radius_px, step }) => (
    <CircleMarker
      // Leaflet reads a class once.
      key={`${latitude} ${longitude} ${step}`}
      center={[latitude, longitude]}
      radius={radius_px}
      className={`${classes.circle} ${classes[`step${step}`]}`}
    >
      <Tooltip>{words.circle(names, people)}</Tooltip>
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

const MOST_NAMES = 60;

/** As many names as fit, beside the largest circles: where one is, without tiles. */
export function NamesLayer({ circles }: { circles: readonly Circle[] }) {
  const map = useMap();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useMapEvents({ moveend: redraw });
  const { x: width, y: height } = map.getSize();
  const boxes = circles.map(({ latitude, longitude, radius_px }) => {
    const { x, y } = map.latLngToContainerPoint([latitude, longitude]);
    const half = radius_px * 0.7;
    return { left: x - half, top: y - half, right: x + half, bottom: y + half };
  });
  const dots = circles.slice(0, MOST_NAMES).map(({ names, latitude, longitude, people, radius_px }, at) => {
    const { x, y } = map.latLngToContainerPoint([latitude, longitude]);
    return { id: String(at), name: names[0] ?? '', x: x + radius_px, y, weight: people };
  });
  const sides = placeLabels(dots, {
    frame: { left: 0, top: 0, right: width, bottom: height - 26 },
    obstacles: [{ left: 0, top: 0, right: 60, bottom: 100 }, ...boxes],
  });
  return (
    <HiddenPane name="names" zIndex={450}>
      {circles.slice(0, MOST_NAMES).map(({ names, latitude, longitude, radius_px }, at) => {
        if (sides.get(String(at)) !== 'right') return null;
        return (
          <Name
            key={`${latitude} ${longitude}`}
            {...{ nom: names[0] ?? '', latitude, longitude, radius_px }}
          />
        );
      })}
    </HiddenPane>
  );
}

interface NameProps extends Pick<Circle, 'latitude' | 'longitude' | 'radius_px'> {
  nom: string;
}

function Name({ nom, latitude, longitude, radius_px }: NameProps) {
  const icon = useMemo(() => {
    const element = document.createElement('span');
    element.textContent = nom;
    return divIcon({
      html: element,
      className: classes.nameOf ?? '',
      iconSize: [0, 0],
      iconAnchor: [-radius_px - 4, 9],
    });
  }, [nom, radius_px]);
  return (
    <Marker position={[latitude, longitude]} icon={icon} pane="names" interactive={false} keyboard={false} />
  );
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
