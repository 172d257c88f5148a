import { Injectable } from '@nestjs/common';
import { readListing } from '#api/contract/listings.contract';
import { readTerritory } from '#api/contract/territories.contract';
import { withDistinctNames } from '#api/domain/sharing/distinct-names.fr';
import { comparisonTitle, partnerTitle, territoryTitle } from '#api/domain/sharing/page-titles.fr';
import { pairPath, readPair } from '#api/domain/sharing/pair-path';
import { readTerritoryPath, territoryPath } from '#api/domain/sharing/territory-path';
import type { TerritoryId } from '#api/domain/sharing/territory-path';
import { ProblemError } from '#api/http/problem-error';
import { TerritoryRepository } from '#api/modules/coverage/territory.repository';
import { ListingsRepository } from '#api/modules/listings/listings.repository';
import type { PageHead } from './write-head.ts';

/** With the address of the page as the product writes it, without what was chosen on it. */
export type NamedPage = PageHead & { path: string };

const PARTNER = /^\/partenaires\/([^/]+)$/;
const TERRITORY = /^\/territoires(?:\/([^/]+)\/([^/]+))?$/;
const COMPARISON = /^\/territoires\/([^/]+)\/([^/]+)\/comparer\/([^/]+)\/([^/]+)$/;

/** The heads of the pages that have a name of their own, by their address. */
@Injectable()
export class ReadPageHead {
  constructor(
    private readonly territories: TerritoryRepository,
    private readonly listings: ListingsRepository,
  ) {}

  /**
   * `asked`: a path as it was asked, without its query. Null where a page has no name of its own.
   * @throws ProblemError `not-found`: it is the address of nothing.
   */
  async run(asked: string): Promise<NamedPage | null> {
    const path = asked.replace(/\/$/, '');
    const partner = partsOf(PARTNER, path);
    if (partner) return ofPartner(await this.partner(partner[0]));
    const one = partsOf(TERRITORY, path);
    if (one) return ofTerritory(await this.territory(readTerritoryPath(one[0], one[1])));
    const two = partsOf(COMPARISON, path);
    if (!two) return null;
    const [kind, code, kind2, code2] = two;
    const pair = readPair({ kind, code, kind2, code2 });
    if (!pair) throw nothing();
    return ofComparison([await this.territory(pair[0]), await this.territory(pair[1])]);
  }

  private partner(given: string | undefined): Promise<{ id: string; nom: string }> {
    const { data, error } = readListing.params.safeParse({ id: given });
    if (error) throw nothing();
    return this.listings.nameOf(data.id);
  }

  /** A merged commune is that of today, as on the screen. */
  private territory(asked: TerritoryId | null): Promise<Territory> {
    const { data, error } = readTerritory.params.safeParse(asked);
    if (error) throw nothing();
    return this.territories.get(data.kind, data.code);
  }
}

const nothing = () => new ProblemError('urn:baguette:not-found', 'Cette adresse n’est celle d’aucune page.');

/** What a path has in the places of a pattern. @throws ProblemError `not-found` where one is badly encoded. */
function partsOf(pattern: RegExp, path: string): (string | undefined)[] | undefined {
  try {
    return pattern
      .exec(path)
      ?.slice(1)
      .map((part: string | undefined) => part && decodeURIComponent(part));
  } catch {
    throw nothing();
  }
}

const ofPartner = ({ id, nom }: { id: string; nom: string }): NamedPage => ({
  title: partnerTitle(nom),
  description: `Ce que propose ${nom}, à qui, quand, et comment joindre quelqu’un.`,
  path: `/partenaires/${encodeURIComponent(id)}`,
});

type Territory = TerritoryId & { nom: string };

const ofTerritory = (territory: Territory): NamedPage => ({
  title: territoryTitle(territory.nom),
  description: `${territory.nom}\u00a0: qui répond à quel besoin, à quelle distance vivent les habitants, et où il n’y a personne.`,
  path: territoryPath(territory),
});

function ofComparison(pair: readonly [Territory, Territory]): NamedPage {
  const [left = pair[0], right = pair[1]] = withDistinctNames(pair);
  return {
    title: comparisonTitle(left.nom, right.nom),
    description: `${left.nom} et ${right.nom}, ligne par ligne\u00a0: partenaires, besoins couverts, habitants loin de toute offre.`,
    path: pairPath(pair),
  };
}
