/** Languages of a welcome: ISO 639-1, plus the French sign language and an interpreter, who may be asked for any. */
export const LANGUAGES = [
  { value: 'ar', label: 'Arabe' },
  { value: 'uk', label: 'Ukrainien' },
  { value: 'ru', label: 'Russe' },
  { value: 'es', label: 'Espagnol' },
  { value: 'en', label: 'Anglais' },
  { value: 'pt', label: 'Portugais' },
  { value: 'it', label: 'Italien' },
  { value: 'de', label: 'Allemand' },
  { value: 'tr', label: 'Turc' },
  { value: 'ro', label: 'Roumain' },
  { value: 'fa', label: 'Dari ou persan' },
  { value: 'ps', label: 'Pachto' },
  { value: 'zh', label: 'Chinois' },
  { value: 'ta', label: 'Tamoul' },
  { value: 'lsf', label: 'Langue des signes' },
  { value: 'interpreter', label: 'Avec un interprète' },
] as const;

export type Language = (typeof LANGUAGES)[number]['value'];
