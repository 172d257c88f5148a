import { plural } from '#web/lib/french.ts';

/** What the page « Les données » says. */
export const words = {
  title: 'Les données',
  lead: 'Les fiches viennent de fichiers publics que la personne qui installe Baguette importe. Source, licence et date restent attachées à chaque fiche.',
  sources: {
    title: 'Sources chargées ici',
    count: (structures: number, services: number) =>
      `${plural(structures, 'structure')} et ${plural(services, 'service')} en tout.`,
    none: 'Aucune fiche n’est chargée.',
    details: ({
      structures,
      licence,
      date_maj,
    }: {
      structures: number;
      licence: string | null;
      date_maj: string | null;
    }) =>
      [
        plural(structures, 'structure'),
        licence ?? 'licence non précisée',
        date_maj ? `mise à jour le ${formatDay(date_maj)}` : 'date de mise à jour non précisée',
      ].join(', '),
    fictional: 'source fictive',
  },
  demo: {
    title: 'Les données de démonstration',
    shown:
      'Des structures inventées sont affichées pour essayer l’outil. Leurs noms, adresses et téléphones ne mènent nulle part : n’orientez personne avec elles.',
    absent: 'Aucune structure de démonstration n’est affichée.',
    drop: 'Pour les retirer, sur la machine qui fait tourner Baguette :',
  },
  importing: {
    title: 'Importer de vraies fiches',
    intro:
      'Sur la machine qui fait tourner Baguette, une commande par format. FICHIER est un chemin ou une adresse web.',
    formats: [
      {
        name: 'Les maisons France services',
        command: 'npm run import -- france-services FICHIER',
      },
      {
        name: 'Structures et services au schéma data·inclusion',
        command: 'npm run import -- data-inclusion STRUCTURES SERVICES',
      },
      {
        name: 'Les lieux de médiation numérique',
        command: 'npm run import -- lieux-mediation-numerique FICHIER',
      },
    ],
    after:
      'Chaque import rend compte : créées, changées, disparues, inchangées, et chaque ligne refusée avec son champ, sa valeur et la raison. Relancer le même import ne crée pas de doublon.',
  },
  loading: 'Chargement…',
  failed: {
    title: 'Les sources n’ont pas pu être chargées',
    text: 'Vérifiez votre connexion, puis réessayez.',
    retry: 'Réessayer',
  },
} as const;

/** `2024-08-01` as `1er août 2024`. */
export function formatDay(date: string): string {
  const day = new Date(`${date}T12:00:00Z`);
  return new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' })
    .format(day)
    .replace(/^1 /, '1er ');
}
