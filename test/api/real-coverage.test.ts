import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCoverage, readParts, readWhiteZones } from '#api/contract/territories.contract';
import type { ImportRequest } from '#api/contract/imports.contract';
import { readSubject } from '#api/domain/coverage/subject';
import { departementOfCommune } from '#api/domain/geography/departement';
import { distanceMetres } from '#api/domain/geography/distance';
import { zoneFit } from '#api/domain/orientation/eligibility';
import type { Home } from '#api/domain/orientation/candidate';
import { CoverageRepository } from '#api/modules/coverage/coverage.repository';
import { RefreshCoverage } from '#api/modules/coverage/refresh-coverage';
import { RunImport } from '#api/modules/imports/run-import';
import { NEEDS_SHARED_DATA, sharedFile, withoutSharedData } from '#test/support/shared-data';
import { openTestApp } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

const LIST = sharedFile('real-data/france-services/liste-fs-20240801.csv');
const COMMUNES = sharedFile('real-data/geography/communes-2024.csv');
const NETWORK = 'network:france-service';
const NEED = 'need:numerique--acceder-a-des-services-en-ligne';

let app: TestApp;

const run = (origin: string, format: ImportRequest['format']) =>
  app.app
    .get(RunImport)
    .run({ format, origins: [origin], dry_run: false, partial: false, accept_departures: false }, () => {});

interface House {
  insee_dep: string;
  insee_com: string;
}

interface Place {
  code_insee: string | null;
  code_parent: string | null;
  code_epci: string | null;
  latitude: number;
  longitude: number;
  zone_eligibilite: string[];
}

/** What is given on site, read from the listings and not from what was counted. */
const placesOf = (need: string): Promise<Place[]> =>
  app.database.dataSource.query(
    `SELECT v.code_insee, c.code_parent, c.code_epci, v.latitude, v.longitude, v.zone_eligibilite
     FROM service v LEFT JOIN commune c ON c.code = v.code_insee
     WHERE v.gone_at IS NULL AND $1 = ANY (v.besoins) AND v.latitude IS NOT NULL
       AND (v.modes_accueil = '{}' OR 'en-presentiel' = ANY (v.modes_accueil))`,
    [need],
  );

describe.skipIf(withoutSharedData)(
  `La couverture de la vraie liste France services${NEEDS_SHARED_DATA}`,
  () => {
    beforeAll(async () => {
      app = await openTestApp();
      await run(COMMUNES, 'communes');
      await run(LIST, 'france-services');
      const repository = app.app.get(CoverageRepository, { strict: false });
      await repository.placeTerritories();
      const tree = await repository.tree();
      const refresh = app.app.get(RefreshCoverage, { strict: false });
      for (const key of [NETWORK, NEED]) await refresh.count(readSubject(key)!, tree);
    });

    afterAll(() => app?.close());

    it('a dans chaque département autant de maisons que le fichier', async () => {
      const rows = parse(readFileSync(LIST), { columns: true, bom: true }) as House[];
      const departements = rows.map((house) => departementOfCommune(house.insee_com));
      // The only one that the file puts in a département which is not its commune's.
      const contradictory = rows.filter(({ insee_dep }, at) => insee_dep !== departements[at]);
      expect(contradictory.map(({ insee_dep, insee_com }) => [insee_dep, insee_com])).toEqual([
        ['27', '76540'],
      ]);
      const inFile: Record<string, number> = {};
      for (const code of departements) inFile[code] = (inFile[code] ?? 0) + 1;
      const params = { kind: 'france', code: 'france' } as const;
      const { parts } = await app.ok(readParts, {
        params,
        query: { subject: NETWORK, level: 'departement' },
      });
      const counted = parts.flatMap(({ code, figures }) =>
        figures!.structures > 0 ? [[code, figures!.structures]] : [],
      );
      expect(Object.fromEntries(counted)).toEqual(inFile);
      // 101 départements, and Saint-Martin.
      expect(counted).toHaveLength(102);
    });

    it.each([
      ['la Lozère', '48'],
      ['les Hauts-de-Seine', '92'],
      ['La Réunion', '974'],
    ])('%s : chaque commune est à la distance que donne le calcul un par un', async (_, code) => {
      const places = await placesOf(NEED.slice('need:'.length));
      const homes = (await app.database.dataSource.query(
        `SELECT c.*, d.nom AS departement, r.nom AS region, e.nom AS epci FROM commune c
       JOIN departement d ON d.code = c.code_departement JOIN region r ON r.code = c.code_region LEFT JOIN epci e ON e.code = c.code_epci
       WHERE c.code_departement = $1`,
        [code],
      )) as (Home & { latitude: number; longitude: number })[];
      const params = { kind: 'departement', code } as const;
      const { parts } = await app.ok(readParts, { params, query: { subject: NEED, level: 'commune' } });
      expect(parts).toHaveLength(homes.length);
      for (const home of homes) {
        const distances = places
          .filter((place) => zoneFit(place.zone_eligibilite, home, place) !== 'outside')
          .map((place) => distanceMetres(home, place));
        const { figures } = parts.find((part) => part.code === home.code)!;
        expect(figures!.farthest_m).toBe(Math.round(Math.min(...distances)));
      }
    });

    it('les habitants à moins de 20 km et ceux d’au-delà sont ceux du département', async () => {
      const params = { kind: 'france', code: 'france' } as const;
      const { parts } = await app.ok(readParts, { params, query: { subject: NEED, level: 'departement' } });
      for (const { code, inhabitants, figures } of parts) {
        const zones = await app.ok(readWhiteZones, {
          params: { kind: 'departement', code },
          query: { subject: NEED, beyond_km: 20 },
        });
        expect(figures!.within_20_km + zones.beyond).toBe(inhabitants);
      }
    });

    it('le chiffre d’une région est la somme de ceux de ses départements', async () => {
      const { subjects } = await app.ok(readCoverage, { params: { kind: 'region', code: '76' } });
      const region = subjects.find(({ subject }) => subject === NEED)!.figures;
      const { parts } = await app.ok(readParts, {
        params: { kind: 'region', code: '76' },
        query: { subject: NEED, level: 'departement' },
      });
      for (const name of ['offers', 'structures', 'population', 'within_10_km', 'unreached'] as const) {
        expect(parts.reduce((sum, { figures }) => sum + figures![name], 0)).toBe(region[name]);
      }
    });
  },
);
