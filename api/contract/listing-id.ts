import { z } from 'zod';

/** Identifier of a structure or of a service, `${source}--${id at the source}`. PostgreSQL's text holds no U+0000. */
export const listingId = z
  .string()
  .min(1)
  .max(300, 'L’identifiant d’une fiche tient en 300 caractères.')
  .regex(/^[^\0]*$/, 'Aucune fiche n’a un tel identifiant.');
