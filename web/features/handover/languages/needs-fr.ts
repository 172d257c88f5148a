import type { Thematique } from '#api/domain/vocabulary/thematiques';

/**
 * What each need is for, in easy French. Violence is not named: the sheet is taken home, where it may be read by the one who
 * threatens.
 */
export const needsFr: Readonly<Record<Thematique, string>> = {
  'choisir-un-metier--confirmer-son-choix-de-metier': 'Pour vérifier votre choix de métier',
  'choisir-un-metier--connaitre-les-opportunites-demploi': 'Pour savoir où il y a du travail',
  'choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite': 'Pour découvrir un métier',
  'choisir-un-metier--identifier-ses-points-forts-et-ses-competences': 'Pour savoir ce que vous faites bien',
  'creer-une-entreprise--definir-son-projet-de-creation-dentreprise': 'Pour préparer votre idée d’entreprise',
  'creer-une-entreprise--developper-son-entreprise': 'Pour faire grandir votre entreprise',
  'creer-une-entreprise--structurer-son-projet-de-creation-dentreprise':
    'Pour organiser votre projet d’entreprise',
  'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives':
    'Pour faire vos papiers',
  'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-a-la-citoyennete':
    'Pour voter et participer à la vie du pays',
  'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits':
    'Pour connaître vos droits',
  'difficultes-administratives-ou-juridiques--beneficier-dune-mesure-daccompagnement-adapte':
    'Pour avoir une aide régulière',
  'difficultes-administratives-ou-juridiques--connaitre-ses-droits-face-a-une-discrimination':
    'Pour vous défendre contre une discrimination',
  'difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire':
    'Pour un problème avec la justice',
  'difficultes-financieres--acquerir-une-autonomie-budgetaire': 'Pour gérer vous-même votre argent',
  'difficultes-financieres--ameliorer-sa-gestion-budgetaire': 'Pour mieux gérer votre argent',
  'difficultes-financieres--mettre-en-place-une-mesure-de-protection-financiere':
    'Pour protéger votre argent',
  'difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere':
    'Pour éviter les problèmes d’argent',
  'difficultes-financieres--situation-dendettement-surendettement': 'Pour vos dettes',
  'equipement-et-alimentation--aide-menagere': 'Pour le ménage chez vous',
  'equipement-et-alimentation--alimentation': 'Pour manger',
  'equipement-et-alimentation--electromenager': 'Pour avoir un frigo ou une machine à laver',
  'equipement-et-alimentation--habillement': 'Pour avoir des vêtements',
  'famille--garde-denfants': 'Pour faire garder vos enfants',
  'famille--prise-en-charge-personne-dependante': 'Pour une personne qui ne peut plus vivre seule',
  'famille--soutien-a-la-parentalite-et-a-leducation': 'Pour vous aider avec vos enfants',
  'famille--soutien-aidants': 'Pour vous, si vous aidez un proche',
  'famille--surmonter-conflits-separation-violence': 'Pour parler de votre famille',
  'lecture-ecriture-calcul--maitriser-le-calcul': 'Pour apprendre à compter',
  'lecture-ecriture-calcul--maitriser-le-francais': 'Pour apprendre le français',
  'logement-hebergement--acheter-un-logement': 'Pour acheter un logement',
  'logement-hebergement--changer-de-logement': 'Pour changer de logement',
  'logement-hebergement--louer-un-logement': 'Pour louer un logement',
  'logement-hebergement--rechercher-une-solution-dhebergement-temporaire': 'Pour avoir un endroit où dormir',
  'logement-hebergement--reduire-les-impayes-de-loyer': 'Pour votre loyer en retard',
  'logement-hebergement--se-maintenir-dans-le-logement': 'Pour garder votre logement',
  'logement-hebergement--sinformer-sur-les-demarches-liees-a-lacces-au-logement':
    'Pour savoir comment trouver un logement',
  'mobilite--acceder-a-un-vehicule': 'Pour avoir une voiture ou un scooter',
  'mobilite--entretenir-reparer-son-vehicule': 'Pour réparer votre voiture',
  'mobilite--etre-accompagne-dans-son-parcours-mobilite': 'Pour vous aider à vous déplacer',
  'mobilite--financer-ma-mobilite': 'Pour payer vos trajets',
  'mobilite--mobilite-douce-partagee-collective': 'Pour prendre le bus, le vélo ou le covoiturage',
  'mobilite--preparer-un-permis': 'Pour passer le permis de conduire',
  'numerique--acceder-a-des-services-en-ligne': 'Pour vos démarches sur Internet',
  'numerique--acceder-a-une-connexion-internet': 'Pour avoir Internet',
  'numerique--acquerir-un-equipement': 'Pour avoir un ordinateur ou un téléphone',
  'numerique--maitriser-les-fondamentaux-du-numerique': 'Pour apprendre à utiliser un ordinateur',
  'preparer-sa-candidature--developper-son-reseau': 'Pour rencontrer des professionnels',
  'preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi':
    'Pour organiser votre recherche de travail',
  'preparer-sa-candidature--realiser-un-cv-et-ou-une-lettre-de-motivation': 'Pour faire votre CV',
  'preparer-sa-candidature--valoriser-ses-competences': 'Pour montrer ce que vous savez faire',
  'remobilisation--activites-sportives-et-culturelles': 'Pour faire du sport ou des sorties',
  'remobilisation--benevolat-action-citoyenne': 'Pour aider les autres',
  'remobilisation--bien-etre-confiance-en-soi': 'Pour avoir confiance en vous',
  'remobilisation--lien-social': 'Pour rencontrer des gens',
  'sante--acces-aux-soins': 'Pour vous soigner',
  'sante--addictions': 'Pour l’alcool, le tabac ou la drogue',
  'sante--constituer-un-dossier-mdph-invalidite': 'Pour votre dossier de handicap (MDPH)',
  'sante--sante-mentale': 'Pour parler quand cela va mal',
  'sante--sante-sexuelle': 'Pour votre santé intime',
  'se-former--monter-son-dossier-de-formation': 'Pour faire votre dossier de formation',
  'se-former--trouver-sa-formation': 'Pour trouver une formation',
  'souvrir-a-linternational--connaitre-les-opportunites-demploi-a-letranger':
    'Pour trouver du travail à l’étranger',
  'souvrir-a-linternational--sinformer-sur-les-aides-pour-travailler-a-letranger':
    'Pour avoir une aide et travailler à l’étranger',
  'souvrir-a-linternational--sorganiser-suite-a-son-retour-en-france': 'Pour préparer votre retour en France',
  'trouver-un-emploi--convaincre-un-recruteur-en-entretien': 'Pour réussir un entretien d’embauche',
  'trouver-un-emploi--faire-des-candidatures-spontanees': 'Pour demander du travail aux entreprises',
  'trouver-un-emploi--maintien-dans-lemploi': 'Pour garder votre travail',
  'trouver-un-emploi--repondre-a-des-offres-demploi': 'Pour répondre à une offre de travail',
  'trouver-un-emploi--suivre-ses-candidatures-et-relancer-les-employeurs': 'Pour rappeler les employeurs',
};
