/** How a partner is reached. */
export const contact = {
  call: (name: string) => `Appeler ${name} : `,
  noPhone: 'Pas de téléphone connu',
  write: 'Écrire',
  to: (name: string) => ` à ${name}`,
} as const;
