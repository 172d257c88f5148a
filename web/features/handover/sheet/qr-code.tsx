import { generate } from 'lean-qr';
import { useMemo } from 'react';

/** The white margin that readers need around a code, in modules (ISO/IEC 18004). */
const QUIET = 4;

interface Props {
  /** What the code holds. */
  text: string;
  label: string;
}

/** A QR code as a drawing, black on white in every theme; nothing where the text is longer than a code can hold. */
export function QrCode({ text, label }: Props) {
  const code = useMemo(() => draw(text), [text]);
  if (!code) return null;
  return (
    <svg viewBox={`${-QUIET} ${-QUIET} ${code.side} ${code.side}`} role="img" aria-label={label}>
      <rect x={-QUIET} y={-QUIET} width={code.side} height={code.side} fill="#fff" />
      <path d={code.path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}

function draw(text: string) {
  try {
    const code = generate(text);
    const lines = Array.from({ length: code.size }, (_, y) => runsOf(code.size, (x) => code.get(x, y), y));
    return { side: code.size + 2 * QUIET, path: lines.join('') };
  } catch {
    return null;
  }
}

/** The dark runs of a row, each a rectangle: modules side by side leave no hairline between them. */
function runsOf(size: number, isDark: (x: number) => boolean, y: number): string {
  let path = '';
  for (let x = 0; x < size; x += 1) {
    const start = x;
    while (x < size && isDark(x)) x += 1;
    if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
  }
  return path;
}
