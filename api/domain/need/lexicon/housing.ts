import type { Lexicon } from './lexicon.ts';

/** Buying, leaving or finding a home, and the papers for it. */
export const HOUSING: Lexicon = {
  'logement-hebergement--acheter-un-logement': `
    ! acheter|achat|acquisition|acquerir .. maison|appartement|logement|terrain|immobilier|pavillon
    ! accession propriete
    ! devenir|devenu proprietaire
    ! pret_immobilier|ptz|pret taux zero|pret_accession
    ! premier|primo achat|accedant|acquisition
    ! location-accession|psla|bail_reel_solidaire|brs
    ! arreter louer + banque|heritage|apport|credit
    faire construire
    racheter .. part|maison|soulte
    acheter + banque|notaire|apport|pret -voiture|credit_conso
    apport + banque|heritage|pret
    plutot acheter louer
    compromis_vente
    vente hlm
  `,
  'logement-hebergement--changer-de-logement': `
    ! @nombre .. =dans|enfant|personne|famille + f1|f2|t1|t2|studio|chambre|deux-pieces -trouve
    ! @nombre f1|f2|t1|t2|studio|studette
    ! @nombre enfant* .. f1|f2|f3|t1|t2|t3|studio|chambre
    ! suroccup*|suroccupation
    ! trop petit .. logement|appartement|@petit|maison
    ! logement|appartement|maison|@petit trop petit|grand|cher
    ! changer|changement|mutation|echange .. logement|appartement|bailleur|hlm -employeur
    ! demande mutation -professionnelle|poste
    ! demenager|relogement|reloger -aide_financiere
    ! plus petit .. moins cher
    ! logement plus petit|grand|adapte|pmr|accessible
    ! logement|appartement|maison|immeuble insalubre|indigne|inadapte|indecent|humide
    ! moisissure*|moisi|salpetre|cafard|punaise*|=rats|champignons|insalubr*|indecen*|peril
    ! sans|pas|plus|panne ascenseur
    ! etage .. sans|pas|panne ascenseur
    ! fauteuil|poussette|canne|deambulateur + escalier|etage|ascenseur|marches
    ! salle_bain|baignoire|douche .. inadapt*|inaccessible
    ! dorment .. chambre|lit|salon|matelas
    chambre .. @nombre enfants
    enfants dorment .. salon|balcon|canape|cuisine|couloir
    partage|partagent .. chambre|lit
    dort .. canape .. salon
    veut|cherche|demande .. plus grand|petit -voiture
    quitter .. quartier|logement|immeuble|cite -violence
    rapprocher .. fille|fils|famille|travail|ville
    bruit|nuisances .. voisin
    ? voisin* + insupportable|tapage|trafic|peur|bruit
    trafic|deal + hall|cage|immeuble|quartier
    maison|t4|t5|f4|f5|t6 .. seul*
    monter|descendre .. escalier|etages|marches
    plus|pas monter|descendre etage*|escalier*|marches
    ? froid .. logement|appartement|maison
    ? passoire|fenetres|infiltration*|fuite|humidite
    ? etage
    logement .. handicap|fauteuil
    ! 4e|5e|3e|6e|quatrieme|cinquieme|troisieme|deuxieme|2e etage
    ! @nombre .. <n> =m2
    ! <n> =m2 .. @nombre|enfants|famille
    ! enfant*|bebe|fille|fils .. asthm*|tousse|malade .. humid*|moisi*|murs|logement
    ! murs|plafond .. noirs|moisi*|humid*|coulent|tombe
    ! eau .. coule|ruisselle .. mur*|plafond
  `,
  'logement-hebergement--louer-un-logement': `
    ! @cherche|@veut .. logement|appartement|studio|maison|toit|colocation|coloc|t1|t2|t3|f1|f2|f3 -garder|entretenir|menage|acheter|isoler|payer|temporaire|changer|perdre|plus|conserver|acces
    ! @cherche .. louer|location|bail|loc -voiture|scooter|materiel|camion|utilitaire|vehicule|velo
    ! @pas garant*|caution|visale
    ! garant* .. @pas|demande|exige|trouve
    ! demande .. garant*
    ! dossier .. refuse|rejete .. agence|logement|bailleur|proprietaire|location
    ! agence*|proprietaire* .. refuse*
    ! acces|acceder logement -internet|emploi
    ! premier logement|appartement|studio
    ! logement_social|hlm|logement_autonome|parc_social + @cherche|acces|obtenir|entrer|attend*
    ! bail fini|finit|termine|prend_fin|echeance
    ! proprietaire .. vend|reprend|recupere|recuperer|vendre
    ! conge vente|reprise|proprietaire
    visite|visites|visiter .. studio|appartement|logement
    prendre .. appartement|studio
    sortir|sort|sortie|quitter|fin|quitte .. foyer|fjt|cada|hud|chrs|residence|ase|appart-ter|mecs .. logement
    contrat fjt|residence .. termine|fini|fin
    vivre seul -peur|arrive
    propre logement|appartement
    quitter .. parents|foyer|chrs|cada + logement|autonome|seul
    reponse .. logement_social|hlm
    loyer|loyers trop cher* .. trouver
    bail|loyer .. marche|prive|parc
    ? cada .. sortie|fin|sortir
    ? logement autonome
    ? colocation
    ? saisonnier* .. location
    ! @cherche .. chez_soi|chez sienne
    ? vit|habite|loge .. chez .. parents|mere|pere|ex|beaux-parents
    ! refuse*|recale* .. dossier|agences|visites .. logement|appartement|garant*|revenus|cdi
    ! trois_fois|3_fois .. loyer
  `,
  'logement-hebergement--sinformer-sur-les-demarches-liees-a-lacces-au-logement': `
    ! sne|dalo|numero_unique|demande_logement_social|num_unique
    ! demande|dossier .. logement_social|hlm|logement_sociale
    ! renouvel* .. demande .. logement
    ! visale|loca-pass|locapass|mobili-jeune|mobilijeune|action_logement
    ! etat_lieux
    ! depot_garantie|caution .. aide|demande|payer|avance|rendu*|fsl
    ! fsl .. acces|caution|entree|installation
    ! droits locataire
    ! adil
    ! apl|aide_logement|als|alf .. demander|droit|comment|simuler|faire|demande|ouvrir
    ! commission .. logement|attribution|mediation|dalo
    ! comment .. logement|hlm|louer|bail|appartement -payer|garder
    ! demarches .. logement|appartement|location|emmenager|bail
    ! inscri* .. logement_social|hlm|bailleur*
    ! pieces|papiers|documents|dossier .. location|louer|logement|bailleur|agence
    bail .. lire|comprendre|signer|explique*
    assurance_habitation|assurance .. logement|locat*
    ouverture|ouvrir|mettre .. compteur*
    logement_social|hlm
    ? comprend .. bail|logement
  `,
};
