import { Injectable } from '@nestjs/common';
import type { EditableStructure } from '#api/contract/editable-fields';
import type { Issue } from '#api/contract/problem.contract';
import type { Values } from '#api/domain/editing/changes';
import { STRUCTURE_UNITS } from '#api/domain/editing/units';
import { placePoint } from '#api/domain/import/normalise/point';
import { ProblemError } from '#api/http/problem-error';
import { CommunesRepository } from '#api/modules/territories/communes.repository';

const NO_COMMUNE = 'Choisissez une commune dans la liste.';
const OTHER_POSTCODE = 'Ce code postal n’est pas du département de cette commune.';
const TOO_FAR = 'Ce point n’est pas dans cette commune, ni près d’elle.';

/** What is typed of an address, of a structure or of a service. */
type Wanted = Pick<EditableStructure, 'code_insee' | 'latitude' | 'longitude'> & Values;

interface Placed {
  /** The place whole; null when no part of it is edited, or when it cannot be. */
  place: Values | null;
  /** In French, by field. */
  issues: Issue[];
}

/** Puts an address in its commune: the commune must exist, the point be near it; without a point, the commune's own. */
@Injectable()
export class PlaceStructure {
  constructor(private readonly communes: CommunesRepository) {}

  /** `path` is where the address stands in the request, such as `body.structure`. */
  async run(wanted: Wanted, current: Values, path: string): Promise<Placed> {
    const issueOf = (column: string, message: string): Issue => ({ field: `${path}.${column}`, message });
    if (!STRUCTURE_UNITS.place.some((column) => column in wanted)) return { place: null, issues: [] };
    const given: Values = { ...current, ...wanted };
    const commune = given.code_insee === null ? null : await this.find(String(given.code_insee));
    if (!commune) return { place: null, issues: [issueOf('code_insee', NO_COMMUNE)] };
    const { adresse, complement_adresse, code_postal } = given;
    const { latitude = null, longitude = null } = keepsPoint(wanted, current) ? given : wanted;
    const approximate = commune.point_origin === 'approximate';
    const { notes, ...point } = placePoint({ latitude, longitude }, { ...commune, approximate });
    const issues = [
      ...(notes.some(({ severity }) => severity === 'warning') ? [issueOf('latitude', TOO_FAR)] : []),
      ...(isNear(code_postal, commune.codes_postaux) ? [] : [issueOf('code_postal', OTHER_POSTCODE)]),
    ];
    const place = {
      adresse,
      complement_adresse,
      code_postal,
      commune: commune.nom,
      code_insee: commune.code,
      ...point,
    };
    return { place, issues };
  }

  private async find(code: string) {
    try {
      return await this.communes.get(code);
    } catch (error) {
      if (error instanceof ProblemError) return null;
      throw error;
    }
  }
}

/** A point that was only its commune's is no point of the address, nor is one of another commune. */
const keepsPoint = (wanted: Wanted, current: Values): boolean =>
  current.point_origin === 'source' && (wanted.code_insee ?? current.code_insee) === current.code_insee;

/** A CEDEX is the code of no commune: its département is enough. */
const isNear = (given: unknown, known: readonly string[]): boolean =>
  given === null ||
  known.length === 0 ||
  known.some((code) => code.slice(0, 2) === String(given).slice(0, 2));
