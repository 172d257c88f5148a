import { Injectable } from '@nestjs/common';
import type { InputOf } from '#api/contract/endpoint';
import type { EditableStructure } from '#api/contract/editable-fields';
import type { publishListing } from '#api/contract/editing.contract';
import type { Issue } from '#api/contract/problem.contract';
import type { Values } from '#api/domain/editing/changes';
import { givesAddress, linesOf, mentions, withErased } from '#api/domain/editing/hidden-address';
import { EditionRepository } from './edition.repository.ts';
import type { StoredEdition } from './edition.repository.ts';

type Body = InputOf<typeof publishListing>['body'];

const TYPE_IT = 'Écrivez l’adresse : elle n’a pas été gardée quand elle a été masquée.';
const IN_TEXT = 'Ce texte donne l’adresse que vous masquez : retirez-la d’abord.';
const inService = (nom: string) =>
  `Le service « ${nom} » donne, dans un de ses textes, l’adresse que vous masquez : retirez-la d’abord.`;

/** What is published of a listing that hides its place: nothing that leads there, whatever was sent. */
@Injectable()
export class HideAddress {
  constructor(private readonly editions: EditionRepository) {}

  /** The structure as it may be published, and what forbids it, by field. */
  async run(
    id: string,
    stored: StoredEdition,
    body: Body,
  ): Promise<{ structure: EditableStructure; issues: Issue[] }> {
    const was = stored.structure.values.adresse_masquee === true;
    const hides = body.structure.adresse_masquee ?? was;
    if (!hides) {
      const isTyped = !was || (body.structure.adresse ?? null) !== null;
      const issues = isTyped ? [] : [{ field: 'body.structure.adresse', message: TYPE_IT }];
      return { structure: body.structure, issues };
    }
    const lines = linesOf(...(await this.editions.places(id)), body.structure);
    const issues = was
      ? textsOf(body, (text) => givesAddress(text) || mentions(text, lines))
      : allTexts(stored, body, lines);
    return { structure: withErased(body.structure, !was), issues };
  }
}

/** What is typed that tells. */
function textsOf(
  { structure, services }: Pick<Body, 'structure' | 'services'>,
  tells: (text: string) => boolean,
): Issue[] {
  const of = (path: string, values: Values): Issue[] =>
    Object.entries(values)
      .filter(([column, value]) => !PLACE.includes(column) && typeof value === 'string' && tells(value))
      .map(([column]) => ({ field: `${path}.${column}`, message: IN_TEXT }));
  return [
    ...of('body.structure', structure),
    ...services.flatMap(({ values }, index) => of(`body.services.${index}.values`, values)),
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
function allTexts(stored: StoredEdition, body: Body, lines: readonly string[]): Issue[] {
  const tells = (text: string) => mentions(text, lines);
  const structure = { ...stored.structure.values, ...body.structure } as EditableStructure;
  const services = body.services.map(({ id, values }) => ({
    id,
    values: { ...stored.services.find((service) => service.id === id)?.values, ...values },
  }));
  const others = stored.services.filter(({ id }) => !body.services.some((service) => service.id === id));
  return [
    ...textsOf({ structure, services }, tells),
    ...others
      .filter(({ values }) => textsOf({ structure: {}, services: [{ id: '', values }] }, tells).length > 0)
      .map(({ values }) => ({ field: 'body.services', message: inService(String(values.nom)) })),
  ];
}
