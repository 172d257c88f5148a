import { Worker } from 'node:worker_threads';
import { OriginError } from '../open-origin.ts';
import type { PackedOutlines, SimplifiedOutlines } from './outlines-messages.ts';

/** The outlines of EPCI (569 000 positions, 11 MB of GeoJSON) take 128 MB. */
const MEMORY_MB = 192;

/**
 * Outlines simplified for three sizes of screen, in a thread of its own, a border of two territories once for both.
 * @throws OriginError when they are too many positions for its memory
 */
export function simplifyOutlines(packed: PackedOutlines): Promise<SimplifiedOutlines> {
  const worker = new Worker(new URL('./simplify-worker.mjs', import.meta.url), {
    workerData: packed,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', (error: Error & { code?: string }) => {
      const isTooLarge = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(
        isTooLarge ? new OriginError('Les contours sont trop détaillés : prenez-en de plus simples.') : error,
      );
    });
    worker.once('exit', () => reject(new Error('The outlines were not simplified')));
  });
}
