import { z } from 'zod';

/** A line or some words, without anything that is not seen. */
export const words = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'Ce champ est obligatoire.')
    .max(most, `${most} caractères au plus.`)
    .regex(/^[^\p{Cc}\p{Cf}]*(?:\r?\n[^\p{Cc}\p{Cf}]*)*$/u, 'Le texte contient des caractères invisibles.');
