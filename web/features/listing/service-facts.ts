import { PUBLICS } from '#api/domain/vocabulary/publics';
import { capitalise, formatNumber, listOf, NBSP, uncapitalise } from '#web/lib/french.ts';
import { services as words } from './listing.fr.ts';
import { formatDate, formatWait } from '#web/lib/format-time.ts';
import { describeZones } from './describe-zones.ts';
import type { ListedService } from '#api/contract/listings.contract';

export type Term =
  'now' | 'type' | 'publics' | 'cost' | 'reception' | 'conditions' | 'mobilise' | 'by' | 'duration' | 'zone';

/** One thing to know of a service. */
export interface Fact {
  term: Term;
  text: string;
}

/** What is known of a service, term by term; what its source does not say is left out, but for its cost and its publics. */
export function factsOf(service: ListedService): Fact[] {
  const texts: Record<Term, string | null> = {
    now: describeNow(service),
    type: service.type && words.types[service.type],
    publics: withPrecisions(describePublics(service), service.publics_precisions),
    cost: withPrecisions(
      service.frais ? words.frais[service.frais] : words.unknown,
      service.frais_precisions,
    ),
    reception: listed(service.modes_accueil.map((mode) => words.reception[mode])),
    conditions: service.conditions_acces,
    mobilise: withPrecisions(
      listed(service.modes_mobilisation.map((mode) => words.modes[mode])),
      service.mobilisation_precisions,
    ),
    by: describeWho(service),
    duration: describeDuration(service),
    zone: service.zones.length > 0 ? describeZones(service.zones) : null,
  };
  return (Object.entries(texts) as [Term, string | null][]).flatMap(([term, text]) =>
    text ? [{ term, text }] : [],
  );
}

/** What every service says in the same words, so that it is said once; nothing where there is only one. */
export function commonFacts(services: readonly ListedService[]): Fact[] {
  const [first, ...others] = services.map(factsOf);
  if (!first || others.length === 0) return [];
  return first.filter((fact) => others.every((facts) => facts.some((other) => isSame(fact, other))));
}

export const isSame = (a: Fact, b: Fact): boolean => a.term === b.term && a.text === b.text;

/** Whether it has room, and how long one waits. */
function describeNow({ complet_jusqu_au, delai_jours }: ListedService): string | null {
  const full = complet_jusqu_au && words.fullUntil(formatDate(complet_jusqu_au));
  const wait = delai_jours && words.waits(formatWait(delai_jours));
  return [full, wait].filter(Boolean).join('. ') || null;
}

function describePublics({ publics }: ListedService): string {
  if (publics.length === 0) return words.unknown;
  const labels = publics.map((code) => PUBLICS.find(({ value }) => value === code)?.label ?? code);
  return capitalise(listOf(labels.map(uncapitalise)));
}

function describeWho({ mobilisable_par }: ListedService): string | null {
  if (mobilisable_par.length === 0) return null;
  if (mobilisable_par.length === 2) return words.byBoth;
  return mobilisable_par.includes('usagers') ? words.byPerson : words.byWorker;
}

function describeDuration({ nombre_semaines, volume_horaire_hebdomadaire }: ListedService): string | null {
  const weeks = nombre_semaines && words.weeks(nombre_semaines);
  const hours = volume_horaire_hebdomadaire && `${formatNumber(volume_horaire_hebdomadaire, 1)}${NBSP}h`;
  return [weeks, hours && words.weekly(hours)].filter(Boolean).join(', ') || null;
}

const listed = (texts: readonly string[]): string | null =>
  texts.length > 0 ? capitalise(listOf(texts, 'ou')) : null;

function withPrecisions(text: string | null, precisions: string | null): string | null {
  if (text === null || text === words.unknown) return precisions ?? text;
  return precisions ? `${text}. ${precisions}` : text;
}
