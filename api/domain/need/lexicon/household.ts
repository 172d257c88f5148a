import type { Lexicon } from './lexicon.ts';

/** Food, clothes, appliances and furniture, housework. */
export const HOUSEHOLD: Lexicon = {
  'equipement-et-alimentation--aide-menagere': `
    ! aide|femme|service menag* -devenir|travail|poste|metier|emploi|formation|cherche_heures
    ! menage|vitres|sol|sols|poussiere|carreaux|aspirateur|serpilliere|lessive|linge|repassage|courses .. @pas|plus|aide*|seul*|arrive|difficile|fatigue|besoin|quelqu*|mal -scene|formation|entretien|heures|travaille|garage|emploi|cesu_employeur
    ! @pas .. faire|fait|arrive .. menage|vitres|sol|lessive|courses|linge|poussiere|entretien_maison -voiture|argent
    ! menage|lessive|courses|linge .. dos|mal|operation|chute|enceinte|fracture|age*|opere*|cancer|chimio
    ! travailleuse_familiale|aide_menage|cesu|heures_menage|aide-menagere
    ! entretien|entretenir .. logement|maison|domicile|appartement .. @pas|aide|seul*|difficile
    ! aide_domicile .. menage|courses|heures
    ! portage_courses|livraison_courses
    ! bricolage|=jardin|pelouse|haie|tondre .. @pas|plus|seul*|aide
    ? menage
    ? repassage
    ! poussiere|vaisselle|linge|lessive .. accumule*|entasse*|partout|semaines
    ! maison|appartement .. sale|laisse_aller|desordre|tenir
    ! @pas .. baisser|pencher|lever_bras|porter_courses|passer_aspirateur
    ! porter .. courses|sacs|bassine
  `,
  'equipement-et-alimentation--alimentation': `
    ! saute*|sauter .. repas|dejeuner|diner
    ! @pas .. manger|mange|bouffer|nourrir|nourriture -veut|appetit|anorex*|seul_laver|cuisiner|sait|porc|goûte|peut_avaler
    ! mange|mangent|manger .. @pas|peu|rien|mal|fois_jour|pain|pates|restes|poubelle*|seule_fois|faim -dehors|argent
    ! aide_alimentaire|colis|colis_alimentaire|epicerie_solidaire|epicerie_sociale|epicerie_soc|banque_alimentaire|restos_coeur|resto_coeur|secours_populaire|secours_catholique|bon_alimentaire|bons_alimentaires|bons_achat|tickets_service|tickets_service|soupe_populaire|maraude_repas|distribution -mange_deja
    ! frigo|placard|placards|congelateur|ventre vide*|rien
    ! rien|plus_rien .. frigo|placard|placards
    ! faim|affame*|denutri*|dénutrition|maigrit_argent|sous-alimente*
    ! lait .. bebe|infantile|maternise|@pas|acheter
    ! couches|lait_infantile|petits_pots
    ! arriere|arrive .. ventre|estomac vide
    ! nourrir|manger .. enfants|famille|bebe
    ! repas|courses|caddie .. @pas|manque|argent|payer|moyens|euros|chaud|chauds|froid|gratuit* -livraison|menage|porter|toilette
    ! vivre .. pain|pates|riz
    ! @pas .. moyens|argent|rien|quoi .. courses|manger|alimentation
    ! portage .. repas
    ! repas .. domicile|livres|portage
    ! fouille|poubelles .. manger|marche|supermarche
    ! apprendre cuisiner|cuisine|equilibre_alimentaire
    ! panier_solidaire|paniers|amap
    ? restos
    nourriture|alimentaire|alimentation -pension
    prive .. manger|repas|enfants
    ? cantine
    ? faim
    ? repas
    ! nouilles|pates|riz|pain|tartines .. tous|soirs|matin|semaine|seulement|uniquement
    ! goute|dejeune|dine|petit-dejeuner pas|jamais|plus
    ! donne .. part|assiette .. enfants|petits
    ! finit|recupere|demande .. assiettes|restes|invendus|pain
    ventre|estomac .. gargouille|creux|vide|crie
    maigri*|perdu_poids|kilos -regime
    plus .. rien .. acheter
  `,
  'equipement-et-alimentation--electromenager': `
    ! frigo|refrigerateur|congelateur|gaziniere|plaque*|plaques_cuisson|four|micro-ondes|machine_laver|lave-linge|seche-linge|lave-vaisselle|cuisiniere -vide|tournant|immatricul*|pompe
    ! machine .. laver|linge|panne|lave|lessive
    ! electromenager|electro-menager|electromenage*
    ! meuble|meubles|meubler|mobilier|ameublement|canape|matelas|sommier|armoire|table_chaises|vaisselle|lit_enfant|=lits -mal|saisie|dort|taches|amis|lit_medicalise
    ! @pas =lit|=lits|matelas|meuble*|table|chaise*|vaisselle|casseroles|frigo
    ! dorment|dort .. sol|terre|carton|parterre -voiture|rue
    ! logement|appartement|studio vide
    ! emmaus|ressourcerie|recyclerie|equiper .. logement|meuble*|appartement|electro|maison
    ! lave .. main|baignoire .. linge
    ! installer|equiper|emmenage* .. @pas .. rien|meuble*
    ! chauffe-eau|chauffage_appoint|radiateur .. casse|panne|acheter|remplacer
    premiere_installation|equipement_logement
    ? ressourcerie|emmaus
    poussette|siege_auto|berceau
    ! conserve|garde|met .. lait|nourriture|aliments .. fenetre|balcon|rebord|dehors|glaciere
    ! cuisine|cuisiner|chauffe|rechaud .. camping|rechaud|bouilloire
    ? laverie|lavomatic
    ! mange .. terre|cartons|genoux
    plus|pas .. =cuire|=cuisiner|frigidaire|rechauffer
    emmenage*|entre* .. appartement|logement|studio .. vide|rien|lit|meuble*
    frigidaire
  `,
  'equipement-et-alimentation--habillement': `
    ! vetement|vetements|habit|habits|fringues|vestiaire|vestimentaire|habiller|chaussure|chaussures|manteau|blouson|bottes|baskets|pantalon|chemise|=veste|costume|anorak|pull|doudoune|layette|bodies|pyjama -seul|laver|lacets|ferme
    ! tenue .. correcte|propre|entretien|travail|@pas|professionnelle|rechange
    ! @pas .. mettre|vetir|rechange|changer_linge
    ! quoi_mettre|mettre .. entretien|hiver|froid
    ! dress|boutique_solidaire|vestiboutique|cravate_solidaire|friperie
    ! chaussures .. securite|trouees|percees|pointure|trous
    ! trop petit*|grandi .. manteau|vetements|chaussures|affaires
    affaires|sac .. hiver|froid|bebe|chaud*|ecole
    froid .. tee-shirt|claquettes|tongs|short
    ? rechange
    ! pieds_nus|claquettes|tongs|sandales .. hiver|neige|froid|janvier|decembre|fevrier
    ! seule|unique .. paire|chaussures|pull|tenue|pantalon|veste
    ! trouee*|trou*|dechire*|usee*|decousu* .. semelle*|chaussures|pantalon|manteau|pull|baskets
    ! semelle*|baskets .. troue*|decoll*|usee*|percees
    ! sort .. habits|vetements .. dos
  `,
};
