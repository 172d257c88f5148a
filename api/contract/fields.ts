import { z } from 'zod';
import { PUBLICS } from '#api/domain/vocabulary/publics';
import { THEMATIQUES } from '#api/domain/vocabulary/thematiques';
import type { Public } from '#api/domain/vocabulary/publics';
import type { Thematique } from '#api/domain/vocabulary/thematiques';

type Codes<T extends string> = [T, ...T[]];

export const thematiqueCodes = THEMATIQUES.map(({ value }) => value) as unknown as Codes<Thematique>;
export const publicCodes = PUBLICS.map(({ value }) => value) as unknown as Codes<Public>;

/** The codes of a closed list. */
export const codesOf = <T extends string>(list: readonly { value: T }[]): Codes<T> =>
  list.map(({ value }) => value) as Codes<T>;

/** One value of a closed list of the standard. */
export const valuesOf = <T extends string>(list: readonly { value: T }[]) => z.enum(codesOf(list));

/** INSEE code of a commune or of an arrondissement of Paris, Lyon or Marseille. */
export const codeInsee = z
  .string()
  .regex(/^(\d{2}|2[AB])\d{3}$/, 'Le code INSEE d’une commune a cinq caractères, par exemple 73065.');

/** `a,b,c` in an address, as a list of distinct codes of a closed vocabulary; every unknown code is reported. */
export function codeList<T extends string>(codes: Codes<T>, noun: string) {
  const known = new Set<string>(codes);
  return z
    .string()
    .describe(`Codes separated by commas, among: ${codes.join(', ')}`)
    .transform((value, context): T[] => {
      const given = [
        ...new Set(
          value
            .split(',')
            .map((code) => code.trim())
            .filter(Boolean),
        ),
      ];
      for (const code of given) {
        if (!known.has(code)) {
          context.addIssue({
            code: 'custom',
            message: `« ${code.slice(0, 80)} » n’est pas un code de ${noun} connu.`,
          });
        }
      }
      return given as T[];
    });
}

/** Latitude and longitude in degrees, WGS 84. */
export const point = z.strictObject({ latitude: z.number(), longitude: z.number() });
