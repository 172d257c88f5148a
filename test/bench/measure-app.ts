import type { Figures } from './figures.ts';
import { importHouses, nationalHouses } from './import-houses.ts';
import { inventedHouses } from './invented-houses.ts';
import { latency } from './latency.ts';
import { kinds, withOwnDatabase } from './own-database.ts';
import type { Kind } from './own-database.ts';
import { startApp } from './run-app.ts';
import type { Place } from './run-app.ts';

const COMMUNES = ['73065', '69123', '75056', '59350', '97411', '2A004', '48095', '23096', '29019', '67482'];
const NEEDS = [
  'numerique--acceder-a-des-services-en-ligne',
  'numerique--acceder-a-des-services-en-ligne,numerique--acquerir-un-equipement',
  'logement-hebergement--reduire-les-impayes-de-loyer,difficultes-financieres--situation-dendettement-surendettement',
  'sante--acces-aux-soins,sante--sante-mentale,mobilite--mobilite-douce-partagee-collective',
  'equipement-et-alimentation--alimentation,famille--garde-denfants,lecture-ecriture-calcul--maitriser-le-francais',
];
const NAMES = [
  'chamb',
  'saint etiene',
  'st denis',
  '73110',
  'paris 13',
  'marseile',
  'la rochet',
  'le',
  '69',
  'villeurbane',
];
const MEMORY_MB: Record<Kind, number> = { embedded: 900, server: 250 };

/** The app on a national network and the fictional listings: starts, imports, searches, memory. */
export async function measureApp(figures: Figures): Promise<void> {
  for (const kind of kinds) {
    await withOwnDatabase(kind, async (place) => {
      await measureFirstUse(figures, place, kind);
      await measureLaterUse(figures, place, kind);
    });
  }
}

async function measureFirstUse(figures: Figures, place: Place, kind: Kind): Promise<void> {
  const app = await startApp(place);
  if (kind === 'embedded') figures.under('First start after the build', app.seconds, [30, 's']);
  const { duration_ms, rows } = importHouses(nationalHouses(place), place);
  figures.under(`Import of ${rows} France Services rows (${kind})`, duration_ms / 1000, [15, 's']);
  await app.stop();
}

async function measureLaterUse(figures: Figures, place: Place, kind: Kind): Promise<void> {
  const app = await startApp(place);
  figures.under(`Later start (${kind})`, app.seconds, [5, 's']);
  const searches = NEEDS.flatMap((needs) =>
    COMMUNES.map((code) => `/api/orientation?needs=${needs}&commune=${code}`),
  );
  figures.under(`Orientation p95 (${kind})`, await latency(app.url, searches), [60, 'ms']);
  const names = NAMES.map((name) => `/api/communes?q=${encodeURIComponent(name)}`);
  figures.under(`Communes p95 (${kind})`, await latency(app.url, names), [20, 'ms']);
  const served = app.peakMemory_MB();
  figures.under(`Memory after a start and these searches (${kind})`, served, [MEMORY_MB[kind], 'MB']);
  importHouses(inventedHouses(place.DATA_DIR, 2_845), place);
  const before = app.peakMemory_MB();
  importHouses(inventedHouses(place.DATA_DIR, 28_450), place);
  const peaks = `Peak memory: import of 2 845 rows, then of 28 450 (${kind})`;
  figures.steady(peaks, before, app.peakMemory_MB());
  await app.stop();
}
