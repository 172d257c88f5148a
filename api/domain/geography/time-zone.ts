const PARIS = 'Europe/Paris';

/**
 * Zones of the départements and collectivities that do not live by the clocks of Paris, by INSEE code (IANA tz database,
 * `zone.tab`). That of 987 is Tahiti's: the Marquises are 30 minutes ahead of it and the Gambier one hour.
 */
const OVERSEAS = {
  '971': 'America/Guadeloupe',
  '972': 'America/Martinique',
  '973': 'America/Cayenne',
  '974': 'Indian/Reunion',
  '975': 'America/Miquelon',
  '976': 'Indian/Mayotte',
  '977': 'America/St_Barthelemy',
  '978': 'America/Marigot',
  '986': 'Pacific/Wallis',
  '987': 'Pacific/Tahiti',
  '988': 'Pacific/Noumea',
} as const;

const ZONE_OF_DEPARTEMENT: ReadonlyMap<string, TimeZone> = new Map(Object.entries(OVERSEAS));

/** A time zone of France, by its IANA name. */
export type TimeZone = typeof PARIS | (typeof OVERSEAS)[keyof typeof OVERSEAS];

/** Time zone of a département or collectivity, by INSEE code; that of Paris where the place is unknown. */
export function timeZoneOf(codeDepartement: string | null): TimeZone {
  return ZONE_OF_DEPARTEMENT.get(codeDepartement ?? '') ?? PARIS;
}
