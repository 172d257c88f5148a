import { commune as words } from './obstacle.fr.ts';
import type { Commune } from '#api/contract/communes.contract';

/** `La Rochette (73110)`; a commune with several postcodes shows the first. */
export function communeName({ nom, codes_postaux }: Commune): string {
  return codes_postaux[0] ? `${nom} (${codes_postaux[0]})` : nom;
}

/** `CC Cœur de Savoie, Savoie · 3 900 habitants`. */
export function describeCommune({ epci, departement, population }: Commune): string {
  const place = epci ? `${epci}, ${departement}` : departement;
  return population === null ? place : `${place} · ${words.inhabitants(population)}`;
}
