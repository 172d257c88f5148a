import type { Orientation, Partner } from '#api/contract/orientation.contract';
import type { RawCommune, RawRows, RawService, RawStructure } from './raw-rows.ts';
import type { Asked } from './situation.ts';

/** A partner of an answer beside its rows of the database. */
export interface SeenPartner {
  partner: Partner;
  structure: RawStructure;
  /** Rows of the services shown that answer a need asked for. */
  services: RawService[];
  /** Needs asked for that those rows answer. */
  covers: string[];
  asked: Asked;
  home: RawCommune;
  rows: RawRows;
}

/** The partners of an answer in the order of the screen: the plan, then the others. */
export function seePartners(answer: Orientation, asked: Asked, rows: RawRows): SeenPartner[] {
  const home = rows.communes.get(answer.commune.code);
  if (!home) throw new Error(`No commune ${answer.commune.code}`);
  return [...answer.plan, ...answer.partners].map((partner) => {
    const structure = rows.structures.get(partner.structure.id);
    if (!structure) throw new Error(`No structure ${partner.structure.id}`);
    const services = partner.services
      .flatMap(({ id }) => rows.services.get(id) ?? [])
      .filter((service) => needsOf(service).some((need) => isAsked(need, asked)));
    const covers = asked.needs.filter((need) => services.some((service) => needsOf(service).includes(need)));
    return { partner, structure, services, covers, asked, home, rows };
  });
}

const needsOf = ({ thematiques, thematiques_texte }: RawService): string[] => [
  ...thematiques,
  ...thematiques_texte,
];

const isAsked = (need: string, { needs }: Asked): boolean => needs.some((code) => code === need);

/** Whether one partner covers, of what is asked, all that another covers. */
export const coversAsMuch = (one: SeenPartner, other: SeenPartner): boolean =>
  other.covers.every((need) => one.covers.includes(need));

/** Given by phone or online. */
export const isAfar = ({ modes_accueil }: RawService): boolean => modes_accueil.includes('a-distance');

/** Only by phone or online. */
export const isOnlyAfar = ({ modes_accueil }: RawService): boolean =>
  modes_accueil.length > 0 && modes_accueil.every((mode) => mode === 'a-distance');

/** Someone goes to the person's home, as the service itself says. */
export const isAtHome = ({ nom, description }: RawService): boolean =>
  /à domicile|au domicile|à la maison|chez (?:une|la|les) personne/i.test(`${nom} ${description ?? ''}`);

/** In a group, where each is seen by the others. */
export const isGroup = ({ type }: RawService): boolean => type === 'atelier' || type === 'formation';

/** The phone to call, at the structure or at one of the services that help. */
export const hasPhone = ({ structure, services }: SeenPartner): boolean =>
  structure.telephone !== null || services.some(({ telephone }) => telephone !== null);

/** Comes to the person, calls her, or goes from place to place. */
export const comesOrCalls = ({ structure, services }: SeenPartner): boolean =>
  structure.itinerant || services.some((service) => isAfar(service) || isAtHome(service));

/** Whether a service takes a person of these publics; one of whom nothing is said takes no place reserved to others. */
export const isFor = ({ publics }: RawService, person: readonly string[]): boolean =>
  publics.length === 0 || publics.includes('tous-publics') || publics.some((code) => person.includes(code));
