import type { Lexicon } from './lexicon.ts';

/** Choosing a trade: who hires, discovering, knowing oneself, being sure. */
export const CAREER: Lexicon = {
  'choisir-un-metier--confirmer-son-choix-de-metier': `
    ! pmsmp|immersion|immersion_facilitee|stage_decouverte|periode_mise_situation|mise_situation|evaluation_milieu_travail|emt -linguistique
    ! confirmer|valider|verifier|tester|essayer|certain|certitude|assurer .. projet|metier|choix|voie|fait|orientation|secteur|poste -compte|email|permis|entreprise|trimestres|ordinateur|competences|acquis
    ! hesite|hesiter|doute|doutes|hesitation .. metier|projet|choix|deux|voie|entre|secteur|formation|reconversion|orientation
    ! certain|certaine .. fait|metier|voie|choix|projet|secteur|plaise
    ! projet .. confirmer|valider|flou|coherent|realiste|tient_route|metier|professionnel|pro -entreprise|creation|voyage|immobilier
    ! essayer|tester|voir .. avant .. signer|inscrire|engager|lancer|formation
    ! avant .. signer|engager|lancer|inscrire .. certain|essayer|voir|plait|apprentissage
    ! plait|plaire|plairait .. metier|vraiment|travail
    ! vraiment .. metier|voie|fait
    ? trompe .. voie|orientation|metier
    ? stage
    ! stage|semaine|jours .. voir|verifier|essayer|tester .. plait|metier|fait
    ! idealise|image .. metier|realite
    ! @veut .. verifier|etre_certain|voir .. avant
    ! peur .. tromper|plaise_pas|regretter
  `,
  'choisir-un-metier--connaitre-les-opportunites-demploi': `
    ! secteurs|entreprises|employeurs|metiers|coin|bassin|boites .. recrute|recrutent|embauche|embauchent|tension|porteur*|debouches -postule|candidature
    ! recrute|recrutent|embauche|embauchent|debouche*|debouches .. coin|secteur|region|ici|departement|autour|profil|bassin|metiers|quoi|sait|local
    ! marche .. travail|emploi .. connait|local|bassin|decouvrir
    ! opportunite*|perspective*|possibilite* .. emploi|travail|embauche|locale*|secteur -etranger
    ! metiers_tension|metier_tension|secteurs_porteurs|forum_emploi|salon_emploi|job_dating|visite_entreprise*|iae|siae|eiti|chantier_insertion|aci|entreprise_insertion|ei|etti|geiq|association_intermediaire
    ! reprendre|retrouver|retour|trouver|besoin|cherche .. travail|emploi|boulot|activite -garde|garde_enfants|voiture|sante|creche|mode|relancer|permis
    ! @sait .. travailler|travail|emploi .. endroit|quoi|quel|quels
    ! type*|genre .. postes|emploi|travail .. possible*
    ! quoi .. cv|profil|experience .. embauche|recrute|postuler
    travailler .. voudrait|aimerait|souhaite|ici -garde|enfants
    chomage .. longue_duree|an|ans|depuis|mois
    ? emploi
    ? travail .. cherche
    ? saisonnier*|saison
    ! quoi|endroit .. recrute*|embauche*|postes
    ! usine*|entreprise* .. ferme* .. travail|autres|bassin|quoi
    ! debouche* .. ici|region|quels
  `,
  'choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite': `
    ! decouvrir|explorer|connaitre|renseigner|informer|voir .. metier*|secteur|batiment|profession*|domaine*|industrie|numerique_metiers -droits|competences
    ! @pas|aucun .. idee|idees .. metier|travail|faire|projet|orientation|quoi|veut
    ! @pas .. projet .. professionnel|pro|vie|metier
    ! sait .. quoi|faire .. vie|metier|apres|plus_tard|orienter|orientation|travail
    ! sait .. veut .. faire
    ! @sait .. orienter|orientation
    ! orientation|reorient*|reconversion|reconvertir|changer_metier|changer_voie|changer_branche|changer_secteur|cio|conseiller_orientation|psyen|cep -mdph|sexuelle|esat|notification|allergies|ime|reconnaissance|foyer
    ! changer .. metier|voie|branche|secteur|domaine
    ! interesse*|attire*|curieux|curieuse .. metier*|secteur|batiment|cuisine|restauration|soin*|animaux|espaces_verts|mecanique
    ! visite*|rencontrer .. professionnel*|entreprise|atelier|chantier|metiers
    ! fiche*_metier*|kit_metier|forum_metiers|cite_metiers|journee_portes_ouvertes|enquete_metier
    ! @veut .. quoi consiste|ressemble
    ressemble|consiste .. metier|journee|travail|boulot
    aucune_piste|pas_piste|plusieurs_pistes
    ? metier*
    ? orientation
    ! rien .. plait|tente|interesse|attire
    ! @pas .. quoi .. faire .. apres|vie|3e|bac|troisieme|travail
    ! sait ni metier|secteur
    ! tout|rien .. quitter|arreter|stopper .. bureau|usine|metier .. autre_chose
    ! autre_chose
    ! ne_connait .. metiers|batiment|menage
    ! curieu* .. savoir .. metier|fait
  `,
  'choisir-un-metier--identifier-ses-points-forts-et-ses-competences': `
    ! bilan_competence*|bilan_competences|bilan_orientation|portefeuille_competences|bilan_professionnel|atouts|soft_skills|savoir_faire
    ! competences|points_forts|qualites|talents|forces|capacites|aptitudes .. @sait|identifier|connaitre|reperer|quelles|bilan|nommer|voir|point|mettre_mots|lister|transferables
    ! @sait .. faire .. rien|quoi|savoir|doue*|fort|forte|forts
    ! dit|pense|croit|repete|persuade* .. sait .. rien faire
    ! sait .. rien faire
    ! rien .. sait faire
    ! doue*|doee|bon|bonne|fort|forte .. en_quoi|quoi|quelque_chose
    ! experience*|parcours .. dire|presenter|metter_mots|quoi_faire|transf*|mettre_mots|atypique|rien -vae|diplome|cv
    ! tests_personnalite|riasec|inventaire|questionnaire_interets
    eleve .. enfants .. competences|rien
    20_ans|15_ans|ans .. maison|foyer|usine .. sait|competences
    ? competences
    ? qualites
    ! @sait .. quoi .. bon|bonne|forte|fort|capable|doue*|vaut
    ! bon|bonne|capable|douee .. rien|quoi
    ! jamais .. travaille .. sait|rien|competences|maison|enfants
    ! liste*|lister|nommer|dire .. qualites|atouts|points_forts|savoir
    ! @pas .. quoi .. apporter|valoir|offrir .. entreprise|employeur
  `,
};
