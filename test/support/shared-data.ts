import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve('../shared');

/** A file of the folder of real and labelled data that lies beside the project where it is developed. */
export const sharedFile = (path: string): string => resolve(folder, path);

/**
 * True where that folder is absent: its tests are then skipped, with this said in their title. Where CI is set it must
 * be there, and they fail without it.
 */
export const withoutSharedData = !existsSync(folder) && !process.env.CI;

export const NEEDS_SHARED_DATA = withoutSharedData ? ' (sauté : ../shared absent)' : '';
