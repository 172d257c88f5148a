import { Injectable } from '@nestjs/common';
import { CommunesRepository } from '#api/modules/territories/communes.repository';
import { TerritoryRepository } from './territory.repository.ts';
import type { Found } from './territory.repository.ts';

/** Territories of every kind by name, communes by postcode too, départements and EPCI by code: the wider ones first, half of them at most, then communes. */
@Injectable()
export class SearchTerritories {
  constructor(
    private readonly territories: TerritoryRepository,
    private readonly communes: CommunesRepository,
  ) {}

  async run(text: string, limit: number): Promise<Found[]> {
    const wider = await this.territories.search(text, Math.ceil(limit / 2));
    const communes = await this.communes.search(text, limit - wider.length);
    return [
      ...wider,
      ...communes.map(({ code, nom, population, departement }) => ({
        kind: 'commune' as const,
        code,
        nom,
        inhabitants: population,
        within: departement,
      })),
    ];
  }
}
