import type { Lexicon } from './lexicon.ts';

/** Care, addictions, disability files, mental and sexual health. */
export const HEALTH: Lexicon = {
  'sante--acces-aux-soins': `
    ! @pas|cherche|trouver|trouve|refuse|besoin .. medecin|dentiste|ophtalmo|ophtalmologue|gyneco|specialiste|kine|orthophoniste|pediatre|generaliste|cardiologue|dermato|orl|psychomot* -enceinte_emploi|ordinateur|travail|arrete
    ! medecin*|dentiste|@soin .. retraite|refuse*|nouveaux|delai|attente|attendre|mois|remplace*|loin|desert|complet|prend_plus|parti|patient* -psychiatre|prise_sang
    ! medecin_traitant|desert_medical|permanence_acces_soins|bus_sante|medecins_monde|lhss|lam|depistage|bilan_sante|vaccin*|centre_sante
    ! @pas .. soigne*|soigner|soins|consulte*|mutuelle|complementaire_sante|carte_vitale|secu|securite_sociale|couverture|assurance_maladie|droits_ouverts|traitement|suivi_medical -permis
    ! css|=c2s|ame|aide_medicale_etat|cmu|puma|complementaire|mutuelle|tiers_payant|ald|reste_charge_sante|100%_sante -impayee|dettes|payer_loyer
    ! carte_vitale|droits_secu|securite_sociale .. @pas|ouvrir|perdu*|fermes|ouverture|expire*|mise_jour|bloque*|arrive*
    ! renonce*|renoncement|repousse*|retarde*|report*|arrete|stoppe .. soin*|soigner|medecin|dentiste|operation|traitement|lunettes|insuline|soins
    ! =dent|dents|dentier|appareil_dentaire|=carie|=caries|rage_dents|prothese*|lunettes|appareil*_auditif*|audioprothese|malentendant|sourd|voit_rien|aphone|audition
    ! mal .. dent*|ventre|dos|jambe*|genou|poitrine -menage|vitres|enfants|metier
    ! avance .. frais|medecin|soins|payer_consultation|dentiste
    ! depassement*|honoraires
    ! hospitalis*|hospi|operation|opere|operer|chirurgie|dialyse|chimio|cancer|tumeur|diabete|diabetique|insuline|plaie|ulcere|hypertension|epilep*|gangrene|tuberculose|gale|asthme|hepatite -psy|psychiatr*|domicile|mere|mari|retour|menage|dos
    ! grossesse|enceinte .. @pas .. suivi|suivie|medecin|echographie|sage-femme|consultation
    ! enceinte|mois .. aucun suivi|suivie
    ! sage-femme|maternite|echographie|suivi_grossesse -metier
    ! traitement|ordonnance|medicament* .. @pas|arrete|interrompu*|renouvel*|rupture|payer|fini|epuise
    ! blesse*|plaies|=boiter|douleur*|douleurs|souffre|malaise*|=toux|tousse|fievre|infection -boite_mail|lettre
    ! refuse*|fuit .. hopital|samu|urgences|soins -logement|prendre
    ? urgences|hopital|sante
    ? medecin
    ? malade|maladie
    ? soins|ordonnance
    ? operation
    ! saigne|abces|joue .. gonfle*|enflee|dent*
    ! lunettes .. cassees|scotch|vieilles|changer|payer
    ! voit|entend plus|mal|pas rien|loin|bien|pres|clair
    ! coupe .. cachets|comprimes|doses|pilules .. deux
    ! automedic*|doliprane .. mois|tous|calme
    ! carnet_sante|vaccin* .. jour|retard
    ! urgences .. plutot|faute|seul|nuit
    ! mois .. rdv|rendez|delai .. ophtalmo|dentiste|specialiste|medecin
  `,
  'sante--addictions': `
    ! alcool|alcoolique|alcoolis*|ivre|cuite*|sevrage|cure|postcure|post-cure|csapa|caarud|anpaa|addicto|addictolog*|addict*|aa|toxico*|toxicoman*|overdose|dependance_alcool|seringue*|injecte|shoot* -abus_interdit|mari_boit_plus
    ! =boit|=boire|=boi|=boient|=bu|picole|picoler|buvait .. @pas|depuis|trop|beaucoup|matin|seul*|recommence*|arrete*|tous|cache*|soir|litre|verre*|biere*|rose|vin|jour* -eau|cafe|fontaine
    ! picole|buveur|=boit|=boi|rebu|rechut*|rechute|sevre|sobre|abstinen* -eau|cafe|psy
    ! fume|fumer|consomme|consommer|conso|sniffe|tape_coke|injecte .. joint*|shit|cannabis|coke|crack|heroine|drogue*|matin|tous|beaucoup|paquet*|produits -energie|electricite
    ! cannabis|shit|cocaine|coke|crack|heroine|drogue|drogues|methadone|subutex|subu|tso|substitution|tramadol|poppers|protoxyde|ballons|kétamine|mdma|3mmc|lyrica|benzo*|chemsex -trafic|hall
    ! joints|bouteilles|canettes|bieres|cubi|whisky|vodka|pastis|ricard|cigarettes|clopes|tabac -enfants_jouent|bureau_tabac|gaz
    ! arreter|arrete|stopper .. fumer|boire|tabac|jouer|cigarette|conso
    ! jeu|jeux|paris|parier|parie|pari .. argent|sportif*|ligne|grattage|casino|hasard|dette|paie|salaire|addict*|perd -enfants|jardin|joueur_foot|ile_france
    ! pmu|casino|poker|grattage|tickets_gratter|=gratter|fdj|betclic|winamax|unibet|machine*_sous|bandit
    ! joue .. argent|paie|salaire|tout|rsa|allocation* -console|foot|theatre|guitare|piano
    ! retombe*|replonge* .. dedans|produit*|alcool|drogue
    ! replonge*
    ! cache .. bouteille*
    jeux_video|ecrans .. nuit*|journee|addict*|heures
    ? consommation*|conso
    ? dependance*
    ? fume
    ! sent|pue|odeur .. alcool|vin
    ! mains .. tremblent|tremble matin
    ! verre|canette|biere|flasque .. reveil|matin|midi|sac|travail|avant
    ! argent|paie|salaire|rsa .. part|passe|bu|boit|fume|joue .. bar|tabac|dealer|produit*|jeu*|grattage|pmu|alcool|cartes
    ! dealer|deale|plan_drogue|scene_ouverte
    ! trous_bras|garrot|pipe_crack
    ! jusqu*|tout .. matin .. jeux|ligne|ordinateur|console
  `,
  'sante--constituer-un-dossier-mdph-invalidite': `
    ! mdph|maison_handicap|aah|rqth|cmi|pch|aeeh|carte_mobilite_inclusion|carte_invalidite|taux_incapacite|esms|cdaph|esrp|ueros|certificat_medical_mdph|macaron|carte_stationnement|place_handicape -orientation_refusee_emploi|versement|curatelle
    ! invalidite .. pension|dossier|demande|categorie|taux|reconnaissance|medecin_conseil|carte|mise
    ! reconnaissance|reconnaitre|reconnu .. handicap|travailleur_handicape|invalidite|maladie_professionnelle|th|rqth
    ! handicap .. reconnu*|reconnaissance|dossier|demande|declare*|orientation|carte|droits
    ! travailleur_handicape|travailleurs_handicapes
    ! esat|ulis|aesh|avs|ime|sessad|itep .. demande|orientation|notification|dossier|attente|@pas
    ! aesh|ulis|notification
    ! autis*|tdah|trisomi*|dys|dyspraxi*|hyperactif .. diagnostic|dossier|ecole|aide|droits|reconnaissance|bilan
    ! invalide|inapte|inaptitude .. @pas|travail*|medecin|poste -maintien|reclass*
    ? handicap*
    ? fauteuil
    ? invalidite
    ! certificat_medical .. mdph|dossier|medecin|cerfa
    ! avc|accident|maladie|cancer .. reconn*|invalid*|taux|pourra_plus_travailler
    ! @pas|plus .. travailler|reprendre .. sante|dos|maladie|medecin_conseil|avc
    ! renouvel*|expire*|echeance|refus* .. aah|rqth|pch|cmi|aeeh
    ! orthophoniste|neuropediatre|ergotherapeute|psychomotricien* .. bilan|dossier|enfant|ecole
    ! carte .. parking|stationnement|priorite
  `,
  'sante--sante-mentale': `
    ! suicid*|pendre|defenestr*|passage_acte|tentative_suicide|idees_noires|3114 -mois|boucler|formation|stage|contrat|tentative_conciliation
    ! veut|voulait|voudrait|envie|pense|parle =finir|mourir|disparaitre|crever -mois|cap|formation|stage|contrat|travaux|etudes|faim
    ! plus_vivre|plus_envie_rien|envie_mourir|envie_vivre
    ! foutre air|supprimer|jeter_train|avaler .. cachet*|vie|medicament*
    ! depress*|deprime|deprim*|burn-out|burnout|burn_out|bipolaire|schizo*|psychose|psychotique|borderline|paranoi*|parano|delire|delirant|hallucin*|angoiss*|anxie*|phobi*|toc|bouffee*|stress_post_traumatique|trauma*|psychotrauma*|anorex*|boulimi*|scarifi*|mutile|scarification* -scolaire
    ! psy|psychiatr*|psycholog*|cmp|cattp|empp|pedopsy*|hospit_psy|hp|esj|hospitalisation_contrainte|sdt|hdt|ehpsy|psychotherapie|gem|soutien_psycho -formation_psychologie|hospit_general
    ! entend|entendre .. voix
    ! parle seul|murs
    ! croit|persuade*|convaincu* .. suivi*|surveill*|empoisonn*|ecoute*|complot|espionn*|micros
    ! cauchemar*|reviviscence*|sursaute*|crises_panique|crise_angoisse|flash*|insomni*
    ! @pas .. dort|dormir .. nuit*|heures|depuis|mois|semaines|angoisse|plus
    ! @pas .. dort|sommeil
    ! pleure|pleurs|larmes|pleurer .. tout|tous|temps|souvent|effondr*|jour*|entretien|sanglots|arrete -bebe|enfant
    ! @pas .. leve|lever|lit|manger|laver|envie|gout|sort|sortir|appetit .. rien|journee*|semaines|lit|volets|matin|envie|gout -menage|argent|payer|enfants
    ! @pas .. lave|leve
    ! envie_rien|gout_rien|plus_envie|ne_sert_rien|sert_plus_rien|vide_interieur
    ! volets_fermes|reste .. lit|couche|enferme*|volets
    ! enferme*|cloitre* .. chambre|chez|maison
    ! arrete|stoppe|refuse|pris|plus .. traitement|medicament*|injection|neurolept* -renouvel|rupture|payer|pharmacie
    ! rupture_soins|rupture_traitement|decompens*
    ! mal_etre|souffrance|craque|effondre*|detresse|idees_sombres
    ! fusil|corde|rasoir|couteau|cachets
    ! guerre|torture*|exil|naufrage|libye|bombard* .. cauchemar*|dort|peur|sursaute*|images|revoit
    ! deuil|perdu_bebe|fausse_couche
    deces|mort|suicide .. mari|fils|fille|femme|mere|pere|frere .. depuis|remet|plus|remonte
    noir|noires .. tout|idees|pensees
    crise*|peur .. foule|sortir|tout
    comportement .. bizarre|etrange|inquiet*|change
    fatigue_morale|epuisement|epuise*
    ? nuit* .. dort
    ? pleure*
    ? moral
    ? isole*
    ! mieux .. mort*|sans|partie
    ! sert .. plus .. rien
    ! veut plus .. rien|voir_personne|lever|manger
    ! rdv|traitement|piqure .. psy* .. plus|rate*|honore|arrete
    ! ferme|ferme* .. volets|rideaux|porte .. tout|jour*|depuis
    ! dors|dort plus|pas|peu|mal
    ! medicaments .. arrete|plus|vole|sommeil
    ! voit .. choses|diable|demons|morts|esprits
    ! voisins .. espionnent|empoisonne*|ondes|micros|veulent_mal|surveillent
    ! dormir .. jour|journee*|tout_temps
    ! se_coupe|bras .. cicatrices|coupures|lacere*|entailles
    ! sursaute|tremble|fige .. bruit|porte|uniforme|nuit
    ! @pas .. sortir|sort .. chambre|lit
    ! plus .. gout|envie .. rien|vivre|voir
    ! idees .. noires|suicide|mort|bizarres|fixes
    ! pense|parle|evoque|menace .. mourir|mort|suicide|finir_jours
    ! seule|seul .. pensees|voix|tete
    ! veut|ose|arrive plus .. sortir .. peur|angoisse|agression
    ! depuis .. agression|accident|guerre|attentat|deces|suicide .. dort|peur|sort|pleure|cauchemar*|mutique
    ! mutique|prostre*|apathique|eteint*|replie*|agite*|incoherent*
  `,
  'sante--sante-sexuelle': `
    ! contracepti*|pilule|sterilet|preservatif*|implant_contraceptif|capote*|ivg|avortement|avorter|interruption_grossesse|planning_familial|cpef|centre_sante_sexuelle|pilule_lendemain|contraception_urgence|test_grossesse|cegidd
    ! ist|mst|vih|sida|seropositi*|depistage|=prep|=tpe|chlamydia|syphilis|hpv|frottis|papillomavirus|gonorrhee -emploi
    ! retard .. regles
    ! regles .. retard|pas|douleur*|abond*|hygieniqu*|endometriose|protections
    ! enceinte|grossesse|bebe .. garder|desiree|interrompre|voulu|prevue|avorter -travail|employeur|garde_enfants
    ! rapport*|rapports .. protege*|risque|sexuel*|sans|preservatif|capote
    ! protection*|serviettes|tampons .. hygienique*|periodique*|precarite_menstruelle|regles
    ! precarite_menstruelle|protections_periodiques|serviettes_hygieniques
    ! sexualite|sexuel*|vie_affective|orientation_sexuelle|identite_genre|coming_out|transition|lgbt*|evars|intime|consentement -agression|violence*|harcel*|abus
    ! endometriose|menopause|gyneco|gynecolog*|mammographie|erectile|libido|fertilite|pma|excis* -enceinte
    ! demande .. garder -enfants|chien|fils|mere
    prostitu*|michetonn*|escort
    accident_preservatif|craque .. capote|preservatif
    ? regles -vie|savoir|jeu
    ! copain|copine|ami .. rapport*|preservatif|capote|enceinte
    ! pilule .. oublie*|lendemain|arrete|prend
    ! boutons|brule|demange .. sexe|urin*|intime*|uriner
    ! parents .. sachent|apprennent|savoir .. enceinte|pilule|ivg|test|gyneco
    ! papier_toilette|chiffon*|mouchoirs .. regles|tampons
    ! test .. positif
  `,
};
