import type { Role } from '#api/domain/orientation/roles';

/** What a partner does for someone, in words. */
export const roles: Record<Role, string> = {
  'does-for': 'Fait pour la personne, avec un mandat',
  'does-with': 'Fait les démarches avec la personne',
  teaches: 'Apprend à faire, pas à pas',
  'knows-rights': 'Connaît les droits',
  equips: 'Fournit ou finance',
  accompanies: 'Accompagne dans la durée',
  informs: 'Informe et oriente',
};
