import type { ListedLine } from '#api/domain/guidance/select-national-lines';
import type { Thematique } from '#api/domain/vocabulary/thematiques';

const violence: Thematique = 'famille--surmonter-conflits-separation-violence';
const shelter: Thematique = 'logement-hebergement--rechercher-une-solution-dhebergement-temporaire';
const always = '24 h sur 24, 7 jours sur 7';
const administration = 'Service-Public.fr, service-public.fr/particuliers/vosdroits/F33954';

/**
 * Lines of the list of emergency numbers (ARCEP), and the one for a person in danger of suicide. They are shown before
 * any partner, so each bears only on needs where minutes may count.
 */
export const URGENT_LINES: readonly ListedLine[] = [
  {
    id: '17',
    nom: 'Police secours et gendarmerie',
    telephone: '17',
    purpose: 'Danger immédiat, violences en cours',
    hours: always,
    cost: 'Gratuit',
    urgent: true,
    source: administration,
    date_checked: '2022-03-08',
    needs: [violence],
  },
  {
    id: '3114',
    nom: 'Prévention du suicide',
    telephone: '3114',
    purpose: 'Idées suicidaires, pour la personne, ses proches et les professionnels ; un soignant répond',
    hours: always,
    cost: 'Gratuit',
    urgent: true,
    source: '3114.fr',
    date_checked: '2024-06-30',
    needs: ['sante--sante-mentale'],
  },
  {
    id: '115',
    nom: 'Samu social',
    telephone: '115',
    purpose:
      'Sans abri cette nuit, ou obligé de quitter son logement ; les places manquent, il faut souvent rappeler',
    hours: always,
    cost: 'Gratuit',
    urgent: true,
    source: 'Réfugiés.info, refugies.info/fr/demarche/62503d59664c115fa5121c6a',
    date_checked: '2022-04-08',
    needs: [shelter],
  },
  {
    id: '119',
    nom: 'Allô enfance en danger',
    telephone: '119',
    purpose:
      'Enfant en danger ou qui risque de l’être ; enfants, parents, voisins et professionnels peuvent appeler',
    hours: always,
    cost: 'Gratuit',
    urgent: true,
    source: 'allo119.gouv.fr',
    date_checked: '2024-06-30',
    needs: [violence],
  },
  {
    id: '114',
    nom: 'Urgences par SMS, pour qui n’entend pas ou ne peut pas parler',
    telephone: '114',
    purpose:
      'Toutes les urgences, par SMS ou par l’application Urgence 114 ; aussi quand parler mettrait en danger',
    hours: always,
    cost: 'Gratuit',
    urgent: true,
    source: administration,
    date_checked: '2022-03-08',
    needs: [violence],
  },
  {
    id: '15',
    nom: 'Samu',
    telephone: '15',
    purpose: 'Urgence médicale, passage à l’acte imminent',
    hours: always,
    cost: 'Gratuit',
    urgent: true,
    source: administration,
    date_checked: '2022-03-08',
    needs: ['sante--sante-mentale'],
    in_emergency: ['sante--acces-aux-soins', 'sante--addictions'],
  },
  {
    id: '112',
    nom: 'Numéro d’urgence européen',
    telephone: '112',
    purpose: 'Toute urgence, quand on ne sait pas qui appeler',
    hours: always,
    cost: 'Gratuit',
    urgent: true,
    source: administration,
    date_checked: '2022-03-08',
    needs: [],
    in_emergency: ['sante--acces-aux-soins', 'sante--addictions'],
  },
  {
    id: '18',
    nom: 'Sapeurs-pompiers',
    telephone: '18',
    purpose: 'Incendie, accident, péril',
    hours: always,
    cost: 'Gratuit',
    urgent: true,
    source: administration,
    date_checked: '2022-03-08',
    needs: [],
    in_emergency: ['sante--acces-aux-soins'],
  },
];
