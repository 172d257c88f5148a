import { departementsOfRegion, isDepartement } from '#api/domain/geography/regions';
import type { ParseOptions } from './parse-options.ts';
import type { RowReader } from './row-reader.ts';

const WHOLE_COUNTRY = /^(?:france|pays|99100|fr)$/i;

/** Codes of one zone as the standard writes them, following mergers; null when it is not a zone of France. */
function zoneCodes(typed: string, options: ParseOptions): string[] | null {
  const code = typed.trim().toUpperCase();
  if (WHOLE_COUNTRY.test(code)) return ['france'];
  if (isDepartement(code)) return [code];
  if (/^\d{9}$/.test(code)) return [code];
  const commune = /^\w{5}$/.test(code) ? options.gazetteer.byCode(code) : null;
  return commune ? [commune.code] : null;
}

/** v0 gave one zone by its type and code; the standard asks for the départements of a région. */
function zoneOfV0(row: RowReader, options: ParseOptions): string[] | null {
  const type = row.string('zone_diffusion_type');
  const code = row.string('zone_diffusion_code');
  if (type === 'pays') return ['france'];
  if (code === null) return [];
  if (type !== 'region') return zoneCodes(code, options);
  const departements = departementsOfRegion(code.padStart(2, '0'));
  return departements.length > 0 ? departements : null;
}

/** Zones where one must live to be received; empty when the file does not say. Unknown codes are dropped with a warning. */
export function readZone(row: RowReader, options: ParseOptions): string[] {
  const unknown = (value: string | null): string[] => {
    row.add('warning', { field: 'zone_eligibilite', value, reason: 'Zone d’éligibilité inconnue.' });
    return [];
  };
  const typed = row.list('zone_eligibilite');
  const zones =
    typed.length > 0
      ? typed.flatMap((zone) => zoneCodes(zone, options) ?? unknown(zone))
      : (zoneOfV0(row, options) ?? unknown(row.string('zone_diffusion_code')));
  return zones.includes('france') ? ['france'] : [...new Set(zones)];
}
