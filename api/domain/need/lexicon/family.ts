import type { Lexicon } from './lexicon.ts';

/** Children minded, parents supported, dependent relatives and their carers, separation and violence. */
export const FAMILY: Lexicon = {
  'famille--garde-denfants': `
    ! creche*|micro-creche|multi-accueil|halte-garderie|avip|maison_assistantes_maternelles|mam
    ! assistante_maternelle|assmat|ass_mat|nounou|nourrice|baby-sitter|babysitter|baby-sitting|periscolaire|garderie|centre_aere|centre_loisirs|cmg|paje|ram|rpe -travail_comme|devenir|metier|formation
    ! garde|garder|surveiller|confier|laisser|recuperer|deposer .. enfant*|bebe|petit*|fils|fille|jumeaux -frere_lui|alternee|droit|violence|juge|ivg|ex
    ! enfant*|bebe|petit*|fils|fille|jumeaux .. @pas .. garde|garder|mode_garde|laisser
    ! mode|moyen|solution|probleme|frais|place garde -cote|dispo
    ! =garde .. horaires|decal*|atypique*|matin|soir|nuit|mercredi|vacances
    ! personne|@pas .. chercher .. ecole|creche|enfants|sortie
    ! @pas .. relais .. garde|enfants|mercredi
    ! garde_enfant|garde_enfants
    ! centre_loisirs|colonie|accueil_loisirs
    quelqu* .. petit*|enfants|bebe .. matin|soir|6h|nuit|mercredi
    bebe|enfant .. @pas .. place
    enfant* .. mercredi|vacances_scolaires|sortie_ecole
    ? conge_parental|prepare
    ! emmene|amene|traine .. bebe|petit*|enfants|fille|fils .. travail|formation|entretien|stage|rdv
    ! belle-mere|grand-mere|voisine|mamie|mere|soeur|tante .. garder|gardait|garde|veut_plus|dispo .. petit*|enfants|bebe|fille|fils
    ! horaires|5h|6h|nuit|poste .. @pas .. enfants|petit*|bebe|fille|fils
    ! mercredi*|vacances|soir .. seul*|enfants .. travail*
    ! liste_attente .. creche|assistante_maternelle|halte
    ! @enfant .. restent|reste .. seul* .. travail*|nuit|maison|usine|journee
    refuse* .. cdi|poste|emploi|mission|formation .. bebe|enfants|petit*|garde
  `,
  'famille--prise-en-charge-personne-dependante': `
    ! ehpad|usld|residence_autonomie|maison_retraite|unite_alzheimer|accueil_jour|ssiad|hospitalisation_domicile|had|smr -travail|metier|poste|stage|embauche|postule
    ! perte|perd autonomie
    ! =apa|grille_aggir|gir|pch_aide_humaine|adpa|spasad|apa_domicile
    ! alzheimer|parkinson|demence|maladie_charcot|sla
    ! auxiliaire*_vie|auxiliaire_vie|aide_domicile|aide_humaine|tierce_personne|aides_domicile|saad|infirmier*_domicile -devenir|metier|formation|travaille|poste|titre|embauche
    ! @pas .. place .. ime|mas|fam|esat|foyer_vie|ehpad|itep|foyer_accueil -cherche_travail
    ! ime|mas|sessad|foyer_vie|foyer_accueil_medicalise|samsah -devenir
    ! @parent .. dependant*|grabataire|alite*|chute|chutes|tombe|tombee|desorient*|fugue
    ! @pas .. tenable|possible .. maison|domicile
    ! @pas .. laver|lever|toilette|porter|manger|habiller seul*|@parent
    ! mere|pere|maman|papa|mari|epouse|epoux|femme|enfant|fils .. toilette|laver|lever|porter|lit_medicalise|fauteuil_roulant|surveiller
    ! toilette|=lever|=coucher .. aide|@pas|infirmier*|seul*
    ! retour|maintien|sortie domicile|hospitalisation|hospi .. aide*|seul*|apa|age*
    ! maintien_domicile
    ! teleassistance|tele-assistance|telealarme|lit_medicalise
    ! @pas .. rester|laisser seul* .. mere|pere|maman|mari|epouse|fils
    ! peut .. rester|vivre seul*
    tombe|chute|chutes|tombee .. maison|seul*|domicile|nuit|mere|pere|fois
    vieux|age*|agee* .. parents|mere|pere
    fils|fille|enfant .. polyhandicap*|autiste|handicap*|trisomi*
    ? avc|age*|dependan*
    ? handicap .. enfant*
    ! oublie .. gaz|medicaments|feu|casserole|prenom*
    ! perdu* .. rue|quartier|quartier .. mere|pere|mari|maman|epouse
    ! sort|erre .. nuit .. mere|pere|mari|maman|epouse|chemise
    ! mere|pere|maman|papa|mari|epouse|mamie|papi|grand-mere .. oublie|perd|tombe|tombee|lever|memoire|tete|lit|deambulateur
    ! handicap .. adulte|fils .. apres|vieilli*|accueil|place
  `,
  'famille--soutien-a-la-parentalite-et-a-leducation': `
    ! parentalite|pmi|reaap|laep|clas|tisf|aemo|aed|ase_prevention|information_preoccupante|ip|signalement|pjj -mise_sous|accouch*
    ! @enfant .. fait_loi|font_loi|=loi|insolent*|tyran*|obeit|ecoute|crise*|colere*|repond|tape|mord|hurle|ingerable|opposant*|difficile*|fugue*|agressi*|violent*|dehors|bande
    ! @enfant .. ecran*|console|tiktok|telephone|jeux_video|tablette .. tout|nuit|temps|journee|lache|jour
    ! ecole|college|lycee .. appelle|convoque*|exclu*|renvoye*|absent*|absenteisme|signale*|viré
    ! @enfant .. ecole|college|lycee|cours .. @pas|va|refuse|exclu*|absent*|decroche*|vire|seche*|phobie|difficulte*|redouble
    ! decroch* .. scolaire|ecole|lycee|college
    ! phobie_scolaire|absenteisme|harcelement_scolaire|conseil_discipline|devoirs|aide_devoirs|soutien_scolaire|suivi_scolaire
    ! mere|maman|pere|papa|parent|parents|famille .. depasse*|debord*|autorite|bout|epuise* .. enfants|fils|fille|ado|petits|bebe
    ! parents|maman|pere|mere depasse*|demuni*
    ! @pas .. autorite|tenir .. enfants|fils|fille|ado
    ! poser|mettre .. limites|cadre|regles -taches
    ! dit|dire .. non .. enfants|rien|fils|tout
    ! crie|hurle|tape|frappe|secoue|claque|fessee .. dessus|enfants|bebe|petits|fils|fille -mari|conjoint|ex
    ! @sait .. prendre .. fils|fille|enfants|ado|bebe|grand
    ! placement|placer|place .. enfants|ase|fils|fille
    ! lien*|visite*|droit_visite .. enfant*|fils|fille .. place|place*|mediat*|revoir|renouer|prison|parloir
    ! mere-enfant|mere_enfant|relation_mere|relation_pere|lien_mere
    ! bebe .. pleure|dort|tire|allait*|colique*|eveil|attache*
    ! allaitement|futur*_parent|futurs_parents|jeune_maman|premier_enfant|premier_bebe|haptonomie|enceinte .. prepar*
    ! coucher|ecrans|repas|sommeil .. enfant*|petits|rythme
    ! @enfant .. pipi|enuresie|parle|langage|retard|cauchemar*
    eduquer|elever|education|educatif|educative|educateur .. seul*|enfants|fils|fille
    ado .. joints|fume|fugue|fugues|rentre|mutique|nuit|claque
    convocation|rendez-vous .. ecole|college|prof|proviseur
    pronote|carnet .. enfants
    ? eleve seul*
    ? depasse*
    ? ado|adolescent*
    ! @enfant .. insulte|vole|ment|frappe|menace|claque_porte*|crache|casse .. mere|maman|tout|parents|pere|soeur|frere
    ! deteste|supporte .. fils|fille|ado|enfants
    ! @sait .. comment .. prendre|parler|faire .. fils|fille|ado|enfants|bebe
    ! maitresse|instit|proviseur|cpe|principal|directrice|professeur*|prof .. appelle|inquiet*|dit|signale|convoque
    ! notes .. chute*|degringole*|baisse* .. college|lycee|ecole|fils|fille
    ! seche|seches .. cours|college|lycee
    ! @enfant .. couche|endort|dort .. tard|minuit|devant|parents
    ! premier_enfant|jeune_mere|jeune_pere|papa_solo|maman_solo .. sait|perdu*|peur|tenir|biberon
    ! veut|recuperer|retrouver .. garde|enfants .. placement|places|ase|juge_enfants
    ! juge_enfants
    seul* .. @nombre enfants
  `,
  'famille--soutien-aidants': `
    ! aidant|aidante|aidants|aidante_familiale|proche_aidant|ajpa|baluchonnage
    ! repit|relais .. @pas|famille|aidant|besoin|cherche|quelques|souffler|weekend|parents|sejour
    ! conge_proche_aidant|ajpp|aeeh_complement|dedommagement
    ! occupe|soigne|garde|veille|porte|accompagne|gere .. mere|pere|mari|epouse|epoux|femme|fils|fille|frere|soeur|parents|maman|papa .. malade|handicap*|alzheimer|dependan*|seul*|jour|nuit|tout|epuise*|bout|fatigue|dort|fait|avc|autiste|cancer
    ! epuise*|bout|craque|fatigue*|souffler|crever .. mere|pere|mari|epouse|epoux|femme|fils|maman|malade|handicap*|alzheimer
    ! malade|handicap*|alzheimer|avc|autiste|dependan*|parkinson|polyhandicap* .. epuise*|bout|craque|souffler|relais|repit|vacances|demission*|dort|seul*
    ! demissionne|arrete|quitte .. travail|emploi|poste|travailler .. @parent|enfant|fils|malade
    ! fait|gere|porte tout .. mari|epouse|femme|mere|pere|avc|alzheimer
    ! toilette|repas|laver|porter .. seul*|tout|fait .. mari|epouse|mere|femme|pere|fils
    ! @pas .. porter|laver|lever|laisser|seconde|vacances|weekend|soi .. mari|mere|fils|epouse|pere|femme
    ! mere|pere|mari|femme|epouse .. @pas .. porter|laver|lever
    ! jeune_aidant
    ? souffler
    jamais .. vacances|minute|pause|repos
    ! tout|seul* .. occuper|occupe .. mere|pere|mari|femme|epouse|fils|frere|soeur
    ! leve|reveille .. nuit .. mere|mari|epouse|femme|pere|fils|changer
    ! @pas .. vie|temps|sortie|souffle .. depuis .. mere|mari|epouse|pere|alzheimer
    ! annule|refuse .. operation|rdv|soins|vacances .. laisser|seul*|mari|mere|femme
    ! lycee|college|15_ans|16_ans|14_ans .. occupe .. mere|pere|petit*
    porte .. bras|bout_bras .. mere|mari|pere|tout
    ! @pas .. relais|repit
    ! toilette|repas|papiers|courses|medicaments .. fait tout
    ! demission*|arrete_travailler|conge_sans_solde .. rester|occuper|soigner|fils|fille|mere|pere|mari
    ! dort|leve .. heures|nuit .. depuis .. avc|alzheimer|accident|maladie|handicap .. @parent
    ! @parent .. avc|alzheimer|dependan*|handicap* .. tient|tenir|force*|limite*
    ! @parent .. plus|pas .. seul*|instant .. sortir|courses|surveiller
    ! aide*|gere|occupe .. deux|parents age*|malades
  `,
  'famille--surmonter-conflits-separation-violence': `
    ! violence* .. conjugal*|familial*|intrafamil*|couple|psychologique*|domestique*|mari|conjoint|ex|physique*|economique*
    ! violences|vif|vss|tgd|telephone_grave_danger|ordonnance_protection|3919|feminicide|cidff|bracelet_anti_rapprochement
    ! @conjoint .. @violent -voisin|patron|employeur|proprietaire|rue|police
    ! mari|conjoint|compagnon|ex|pere|beau-pere|frere|fils .. frappe|frapper|tape|cogne|gifle|bat|etrangle|insulte|menace|rabaisse|controle|surveille|harcele|suit|enferme|viole|pousse
    ! @violent .. @conjoint|maison|domicile|enfants|couple -voisin|patron|rue|foyer
    ! frappe|tape|cogne|battue|etranglee|gifle|gifles|=bleus|hematome*|coquard|oeil_noir -chef|oeuf|fin|jeu|ordinateur|machine
    ! peur .. mari|ex|conjoint|pere|compagnon|rentre|copain
    ! @conjoint .. confisque|controle|surveille|interdit|empeche|isole|fouille|suit|enferme .. tout|telephone|carte|papiers|argent|sortir|voir
    ! interdit|empeche .. sortir|travailler|voir .. mari|famille|conjoint
    ! quitter|fuir|partie|partir|parti .. mari|conjoint|domicile_conjugal|compagnon|mari_violent
    ! separation|divorce|separe*|rupture|divorcer .. conflit*|difficile|mal|enfants|dispute*|garde|juge|demande|avocat|procedure|jaf|comment|veut|mediation
    ! veut|demander|envisage|lancer|demande divorce*|divorcer|separer|separation
    ! divorce|separation .. @pas .. sait
    ! mediation_familiale|mediateur_familial|conflit_parental|conflit_conjugal|espace_rencontre|non_presentation
    ! garde .. alternee|enfants .. juge|jaf|ex|pere|conflit*|veut|desaccord
    ! =jaf|juge_affaires_familiales|droit_visite|droits_visite
    ! pension_alimentaire|pension .. @pas|impaye*|ex|verse*|pere|paye|recouvr*|enfants|aripa -retraite|invalidite
    ! aripa|asf|prestation_compensatoire
    ! ex|pere|mere .. refuse|rend|ramene|voir|empeche .. enfants|fils|fille|petits
    ! ex|ex-conjoint|ex-mari .. attend|harcele|messages|porte|menace*|debarque|suit|tambourine|retrouve|appelle|reclame
    ! dispute*|disputes|conflit*|cris|tensions .. couple|parents|mari|famille|enfants|conjoint|maison
    ! mariage_force|excision|inceste|emprise|pervers*|repudie*
    enfants .. temoins|assistent .. coups|scenes|disputes
    battu* .. enfant|mari
    ? separation|divorce|separe*|rupture
    ? peur .. rentrer|maison
    ? conflit*
    ? plainte .. conjoint|mari
    ! marche .. oeufs
    ! cache|cachee|cachent .. mari|conjoint|compagnon
    ! casse|casses .. portes|telephone|assiettes|tout .. mari|conjoint|rentre|colere
    ! ramene*|rend .. enfants .. retard|jamais|refuse|week-end
    ! prend .. papiers|passeport|salaire|paie|telephone .. mari|conjoint|compagnon|belle-famille
    ! mari|conjoint|compagnon|ex .. prend|garde|retient .. papiers|passeport|salaire|telephone|enfants
    ! enfants|fils|fille .. milieu|otage|messager .. parents|disputes|separation|divorce
    ! separe* .. vivent|vit .. meme_toit|sous_toit|ensemble
    ! lunettes_noires|marques|bras_casse .. mari|tombe*|escalier|pretend
    ! demande_divorce|avocat_divorce
    ! parents|couple .. separe*|dechire*|guerre|divorcent
    ! @pas .. voir|vu .. enfants|fils|fille|petits-enfants .. depuis|separation|mere|ex|juge
    ! peur .. homme|rentrer .. ex|mari|maison|soir
    ! crie|hurle|insulte|humilie .. mari|conjoint|compagnon|devant_enfants
    ! mari|conjoint|compagnon|ex .. crie|hurle|humilie|casse|boit_frappe|traque|geolocalise*
    ! accord .. garde|pension|vacances .. ex|pere|mere
    ! depart|depuis .. conjoint|mari .. parti .. enfants|pension
  `,
};
