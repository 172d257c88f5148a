import { z } from 'zod';

/** Identifier of a structure or of a service, `${source}--${id at the source}`. */
export const listingId = z.string().min(1).max(300, 'L’identifiant d’une fiche tient en 300 caractères.');
