import type { Lexicon } from './lexicon.ts';

/** Getting out, meeting people, giving time, feeling better. */
export const SOCIAL_TIES: Lexicon = {
  'remobilisation--activites-sportives-et-culturelles': `
    ! sport|sportif*|foot|football|boxe|judo|=basket|rugby|gym|gymnastique|piscine|natation|nager|danse|yoga|marche_nordique|musculation|muscu|petanque|randonnee|rando|escalade|equitation|karate|tennis|athletisme|zumba|petit_bain|aquagym -paris|pari|secteur|salle_refusee|metier|diplome|bpjeps
    ! theatre|musique|chant|chorale|chanter|dessin|dessiner|peinture|peindre|poterie|ceramique|guitare|piano|batterie_instrument|cinema|cine-club|cine|musee*|expo|expos|exposition*|concert*|spectacle*|culture|culturel*|bibliotheque|mediatheque|lecture_club|photo_club|cirque|slam|rap|ecriture_atelier|art|artistique|arts_plastiques|couture_loisir|jardin_partage|belote|jeux_societe|scrabble|echecs|loisir|loisirs|tricot -materiel|wifi|monter|micro|batiment|peintre|accueil_loisirs|centre_loisirs|barriere|difference
    ! pass_sport|pass'sport|pass_culture|cultures_coeur|coupon_sport|licence .. club|sport
    ! activite* .. physique*|sportive*|sport|culturel*|loisir*|artistique*|manuelle*|cherche|mercredi|enfants|gratuit*|club|quartier|bouger|adaptee* -partielle|economique|prime|micro|chomage|garde
    ! club .. sport*|foot|cherche|inscrire|inscription|association|theatre|licence
    ! atelier .. theatre|dessin|peinture|musique|chant|danse|photo|couture -retouche
    ! remuer|depenser|remettre_sport|reprendre_sport -argent|depenses
    ! vacances|depart_vacances|jpa|ancv|vacaf|sejour_vacances|colonie|colo|sortie_familiale|sorties_culturelles -garde|toussaint|rester
    ? activite*
    ? sorties
    ? jouer
    ! @cherche|veut|envie|reprendre|inscrire .. club|activite*|sortir|musique|dessin|peinture|jouer|danser|expo*|courir|nager|velo_balade
    ! bouger .. medecin|poids|corps|dos|chaise
    ! sport .. ordonnance|sante|adapte
  `,
  'remobilisation--benevolat-action-citoyenne': `
    ! benevol*|benevolat|service_civique|volontariat|volontaire|engagement_citoyen|action_citoyenne|reserve_citoyenne|pompier_volontaire|corps_europeen_solidarite|sve -depart_volontaire
    ! donner .. temps|coup_main|heures|main
    ! rendre .. utile|service|autres -voiture|sert
    ! sentir utile|utilite
    ! aider .. autres|gens|association|restos|quartier -passe|famille
    ! engager|impliquer|investir .. association*|asso|cause|quartier|projet_solidaire -frais
    ! utile .. autres|societe|association|servir
    tenir compagnie
    association .. rejoindre|donner|aider|main|proposer
    ? association* .. temps
    coup_main .. restos|secours|asso*|voisins
    ! occuper .. temps|journees .. autres|utile|servir|aider|donner
    ! retraite* .. donner|transmettre|utile|aider|servir
    ! transmettre .. savoir*|metier|jeunes|experience
    ! filer|donner coup_main|main
    ! mission* .. 6_mois|civique|interet_general|solidaire*
  `,
  'remobilisation--bien-etre-confiance-en-soi': `
    ! confiance|estime|image .. soi|reprendre|perdu*|manque|@pas|retrouver -tiers_confiance|personne_confiance
    ! @pas .. confiance
    ! estime|estime_soi|image_soi|confiance_soi|affirmation_soi|timid*|timidite|gene
    ! nul|nulle|bon_rien|bonne_rien|moins_rien|incapable|merde|vaut_rien|sert_rien|honte .. sent|dit|croit|trouve|persuade*|soi|pense|tout|vie -informatique|bulletin
    ! honte .. corps|dents|apparence|situation|sortir
    ! sent nul*|inutile|incapable|moche|valoris*
    ! @pas .. bon .. rien
    ! vaut|sert|bon|bonne .. rien
    ! ose .. @pas .. regarder|parler|sortir|telephoner
    ! @pas .. ose|oser -telephone|ameli|ordinateur|caf|demander|bus|conduire
    ! baisse|regarde .. yeux|pieds|tete
    ! prendre|prend|occuper|penser .. soin|soi -argent|voiture|mesure|enfants|mere
    ! bien_etre|socio-esthetique|socio-estheticienne|relaxation|sophrologie|gestion_stress|coiffeur|maquillage|coiffure_solidaire|image_corps|detente|meditation|massage|respirer -formation|cap|reprendre|salon
    ! remobilis*|redynamis*|reprendre_rythme|reconstruire|reconstruction|rebond* -tension|cote
    ! motivation .. perdu*|plus|manque|@pas -lettre
    decourag*|demotiv*|laisse_aller|neglige*|apparence|relooking
    ? estime
    ? stress*
    ? ose
    ! regarde|supporte .. miroir|glace|photo
    ! s'excuse|excuse .. tout|temps|exister|demander
    ! dit .. capable|arrivera|merite|interesse
    ! rougit|tremble|bafouille|transparente|petite_voix|tete_baissee
    ! croit .. plus|pas .. rien|chances
    ! depuis .. licenciement|divorce|maladie .. confiance|envie|oser|ose
    ! plus .. cru|croire|croit
    ! maquill*|coiff*|habille .. plus|arrete
  `,
  'remobilisation--lien-social': `
    ! @pas|peu .. voit|croise|parle|visite|visites|voir|rencontre|connait .. personne|monde|quelqu*|gens
    ! voit|croise|parle|connait personne
    ! voit|vu|parle .. plus|pas|jamais|aucun .. personne|ami|amis|famille|monde
    ! @pas ami|amis|copains|visite|visites|entourage|famille|proches|connaissance* -cherche|dort|heberge|accueil|droit_visite|medecin|chez
    ! solitude|isole|isolee|isolement|esseule*|seul_monde|petits_freres|monalisa|visite_convivialite|visites_convivialite -maison_isolee|combles|toit|phonique
    ! seul|seule .. toute_journee|journee|monde|depuis|noel|semaine|fetes|dimanche* -enfants|bebe|gerer|eleve|enfant|budget|demarche
    ! rencontrer|voir|parler|discuter|connaitre|echanger .. gens|monde|quelqu*|personnes|autres|voisins -medecin|emploi|recruteur|psy|avocat
    ! lien_social|liens_sociaux|rompre_isolement|creer_lien|sortir_isolement|tisser|convivial*|cafe_associatif|espace_vie_sociale|centre_social|maison_quartier|repas_partage|epn_convivial|thé_dansant|club_aines|club_3eme_age|compagnie -animal
    ! seule sortie|visite|visiteur
    ! vient .. parler|discuter|causer
    ! @pas .. sort|sortir .. chez|maison|plus|deces|mort|retraite|veuf|veuve|mari
    ! veuf|veuve .. seul*|personne|sort|isole*|voit|depuis
    ! s'ennuie|ennui|ennuie .. seul*|journee*|chez|maison|retraite
    tourne .. rond
    arrive*|installe*|emmenage* .. connait .. personne
    television|tele|chat|chien .. seule|compagnie|parle
    famille .. loin|pays|vient_plus|coupe*
    ? journee* .. chez|maison
    ? personne
    ? ennui*
    ? veuf|veuve
    ! telephone|sonne .. jamais|personne|plus
    ! parle .. murs|chat|chien|photo|radio|tele
    ! noel|anniversaire|fetes .. seul*
    ! dernier*|derniere .. visite|conversation|coup_fil .. mois|semaine*|date
    ! discute|cause|bavarde .. caissiere|guichet|pharmacien*|facteur|boulanger*
    ! facteur|infirmiere|boulangere|aide_domicile .. seul*|seule_personne
    ! vient|passe|reste .. guichet|accueil|permanence|ici .. parler|chaleur|compagnie|rien
    ! demenage*|arrivee|installe* .. @pas .. connait|amis|famille
    enfants .. loin|partis|appellent_plus|etranger
  `,
};
