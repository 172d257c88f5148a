/** A field of the form: its name, and what to write in it. */
export interface FieldWords {
  label: string;
  help: string;
}

/** Of a structure, by unit. */
export const structureFields = {
  complet_jusqu_au: {
    label: 'Complet jusqu’au',
    help: 'Ce jour compris. Vous restez dans les résultats, après ceux qui ont de la place.',
  },
  fermeture: {
    label: 'Fermeture temporaire',
    help: 'Du premier au dernier jour, tous deux compris. Elle est annoncée sept jours avant.',
  },
  adresse_masquee: {
    label: 'Lieu d’hébergement : ne pas montrer l’adresse',
    help: 'Pour un lieu qui met à l’abri. Seule la commune reste ; l’adresse se donne au téléphone.',
  },
  nom: { label: 'Nom', help: 'Celui que les personnes lisent sur la porte ou sur le site.' },
  description: {
    label: 'Présentation',
    help: 'Qui vous êtes et ce que vous faites, en quelques phrases simples. Ne nommez personne.',
  },
  siret: { label: 'Siret', help: '14 chiffres. Laissez vide si la structure n’en a pas.' },
  reseaux_porteurs: {
    label: 'Réseaux',
    help: 'Ceux dont vous faites partie : on vous cherche aussi par eux.',
  },
  site_web: { label: 'Site web', help: 'L’adresse entière, qui commence par https://.' },
  accessibilite_lieu: {
    label: 'Page sur Acceslibre',
    help: 'L’adresse de la page acceslibre.beta.gouv.fr qui décrit l’accès au lieu.',
  },
  telephone: {
    label: 'Téléphone',
    help: 'Un seul numéro, celui auquel quelqu’un répond : c’est ce que les travailleurs sociaux utilisent d’abord.',
  },
  courriel: {
    label: 'Courriel',
    help: 'Une boîte de la structure, jamais celle d’une personne. Qui la relève peut modifier cette fiche.',
  },
  sur_rendez_vous: { label: 'Rendez-vous', help: 'Faut-il en prendre un avant de venir ?' },
  precisions: {
    label: 'Précisions',
    help: 'Ce qui change tout et ne rentre pas ailleurs : fermeture d’été, second numéro, tournée d’un bus.',
  },
  itinerant: { label: 'Itinérance', help: 'Allez-vous de commune en commune ?' },
  place: { label: 'Adresse', help: 'Là où l’on vous trouve.' },
  hours: { label: 'Horaires', help: 'Quand on peut venir ou appeler.' },
  presence: { label: 'Activité', help: '' },
} as const satisfies Record<string, FieldWords>;

/** Columns of the address, which change together. */
export const placeFields = {
  adresse: { label: 'Numéro et rue', help: 'Par exemple : 12 rue de la République.' },
  complement_adresse: { label: 'Complément', help: 'Bâtiment, étage, entrée, arrêt de bus.' },
  code_insee: { label: 'Commune', help: '' },
  code_postal: { label: 'Code postal', help: 'Cinq chiffres. Un Cedex convient.' },
  latitude: {
    label: 'Emplacement sur la carte',
    help: 'Posez le repère sur la porte d’entrée : c’est là que mène l’itinéraire.',
  },
} as const satisfies Record<string, FieldWords>;

/** Of a service, by unit. */
export const serviceFields = {
  complet_jusqu_au: { label: 'Complet jusqu’au', help: 'Pour ce service seulement, ce jour compris.' },
  delai_jours: { label: 'Attente', help: 'Entre la demande et le premier rendez-vous.' },
  nom: { label: 'Nom du service', help: 'Ce que l’on vient y chercher, en quelques mots.' },
  description: {
    label: 'Description',
    help: 'Ce qui est fait, comment, combien de temps. De 200 à 2 000 signes : c’est ce qui rassure avant d’orienter.',
  },
  type: { label: 'Type d’aide', help: 'La forme principale de ce service.' },
  thematiques: {
    label: 'Besoins',
    help: 'Ceux auxquels ce service répond : c’est par eux que l’on vous trouve. N’en mettez pas d’autres.',
  },
  publics: { label: 'Publics', help: 'À qui s’adresse ce service. « Tous publics » s’il n’écarte personne.' },
  publics_precisions: { label: 'Précisions sur les publics', help: 'Âge, situation, critères.' },
  frais: { label: 'Coût', help: 'Pour la personne.' },
  frais_precisions: { label: 'Précisions sur le coût', help: 'Le prix, ou de quoi il dépend.' },
  modes_accueil: { label: 'Accueil', help: 'Sur place, à distance, ou les deux.' },
  modes_mobilisation: { label: 'Comment le solliciter', help: 'Tout ce qui marche vraiment.' },
  mobilisable_par: {
    label: 'Qui peut le solliciter',
    help: 'La personne elle-même, un professionnel, ou les deux.',
  },
  mobilisation_precisions: {
    label: 'Précisions pour le solliciter',
    help: 'Ce qu’il faut dire, préparer ou envoyer la première fois.',
  },
  lien_mobilisation: {
    label: 'Lien pour le solliciter',
    help: 'Un formulaire ou une prise de rendez-vous en ligne.',
  },
  conditions_acces: {
    label: 'Conditions, à apporter',
    help: 'Papiers à apporter, inscription, ce qui est exigé.',
  },
  zone_eligibilite: {
    label: 'Habitants reçus',
    help: 'Les communes, intercommunalités ou départements dont vous recevez les habitants. Vide : ceux de votre intercommunalité.',
  },
  telephone: { label: 'Téléphone de ce service', help: 'Seulement s’il n’est pas celui de la structure.' },
  courriel: { label: 'Courriel de ce service', help: 'Une boîte du service, jamais celle d’une personne.' },
  nombre_semaines: {
    label: 'Durée, en semaines',
    help: 'Pour un parcours ou une formation. Vide si cela dépend.',
  },
  volume_horaire_hebdomadaire: { label: 'Heures par semaine', help: 'Pour un parcours ou une formation.' },
  hours: { label: 'Horaires de ce service', help: 'Seulement s’ils ne sont pas ceux de la structure.' },
  place: { label: 'Lieu de ce service', help: 'Là où il est rendu.' },
  presence: { label: 'Présence sur la fiche', help: '' },
} as const satisfies Record<string, FieldWords>;

/** What closed lists say, in the words of the field rather than the standard's. */
export const choiceWords = {
  notSaid: 'Non précisé',
  yes: 'Oui',
  no: 'Non',
  reception: { 'en-presentiel': 'Sur place', 'a-distance': 'À distance' },
  modes: {
    telephoner: 'En téléphonant',
    'se-presenter': 'En se présentant sur place',
    'envoyer-un-courriel': 'Par courriel',
    'utiliser-lien-mobilisation': 'Par un lien en ligne',
  },
  by: { usagers: 'La personne elle-même', professionnels: 'Un professionnel' },
  presence: { closed: 'Fermée définitivement', open: 'Ouverte', removed: 'Retiré', listed: 'Présent' },
  atStructure: 'À l’adresse de la structure',
  types: { 'aide-materielle': 'Aide matérielle' } as Readonly<Record<string, string>>,
} as const;
