import type { Locator, Page } from 'playwright-core';

/** A picture as one can tell that it shows something: its size, and how many colours it has. */
export interface Picture {
  width: number;
  height: number;
  colours: number;
}

/** Reads a PNG in the page: what a browser cannot read is none. */
export async function readPicture(page: Page, png: Buffer): Promise<Picture> {
  const handle = await page.evaluateHandle(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas;
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return handle.evaluate(countColours);
}

/** Reads what is drawn on a canvas of the page. */
export const readCanvas = (canvas: Locator): Promise<Picture> => canvas.evaluate(countColours);

/** Runs in the page. */
function countColours(element: Node): Picture {
  const canvas = element as HTMLCanvasElement;
  const { width, height } = canvas;
  const context = width > 0 && height > 0 ? canvas.getContext('2d') : null;
  const { data } = context?.getImageData(0, 0, width, height) ?? { data: new Uint8ClampedArray() };
  const colours = new Set(new Uint32Array(data.buffer));
  return { width, height, colours: colours.size };
}
