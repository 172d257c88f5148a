import type { Brake } from '../recognition.ts';

/** What changes who can help her: does not dare alone, cannot move, cannot do it online. */
export const BRAKES: Readonly<Record<Brake, string>> = {
  'accompagnement-individuel': `
    ose|oser|osent|honte|intimide* .. @pas|demander|pousser|aller|seul*
    @pas .. ose|oser|osent
    honte|gene .. demander|venir|dire|montrer|aide
    peur|crainte .. guichet|administration|demander|aller|papiers|telephoner|tromper|betise
    peur|crainte =venir
    arrive|sait|debrouille|fait|va|comprend pas|plus|jamais seul*
    @pas .. aller|faire|appeler|venir|arriver|demarches|papiers|formulaire|remplir|debrouiller seul*
    accompagner|accompagne*|accompagnement .. individuel*|physique*|rdv|rendez-vous|guichet|pas_pas
    besoin .. accompagn*|epauler|presence|rassurer|rassure* -emploi|formation|scolaire|budgetaire|creation|permis
    veut|besoin|faut|faudrait quelqu .. vienne|accompagne|cote
    comprend .. rien -marche
    perdu* .. demarches|administratif*|administration*|paperasse|formulaire*
    completement|totalement perdu*
    depasse*|panique*|submerge* .. demarches|papiers|administratif*|courrier*
    sait pas|ni|plus|jamais .. lire|ecrire|commencer
    interprete|pas_pas
    mediateur -familial*|consommation|energie|assurance|banque
    parle|comprend pas|peu|mal .. francais
  `,
  'ne-peut-pas-se-deplacer': `
    @pas .. deplacer|deplace|marcher|sortir|bouger|venir|conduire -argent|quartier|amis|culture|voit|rencontrer
    peut plus|pas conduire|marcher
    deplace plus|pas|jamais -@orga|technicien|medecin|infirmier*|livreur|argent|quartier|amis|culture|voit|rencontrer
    conduit plus|pas|jamais
    sort plus|pas|jamais .. chez|maison|appartement|domicile|lit|fauteuil -prison|hopital
    quitte plus|pas|jamais .. chez|maison|appartement|domicile|lit|fauteuil
    @pas .. voiture|permis|bus|car|transport*|vehicule|moyen_locomotion -dort
    alite*|grabataire|fauteuil_roulant|immobilis*|jambe_cassee|platre|deambulateur|mobilite_reduite|pmr|assigne_residence
    domicile .. visite|venir|intervenir|passer
    visite_domicile|vad
    voiture|scooter .. panne|vole|hs|mort*
    bus|car|train .. supprime*|plus|aucun|@pas
    isole* .. hameau|campagne|village
    loin .. tout|ville|bourg
    pied .. suspension|km|seulement
  `,
  'pas-en-ligne': `
    @pas .. ordinateur|internet|wifi|connexion|smartphone|tablette|box|ligne|mail|adresse_mail|imprimante
    @sait .. servir|utiliser .. ordinateur|internet|telephone|souris|tablette|clavier
    @sait .. ordinateur|internet|informatique|souris|ligne
    illectron*|zone_blanche
    papier|guichet|telephone .. prefere|seulement|uniquement|veut|demande|formulaire_papier|version
    prefere|seulement|uniquement|veut .. papier|guichet|telephone
    formulaire_papier|version_papier|format_papier|dossier_papier
    perdu*|aise|nul|noye* .. internet|informatique|numerique|ordinateur
    tout .. internet|ligne .. @pas|perdu*|comprend
    plus|pas .. data|forfait|wifi|giga*
    ordinateur|telephone .. panne|casse|vole|hs
    peur .. internet|ordinateur|cliquer
    parler .. quelqu|humain|conseiller|agent|vrai
    rdv|rendez-vous|contact .. humain|agent
    refuse|veut_pas|contre .. internet|ligne|ordinateur|numerique
    compte .. bloque* .. ameli|caf|impots|ants|franceconnect
  `,
};
