import type { Lexicon } from './lexicon.ts';

/** Where to sleep tonight, rent overdue, keeping the home one has. */
export const LODGING: Lexicon = {
  'logement-hebergement--rechercher-une-solution-dhebergement-temporaire': `
    ! 115|siao|chrs|sans-abri|samu_social|hud|mise_abri|mise_a_abri
    ! @dort|vit|vivent .. rue|dehors|voiture|camion|fourgon|tente|gare|parking|hall|cave|squat|garage|metro|camping|pont|porche|parc|abri|cabane|caravane|urgences|bus -travaille|panne
    ! @pas .. =dormir|=coucher soir|nuit|dehors|demain -medicament|insomnie|douleur|depression
    ! sait .. dormir .. soir|demain|nuit
    ! sdf|sans_domicile|sans_abri|errance
    ! dehors .. soir|nuit|enfants|demain
    ! @pas .. toit|abri|logement|hebergement .. soir|nuit|demain|dormir
    ! @pas aller|loger|vivre .. soir|demain|sortie|nuit
    ! mis|mise|jete|jetee|foutu|foutue|viree|vire|chasse|chassee dehors|rue|porte -travail|patron|employeur|college|lycee|stage
    ! fichu dehors
    ! parents|mere|pere|beau-pere .. mis|vire|chasse|jete .. porte|dehors|rue
    ! heberge*|dort|loge|vit|squatte .. chez ami|amis|copain|copine|cousin|cousine|tiers|connaissance*|compatriote*|frere|soeur|tante|oncle|collegue|droite
    ! canape|canapes .. ami|amis|copain|copine|cousin|droite|connaissance*
    ! chez uns|autres
    ! hebergement urgence|temporaire|stabilisation|provisoire|transitoire
    ! @cherche|@pas hebergement|abri|foyer -tuteur
    ! place .. foyer|chrs|hebergement|accueil_nuit|halte -plus|creche
    ! halte_nuit|abri_nuit|accueil_nuit|nuitee*|hotel_social|nuits_hotel
    ! nuit*|chambre hotel
    ! hotel .. fin|termine|paye|prise|plus|arrete
    ! sort|sortie|sorti|liberation|libere|sortant .. prison|detention|hopital|psy|cure|maison_arret|cd .. @pas
    ! sort|sortie|sortant|libere .. prison|detention|maison_arret|hopital|cure|vendredi|lundi|demain .. adresse|logement|hebergement|dormir|aller
    ! bracelet|juge|jap .. adresse|hebergement|logement
    ! sortie hospi* .. @pas .. domicile|logement|retour|aller
    ! heberge* .. peut_plus|plus|veut_plus|demande .. partir
    ! appartement|maison|immeuble|logement .. brule|incendie|sinistre|inonde|effondre
    ! incendie|sinistre* .. logement|appartement|maison|reloge
    ! quitter|fuir|fui|parti*|sauve* .. domicile|maison + violence*|mari|coups|conjoint|enfants
    ! expulse*|expulsion .. hotel|squat|campement|bidonville
    bidonville|campement|squat
    veut|peut plus|pas heberger|garder
    ? frere|soeur|ami|tante|cousin|copain .. veut|peut plus
    famille|enfants|bebe .. dehors|rue
    fin_prise_charge .. hotel|ase
    perdu .. logement|appartement|toit
    ? vit .. rue
    ! sac|valise|valises|affaires .. dehors|gare|rue|coffre|porte|consigne
    ! douche|lave .. gare|toilettes|piscine|station|bains-douches
    ! change|changer .. serrure*
    ! serrure* .. change*
    ! passe .. nuits|nuit .. dehors|bus|urgences|noctilien|gare|mcdo|escalier
    ! quitter|quitte|partir|rendre .. chambre|hotel|logement|cada|foyer .. demain|vendredi|lundi|soir|heures
    ! femme|maman|enfant*|bebe|mineur* .. @pas .. endroit|aller|dormir .. soir|nuit
  `,
  'logement-hebergement--reduire-les-impayes-de-loyer': `
    ! impaye|impayes|arriere* .. loyer|locatif|logement|charges|bailleur|hlm
    ! loyer|loyers .. retard|impaye*|arriere*|dette|doit|dus
    ! dette|retard|arriere .. loyer*|locative|locatives|bailleur
    ! doit .. mois .. loyer
    ! doit .. loyer*|bailleur|proprietaire
    ! @pas .. @paye .. loyer
    ! loyer .. @pas .. @paye|passe|preleve
    ! <n> mois|loyers .. retard|impaye*|dus -credit
    ! @nombre loyer* -mois_sejour
    ! fsl .. maintien|dette|impaye|loyer
    ! plan_apurement|apurement
    ! apl suspendu*|coupee*|suspension|supprimee + impaye|loyer
    impaye|impayes -pension|cantine|edf|facture|electricite|amende|salaire|ouvrier
    impayes + plan|bailleur|locataire
    loyer .. trop cher|lourd|eleve|mange|depasse
    ? loyer .. @paye|difficile|saute
    ? loyer
    ! loyer .. saute*|sauter|passe_pas|avance|attendra|choisir|partiel*|moitie
    ! bailleur .. relance*|courrier|reclame*|menace*|mise_demeure
    ! paye|payer .. bout|moitie|partie .. loyer
  `,
  'logement-hebergement--se-maintenir-dans-le-logement': `
    ! expulsion|expulse*|expulser -oqtf|territoire|pays|squat|ecole
    ! commandement .. quitter|payer|lieux
    ! treve
    ! assignation|assigne*|audience .. loyer|bailleur|expulsion|proprietaire|logement|resiliation|tribunal
    ! bailleur|proprietaire .. assigner|assigne|assignation|huissier|tribunal
    ! huissier|commissaire_justice + loyer*|bailleur|proprietaire|logement|quitter|bail|expul*
    ! resiliation|resilie .. bail
    ! clause_resolutoire|concours_force_publique|force_publique|=ccapex
    ! garder|conserver|rester|perdre|maintenir|maintien|quitter|risque .. logement|appartement|maison|chez -permis|travail|emploi
    ! coup*|coupure*|couper|reduit|reduction .. electricite|gaz|eau|courant|chauffage|puissance|compteur
    ! @pas electricite|chauffage|eau_chaude|gaz|courant|lumiere
    ! @pas .. chauffer|chauffe -manger
    ! facture*|dette|impaye*|retard .. electricite|energie|eau|gaz|chauffage|edf|fioul|veolia|suez|totalenergies
    ! fioul|bois_chauffage|cheque_energie|precarite_energetique|granule*|poele
    ! syndrome_diogene|diogene|incurie|encombre*|accumule|incurique
    ! adapter|adaptation|amenager|amenagement .. logement|maison|salle_bain|douche|domicile
    ! maprimeadapt|maprimerenov|anah|soliha
    ! barre* .. appui|douche
    ! isolation|renovation|renover|toiture|toit|chaudiere|fenetres .. maison|fuit|travaux|aide|panne|froid
    chaudiere .. panne|hs|casse|fuit|remplacer
    travaux .. maison|logement|toit*|proprietaire*|chauffage
    troubles|plaintes|plainte .. voisinage|voisins|voisin
    etat .. appartement|logement .. deplorable|sale|delabre
    preavis .. proprietaire
    maison .. froid*|delabree|abime*
    vieillir|rester .. chez|domicile
    ? rester .. chez
    ? huissier
    ! bougie*|lampe_torche|couverture*|manteau|gants|rallonge .. electricite|chauffage|maison|chez|noir|dormir
    ! <n> degres .. chambre|maison|logement|salon
    ! serrurier|forces_ordre|police .. porte|expuls*|matin|trente|bail
    ! voisins .. plaignent|petition|odeur*
    ! odeur*|ordures|detritus|sacs_poubelle .. logement|appartement|partout|palier|voisins
    ! glisse|tombe|tombee .. douche|baignoire|escalier
    ! enedis|edf|engie .. coup*|lettre|dernier|relance|limit*|dette
  `,
};
