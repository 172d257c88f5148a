import type { PersonalDatum, PersonalDatumKind } from '../need/recognition.ts';

/** The longest text of a report, in characters. */
export const LONGEST_TEXT = 300;

const NAMES: Record<PersonalDatumKind, string> = {
  name: 'un nom',
  phone: 'un numéro de téléphone',
  email: 'une adresse électronique',
  address: 'une adresse',
  birth_date: 'une date de naissance',
  nir: 'un numéro de sécurité sociale',
  file_number: 'un numéro de dossier',
};

/** Why a report's text may not be sent, in French; null when nothing in it tells who somebody is. */
export function refuseText(found: readonly Pick<PersonalDatum, 'kind'>[]): string | null {
  if (found.length === 0) return null;
  const names = [...new Set(found.map(({ kind }) => NAMES[kind]))];
  const listed = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`;
  return `Le texte semble contenir ${listed}. Un signalement parle de la fiche, jamais d’une personne : ${names.length < 2 ? 'retirez-le' : 'retirez-les'} pour envoyer.`;
}
