import type { Public } from '#api/domain/vocabulary/publics';
import type { ReseauPorteur } from '#api/domain/vocabulary/reseaux-porteurs';
import type { TypeService } from '#api/domain/vocabulary/service-lists';
import type { Thematique } from '#api/domain/vocabulary/thematiques';

/** Which inhabitants a service receives; `unsaid` gives an empty zone. */
export type ZoneScale = 'commune' | 'communes' | 'epci' | 'departement' | 'region' | 'france' | 'unsaid';

/** Where a kind settles: in the largest commune, in towns, in small towns, in villages, or anywhere. */
export type Setting = 'capital' | 'town' | 'small-town' | 'village' | 'any';

/** The family of opening hours that a kind keeps, see `opening-hours.ts`. */
export type HoursFamily = 'office' | 'late' | 'library' | 'shop' | 'sessions' | 'appointment' | 'always';

export interface KindService {
  nom: string;
  description: string;
  type: TypeService;
  thematiques: readonly Thematique[];
  /** Everyone when absent. */
  publics?: readonly Public[];
  publics_precisions?: string;
  /** What it costs; free when absent. */
  tarif?: string;
  zone: ZoneScale;
  conditions?: string;
  /** Only a professional may ask for it. */
  pro?: true;
  /** At a distance only, or also. */
  distance?: 'only' | 'also';
  /** Length in weeks and hours a week. */
  volume?: readonly [weeks: number, hours: number];
}

/** One kind of fictional structure: what varies between two of them is drawn, the rest is here. */
export interface Kind {
  /** Stands in addresses of mail and site. */
  slug: string;
  /** Templates: `{de}` is « de Chambéry », « du Mans »; `{word}` an invented name. */
  noms: readonly [string, ...string[]];
  description: string;
  reseaux: readonly ReseauPorteur[];
  setting: Setting;
  /** How often it is drawn, beside those that answer every need; from 8 on, one in each département. */
  weight: number;
  hours: HoursFamily;
  /** Null: not said. */
  sur_rendez_vous: boolean | null;
  /** What a tour looks like, for kinds that may travel. */
  tour?: string;
  services: readonly [KindService, ...KindService[]];
}
