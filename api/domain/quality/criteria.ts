import type { ServiceRecord } from '#api/domain/import/records';
import { addMonths } from './add-months.ts';
import { isDay, startOf } from './freshness.ts';

/** What the score looks at; a contact or an address is the structure's where the service has none of its own. */
export type ScoredService = Pick<
  ServiceRecord,
  | 'source'
  | 'adresse'
  | 'telephone'
  | 'courriel'
  | 'lien_mobilisation'
  | 'modes_accueil'
  | 'modes_mobilisation'
  | 'mobilisable_par'
  | 'publics'
  | 'thematiques'
  | 'frais'
  | 'frais_precisions'
  | 'description'
  | 'date_maj'
> & {
  /** Its structure hides where it is: an address that is not said is then no fault. */
  adresse_masquee?: boolean;
};

/** From 0 to 1; null where it does not apply to the service. */
type Criterion = (service: ScoredService, now: Date) => number | null;

/** They say nothing of the age of what they publish. */
const UNDATED_SOURCES: readonly string[] = ['agefiph', 'france-travail'];

/** Lengths of a description: too short below, good from, too long from. */
const SHORT = 50;
const GOOD = 200;
const LONG = 2000;

const present = (value: string | null | readonly string[]): number => (value?.length ? 1 : 0);

/** The criteria of `score_qualite` of the data·inclusion schema v1, by the names that it gives them. */
export const CRITERIA = {
  adresse_bien_definie: ({ adresse, adresse_masquee = false, modes_accueil, modes_mobilisation }) =>
    !adresse_masquee &&
    (modes_accueil.includes('en-presentiel') || modes_mobilisation.includes('se-presenter'))
      ? present(adresse)
      : null,
  modes_mobilisation_bien_definis: ({ modes_mobilisation, mobilisable_par }) =>
    (present(modes_mobilisation) + present(mobilisable_par)) / 2,
  au_moins_un_public: ({ publics }) => present(publics),
  au_moins_une_thematique: ({ thematiques }) => present(thematiques),
  au_moins_un_moyen_de_contact: ({ courriel, lien_mobilisation, telephone }) =>
    present(courriel ?? lien_mobilisation ?? telephone),
  courriel_bien_defini: ({ courriel, modes_mobilisation }) =>
    modes_mobilisation.includes('envoyer-un-courriel') ? present(courriel) : null,
  telephone_bien_defini: ({ telephone, modes_mobilisation }) =>
    modes_mobilisation.includes('telephoner') ? present(telephone) : null,
  date_maj_recente: scoreDate,
  frais_bien_definis: ({ frais, frais_precisions }) => {
    if (frais === null) return 0;
    return frais === 'payant' && present(frais_precisions) === 0 ? 0.5 : 1;
  },
  description_bien_definie: ({ description }) => {
    const length = description?.length ?? 0;
    if (length < SHORT) return 0;
    return length < GOOD || length >= LONG ? 0.5 : 1;
  },
} satisfies Record<string, Criterion>;

export type CriterionName = keyof typeof CRITERIA;

/** The months of the calendar until which the date is worth everything, and from which nothing. */
const FULL_MONTHS = 6;
const NOTHING_MONTHS = 24;

/**
 * 1 for six months, then in a straight line to 0 at twenty-four. The source's own code tests "younger" then "older"
 * than six months of thirty days, and so gives 0 on the very day between: here the line begins on that day, at 1.
 */
function scoreDate({ source, date_maj }: ScoredService, now: Date): number | null {
  if (UNDATED_SOURCES.includes(source)) return null;
  if (!isDay(date_maj)) return 0;
  const [full_ms, nothing_ms] = [
    startOf(addMonths(date_maj, FULL_MONTHS)),
    startOf(addMonths(date_maj, NOTHING_MONTHS)),
  ];
  const left = (nothing_ms - now.getTime()) / (nothing_ms - full_ms);
  return Math.min(1, Math.max(0, left));
}
