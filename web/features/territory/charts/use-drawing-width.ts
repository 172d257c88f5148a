import { useElementSize } from '@mantine/hooks';

const USUAL_REM_PX = 16;

/** The width of an element in sixteenths of the size of the text: what is drawn so grows with the text, as words do. */
export function useDrawingWidth() {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const rem_px = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { ref, width: Math.round((width / rem_px) * USUAL_REM_PX) };
}
