import type { Lexicon } from './lexicon.ts';

/** Finding a course, then its file and its money. */
export const TRAINING: Lexicon = {
  'se-former--monter-son-dossier-de-formation': `
    ! dossier|inscription|financement|financer|prise_charge|payer|finance*|cofinance*|devis|convention|remuneration|bourse|reste_charge .. formation|formations|cfa|ecole|afpa|diplome|greta|deaes|titre_pro|cap|stage|bts|ifas|etudes|region -permis|conduite|caf_prime|sejour|logement
    ! formation .. dossier|financement|financer|payer|prise_charge|region|cpf|devis|euros|inscription|finance*|admis*|accepte*|cout|chere|cher|dossier_rempli
    ! admis*|accepte*|pris|prise|recu|retenu* .. formation|ecole|cfa|ifas|ifsi|afpa|bts|cap|greta|universite -financement_voiture
    ! =cpf|transitions_pro|transition_pro|opco|fongecif|aif|poei|poec|kairos|ptp|conge_formation|rff|avenir_actifs|region_finance|promotion_alternance -permis
    ! crous|bourse|parcoursup|dossier_social_etudiant|inscription_fac|inscription_universite
    ! cpf .. compte|code|utiliser|debloquer|activer|mobiliser|argent|euros|solde
    vae .. dossier|livret
    contrat_apprentissage|contrat_professionnalisation
    ? financement
    ? dossier_inscription
    ! pris*|admis*|accepte*|selection*|retenu* .. formation|ecole|session|cfa .. payer|euros|dossier|reste|finance*|inscription
    ! paye|finance|prend_charge .. formation|ecole|frais_inscription
    ! frais .. scolarite|inscription|formation|pedagogiques|concours
    ! date_limite|avant .. dossier .. formation|region|ecole|inscription|bourse
    ! abonder|abondement|conseiller .. valide|refuse .. formation|devis
    ! formation|ecole|session .. euros|region|financeur|pole|france_travail .. trouver|prend|prise|paye|boucler
    ! reste .. formation|ecole .. <n>
  `,
  'se-former--trouver-sa-formation': `
    ! @cherche|@veut|@sait|trouver|quelle|suivre|faire|entrer|integrer|commencer|demarrer|reprendre|renseigne* .. formation|formations|etudes|apprentissage|alternance|cfa|diplome|bts|cap|caces|titre_pro|greta|afpa|deaes|habilitation|bac_pro|licence_pro|ecole -financement|conduite|enfants|permis|fils|petite|garde|payer|premiere_rentree
    ! formation .. @cherche|trouver|quelle|courte|qualifiante|certifiante|diplomante|endroit|organisme*|catalogue|propose*|prepa|aide-soignant*|cuisine|soud*|electric*|metier|remise_niveau|jeune*|pole|orientation|informat*
    ! @veut|devenir|deviendr* .. aide-soignant*|infirmier*|auxiliaire|coiffeu*|soudeur|electricien|cariste|conducteur|cuisinier|patissier|macon|plombier|educat*|moniteur|secretaire|comptable|chauffeur|mecanicien|esthetic*|boulang*|animat*|atsem|developpeur|ambulancier -sure|certain|hesite
    ! caces|ssiap|titre_pro|titre_professionnel|deas|deaes|deap|bafa|bpjeps|habilitation_electrique|sst|aipr|haccp|certiphyto|bpa|fimo|fco|adr|permis_cariste|cqp|cqc|daeu|cleA -dossier|financement|handicap|eau_bac|a_deja
    ! @pas .. diplome|qualification|bac|qualifie* -etranger|reconnu
    ! reprendre .. etudes|ecole|cours|scolarite
    ! ecole|organisme|centre .. formation|propose*|2e_chance|deuxieme_chance|seconde_chance|rentree
    ! epide|e2c|ecole_deuxieme_chance|afpa|greta|cnam|cfa|garantie_jeunes|promo_16_18|smv|mfr
    ! monter .. competences|niveau
    ! qualifi*|specialis*|perfectionn* .. besoin|veut|aimerait
    =former -famille
    apprendre .. metier
    ? formation*
    ? etudes|diplome*|=cap|=bac|brevet
    ! quitte|arrete|lache|sorti* .. ecole|college|lycee|3e|seconde|scolaire .. diplome|sans|veut|rien
    ! endroit|quelle .. apprendre|former|ecole|formation
    ! remettre|remise .. niveau
    ! diplome|titre|certificat .. passer|obtenir|besoin|exige*
    ! @veut .. cap|bac|bts|titre|diplome|permis_cariste
  `,
};
