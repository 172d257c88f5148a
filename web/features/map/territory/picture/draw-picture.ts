import { wrapWords } from '#web/lib/wrap-words.ts';
import { LIGHT } from '../colours.ts';
import { drawGround } from './draw-ground.ts';
import { drawLegend } from './draw-legend.ts';
import { headingsOf, notesUnder } from './picture.ts';
import type { Pictured, View } from './picture.ts';

/** Of the page that is drawn, in CSS pixels; each is two of the picture's: 1 800 wide. */
const WIDTH = 900;
const SCALE = 2;
const MARGIN = 28;
const INNER = WIDTH - 2 * MARGIN;

/** A pen that writes down the page, and knows where it is. */
interface Pen {
  context: CanvasRenderingContext2D;
  y: number;
}

/** Draws the map where it looks, with its title, its legend and its sources, and makes the canvas as high as that takes. False where it cannot be drawn. */
export function drawPicture(canvas: HTMLCanvasElement, pictured: Pictured, view: View | null): boolean {
  const context = canvas.getContext('2d');
  if (!context || !view) return false;
  const height = write({ context, y: MARGIN }, pictured, view);
  canvas.width = WIDTH * SCALE;
  canvas.height = Math.ceil(height * SCALE);
  context.scale(SCALE, SCALE);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, WIDTH, height);
  write({ context, y: MARGIN }, pictured, view);
  return true;
}

/** All of it, from the top; gives where it ends. Written once to know the height, which empties a canvas, and once for good. */
function write(pen: Pen, pictured: Pictured, view: View): number {
  const { context } = pen;
  const [title, subject] = headingsOf(pictured);
  paragraph(pen, title, { size: 28, weight: 700, colour: LIGHT.ink });
  paragraph(pen, subject, { size: 17, weight: 400, colour: LIGHT.soft });
  pen.y += 10;
  context.save();
  context.translate(MARGIN, pen.y);
  drawGround(context, pictured.drawing, view, INNER);
  context.restore();
  pen.y += INNER * view.ratio + 14;
  paragraph(pen, pictured.legend.title, { size: 16, weight: 700, colour: LIGHT.ink });
  pen.y = drawLegend(context, pictured.legend, { x: MARGIN, y: pen.y, width: INNER });
  for (const note of notesUnder(pictured))
    paragraph(pen, note, { size: 14, weight: 400, colour: LIGHT.soft });
  return pen.y + MARGIN / 2;
}

interface Type {
  size: number;
  weight: number;
  colour: string;
}

function paragraph(pen: Pen, text: string, { size, weight, colour }: Type): void {
  const { context } = pen;
  context.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
  context.textAlign = 'left';
  context.textBaseline = 'top';
  context.fillStyle = colour;
  for (const line of wrapWords(text, INNER, (words) => context.measureText(words).width)) {
    context.fillText(line, MARGIN, pen.y);
    pen.y += size * 1.35;
  }
}
