import { commune as words } from './commune.fr.ts';
import type { Commune } from '#api/contract/communes.contract';

/** `La Rochette (73110)`, `Marseille 13e (13013)`; a commune with several postcodes shows the first. */
export function communeName({ nom, codes_postaux }: Commune): string {
  const short = nom.replace(/ Arrondissement$/, '');
  return codes_postaux[0] ? `${short} (${codes_postaux[0]})` : short;
}

/** `CC Cœur de Savoie, Savoie · 3 900 habitants`. */
export function describeCommune({ epci, departement, population }: Commune): string {
  const place = epci ? `${epci}, ${departement}` : departement;
  return population === null ? place : `${place} · ${words.inhabitants(population)}`;
}
