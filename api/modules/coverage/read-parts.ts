import { Injectable } from '@nestjs/common';
import { presentCommune } from './present-commune.ts';
import { TerritoryRepository } from './territory.repository.ts';
import type { Part } from './territory.repository.ts';
import type { Holder, Level } from './territory.sql.ts';

interface Asked {
  level: Level | 'commune';
  subject: string;
}

/** The parts of a territory at a smaller level, with their figures for one subject. */
@Injectable()
export class ReadParts {
  constructor(private readonly territories: TerritoryRepository) {}

  /** @throws ProblemError `not-found` */
  async run(of: { kind: Holder; code: string }, { level, subject }: Asked): Promise<Part[]> {
    await this.territories.get(of.kind, of.code);
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
}
