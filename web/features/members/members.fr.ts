/** What the pages of who keeps listings share. */
export const signIn = {
  go: 'Me connecter',
  back: 'Sans mot de passe : un lien vient par courriel. Ouvert sur cet appareil dans les vingt minutes, il vous ramène ici.',
} as const;
