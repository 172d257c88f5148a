import { NNBSP } from './french.ts';

/** `123 456 789 00012`, as it is written on paper. */
export const formatSiret = (siret: string): string =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, `$1${NNBSP}$2${NNBSP}$3${NNBSP}$4`);
