/** How far a sentence of the kind « not asked » or « solved » reaches from its own words. */
export type Scope = 'clause-after' | 'clause-before' | 'clause' | 'sentence-before' | 'sentence';

/** What is not asked or is solved already: needs named within reach do not count. */
export const SCOPES: Readonly<Record<Scope, string>> = {
  'clause-after': `
    pas|aucun|plus|ni|jamais besoin -dormir
    sans|pas|aucun|ni|zero probleme|souci|=demande|=demandes|difficulte -arrive|fin|resoudre
    cherche|demande|souhaite|recherche|reclame|sollicite pas|ni|rien -cher|chere|garder
    cest_pas -possible|evident|simple|facile|normal|grave|vivable|tenable|clair|juste|suffisant|assez
    probleme pas
    probleme_cest pas
    sujet|question|urgence|priorite pas
    pas cote
    ni_besoin|inutile_chercher
    veut pas|plus entendre|changer|parler
    pas_venu*
    vient|venu* pas
    refuse_categoriquement|decline
  `,
  'clause-before': `
    cest fini|regle|bon|acquis|derriere|reglee|reglees|termine
    ok|nickel|gere_bien|assure|stable|tenu|solde* -pas|salaire|plus|emploi
    regle|reglee|resolu*|solutionne*|obtenu*|boucle*|valide*|finalise*|accorde*|mis_place -pas|plus|mois|loyer|jamais|encore|refuse|partie|peine|demande
    va bien -pas
    cote .. va|ok
    passe|passee|passes bien -pas|mal
    deja fait|obtenu|regle|reglee|trouve|envoye|depose|mis_place|suivi|suivie
    convient|conviennent|suffit -pas|plus
    aucun|pas|sans probleme|souci|difficulte
    pas cause|sujet|question|probleme|priorite|urgence
    mis_place|bien_avance|suit_cours
  `,
  clause: `
    deja .. suivi|suivie|accompagne*|pris_charge
    tout_neuf|toute_neuve
  `,
  'sentence-before': `
    dossier clos|classe|cloture
    sortie_positive|fin_suivi|fin_accompagnement
    rien_dire|rien_signaler|rien_redire
    merci -de_rappeler|rappeler|dire|orienter|aide
    ras
  `,
  sentence: `
    tout .. regle|rentre_ordre|va_bien|passe_bien -pas|plus
    plus besoin .. rien|aide|suivi|accompagnement
    rdv|rendez-vous .. annule|reporte|decale|honore
    reunion|synthese|equipe .. compte-rendu|jeudi|lundi|mardi|salle
    viens_trouver
  `,
};
