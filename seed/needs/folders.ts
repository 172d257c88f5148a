import { join } from 'node:path';

/** Commands run at the project's root, whether from the sources or from what was built of them. */
export const ROOT = process.cwd();
/** The labelled notes. */
export const NEEDS_FOLDER = join(ROOT, 'seed/needs');
