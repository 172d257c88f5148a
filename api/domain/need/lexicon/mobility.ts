import type { Lexicon } from './lexicon.ts';

/** Getting there: a vehicle, its repair, its cost, buses and lifts, a licence, someone to go along. */
export const MOBILITY: Lexicon = {
  'mobilite--acceder-a-un-vehicule': `
    ! @pas .. @voiture -permis|camping|dort|panne_reveil|essence|assurance
    ! @voiture|voitures .. @perdu -clef|dort|reparer|reparation
    ! @cherche|acheter|achat|acquerir|louer|location|pret|preter .. @voiture -panne|dort|garer|reparer
    ! @voiture .. voler|vole|volee|volait|brule|epave|fourriere|confisque*|saisie
    ! location_solidaire|garage_solidaire|auto-ecole_solidaire_voiture
    ! microcredit|micro-credit .. @voiture|permis|mobilite
    ! @voiture .. prix|solidaire|occasion|pas_cher|location|pret
    ! permis .. mais|@pas|sans .. @voiture
    ! @voiture .. rendu|rendre|lachee|vendue|vendu|accidente*|accident
    accident .. voiture + travail|plus
    velo|scooter|trottinette .. aller|travail|besoin|electrique
    ? @voiture .. travail|boulot|embauche|poste|stage|formation
    partage|seule voiture .. couple|mari|famille
    ! @voiture|scooter .. lache*|rendu_ame|morte|casse
    ! pret|louer|acheter|trouver .. scooter|velo|trottinette|mobylette|sans_permis
    ! dessus|prete*|emprunte* .. voiture .. voisin*|frere|ami|collegue|mere
    permis_poche|permis_ok|permis_obtenu
  `,
  'mobilite--entretenir-reparer-son-vehicule': `
    ! reparer|reparation*|revision|vidange|mecanicien|garagiste .. @voiture -dort
    ! @voiture .. reparer|reparation*|garage|controle_technique|garagiste|devis|embrayage|pneus|frein*|freine|fume|courroie|moteur
    ! @voiture panne
    ! panne .. @voiture
    ! controle_technique|contre-visite|ct_refuse|contre_visite
    ! embrayage|courroie|plaquettes|alternateur|demarreur|boite_vitesse|joint_culasse|pot_echappement|amortisseur*|batterie .. voiture
    ! embrayage|joint_culasse|demarreur|alternateur|courroie|plaquettes
    ! pneu|pneus .. lisses|creve*|changer|neufs|hiver|payer
    ! self-garage|garage_solidaire|garage_associatif
    ! voiture .. demarre|roule|tombe .. plus|pas|panne
    ! voiture .. plus|pas demarre|roule|roulante
    garage|garagiste + euros|devis|payer|moyens
    assurance .. voiture|auto|scooter -electricite
    ? garage
  `,
  'mobilite--etre-accompagne-dans-son-parcours-mobilite': `
    ! peur|angoisse*|ose|panique .. bus|metro|train|conduire|route|volant|tram|transport*|autoroute
    ! @pas|jamais .. pris|prendre|prend .. bus|metro|train|tram|transport* -argent
    ! @sait .. lire .. plan|horaires|carte
    ! plan|horaires .. bus|reseau .. @pas|lire|comprend*
    ! perd|repere*|orienter|reperes .. trajet|ville|bus|metro|quartier|transport*
    ! @pas reperer|orienter .. ville|transport*
    ! accompagner .. trajet|rdv|bus|transport*|rendez-vous|hopital|train
    ! bilan|diagnostic|plateforme|conseiller|atelier mobilite
    ! freins|frein|probleme|difficulte* mobilite
    ! jamais sorti* .. quartier|village|ville|canton
    ! @pas sortir|sorti .. quartier|village|canton
    prendre .. bus|train|metro .. seul*
    se_deplacer seul*
    apprendre .. velo|conduire|trajet
    ? mobilite
    ? @pas mobile
    ? isole* .. transport*
    ! descend|monte|trompe|rate .. arret|bus|ligne|correspondance|quai|direction
    ! @sait .. prendre|lire|utiliser .. bus|train|metro|tram|transport*|horaires|correspondance
    ! correspondance|correspondances .. perdu*|sait|peur|comprend*
    ! jamais .. quitte .. village|quartier|commune
    ! @pas .. seul* .. bus|train|metro|rue|trajet
  `,
  'mobilite--financer-ma-mobilite': `
    ! @paye|moyens|aide|financer|finance*|rembours* .. essence|carburant|gasoil|plein|transport*|bus|train|navigo|abonnement|billet*|trajet*|deplacement*|permis|taxi|peage -velo
    ! @pas .. essence|carburant|gasoil
    ! essence|carburant|gasoil|plein .. @pas|cher|trop|payer|coute|part
    ! ticket*|titre*|carte|abonnement|pass|billet* .. bus|transport*|train|metro|tram|navigo|sncf|ter
    ! bon*|cheque* carburant|essence|mobilite|transport*
    ! frais .. deplacement*|transport*|kilometrique*|route|trajet*
    ! aide*|allocation .. mobilite|deplacement|transport*
    ! tarif|tarification|gratuite .. solidaire|transport*|bus|train|social
    ! cout|=prix .. trajet*|transport*|essence|train|permis
    ! cpf permis|permis .. cpf
    ! financer|financement|payer|aide|argent|moyens|bourse|finance .. permis -sejour|construire|chasse
    ! permis .. financement|financer|payer|cher|moyens|argent|bourse|euros -sejour|construire
    ! fraude*|amende* .. bus|tcl|metro|ratp|sncf|train|transport*
    assurance .. voiture|auto|scooter .. cher|payer
    ? essence
    ! annule|rate|refuse|manque .. rdv|stage|entretien|formation .. essence|plein|billet|ticket|payer
    ! resquille|fraude|controleur*|pv_transport
    ! plein .. euros|semaine|formation|salaire
    ! rembours* .. km|kilometres|trajet*
  `,
  'mobilite--mobilite-douce-partagee-collective': `
    ! pas|plus|aucun|sans|seul|ni bus|=car|=cars|train|transport*|navette|metro|=ter -argent|permis|peur|ose|sait|manque_argent|jamais|ligne_internet
    ! bus|=cars|train|navette|=ter .. @pas|passe|supprime*|tot|tard|semaine|arret|dimanche|jour|nuit|desserv*|loin -peur|ose|argent|lire
    ! covoiturage|covoit*|blablacar|autopartage|autostop|auto-stop|stop_solidaire
    ! transport_demande|tad|transport_solidaire|navette|minibus
    ! velo_electrique|pret_velo|location_velo|velo_partage|remise_selle|vae -diplome|validation|jury|competences|experience
    ! @pas .. desservi*|dessert
    ! aller .. rdv|travail|hopital|courses|centre|medecin|dialyse .. @pas .. moyen|transport*|vehicule|locomotion|conduire
    ! moyen* .. locomotion|transport|deplacement
    ! @nombre =km .. pied|marche|velo
    ! pied .. km|travail|rdv|gare|suspension
    ! @nombre km .. @pas .. bus|voiture|transport*|permis|car
    ! horaires .. decal*|nuit|poste + bus|transport*|train|car
    ! @pas .. emmener|conduire|deposer|vehiculer|amener|vehicule -enfant|ecole
    ! aller .. courses|medecin|rdv|marche .. plus|pas .. conduit|conduire|voisin*
    conduit|conduire plus|pas
    plus|pas conduit|conduire
    isole*|perdu .. hameau|campagne|village|rural
    se_deplacer|deplacement|deplacements .. @pas|comment|difficile
    ? loin .. gare|bus|arret|bourg|ville
    ? km .. bourg|ville|gare|premier*
    transports_commun
    ? bus|navette|gare
  `,
  'mobilite--preparer-un-permis': `
    ! @cherche|@veut|passer|passe|obtenir|preparer|inscri*|repasser|preparation|reprendre|rate|echoue .. permis|code_route|conduite -sejour|travail|construire|chasse|enfant
    ! @pas permis|=code -sejour|travail|construire|mail|postal|carte|acces|pin
    ! permis .. @pas|jamais|annul*|suspen*|retire*|retrait|perdu|rate*|examen|inscri*|conduite|repasser|invalid* -sejour|construire|voiture
    ! =code .. passer|passe|rate*|reviser|revise|route|echoue*|fautes|examen|auto-ecole|questions|permis -mail|postal|carte|acces|pin|wifi
    ! rate .. =code
    ! auto-ecole|auto_ecole|autoecole|lecon*_conduite|heures_conduite|moniteur
    ! suspension|annulation|retrait|recuperer .. permis|point*
    ! permis_b|permis_am|bsr|permis_c|permis_poids_lourd|permis_am|boite_automatique
    ! permis etranger|echange|pays|algerien|marocain -sejour
    stage .. point*|recuperation
    conduit sans_permis
    ? permis -sejour|construire|travail|visite|chasse
    ! <n> fautes
    ! conduit .. sans|jamais .. permis|papiers
    ! etg|ants_permis|date_examen|place_examen
    ! boite_auto|heures .. conduite
    ! points .. permis|perdu*|stage
    ! echanger .. permis
  `,
};
