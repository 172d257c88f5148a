import { useCallback, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { CentrePointer } from './centre-pointer.tsx';
import { CirclesLayer, NamesLayer, PlacesLayer } from './layers.tsx';
import { MapFrame } from './map-frame.tsx';
import { namesOfCircles, namesOfShapes } from './names.ts';
import { pointedAt, pointedCircle, pointedShape } from './pointed.ts';
import { addressOf, PointedLine } from './pointed-line.tsx';
import { ShapesLayer } from './shapes-layer.tsx';
import { words } from './words.fr.ts';
import type { LatLng, Map as LeafletMap } from 'leaflet';
import type { Circle } from './circles.ts';
import type { Colours } from './colours.ts';
import type { MapGiven } from './map-given.ts';
import type { Place } from './places-in-rings.ts';
import type { Pointed } from './pointed.ts';
import type { Shape } from './shapes.ts';
import type { Drawing } from './use-drawing.ts';

interface Props extends Pick<MapGiven, 'pathOf' | 'framed'> {
  drawing: Drawing;
  colours: Colours;
  inView: readonly Place[];
  onMap(map: LeafletMap | null): void;
}

/** Under the cross, the sea or another country. */
const NOTHING: Pointed = { said: words.nothingHere, nom: '', code: null };

const isCoarse = () => matchMedia('(pointer: coarse)').matches;

/** The drawing in its frame, and what is said of the part that a person points at: a pointer, a finger or the arrows. */
export function DrawnMap({ drawing, colours, inView, pathOf, framed = false, onMap }: Props) {
  const { level, shapes, circles, places, beyond_km } = drawing;
  const names = useMemo(
    () => (level === 'commune' ? namesOfCircles(circles) : namesOfShapes(shapes)),
    [level, circles, shapes],
  );
  const { pointed, pointAt, press, open } = usePointed(drawing, { pathOf, framed });
  const [map, setMap] = useState<LeafletMap | null>(null);
  const keep = useCallback(
    (made: LeafletMap | null) => {
      setMap(made);
      onMap(made);
    },
    [onMap],
  );
  const tell = useCallback((shape: Shape) => words.shape(shape, beyond_km), [beyond_km]);
  const pressShape = useCallback((shape: Shape) => press(pointedShape(shape, beyond_km)), [press, beyond_km]);
  const pressCircle = (circle: Circle) => press(pointedCircle(circle));
  return (
    <>
      <MapFrame label={words.keys} inView={inView} onMap={keep}>
        {(overTiles) => (
          <>
            <ShapesLayer
              {...{ shapes, colours, overTiles, tell }}
              onPress={level === 'commune' ? null : pressShape}
            />
            <CirclesLayer circles={circles} onPress={pressCircle} />
            {!overTiles && <NamesLayer names={names} places={places} />}
            <PlacesLayer places={places} />
            <CentrePointer
              onCentre={(centre) => pointAt(centre, (to) => away_px(map, centre, to))}
              onEnter={() => pointed && open(pointed)}
            />
          </>
        )}
      </MapFrame>
      <PointedLine pointed={pointed} framed={framed} pathTo={(code) => pathOf(level, code)} />
    </>
  );
}

/** What is pointed at. A press of a mouse opens it; that of a finger, which could not hover, first says what it is. */
function usePointed(drawing: Drawing, { pathOf, framed }: Required<Pick<Props, 'pathOf' | 'framed'>>) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const go = useNavigate();
  const { level } = drawing;
  const open = useCallback(
    ({ code }: Pointed) => {
      if (code === null) return;
      const path = pathOf(level, code);
      if (framed) window.open(addressOf(path), '_blank', 'noreferrer');
      else void go(path);
    },
    [go, pathOf, framed, level],
  );
  const press = useCallback((at: Pointed) => (isCoarse() ? setPointed(at) : void open(at)), [open]);
  const pointAt = ({ lat: latitude, lng: longitude }: LatLng, distance_px: (to: Place) => number) =>
    setPointed(pointedAt(drawing, { latitude, longitude }, distance_px) ?? NOTHING);
  return { pointed, pointAt, press, open };
}

function away_px(map: LeafletMap | null, from: LatLng, { latitude, longitude }: Place): number {
  if (!map) return Infinity;
  return map.latLngToContainerPoint(from).distanceTo(map.latLngToContainerPoint([latitude, longitude]));
}
