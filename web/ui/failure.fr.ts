/** What every failed request says, whatever was asked for. */
export const failure = {
  offline: 'Vous êtes hors connexion',
  unreachable: 'Baguette ne répond pas',
  unreadable:
    'La réponse reçue n’est pas lisible : votre réseau l’a peut-être remplacée, ou cette page est ancienne. Rechargez-la.',
  reference: (id: string) => `Référence à citer : ${id}`,
  retry: 'Réessayer',
} as const;
