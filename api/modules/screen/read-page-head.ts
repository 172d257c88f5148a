import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '#api/config';
import type { Config } from '#api/config';
import { readListing } from '#api/contract/listings.contract';
import { readTerritory } from '#api/contract/territories.contract';
import { comparisonTitle, partnerTitle, territoryTitle } from '#api/domain/sharing/page-titles.fr';
import { ProblemError } from '#api/http/problem-error';
import { TerritoryRepository } from '#api/modules/coverage/territory.repository';
import { ListingsRepository } from '#api/modules/listings/listings.repository';
import type { PageHead } from './write-head.ts';

/** A page, with its address as the product writes it. */
interface Named {
  nom: string;
  path: string;
}

type Words = Omit<PageHead, 'canonical'> & Pick<Named, 'path'>;

const FRANCE = '/territoires';
const PARTNER = /^\/partenaires\/([^/]+)$/;
const TERRITORY = /^\/territoires\/([^/]+)\/([^/]+)$/;
const COMPARISON = /^\/territoires\/([^/]+)\/([^/]+)\/comparer\/([^/]+)\/([^/]+)$/;

/** The heads of the pages that have a name of their own, by their address. */
@Injectable()
export class ReadPageHead {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly territories: TerritoryRepository,
    private readonly listings: ListingsRepository,
  ) {}

  /**
   * `asked`: a path as it was asked, without its query. Null where a page has no name of its own.
   * @throws ProblemError `not-found`: it is the address of nothing.
   */
  async run(asked: string): Promise<PageHead | null> {
    const path = asked.replace(/\/$/, '');
    const words = await this.wordsOf(path);
    if (!words) return null;
    const { title, description } = words;
    const { PUBLIC_URL } = this.config;
    return { title, description, canonical: PUBLIC_URL ? new URL(words.path, PUBLIC_URL).href : null };
  }

  private async wordsOf(path: string): Promise<Words | null> {
    const partner = PARTNER.exec(path);
    if (partner) return ofPartner(await this.partner(partner[1]));
    if (path === FRANCE) return ofTerritory(await this.territory('france', 'france'));
    const one = TERRITORY.exec(path);
    if (one) return ofTerritory(await this.territory(one[1], one[2]));
    const two = COMPARISON.exec(path);
    if (!two) return null;
    return ofComparison(await this.territory(two[1], two[2]), await this.territory(two[3], two[4]));
  }

  private async partner(given: string | undefined): Promise<Named> {
    const { data, error } = readListing.params.safeParse({ id: decoded(given) });
    if (error) throw nothing();
    const { id, nom } = await this.listings.nameOf(data.id);
    return { nom, path: `/partenaires/${encodeURIComponent(id)}` };
  }

  /** Whatever the case of its code, and that of today for a merged commune, as the screen does. */
  private async territory(given: string | undefined, code = ''): Promise<Named> {
    const params = { kind: given, code: given === 'france' ? code : code.toUpperCase() };
    const { data, error } = readTerritory.params.safeParse(params);
    if (error) throw nothing();
    const { kind, nom, ...known } = await this.territories.get(data.kind, data.code);
    return { nom, path: kind === 'france' ? FRANCE : `${FRANCE}/${kind}/${known.code}` };
  }
}

const nothing = () => new ProblemError('urn:baguette:not-found', 'Cette adresse n’est celle d’aucune page.');

/** Undefined where it was badly encoded. */
function decoded(part = ''): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

const ofPartner = ({ nom, path }: Named): Words => ({
  title: partnerTitle(nom),
  description: `Ce que propose ${nom}, à qui, quand, et comment joindre quelqu’un.`,
  path,
});

const ofTerritory = ({ nom, path }: Named): Words => ({
  title: territoryTitle(nom),
  description: `${nom}\u00a0: qui répond à quel besoin, à quelle distance vivent les habitants, et où il n’y a personne.`,
  path,
});

const ofComparison = (left: Named, right: Named): Words => ({
  title: comparisonTitle(left.nom, right.nom),
  description: `${left.nom} et ${right.nom}, ligne par ligne\u00a0: partenaires, besoins couverts, habitants loin de toute offre.`,
  path: `${left.path}/comparer${right.path.slice(FRANCE.length)}`,
});
