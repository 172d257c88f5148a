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
  /** What is asked: where it changes, nothing is pointed at any more. */
  question: string;
  colours: Colours;
  inView: readonly Place[];
  onMap(map: LeafletMap | null): void;
}

/** Under the cross, the sea or another country. */
const NOTHING: Pointed = { said: words.nothingHere, nom: '', page: null };

const isCoarse = () => matchMedia('(pointer: coarse)').matches;

/** The drawing in its frame, and what is said of the part that a person points at: a pointer, a finger or the arrows. */
export function DrawnMap({ drawing, question, colours, inView, pathOf, framed = false, onMap }: Props) {
  const { level, shapes, circles, places, beyond_km, state } = drawing;
  const names = useMemo(
    () => (level === 'commune' ? namesOfCircles(circles) : namesOfShapes(shapes)),
    [level, circles, shapes],
  );
  const { pointed, pointAt, press, open } = usePointed(drawing, { question, pathOf, framed });
  const [map, setMap] = useState<LeafletMap | null>(null);
  const keep = useCallback(
    (made: LeafletMap | null) => {
      setMap(made);
      onMap(made);
    },
    [onMap],
  );
  const pointAtShape = useCallback(
    (shape: Shape) => pointedShape(shape, { level, beyond_km, state }),
    [level, beyond_km, state],
  );
  const tell = useCallback((shape: Shape) => pointAtShape(shape).said, [pointAtShape]);
  const pressShape = useCallback((shape: Shape) => press(pointAtShape(shape)), [press, pointAtShape]);
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
      <PointedLine {...{ pointed, framed, pathOf }} />
    </>
  );
}

/** What is pointed at. A press of a mouse opens it; that of a finger, which could not hover, first says what it is. */
function usePointed(
  drawing: Drawing,
  { question, pathOf, framed }: Required<Pick<Props, 'question' | 'pathOf' | 'framed'>>,
) {
  const [kept, keep] = useState<{ question: string; pointed: Pointed } | null>(null);
  const pointed = kept?.question === question ? kept.pointed : null;
  const setPointed = useCallback((at: Pointed) => keep({ question, pointed: at }), [question]);
  const go = useNavigate();
  const open = useCallback(
    ({ page }: Pointed) => {
      if (page === null) return;
      const path = pathOf(page.level, page.code);
      if (framed) window.open(addressOf(path), '_blank', 'noreferrer');
      else void go(path);
    },
    [go, pathOf, framed],
  );
  const press = useCallback(
    (at: Pointed) => (isCoarse() ? setPointed(at) : void open(at)),
    [open, setPointed],
  );
  const pointAt = ({ lat: latitude, lng: longitude }: LatLng, distance_px: (to: Place) => number) =>
    setPointed(pointedAt(drawing, { latitude, longitude }, distance_px) ?? NOTHING);
  return { pointed, pointAt, press, open };
}

function away_px(map: LeafletMap | null, from: LatLng, { latitude, longitude }: Place): number {
  if (!map) return Infinity;
  return map.latLngToContainerPoint(from).distanceTo(map.latLngToContainerPoint([latitude, longitude]));
}
