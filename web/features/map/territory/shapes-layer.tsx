import { canvas, featureGroup, polygon } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { LatLngTuple, PolylineOptions } from 'leaflet';
import type { Colours } from './colours.ts';
import type { Rings, Shape } from './shapes.ts';
import { inDrawingOrder, styleOf } from './shape-style.ts';

interface Props {
  shapes: readonly Shape[];
  colours: Colours;
  /** Over tiles, which must be seen through. */
  overTiles: boolean;
  /** What a pointer that rests on one is told. */
  tell(shape: Shape): string;
  /** Null where they only stand behind something else. */
  onPress: ((shape: Shape) => void) | null;
}

const PANE = 'shapes';
/** A third of a screen around is drawn beforehand: while the map is dragged, nothing is. */
const AROUND = 0.3;

/** The parts of a territory on one canvas: an element for each of 1 250 would be too slow to drag. */
export function ShapesLayer({ shapes, colours, overTiles, tell, onPress }: Props) {
  const map = useMap();
  const isPressed = onPress !== null;
  const latest = useRef({ tell, onPress });
  useEffect(() => {
    latest.current = { tell, onPress };
  }, [tell, onPress]);
  useEffect(() => {
    const pane = map.getPane(PANE) ?? map.createPane(PANE);
    pane.style.zIndex = '390';
    const renderer = canvas({ pane: PANE, padding: AROUND });
    const drawn = inDrawingOrder(shapes).map((shape) => {
      const usual: PolylineOptions = leafletStyle(styleOf(shape, colours, overTiles));
      const layer = polygon(latitudeFirst(shape.rings), {
        ...usual,
        renderer,
        pane: PANE,
        interactive: isPressed,
        smoothFactor: 0.5,
      });
      if (!isPressed) return layer;
      return layer
        .bindTooltip(() => latest.current.tell(shape), { sticky: true })
        .on('click', () => latest.current.onPress?.(shape))
        .on('mouseover', () => layer.setStyle({ color: colours.ink, weight: 3 }))
        .on('mouseout', () => layer.setStyle(usual));
    });
    const group = featureGroup(drawn).addTo(map);
    return () => {
      group.remove();
      renderer.remove();
    };
  }, [map, shapes, colours, overTiles, isPressed]);
  return null;
}

const latitudeFirst = (rings: Rings): LatLngTuple[][][] =>
  rings.map((polygons) => polygons.map((ring) => ring.map(([x, y]): LatLngTuple => [y, x])));

function leafletStyle({
  fill,
  opacity,
  line,
  width_px,
  dash_px,
}: ReturnType<typeof styleOf>): PolylineOptions {
  return {
    fill: true,
    fillColor: fill,
    fillOpacity: opacity,
    color: line,
    weight: width_px,
    ...(dash_px.length > 0 && { dashArray: [...dash_px] }),
  };
}
