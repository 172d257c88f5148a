import { drawOne, type Draw } from './draw.ts';
import type { HoursFamily } from './kind.ts';

type Values = readonly [string, ...string[]];

/** OSM values by family of hours, in the spelling of the OSM wiki. */
export const HOURS: Record<HoursFamily, Values> = {
  office: [
    'Mo-Fr 09:00-12:00,14:00-17:00; PH off',
    'Mo-Fr 08:30-12:00,13:30-17:00; PH off',
    'Mo-Th 09:00-12:30,13:30-17:30; Fr 09:00-12:30; PH off',
    'Mo,Tu,Th,Fr 09:00-12:00,13:30-17:00; We 09:00-12:00; PH off',
    'Mo-Fr 09:00-12:00; Tu,Th 09:00-12:00,14:00-18:30; PH off',
    'Mo 13:30-18:00; Tu-Fr 09:00-12:00,13:30-17:30; Sa 09:00-12:00; PH off',
    'Mo-Fr 08:45-16:45',
    'Mo-Fr 09:00-12:00, Mo,We 14:00-17:00 "sur rendez-vous"; PH off',
  ],
  late: [
    'Tu-Fr 10:00-12:30,14:00-19:00; Sa 10:00-18:00; PH off',
    'Mo-We 14:00-18:00; Th 14:00-21:00; Fr 14:00-22:00; Sa 10:00-13:00; PH off',
    'Mo-Fr 10:00-19:30; Sa 14:00-18:00; PH off',
    'We-Sa 15:00-20:00; Su 10:00-13:00; PH off',
    'Tu,Th 17:30-20:30; Sa 09:30-12:30; PH off',
  ],
  library: [
    'Tu 16:00-19:00; We 10:00-12:30,14:00-18:00; Fr 16:00-18:30; Sa 10:00-17:00; PH off',
    'Sep-Jun: Tu-Sa 10:00-18:00; Jul-Aug: Tu-Fr 10:00-13:00; PH off',
    'Tu,We,Fr 10:00-12:00,14:00-18:00; Sa 09:30-16:30; PH off',
    'We 10:00-18:00; Th-Fr 15:00-19:00; Sa 10:00-17:00; PH off',
  ],
  shop: [
    'Tu-Sa 10:00-12:30,14:00-18:00; PH off',
    'We-Sa 14:00-18:30; PH off',
    'Mo-Fr 09:30-17:30; Sa[1,3] 09:00-12:00; PH off',
    'Tu,Th 13:30-17:00; Sa 09:00-12:30; PH off',
  ],
  sessions: [
    'Tu 09:00-12:00; Th 14:00-17:30; PH off',
    'We[1,3] 09:00-12:00; Fr 14:00-17:00; PH off',
    'Mo 14:00-17:00; We 09:30-12:30; Fr 17:00-19:30; PH off',
    'Th 09:00-12:30; PH off',
    'Sa 09:30-12:00',
  ],
  appointment: [
    'Mo-Fr 09:00-12:30,13:30-17:30 "sur rendez-vous"; PH off',
    'Mo-Fr 09:00-12:00, Mo-Th 14:00-18:00 "sur rendez-vous"; PH off',
    'Tu 17:00-20:00 "sur rendez-vous"; We,Fr 09:00-17:00 "sur rendez-vous"; PH off',
    '"sur rendez-vous"',
    'Mo-Th 08:30-18:30; Fr 08:30-16:30; Sa 09:00-12:00 "sur rendez-vous"; PH off',
  ],
  always: ['24/7', 'Mo-Su 17:00-24:00,00:00-09:00', 'Mo-Su 08:00-20:00'],
};

/** Share of the listings that do not say when they are open. */
const SILENT = 0.14;

/** Hours of one structure, null when it does not say. */
export function drawHours(draw: Draw, family: HoursFamily): string | null {
  const silent = draw() < SILENT && family !== 'always';
  const value = drawOne(draw, HOURS[family]);
  return silent ? null : value;
}
