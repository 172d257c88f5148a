import type { Lexicon } from './lexicon.ts';

/** From the idea of a business to its growth. */
export const BUSINESS: Lexicon = {
  'creer-une-entreprise--definir-son-projet-de-creation-dentreprise': `
    ! idee|projet|envie|reve|veut|voudrait|aimerait|pense|souhaite|imagine .. boite|entreprise|micro-entreprise|auto-entreprise|food-truck|food_truck|commerce|restaurant|boutique|salon|atelier|independant*|auto-entrepreneur*|foodtruck|snack|epicerie|friperie|cafe|ferme|camion -solidaire_epicerie|employeur|cherche_poste|recrute|bancaire|bloque|aide_alimentaire|panne|stage
    ! idee|idees .. @pas|flou|sait|murir|clarifier|creuser|vague|boite|entreprise|tient
    ! mettre|installer|lancer|travailler .. compte|independant*|auto-entrepreneur*|micro-entreprise
    ! mettre_compte|mettre compte -jour|rendre|bancaire
    ! propre compte|patron|boite|affaire|atelier -bancaire|linge
    ! creer|creation|monter|ouvrir|lancer .. entreprise|boite|activite|auto-entreprise|micro-entreprise|commerce|affaire|restaurant|boutique|salon|societe -retour|tunnel
    ! @veut .. independant*|entreprendre|entrepreneu*
    ! entrepreneu*|creation_entreprise|bge|couveuse|adie|pepiniere|esprit_entreprendre|citeslab|quartiers_2030 -salarie
    ! vendre .. gateaux|bijoux|plats|creations|marche|confitures -credit|maison|voiture|meubles
    reprendre|reprise .. commerce|fonds|ferme|exploitation
    ? boite
    ! fait|cuisine|coud|repare|coiffe .. voisins|copines|amies|quartier .. vivre|metier|lancer|declarer
    ! marche|marches .. vendre|stand|etal
    ! reve|idee .. ouvrir|camion|boutique|salon|restaurant|resto|atelier|tables|gite|ferme|creche
    ! veut|voudrait .. ouvrir|monter .. salon|resto|boutique|gite|garage|ferme|atelier
  `,
  'creer-une-entreprise--developper-son-entreprise': `
    ! @pas|trouver|chercher|manque|plus|attirer|fideliser|prospect* .. client*|clients|clientele|chantiers|commandes|pratiques
    ! client* .. payent|paient|impaye*|retard|rares|trouver|@pas
    ! developper|agrandir|augmenter|booster|relancer|faire_connaitre .. entreprise|activite|chiffre|boite|commerce|affaire|ventes
    ! activite .. decolle|stagne|demarre|tourne|marche .. @pas|peu|mal|plus
    ! auto-entrepreneur*|micro-entreprise|autoentrepreneur|micro-entrepreneur|micro-bic|independant*|artisan|commerçant*|gerant*|freelance|micro .. depuis|chiffre|clients|decolle|vend*|revenu*|prix|comptab*|facture*|tresorerie|urssaf|difficile|pub|gagne|tva -fin|arrete|ancien
    ! fixer|calculer|revoir .. prix|tarifs|devis|marge*
    ! embaucher|recruter|prendre .. premier_salarie|salarie|apprenti -cherche
    ! tresorerie|bilan_comptable|redressement_judiciaire|liquidation|tva|chiffre_affaires|fonds_roulement
    ! site_vitrine|reseaux_sociaux|instagram|insta|facebook|communication|pub|flyers|visibilite .. activite|boite|vendre|entreprise|commerce|clients|micro|reperer|vente*
    ! entreprise|boutique|commerce|restaurant|exploitation|ferme .. difficulte*|coule|tient|sombre|fermer|survie
    deuxieme_camion|second_point_vente|marche_public|appel_offres|exporter
    vend .. marches|etsy|vinted|ligne
    ? clients
    ! carnet_commandes|bouche_oreille|concurren* .. client*|vide|activite|prix
    ! telephone|agenda .. vide|sonne .. clients|salon|atelier|activite|entreprise
    ! vit .. pas .. activite|entreprise|ventes|micro-entreprise
    ! facturer|factures|devis .. clients|sait|retard|faire
  `,
  'creer-une-entreprise--structurer-son-projet-de-creation-dentreprise': `
    ! business_plan|businessplan|previsionnel|etude_marche|plan_affaires|plan_financement|plan_tresorerie|pret_honneur|initiative_france|acre|arce|kbis|siret|immatriculation_entreprise|guichet_unique_entreprise|financement_adie|nacre -carte_grise
    ! statut*|forme .. juridique*|entreprise|micro|auto-entrepreneur|sasu|eurl|sarl|choisir|sas|asso -sejour|refugie|vab
    ! sasu|eurl|sarl
    ! adie|bge|boutique_gestion|initiative|reseau_entreprendre|cma|cci|couveuse|cae|cooperative_activite .. dossier|projet|pret|rdv|argument*|financement|accompagne*
    ! financement|financer|pret|apport|subvention|credit|investisseur*|emprunt .. entreprise|boite|projet|demarrer|demarrage|lancement|camion|materiel|food_truck|creation|local -formation|permis|auto_ecole|voiture|region
    ! immatricul*|inscrire|declarer|enregistrer .. entreprise|activite|micro-entreprise|auto-entrepreneur|urssaf
    ! local .. commercial|trouver|louer|atelier
    ! projet .. solide|ficele|pret|avance .. entreprise|creation|boite|boutique
    ! micro-entreprise|auto-entreprise|auto-entrepreneur .. statut|inscri*|demarche*|ouvrir|declar*|creer|lancer|comment -depuis|clients
    ! assurance|stage .. installation|decennale
    devis .. materiel|demarrer
    ? statut -refugie|sejour|marital
    ! projet|idee .. murie|trouve|valide .. statut|financement|previsionnel|banque|chiffres|local
    ! banque .. suit|prete|demande .. projet|apport|previsionnel|dossier|plan
    ! chiffrer|chiffrage|budget .. projet|activite|entreprise|lancement|creation
    ! choisir|comprend .. statut|micro|regime
  `,
};
