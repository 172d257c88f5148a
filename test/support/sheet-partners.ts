import type { SheetPartner } from '#web/features/handover/sheet-partner.ts';

/** An invented partner of a sheet, in Chambéry; the test says what differs. */
export function sheetPartner(given: Partial<SheetPartner> = {}): SheetPartner {
  return {
    id: 'invented--house',
    nom: 'Maison du Pont',
    needs: ['equipement-et-alimentation--alimentation'],
    deduced: [],
    telephone: '+33465710001',
    courriel: 'accueil@example.org',
    site_web: 'https://example.org/maison',
    adresse: '1 place de la Mairie',
    complement_adresse: null,
    code_postal: '73000',
    commune: 'Chambéry',
    latitude: 45.5646,
    longitude: 5.9178,
    approximate: false,
    horaires_accueil: 'Mo-Fr 09:00-12:00,14:00-17:00; PH off',
    horaires_texte: null,
    opening: { state: 'closed', next_change: '2026-11-25T14:00:00+01:00' },
    closure: null,
    full_until: null,
    hidden: false,
    by_appointment: false,
    itinerant: false,
    at_a_distance: false,
    professionals_only: false,
    frais: 'gratuit',
    frais_precisions: [],
    conditions: [],
    fictional: true,
    read_at: '2026-11-24T09:30:00.000Z',
    ...given,
  };
}
