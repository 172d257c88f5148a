import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Commune } from '#api/contract/communes.contract';
import { buildGazetteer } from '#api/domain/geography/gazetteer';
import type { Gazetteer } from '#api/domain/geography/gazetteer';
import type { FormerCommune, GazetteerCommune } from '#api/domain/geography/commune';
import { readCommuneQuery } from '#api/domain/territory/read-commune-query';
import { ResemblingKeys } from '#api/domain/territory/resembling-keys';
import { ProblemError } from '#api/http/problem-error';
import { ALL_COMMUNES, COMMUNE_NAMES, FORMER_COMMUNES, READ_COMMUNE, READ_TOWNS } from './communes.sql.ts';
import { SEARCH_COMMUNES } from './search-communes.sql.ts';

export interface Town {
  code: string;
  nom: string;
  latitude: number;
  longitude: number;
  population: number;
  approximate: boolean;
}

/** How many towns a map names at most. */
const TOWNS = 80;

interface SearchedName {
  key: string;
  code_commune: string;
  ancienne: boolean;
  population: number | null;
}

/** Shorter keys resemble too much. */
const SHORTEST_MISSPELT = 4;
const LEAST_LIKENESS = 0.4;

@Injectable()
export class CommunesRepository {
  #names: Promise<ResemblingKeys<SearchedName>> | null = null;

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Communes that a name, a postcode or both designate, the best first. */
  async search(text: string, limit: number): Promise<Commune[]> {
    const { key, postcode } = readCommuneQuery(text);
    if (key === '' && postcode === '') return [];
    const resembling = JSON.stringify(await this.#resembling(key));
    return (await this.dataSource.query(SEARCH_COMMUNES, [key, postcode, limit, resembling])) as Commune[];
  }

  async #resembling(key: string) {
    if (key.length < SHORTEST_MISSPELT) return [];
    this.#names ??= this.#readNames();
    const found = (await this.#names).find(key, LEAST_LIKENESS);
    return found.map(({ item, likeness }) => ({ ...item, likeness }));
  }

  /** To call when populations have changed, by which the names are ranked. */
  forgetNames(): void {
    this.#names = null;
  }

  async #readNames(): Promise<ResemblingKeys<SearchedName>> {
    try {
      return new ResemblingKeys((await this.dataSource.query(COMMUNE_NAMES)) as SearchedName[]);
    } catch (error) {
      this.#names = null;
      throw error;
    }
  }

  /** The commune of a code, or that into which it was merged; null where the code is nobody's. */
  async find(code: string): Promise<Commune | null> {
    const [commune] = (await this.dataSource.query(READ_COMMUNE, [code])) as Commune[];
    return commune ?? null;
  }

  /**
   * The same, where there must be one.
   * @throws ProblemError `not-found`
   */
  async get(code: string): Promise<Commune> {
    const commune = await this.find(code);
    if (commune) return commune;
    throw new ProblemError('urn:baguette:not-found', `Aucune commune ne porte le code ${code}.`);
  }

  /** The most populous communes within a radius in metres of one, itself included. */
  async townsAround({ latitude, longitude }: Commune, radius_m: number): Promise<Town[]> {
    if (latitude === null || longitude === null) return [];
    return (await this.dataSource.query(READ_TOWNS, [latitude, longitude, radius_m, TOWNS])) as Town[];
  }

  /** Every commune of today and yesterday, to resolve the places of an import. */
  async gazetteer(): Promise<Gazetteer> {
    const communes = (await this.dataSource.query(ALL_COMMUNES)) as GazetteerCommune[];
    const former = (await this.dataSource.query(FORMER_COMMUNES)) as FormerCommune[];
    return buildGazetteer(communes, former);
  }
}
