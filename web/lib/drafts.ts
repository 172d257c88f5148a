import { forget, keysOf } from './device-memory.ts';

const DRAFT = 'brouillon.';

/** Where this device keeps what was written of a listing and not published. */
export const draftKey = (listing: string): string => `${DRAFT}${listing}`;

/** How many listings have a draft on this device, whoever wrote it. */
export const countDrafts = (): number => keysOf(DRAFT).length;

/** Who leaves a shared computer leaves nothing of a listing on it. */
export const forgetDrafts = (): void => keysOf(DRAFT).forEach(forget);
