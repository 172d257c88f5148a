import { describe, expect, it } from 'vitest';
import { distanceMetres } from '#api/domain/geography/distance';
import { COMMUNE_BY_CODE, DEMO, NOW } from './demo-listings.ts';

const RESERVED = /^\+33(?:19900|26191|35301|46571|53649|63998)\d{4}$/;
const MAILBOX = /^[a-z0-9.-]+@example\.org$/;
const SITE = /^https:\/\/example\.org\/[a-z0-9/-]+$/;

const { structures, services } = DEMO;
const records = [...structures, ...services];
const said = <T>(values: (T | null)[]): T[] => values.filter((value) => value !== null);

describe('rien de ce qui joint quelqu’un n’appartient à personne', () => {
  it('téléphones : seulement les numéros que l’Arcep réserve à la fiction', () => {
    const phones = said(records.map(({ telephone }) => telephone));
    expect(phones.length).toBeGreaterThan(2_000);
    expect(phones.filter((phone) => !RESERVED.test(phone))).toEqual([]);
  });

  it('téléphones : aucun n’est partagé par deux structures', () => {
    const phones = said(structures.map(({ telephone }) => telephone));
    expect(new Set(phones).size).toBe(phones.length);
  });

  it('courriels et sites : seulement example.org', () => {
    const mails = said(records.map(({ courriel }) => courriel));
    const links = said([
      ...structures.map(({ site_web }) => site_web),
      ...services.map((s) => s.lien_mobilisation),
    ]);
    expect(mails.length).toBeGreaterThan(1_500);
    expect(mails.filter((mail) => !MAILBOX.test(mail))).toEqual([]);
    expect(links.length).toBeGreaterThan(500);
    expect(links.filter((link) => !SITE.test(link))).toEqual([]);
  });

  it('aucun SIRET', () => {
    expect(structures.filter(({ siret }) => siret !== null)).toEqual([]);
  });

  it('chaque structure se joint d’une façon au moins, et certaines par téléphone seulement', () => {
    expect(structures.filter(({ telephone, courriel }) => telephone === null && courriel === null)).toEqual(
      [],
    );
    const phoneOnly = structures.filter(({ courriel, site_web }) => courriel === null && site_web === null);
    expect(phoneOnly.length).toBeGreaterThan(100);
  });

  it('tout est de la source « demo », sous un identifiant qui le dit', () => {
    expect(records.filter(({ source }) => source !== 'demo')).toEqual([]);
    expect(structures.filter(({ id }) => !/^demo--s\d{4}$/.test(id))).toEqual([]);
    expect(services.filter(({ id, structure_id }) => !id.startsWith(`${structure_id}-`))).toEqual([]);
  });
});

describe('les lieux', () => {
  it('sont dans une commune d’aujourd’hui, sous son nom et l’un de ses codes postaux', () => {
    for (const { id, code_insee, commune, code_postal } of records.filter((r) => r.code_insee !== null)) {
      const known = COMMUNE_BY_CODE.get(code_insee ?? '');
      expect(known?.nom, id).toBe(commune);
      expect(known?.codes_postaux, id).toContain(code_postal);
    }
    expect(structures.filter(({ code_insee }) => code_insee === null)).toEqual([]);
  });

  it('sont à moins de 1,5 km du point de leur commune, et pas tous au même endroit', () => {
    const points = records.flatMap(({ code_insee, latitude, longitude }) => {
      const known = COMMUNE_BY_CODE.get(code_insee ?? '');
      if (latitude === null || longitude === null || known?.latitude == null || known.longitude === null)
        return [];
      const centre = { latitude: known.latitude, longitude: known.longitude };
      return [
        { point: `${latitude},${longitude}`, distance_m: distanceMetres({ latitude, longitude }, centre) },
      ];
    });
    expect(points.length).toBeGreaterThan(2_300);
    expect(Math.max(...points.map(({ distance_m }) => distance_m))).toBeLessThan(1_500);
    expect(new Set(points.map(({ point }) => point)).size).toBeGreaterThan(points.length * 0.99);
  });

  it('ont une origine de point exactement quand ils ont un point', () => {
    for (const { id, latitude, longitude, point_origin } of records) {
      expect([latitude === null, longitude === null], id).toEqual([
        point_origin === null,
        point_origin === null,
      ]);
    }
  });
});

describe('les dates de mise à jour', () => {
  const ages_days = structures.map(
    ({ date_maj }) => (NOW.getTime() - Date.parse(date_maj ?? '')) / 86_400_000,
  );

  it('vont de trois jours à trois ans', () => {
    expect(Math.min(...ages_days)).toBeGreaterThanOrEqual(3);
    expect(Math.max(...ages_days)).toBeLessThan(3 * 365 + 1);
  });

  it('dépassent un an pour 15 % des fiches, à peu près', () => {
    const stale = ages_days.filter((age_days) => age_days > 366).length / ages_days.length;
    expect(stale).toBeGreaterThan(0.12);
    expect(stale).toBeLessThan(0.18);
  });
});
