import type { Thematique } from '#api/domain/vocabulary/thematiques';

/** What each need is for, in plain Spanish; the family is spoken of as discreetly as in French. */
export const needsEs: Readonly<Record<Thematique, string>> = {
  'choisir-un-metier--confirmer-son-choix-de-metier': 'Para confirmar su elección de oficio',
  'choisir-un-metier--connaitre-les-opportunites-demploi': 'Para saber dónde hay trabajo',
  'choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite': 'Para descubrir un oficio',
  'choisir-un-metier--identifier-ses-points-forts-et-ses-competences': 'Para saber qué hace bien',
  'creer-une-entreprise--definir-son-projet-de-creation-dentreprise': 'Para preparar su idea de empresa',
  'creer-une-entreprise--developper-son-entreprise': 'Para hacer crecer su empresa',
  'creer-une-entreprise--structurer-son-projet-de-creation-dentreprise':
    'Para organizar su proyecto de empresa',
  'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives':
    'Para hacer sus papeles',
  'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-a-la-citoyennete':
    'Para votar y participar en la vida del país',
  'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits':
    'Para conocer sus derechos',
  'difficultes-administratives-ou-juridiques--beneficier-dune-mesure-daccompagnement-adapte':
    'Para tener una ayuda regular',
  'difficultes-administratives-ou-juridiques--connaitre-ses-droits-face-a-une-discrimination':
    'Para defenderse de una discriminación',
  'difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire':
    'Para un problema con la justicia',
  'difficultes-financieres--acquerir-une-autonomie-budgetaire': 'Para manejar su dinero sin ayuda',
  'difficultes-financieres--ameliorer-sa-gestion-budgetaire': 'Para manejar mejor su dinero',
  'difficultes-financieres--mettre-en-place-une-mesure-de-protection-financiere': 'Para proteger su dinero',
  'difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere':
    'Para evitar problemas de dinero',
  'difficultes-financieres--situation-dendettement-surendettement': 'Para sus deudas',
  'equipement-et-alimentation--aide-menagere': 'Para la limpieza de su casa',
  'equipement-et-alimentation--alimentation': 'Para comer',
  'equipement-et-alimentation--electromenager': 'Para tener una nevera o una lavadora',
  'equipement-et-alimentation--habillement': 'Para tener ropa',
  'famille--garde-denfants': 'Para que cuiden a sus hijos',
  'famille--prise-en-charge-personne-dependante': 'Para una persona que ya no puede vivir sola',
  'famille--soutien-a-la-parentalite-et-a-leducation': 'Para ayudarle con sus hijos',
  'famille--soutien-aidants': 'Para usted, si cuida a un familiar',
  'famille--surmonter-conflits-separation-violence': 'Para hablar de su familia',
  'lecture-ecriture-calcul--maitriser-le-calcul': 'Para aprender a contar',
  'lecture-ecriture-calcul--maitriser-le-francais': 'Para aprender francés',
  'logement-hebergement--acheter-un-logement': 'Para comprar una vivienda',
  'logement-hebergement--changer-de-logement': 'Para cambiar de vivienda',
  'logement-hebergement--louer-un-logement': 'Para alquilar una vivienda',
  'logement-hebergement--rechercher-une-solution-dhebergement-temporaire': 'Para tener un lugar donde dormir',
  'logement-hebergement--reduire-les-impayes-de-loyer': 'Para su alquiler atrasado',
  'logement-hebergement--se-maintenir-dans-le-logement': 'Para conservar su vivienda',
  'logement-hebergement--sinformer-sur-les-demarches-liees-a-lacces-au-logement':
    'Para saber cómo encontrar una vivienda',
  'mobilite--acceder-a-un-vehicule': 'Para tener un coche o una moto',
  'mobilite--entretenir-reparer-son-vehicule': 'Para reparar su coche',
  'mobilite--etre-accompagne-dans-son-parcours-mobilite': 'Para ayudarle a desplazarse',
  'mobilite--financer-ma-mobilite': 'Para pagar sus viajes',
  'mobilite--mobilite-douce-partagee-collective': 'Para usar el autobús, la bici o compartir coche',
  'mobilite--preparer-un-permis': 'Para sacar el permiso de conducir',
  'numerique--acceder-a-des-services-en-ligne': 'Para sus trámites por Internet',
  'numerique--acceder-a-une-connexion-internet': 'Para tener Internet',
  'numerique--acquerir-un-equipement': 'Para tener un ordenador o un teléfono',
  'numerique--maitriser-les-fondamentaux-du-numerique': 'Para aprender a usar un ordenador',
  'preparer-sa-candidature--developper-son-reseau': 'Para conocer a profesionales',
  'preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi':
    'Para organizar su búsqueda de trabajo',
  'preparer-sa-candidature--realiser-un-cv-et-ou-une-lettre-de-motivation': 'Para hacer su currículum',
  'preparer-sa-candidature--valoriser-ses-competences': 'Para mostrar lo que sabe hacer',
  'remobilisation--activites-sportives-et-culturelles': 'Para hacer deporte o salidas',
  'remobilisation--benevolat-action-citoyenne': 'Para ayudar a los demás',
  'remobilisation--bien-etre-confiance-en-soi': 'Para tener más confianza',
  'remobilisation--lien-social': 'Para conocer gente',
  'sante--acces-aux-soins': 'Para recibir atención médica',
  'sante--addictions': 'Para el alcohol, el tabaco o las drogas',
  'sante--constituer-un-dossier-mdph-invalidite': 'Para su expediente de discapacidad (MDPH)',
  'sante--sante-mentale': 'Para hablar cuando se siente mal',
  'sante--sante-sexuelle': 'Para su salud íntima',
  'se-former--monter-son-dossier-de-formation': 'Para preparar su expediente de formación',
  'se-former--trouver-sa-formation': 'Para encontrar una formación',
  'souvrir-a-linternational--connaitre-les-opportunites-demploi-a-letranger':
    'Para encontrar trabajo en el extranjero',
  'souvrir-a-linternational--sinformer-sur-les-aides-pour-travailler-a-letranger':
    'Para tener una ayuda y trabajar en el extranjero',
  'souvrir-a-linternational--sorganiser-suite-a-son-retour-en-france': 'Para preparar su regreso a Francia',
  'trouver-un-emploi--convaincre-un-recruteur-en-entretien': 'Para superar una entrevista de trabajo',
  'trouver-un-emploi--faire-des-candidatures-spontanees': 'Para pedir trabajo a las empresas',
  'trouver-un-emploi--maintien-dans-lemploi': 'Para conservar su trabajo',
  'trouver-un-emploi--repondre-a-des-offres-demploi': 'Para responder a una oferta de trabajo',
  'trouver-un-emploi--suivre-ses-candidatures-et-relancer-les-employeurs':
    'Para volver a llamar a las empresas',
};
