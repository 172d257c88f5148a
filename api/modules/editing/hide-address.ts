import { Injectable } from '@nestjs/common';
import type { InputOf } from '#api/contract/endpoint';
import type { EditableStructure } from '#api/contract/editable-fields';
import type { publishListing } from '#api/contract/editing.contract';
import type { Issue } from '#api/contract/problem.contract';
import type { Values } from '#api/domain/editing/changes';
import { atStructure, linesOf, tellsPlace, withErased } from '#api/domain/editing/hidden-address';
import type { StoredEdition } from './edition.repository.ts';

export type EditedBody = Pick<InputOf<typeof publishListing>['body'], 'structure' | 'services' | 'added'>;

/** A listing as it stands, with all that says where it is. */
export type KnownListing = Pick<StoredEdition, 'structure' | 'services'> & { places: readonly Values[] };

/** A service that was removed is known by its name: its texts are forgotten. */
type Named = Pick<EditedBody['services'][number], 'values'>;

type Texts = Pick<EditedBody, 'structure' | 'services'> & { added?: EditedBody['added'] };

const TYPE_IT = 'Écrivez l’adresse : elle n’a pas été gardée quand elle a été masquée.';
const IN_TEXT = 'Ce texte donne l’adresse que vous masquez : retirez-la d’abord.';
const inService = (nom: string) =>
  `Le service « ${nom} » donne, dans un de ses textes, l’adresse que vous masquez : retirez-la d’abord.`;

/** What is published of a listing that hides its place: nothing that leads there, whatever was sent. */
@Injectable()
export class HideAddress {
  /** The body as it may be published, and what forbids it, by field. */
  run(known: KnownListing, body: EditedBody): { body: EditedBody; issues: Issue[] } {
    const was = known.structure.values.adresse_masquee === true;
    const hides = body.structure.adresse_masquee ?? was;
    if (!hides) {
      const isTyped = !was || (body.structure.adresse ?? null) !== null;
      return { body, issues: isTyped ? [] : [{ field: 'body.structure.adresse', message: TYPE_IT }] };
    }
    const typed = [...body.services, ...body.added].map(({ values }) => values);
    const lines = linesOf(...known.places, body.structure, ...typed);
    const tells = (text: string) => tellsPlace(text, lines);
    const issues = was ? textsOf(body, tells) : allTexts(known, body, tells);
    return { body: withoutPlaces(body, !was), issues };
  }
}

/** Its services are given at its place, which is hidden: none has a place of its own. */
const withoutPlaces = ({ structure, services, added }: EditedBody, isWhole: boolean): EditedBody => ({
  structure: withErased(structure, isWhole),
  services: services.map((service) => ({ ...service, values: atStructure(service.values) })),
  added: added.map((service) => ({ ...service, values: atStructure(service.values) })),
});

/** What is typed that tells. */
function textsOf({ structure, services, added = [] }: Texts, tells: (text: string) => boolean): Issue[] {
  const of = (path: string, values: Values): Issue[] =>
    Object.entries(values)
      .filter(([column, value]) => !PLACE.includes(column) && typeof value === 'string' && tells(value))
      .map(([column]) => ({ field: `${path}.${column}`, message: IN_TEXT }));
  return [
    ...of('body.structure', structure),
    ...services.flatMap(({ values }, index) => of(`body.services.${index}.values`, values)),
    ...added.flatMap(({ values }, index) => of(`body.added.${index}.values`, values)),
  ];
}

/** The address itself, which is erased, and links, which are erased or lead to a page of the structure. */
const PLACE: readonly string[] = [
  'adresse',
  'complement_adresse',
  'code_postal',
  'siret',
  'accessibilite_lieu',
];

/** The texts that stand, with what is typed over them; of a service that is not edited, its name says where to look. */
function allTexts(known: KnownListing, body: EditedBody, tells: (text: string) => boolean): Issue[] {
  const structure = { ...known.structure.values, ...body.structure } as EditableStructure;
  const services = body.services.map(({ id, values }) => ({
    id,
    values: { ...known.services.find((service) => service.id === id)?.values, ...values },
  }));
  const others = known.services.filter(
    ({ id }) => ![...body.services, ...body.added].some((service) => service.id === id),
  );
  return [
    ...textsOf({ structure, services, added: body.added }, tells),
    ...others
      .map(({ values }) => ({ values: values.withdrawn === true ? { nom: values.nom } : values }) as Named)
      .filter(({ values }) => textsOf({ structure: {}, services: [{ id: '', values }] }, tells).length > 0)
      .map(({ values }) => ({ field: 'body.services', message: inService(String(values.nom)) })),
  ];
}
