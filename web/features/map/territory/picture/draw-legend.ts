import { LIGHT } from '../colours.ts';
import { styleOf } from '../shape-style.ts';
import type { Legend, Mark } from '../legend-lines.ts';
import type { ShapeStyle } from '../shape-style.ts';

interface Place {
  x: number;
  y: number;
  width: number;
}

const SIDE = 16;
const LINE = 26;
const GAP = 22;

/** The shapes that stand for the lines. */
const MARKED: Record<Mark, ShapeStyle> = {
  nowhere: styleOf({ step: 5, nowhere: true, approximate: false }, LIGHT),
  uncounted: styleOf({ step: null, nowhere: false, approximate: false }, LIGHT),
  approximate: styleOf({ step: 0, nowhere: false, approximate: true }, LIGHT),
};

/** Draws what the colours and the lines mean, side by side in as many lines as it takes; gives where it ends. */
export function drawLegend(context: CanvasRenderingContext2D, { steps, marks }: Legend, at: Place): number {
  const keys = [
    ...steps.map(({ step, said }) => ({ style: plain(step), said })),
    ...marks.map(({ mark, said }) => ({ style: MARKED[mark], said })),
  ];
  context.font = `400 15px ${getComputedStyle(document.body).fontFamily}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  let { x, y } = at;
  for (const { style, said } of keys) {
    const width = SIDE + 8 + context.measureText(said).width;
    if (x > at.x && x + width > at.x + at.width) [x, y] = [at.x, y + LINE];
    drawKey(context, style, { x, y: y + (LINE - SIDE) / 2 });
    context.fillStyle = LIGHT.ink;
    context.fillText(said, x + SIDE + 8, y + LINE / 2);
    x += width + GAP;
  }
  return y + LINE + 6;
}

const plain = (step: number): ShapeStyle => ({
  ...styleOf({ step, nowhere: false, approximate: false }, LIGHT),
  line: LIGHT.soft,
});

function drawKey(context: CanvasRenderingContext2D, style: ShapeStyle, { x, y }: { x: number; y: number }) {
  context.globalAlpha = style.opacity;
  context.fillStyle = style.fill;
  context.fillRect(x, y, SIDE, SIDE);
  context.globalAlpha = 1;
  context.strokeStyle = style.line;
  context.lineWidth = style.width_px;
  context.setLineDash([...style.dash_px]);
  context.strokeRect(x, y, SIDE, SIDE);
  context.setLineDash([]);
}
