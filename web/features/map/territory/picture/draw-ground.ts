import { LIGHT } from '../colours.ts';
import { namesOfCircles, namesOfShapes, numberBoxes, placeNames } from '../names.ts';
import { inDrawingOrder, styleOf } from '../shape-style.ts';
import { projector } from './project.ts';
import type { Place } from '../places-in-rings.ts';
import type { Shape } from '../shapes.ts';
import type { Drawing } from '../use-drawing.ts';
import type { View } from './picture.ts';

type Context = CanvasRenderingContext2D;
type ToPixel = (place: Place) => { x: number; y: number };

/** Draws what the map shows, this wide, from the corner where the context stands. Always in light colours: it is for paper. */
export function drawGround(context: Context, drawing: Drawing, view: View, width: number): void {
  const height = width * view.ratio;
  const toPixel = projector(view, width);
  context.save();
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
  context.fillStyle = LIGHT.ground;
  context.fillRect(0, 0, width, height);
  for (const shape of inDrawingOrder(drawing.shapes)) {
    drawShape(context, shape, toPixel);
  }
  drawCircles(context, drawing, toPixel, width / view.width_px);
  drawNames(context, drawing, toPixel, { left: 0, top: 0, right: width, bottom: height });
  drawPlaces(context, drawing, toPixel);
  context.restore();
}

function drawShape(context: Context, shape: Shape, toPixel: ToPixel): void {
  const style = styleOf(shape, LIGHT);
  context.beginPath();
  for (const ring of shape.rings.flat()) {
    ring.forEach(([longitude, latitude], at) => {
      const { x, y } = toPixel({ latitude, longitude });
      if (at === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
    context.closePath();
  }
  context.globalAlpha = style.opacity;
  context.fillStyle = style.fill;
  context.fill('evenodd');
  context.globalAlpha = 1;
  context.strokeStyle = style.line;
  context.lineWidth = style.width_px;
  context.setLineDash([...style.dash_px]);
  context.stroke();
  context.setLineDash([]);
}

function drawCircles(context: Context, { circles }: Drawing, toPixel: ToPixel, scale: number): void {
  for (const { radius_px, step, ...place } of circles) {
    const { x, y } = toPixel(place);
    context.beginPath();
    context.arc(x, y, radius_px * scale, 0, 2 * Math.PI);
    context.globalAlpha = 0.88;
    context.fillStyle = LIGHT.steps[step] ?? LIGHT.ink;
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = LIGHT.ground;
    context.lineWidth = 1.5;
    context.stroke();
  }
}

interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function drawNames(
  context: Context,
  { level, circles, shapes, places }: Drawing,
  toPixel: ToPixel,
  frame: Frame,
) {
  const names = level === 'commune' ? namesOfCircles(circles) : namesOfShapes(shapes);
  context.font = `500 14px ${getComputedStyle(document.body).fontFamily}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const { nom, x, y } of placeNames(names, {
    toPixel,
    frame,
    obstacles: numberBoxes(places, toPixel),
  })) {
    context.strokeStyle = LIGHT.ground;
    context.lineWidth = 4;
    context.strokeText(nom, x, y);
    context.fillStyle = LIGHT.ink;
    context.fillText(nom, x, y);
  }
}

const SIDE_PX = 22;

function drawPlaces(context: Context, { places }: Drawing, toPixel: ToPixel): void {
  context.font = `700 13px ${getComputedStyle(document.body).fontFamily}`;
  context.textAlign = 'center';
  [...places.entries()].toReversed().forEach(([at, { latitude, longitude }]) => {
    if (latitude === null || longitude === null) return;
    const { x, y } = toPixel({ latitude, longitude });
    context.beginPath();
    context.roundRect(x - SIDE_PX / 2, y - SIDE_PX / 2, SIDE_PX, SIDE_PX, 6);
    context.fillStyle = '#ffffff';
    context.fill();
    context.strokeStyle = LIGHT.ink;
    context.lineWidth = 2;
    context.stroke();
    context.fillStyle = LIGHT.ink;
    context.fillText(String(at + 1), x, y + 1);
  });
}
