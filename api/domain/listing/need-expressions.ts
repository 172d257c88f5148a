import type { Thematique } from '#api/domain/vocabulary/thematiques';

/**
 * Expressions that a structure uses when it speaks of a need, unmistakable by themselves, parted by commas. Written as search
 * keys (no accent, no punctuation), in the singular where a plural only adds an s or an x; one that ends in `*` is the
 * start of a word. A need that no short expression tells has none.
 */
export const NEED_EXPRESSIONS: Partial<Record<Thematique, string>> = {
  'choisir-un-metier--confirmer-son-choix-de-metier': `
    bilan de competences, confirmer son projet professionnel, valider son projet professionnel,
    immersion professionnelle`,
  'choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite':
    'decouverte des metiers, decouvrir des metiers, decouvrir un metier, decouverte professionnelle',
  'creer-une-entreprise--definir-son-projet-de-creation-dentreprise': `
    creation d entreprise, creer son entreprise, creer leur entreprise, createurs d entreprise,
    porteurs de projet, reprise d entreprise`,
  'creer-une-entreprise--developper-son-entreprise': 'developper son entreprise, developpement d entreprise',
  'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives': `
    demarches administratives, demarche administrative, aide administrative, ecrivain public,
    ecrivains publics`,
  'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits': `
    acces aux droits, acces au droit, ouverture de droits, ouverture des droits,
    informations juridiques, information juridique, permanence juridique, permanences juridiques`,
  'difficultes-administratives-ou-juridiques--connaitre-ses-droits-face-a-une-discrimination':
    'victime de discrimination, victimes de discrimination, lutte contre les discriminations',
  'difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire': `
    sortants de prison, personnes placees sous main de justice, sous main de justice,
    personnes detenues`,
  'difficultes-financieres--ameliorer-sa-gestion-budgetaire': `
    gestion budgetaire, gestion du budget, gerer son budget, gerer leur budget, education budgetaire,
    accompagnement budgetaire, point conseil budget`,
  'difficultes-financieres--situation-dendettement-surendettement':
    'surendettement, dossier de surendettement, surendettees',
  'difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere':
    'secours financier, aide financiere d urgence, microcredit personnel',
  'equipement-et-alimentation--aide-menagere': 'aide menagere',
  'equipement-et-alimentation--alimentation': `
    aide alimentaire, aides alimentaires, colis alimentaire, colis alimentaires, epicerie sociale,
    epicerie solidaire, epiceries solidaires, banque alimentaire, distribution alimentaire,
    distribution de repas, repas chaud, restaurant solidaire`,
  'equipement-et-alimentation--electromenager': 'electromenager',
  'equipement-et-alimentation--habillement': 'vestiaire, vetements a petit prix, don de vetements, friperie',
  'famille--garde-denfants': `
    garde d enfant, garde d enfants, mode de garde, modes de garde, creche, halte garderie,
    assistantes maternelles`,
  'famille--soutien-a-la-parentalite-et-a-leducation': `
    soutien a la parentalite, aide a la parentalite, accompagnement a la parentalite,
    lieu d accueil enfants parents`,
  'famille--soutien-aidants': 'proches aidants, aidants familiaux, aide aux aidants, soutien aux aidants',
  'famille--surmonter-conflits-separation-violence': `
    violences conjugales, violences faites aux femmes, violences intrafamiliales,
    victimes de violences, mediation familiale`,
  'lecture-ecriture-calcul--maitriser-le-francais': `
    apprentissage du francais, apprendre le francais, cours de francais, ateliers de francais,
    francais langue etrangere, fle, alphabetisation, illettrisme, ateliers sociolinguistiques,
    atelier sociolinguistique`,
  'logement-hebergement--louer-un-logement': `
    recherche de logement, recherche d un logement, acces au logement, logement social,
    logements sociaux, demande de logement`,
  'logement-hebergement--rechercher-une-solution-dhebergement-temporaire': `
    hebergement d urgence, hebergement temporaire, accueil de nuit, mise a l abri,
    centre d hebergement`,
  'logement-hebergement--reduire-les-impayes-de-loyer':
    'impayes de loyer, impaye de loyer, prevention des expulsions, expulsion locative',
  'logement-hebergement--se-maintenir-dans-le-logement':
    'maintien dans le logement, fonds de solidarite pour le logement, fonds solidarite logement',
  'mobilite--acceder-a-un-vehicule': `
    location de voiture, location de vehicule, location de vehicules, location de scooter,
    location de velo, location solidaire, location sociale, mise a disposition de vehicule,
    mise a disposition de vehicules, pret de velo, pret de vehicule`,
  'mobilite--entretenir-reparer-son-vehicule': `
    garage solidaire, garage associatif, reparation de vehicule, atelier velo, reparation de velo,
    auto reparation`,
  'mobilite--etre-accompagne-dans-son-parcours-mobilite': `
    conseil en mobilite, conseiller en mobilite, conseiller mobilite, diagnostic mobilite,
    bilan mobilite, bilan de mobilite, plateforme mobilite, plateforme de mobilite,
    parcours mobilite`,
  'mobilite--financer-ma-mobilite': `
    aide au permis, aide au financement du permis, financement du permis, bourse au permis,
    aide a la mobilite, aides a la mobilite`,
  'mobilite--mobilite-douce-partagee-collective': `
    transport a la demande, transport solidaire, covoiturage, autopartage,
    transport d utilite sociale, tarification solidaire, tarif solidaire`,
  'mobilite--preparer-un-permis': `
    auto ecole sociale, auto ecole solidaire, auto ecole associative, permis de conduire, permis b,
    code de la route`,
  'numerique--acceder-a-des-services-en-ligne': `
    demarches en ligne, demarche en ligne, services en ligne, demarches numeriques, e administration,
    dematerialis*`,
  'numerique--acceder-a-une-connexion-internet': `
    acces a internet, acces internet, connexion internet, wifi gratuit, wi fi gratuit,
    ordinateurs en libre acces, postes informatiques en libre acces,
    acces libre a du materiel informatique`,
  'numerique--acquerir-un-equipement': `
    ordinateurs reconditionnes, ordinateur reconditionne, materiel informatique reconditionne,
    materiel informatique a prix solidaire, pret d ordinateur, don d ordinateur,
    equipement informatique a tarif`,
  'numerique--maitriser-les-fondamentaux-du-numerique': `
    initiation informatique, initiation a l informatique, ateliers numeriques, atelier numerique,
    ateliers informatiques, cours d informatique, mediation numerique, conseiller numerique,
    conseillere numerique, bases du numerique, competences numeriques, illectronisme`,
  'preparer-sa-candidature--realiser-un-cv-et-ou-une-lettre-de-motivation': `
    redaction de cv, redaction d un cv, realiser un cv, faire son cv, atelier cv,
    lettre de motivation, lettres de motivation`,
  'preparer-sa-candidature--valoriser-ses-competences': 'validation des acquis, valoriser ses competences',
  'remobilisation--activites-sportives-et-culturelles': `
    activites culturelles, activites sportives, sorties culturelles, culture du coeur,
    cultures du coeur`,
  'remobilisation--benevolat-action-citoyenne': 'service civique, devenir benevole, benevolat',
  'remobilisation--bien-etre-confiance-en-soi': 'confiance en soi, estime de soi',
  'remobilisation--lien-social':
    'lien social, rompre l isolement, lutte contre l isolement, lutter contre l isolement',
  'sante--acces-aux-soins': `
    acces aux soins, acces a la sante, complementaire sante, bilan de sante,
    permanence d acces aux soins`,
  'sante--addictions': 'addiction, addictions, addictologie, toxicomanie, alcoolodependance',
  'sante--constituer-un-dossier-mdph-invalidite': 'dossier mdph, dossiers mdph, demande aupres de la mdph',
  'sante--sante-mentale': `
    sante mentale, soutien psychologique, souffrance psychique, suivi psychologique,
    accompagnement psychologique, permanence d ecoute psychologique`,
  'sante--sante-sexuelle':
    'sante sexuelle, planning familial, planification familiale, contraception, depistage du vih',
  'se-former--monter-son-dossier-de-formation': `
    financement de formation, financement de la formation, dossier de formation,
    compte personnel de formation`,
  'se-former--trouver-sa-formation': `
    recherche de formation, trouver une formation, orientation vers la formation,
    acces a la formation`,
  'souvrir-a-linternational--connaitre-les-opportunites-demploi-a-letranger':
    'mobilite internationale, mobilite europeenne, travailler a l etranger',
  'trouver-un-emploi--convaincre-un-recruteur-en-entretien': `
    simulation d entretien, simulations d entretien, preparation a l entretien d embauche,
    entretien d embauche, entretiens d embauche`,
  'trouver-un-emploi--maintien-dans-lemploi': 'maintien dans l emploi, maintien en emploi',
  'trouver-un-emploi--repondre-a-des-offres-demploi': 'offres d emploi',
};
