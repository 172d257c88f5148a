import { Injectable } from '@nestjs/common';
import type { EditableService } from '#api/contract/editable-fields';
import type { Issue } from '#api/contract/problem.contract';
import type { Values } from '#api/domain/editing/changes';
import { STRUCTURE_UNITS } from '#api/domain/editing/units';
import { PlaceStructure } from './place-structure.ts';

/** A service that is edited, with where it stands in the request. */
export interface PlacedService {
  wanted: EditableService;
  current: Values;
  /** Such as `body.services.0.values`. */
  path: string;
}

/** Puts a service at its structure's, which it then follows, or at an address of its own, checked as a structure's is. */
@Injectable()
export class PlaceServices {
  constructor(private readonly places: PlaceStructure) {}

  /** `structure`: the place of the structure, as it will be. */
  async run(
    { wanted, current, path }: PlacedService,
    structure: Values,
  ): Promise<{ place: Values; issues: Issue[] }> {
    if (wanted.at_structure === true) {
      const place = STRUCTURE_UNITS.place.map((column) => [column, structure[column] ?? null]);
      return { place: { ...Object.fromEntries(place), at_structure: true }, issues: [] };
    }
    const isPlaced = STRUCTURE_UNITS.place.some((column) => column in wanted);
    if (!isPlaced && wanted.at_structure === undefined) return { place: {}, issues: [] };
    // The point of the structure is not that of another address.
    const from = current.at_structure === true ? { ...current, point_origin: 'commune' } : current;
    const given = { code_insee: from.code_insee as string | null, ...wanted };
    const { place, issues } = await this.places.run(given, from, path);
    return { place: { ...place, at_structure: false }, issues };
  }
}
