import type { Brake } from '../recognition.ts';

/** What changes who can help her: does not dare alone, cannot move, cannot do it online. */
export const BRAKES: Readonly<Record<Brake, string>> = {
  'accompagnement-individuel': `
    ose|oser|osent|honte|intimide*|gene .. @pas|demander|pousser|aller|seul*
    @pas .. ose|oser|osent
    honte .. demander|venir|dire|montrer|aide
    peur|crainte .. guichet|administration|demander|aller|venir|seul*|papiers|telephoner|tromper|betise
    @pas .. seul*|seule
    accompagner|accompagne*|accompagnement .. individuel*|physique*|cote|rdv|rendez-vous|guichet|seul*|main|pas_pas
    besoin .. accompagn*|main|cote|epauler|presence|rassurer|rassure*
    comprend .. rien -marche
    perdu*|depasse*|panique*|submerge* .. demarches|papiers|administratif|tout|courrier*
    @sait .. lire|ecrire|commencer|prendre
    mediateur|interprete|pas_pas
    @pas .. parle|comprend francais
  `,
  'ne-peut-pas-se-deplacer': `
    @pas .. deplacer|deplace|marcher|sortir|bouger|venir|conduire -argent|quartier|amis|culture|voit|rencontrer
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
