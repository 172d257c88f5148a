/** What is said of an address that leads nowhere. */
export const notFound = {
  title: 'Cette page n’existe pas',
  text: 'L’adresse est peut-être incomplète, ou la page a changé de place.',
  back: 'Revenir à l’orientation',
} as const;
