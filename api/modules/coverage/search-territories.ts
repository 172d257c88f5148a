import { Injectable } from '@nestjs/common';
import type { Commune } from '#api/contract/communes.contract';
import { CommunesRepository } from '#api/modules/territories/communes.repository';
import { TerritoryRepository } from './territory.repository.ts';
import type { Found } from './territory.repository.ts';

/** What INSEE and La Poste both write, of different communes: 01400 is Seillonnaz to one, Châtillon-sur-Chalaronne to the other. */
const POSTCODE = /^\d{5}$/;
const INSEE_CODE = /^(\d{2}|2[AB])\d{3}$/;

/**
 * Territories of every kind by name, communes by postcode and INSEE code too, départements and EPCI by code: the wider ones first, half of them at
 * most, then communes, that of the code last. What was found by five characters says which of both codes they are.
 */
@Injectable()
export class SearchTerritories {
  constructor(
    private readonly territories: TerritoryRepository,
    private readonly communes: CommunesRepository,
  ) {}

  async run(text: string, limit: number): Promise<Found[]> {
    const code = text.replaceAll(/\s+/g, '').toUpperCase();
    const wider = await this.territories.search(text, Math.ceil(limit / 2));
    const coded = await this.ofCode(code);
    const communes = await this.communes.search(text, limit - wider.length - coded.length);
    const isBoth = ({ code: found }: Commune) => coded.some((one) => one.code === found);
    const said = POSTCODE.test(code) ? `, code postal ${code}` : '';
    const posted = communes.map((commune) =>
      present(commune, said && isBoth(commune) ? `, code postal et code INSEE ${code}` : said),
    );
    return [...wider, ...posted, ...coded.filter((one) => !posted.some((other) => other.code === one.code))];
  }

  /** The commune of an INSEE code, of today or of before a merger. */
  private async ofCode(code: string): Promise<Found[]> {
    const commune = INSEE_CODE.test(code) ? await this.communes.find(code) : null;
    if (!commune) return [];
    return [present(commune, `, ${commune.code === code ? 'code INSEE' : 'ancien code INSEE'} ${code}`)];
  }
}

const present = ({ code, nom, population, departement }: Commune, said: string): Found => ({
  kind: 'commune',
  code,
  nom,
  inhabitants: population,
  within: departement + said,
});
