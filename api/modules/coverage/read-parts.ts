import { Injectable } from '@nestjs/common';
import { TERRITORY_KINDS } from '#api/domain/coverage/territory-tree';
import { ProblemError } from '#api/http/problem-error';
import { presentCommune } from './present-commune.ts';
import { TerritoryRepository } from './territory.repository.ts';
import type { Part, Reach } from './territory.repository.ts';
import type { Holder, Level } from './territory.sql.ts';

interface Asked {
  level: Level | 'commune';
  subject: string;
}

/** The parts of a territory at a smaller level, with their figures for one subject. */
@Injectable()
export class ReadParts {
  constructor(private readonly territories: TerritoryRepository) {}

  /** @throws ProblemError `not-found`, `bad-request` for a level that is not smaller, or too small */
  async run(of: { kind: Holder; code: string }, { level, subject }: Asked): Promise<Part[]> {
    await this.territories.get(of.kind, of.code);
    refuseLevel(of.kind, level);
    if (level !== 'commune') return this.territories.parts(of, level, subject);
    const communes = await this.territories.communes(of, subject);
    const has = new Map(
      (await this.territories.communeFigures(of, subject)).map(({ code, figures }) => [code, figures]),
    );
    return communes.map(({ code, nom, latitude, longitude, population, ...reach }) => {
      const commune = { code, population, latitude, longitude, ...reach };
      const figures = presentCommune(has.get(code) ?? null, [{ nom, commune }]);
      return { code, nom, latitude, longitude, inhabitants: population, figures };
    });
  }

  /**
   * How each part is reached; nothing of a subject that is not counted.
   * @throws ProblemError `not-found`, `bad-request` for a level that is not smaller
   */
  async reach(
    of: { kind: Holder; code: string },
    { level, subject }: { level: Level; subject: string },
  ): Promise<{ is_counted: boolean; parts: Reach[] }> {
    await this.territories.get(of.kind, of.code);
    refuseLevel(of.kind, level);
    const is_counted = await this.territories.isCounted(subject);
    return { is_counted, parts: is_counted ? await this.territories.reach(of, level, subject) : [] };
  }
}

/** @throws ProblemError `bad-request`: no part, or all the communes of France at once (15 MB). */
function refuseLevel(kind: Holder, level: Asked['level']): void {
  const isSmaller = TERRITORY_KINDS.indexOf(level) > TERRITORY_KINDS.indexOf(kind);
  if (isSmaller && !(kind === 'france' && level === 'commune')) return;
  const message = isSmaller
    ? 'Les communes se lisent par région, département ou intercommunalité.'
    : 'Les parties d’un territoire sont plus petites que lui.';
  throw new ProblemError('urn:baguette:bad-request', message, [{ field: 'query.level', message }]);
}
