import { describeAddress } from './describe-partner.ts';
import type { Partner } from '#api/contract/orientation.contract';

/** OpenStreetMap's page that leads to a partner; it says where to go, never from where. Null without a place, or where it is hidden. */
export function itineraryLink(partner: Partner): string | null {
  const { latitude, longitude } = partner;
  if (partner.structure.adresse_masquee) return null;
  if (latitude !== null && longitude !== null) {
    return `https://www.openstreetmap.org/directions?to=${latitude}%2C${longitude}`;
  }
  const address = describeAddress(partner);
  return address && `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`;
}
