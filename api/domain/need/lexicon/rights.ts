import type { Lexicon } from './lexicon.ts';

const DEMARCHES = 'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives';
const CITOYENNETE = 'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-a-la-citoyennete';
const DROITS = 'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits';
const MESURE = 'difficultes-administratives-ou-juridiques--beneficier-dune-mesure-daccompagnement-adapte';
const DISCRIMINATION =
  'difficultes-administratives-ou-juridiques--connaitre-ses-droits-face-a-une-discrimination';
const JUDICIAIRE =
  'difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire';

/** Paperwork, rights, citizenship, justice, discrimination, and being followed by one professional. */
export const RIGHTS: Lexicon = {
  [DEMARCHES]: `
    ! @papiers .. @pas|aide|perdu*|comprend*|remplir|ouvre|retard|peur|noye*|submerge*|entasse*|pile|tas|sac|cartons|debord* -mdph|surendettement|candidature|motivation|formation|logement|creation|dalo|prud
    ! remplir|remplit|rempli|completer|constituer|monter .. @papiers|imprime|demande|feuille -mdph|surendettement|formation|dalo|aah|logement|bdf
    ! ouvre .. @pas .. courrier*|lettres|enveloppes
    ! @pas .. ouvre .. courrier*|lettres|enveloppes
    ! feuille|declaration|declarer|avis .. impot*|impots|revenus|trimestrielle|ressources -ligne|micro
    ! impots .. remplir|jamais|declar*|papier|feuille
    ! titre|carte .. sejour
    ! sejour .. renouvel*|expire*|prefecture|recepisse|perime*|demande
    ! recepisse|aes|regularis*|sans-papiers|oqtf|apatride|ofpra|cnda|asile|titre_sejour|visa|regroupement_familial|vie_privee_familiale -passe|retour
    ! carte_identite|cni|passeport|acte_naissance|livret_famille|extrait_naissance|etat_civil|duplicata|carte_vitale|carte_grise -immigre_refus
    ! refaire|renouveler|perdu*|vole .. papiers|carte_identite|passeport|permis|vitale|livret
    ! dossier .. retraite|caf|cpam|aide_sociale|pension|carsat|prefecture|reversion|invalidite
    ! retraite .. dossier|demande|relever|carriere|trimestres|liquid*|reponse|demarche*|retard|attente|releve
    ! relancer|relance .. caf|prefecture|cpam|carsat|msa|impots|mdph|administration|retraite
    ! changement .. adresse|situation|nom
    ! demenag*|declarer .. caf|adresse|administrations|organismes
    ! @orga .. reclame|renvoie|reponse|courrier*|piece*|attestation|justificatif* -ameli_compte
    ! ecrivain_public|permanence_administrative|domicili*
    ! lettre|courrier .. ecrire|rediger|repondre|caf|administration|recours|impots -motivation|candidature
    ! demarches .. aide|accompagne*|faire|perdu*|difficile*|seul*|admin*|administrative*|deces|obseques -emploi|ligne|logement|recherche|internet
    ! deces .. papiers|demarches|notaire|reversion|organismes|dossiers
    ! succession|notaire|reversion
    scolar*|inscri* .. cantine|ecole|enfant
    attestation .. employeur|caf|hebergement|loyer|destinataire
    urssaf|cesu .. declar*
    ? prefecture|caf|cpam|msa|carsat
    ? administrati*
    ? papiers|paperasse
    ! courrier*|enveloppes|lettres|papiers .. sac|tiroir|pile|ferme*|boite_chaussures|ouvert*|poubelle|carton|jeter|jette
    ! cerfa|cases|formulaire .. comprend|remplir|quoi_mettre|laisse
    ! trompe .. case|formulaire|dossier
    ! preuve*|piece* .. manque*|manquante*|reclame*|fournir
    ! mere|mari|femme|pere .. mort|decede*|deces .. papiers|demarches|banque|caisse|notaire
    ! prefecture .. convocation|dossier|reponse|attend*
  `,
  [CITOYENNETE]: `
    ! naturalis*|nationalite|devenir_francais*|decret_naturalisation|ceremonie_citoyennete|entretien_assimilation|livret_citoyen
    ! liste*_electoral*|electoral*|voter|vote|procuration|elections|carte_electeur|electeur
    ! inscri* .. liste*|voter|electoral*
    ! contrat_integration|contrat_integration_republicaine|formation_civique|valeurs_republique|test_civique|examen_civique
    ! citoyennete|citoyen|laicite|jdc|journee_defense|recensement|recense*
    ! comprendre .. institutions|republique|democratie
    conseil_citoyen|conseil_quartier|conseil_jeunes
    =cir .. signe|ofii|signature|prefecture
  `,
  [DROITS]: `
    ! acces|ouverture|ouvrir|droit|droits|connaitre|faire_valoir|quel|quels|quelles|non-recours|non_recours|non_recourt .. droit*|droits|aides|rsa|aah|prime|allocation*|apl|caf|aspa|css -permis|securite_ligne|voter|conduite|ligne
    ! aide_juridictionnelle|aj|avocat|juriste|defenseur_droits|point_justice|maison_justice|mjd|acces_droit|permanence_juridique -penal
    ! non-recours|non_recours|nonrecours
    ! jamais|pas .. demande|touche|percu|recu|beneficie|reclame .. rsa|prime|aah|apl|aspa|aide*|allocation*|retraite|minimum|caf|complement|asi|cheque_energie
    ! @pas .. rsa|prime_activite|aspa|asi|droits|asf|are|allocation*|couverture -connait_deja|ecole
    ! rsa .. demande|ouvrir|eligible|instruire|droit*|refuse*|demander|comment|coupe*|suspendu|radie*|supprime*|sanction*|recours|indu
    ! indu|trop-percu|trop_percu|trop_verse|indus|fraude_caf|penalite
    ! radie*|radiation|sanction*|suspension|suspendu .. rsa|caf|france_travail|pole|are|droits|allocation*
    ! refus*|rejet* .. caf|cpam|mdph|aah|pension|apl|rsa|contester|recours|prefecture|ass|indemni*
    ! contester|recours|conteste|rapo|tribunal_administratif .. decision|refus|caf|mdph|oqtf|indu|cpam|notification
    ! recours -logement_dalo|garage
    ! aspa|minimum_vieillesse|minima|prime_activite|prime_precarite|allocation_soutien|asi|ass|aspa|pension_reversion|rente|pension_invalidite
    ! droits|aides|=droit|allocation* .. @sait|comprend|connait|ignore|renseigne*|perdre|information -permis|conduire|voiture|soins
    ! pas|ignore .. @sait .. =droit|droits|aides|touche
    ! domiciliation|adresse_postale|election_domicile|adresse .. courrier|recevoir|administrative|caf
    ! @pas adresse .. recevoir|caf|courrier|papiers
    ! ada|demandeur_asile|demandeurs_asile|dublin*|procedure_dublin|cma|conditions_materielles_accueil
    ! oqtf|irtf|expulsion_territoire|assignation_residence
    ! heures|salaire|salaires|solde_tout_compte|fiche_paie|conges jamais|pas|non|plus|impaye*|paye*|employeur|doit|reclam* -retard_train
    ! prud'hommes|prudhommes|prud_hommes|inspection_travail|syndicat|licenciement_abusif|travail_dissimule|travail_noir
    ! conflit|litige|probleme|abus .. employeur|patron|proprietaire|assurance|operateur|banque|garagiste|bailleur|artisan
    ! simulation|simuler|mesdroits|rendez-vous_droits
    ! cheque_energie|complement_familial|allocation_rentree|ars|aeeh|allocation_logement
    litige|conso|consommation
    ? droits|droit
    ? rsa|aah|apl
    ? avocat
    ! vit|vivre .. <n> euros .. demande|aide|jamais|droits
    ! jamais|rien .. demander|reclame .. peur|honte|assiste*|sait
    ! travaille* .. noir|declare*
    ! patron|employeur .. @pas .. paye|declare*|contrat|fiche*_paie|heures
    ! papiers .. regle .. france|ans
    ! caf|cpam|pole .. demande|reclame .. rembours*|euros|trop
    ! ferme* .. dossier|droits .. caf|cpam|sans
    ! touche|percoit|recoit rien|aucune|zero -client
    ! quel*|quelles aides|droits|allocation*|aide
    ! aide*|droit* possible*|existante*|existe*
    ! fait|faire valoir -competences|experience
    ! @pas .. connaissance droits
    ! couple|mariage|separation|naissance|retraite .. change|changement .. droits|allocation*|aides
    ! pension|retraite .. petite|faible|minuscule
    ! permis|autorisation .. travailler|travail .. asile|sejour|recepisse
    ! contrat .. signe|rompu|abusif .. droits|conteste*|recours
    ! eligible|eligibilite|ouvrir_droit|ouvre_droit|bonne_porte
    ! courrier* .. refus|rejet|suppression|suspension
    ! victime .. indemnis*|droits
  `,
  [MESURE]: `
    ! masp|mesure_accompagnement|accompagnement_social_personnalise|mesure_educative|aesf|aeb|avdl|asll|iae|asl
    ! referent|travailleur_social|assistante_sociale|educateur|suivi_social|accompagnement_social|reference_rsa .. @cherche|@pas|demande|changer|nouveau|regulier|unique|global -medical|medecin|psy|grossesse|gyneco|emploi|allergie|dentaire
    ! @cherche|demande|besoin .. accompagnement|suivi|referent|mesure -psy|medical|emploi|scolaire
    ! accompagnement .. global|renforce|social|intensif|regulier|socio*|adapte|individuel|rapproche|long
    ! cumul*|accumul* .. difficultes|problemes|galeres|freins
    ! tout .. lache|ecroule|fois|effondre|prendre_bras
    ! plus|pas .. arrive|gere|suit|face .. rien|tout|tete_eau
    ! rendez-vous|rdv .. rate|manque|oublie|vient|honore .. tous|jamais|plus
    ! lache|perdu|rompu|rupture .. suivi|droits|tous_services|accompagnement|liens
    ! contrat_jeune_majeur|apjm|accueil_provisoire_jeune_majeur|jeune_majeur
    ! aed|aemo|tisf|pars|cej|pacea|contrat_engagement
    ! pas|plus .. sait .. commencer|tourner|adresser|bout
    ! invisible|decroche|hors_radars|radars
    ? isole* .. social*
    ? bout
    ! tourne .. services|bureaux|guichets|structures
    ! renvoye*|renvoie|balade*|baladee .. service*|bureau*|guichet*|autre|partout
    ! trop .. choses|problemes .. fois|suivre|gerer|tout
    ! besoin|faudrait .. quelqu*|educateur|professionnel .. regulier*|domicile|suivre|prenne|main|semaine
    ! interlocuteur .. unique|change|seul
    ! seul .. noie|coule|tiendra|arrivera
  `,
  [DISCRIMINATION]: `
    ! discrimin*|racis*|raciste*|sexis*|homophob*|transphob*|antisemit*|islamophob*|validis*|grossophob*
    ! refus*|vire|ecart*|licenc*|recal*|refoule*|rejete* .. cause|origine*|nom|voile|couleur|peau|prenom|handicap|grossesse|enceinte|age|religion|prie|homosexuel*|lesbienne|gay|trans|accent|quartier|sexe|orientation_sexuelle|arabe|noir|noire|rom|gitan
    ! cause|parce .. origine*|voile|couleur|peau|prenom|handicap|grossesse|enceinte|religion|prie|homosexuel*|lesbienne|trans|accent|rom|gitan|foulard|age
    ! propos|insultes|blagues|remarques|reflexions .. racis*|sexis*|origine*|homophob*|travail|couleur|collegues|physique|poids|accent
    ! gens_comme_vous|pas_gens|retourne_pays|retourner_pays|trop_vieux|trop_vieille|trop_age*|trop_agee
    ! enceinte|grossesse .. vire|licenci*|periode_essai|employeur|patron|rompu|mutee|placard*|prime
    ! chien_guide|amenagement_raisonnable|refus_amenagement
    ! demander|exige .. enlever .. voile|foulard
    ! paye* .. moins .. hommes|collegues|homme
    harcel*|humilie*|moque* .. travail|chef|collegues|sexuel|moral|patron
    refuse* .. boite|restaurant|entree|piscine|salle
    ? voile|origine|foulard
    ? gens_comme
    ! entend|voit|lit .. nom|accent|voile|adresse|photo
    ! logement|appartement|visite|poste .. deja_pris .. nom|accent|voile|noir*|entend*
    ! tutoie|surnom|singe|bamboula|sale_arabe|pede|pd|boniche
    ! remplacee|retrogradee|placard .. conge_maternite|retour|grossesse
    ! trop .. vieux|jeune|grosse|gros .. poste|employeur|recruteur
  `,
  [JUDICIAIRE]: `
    ! spip|tig|travail_interet_general|sursis|probation|mise_epreuve|bracelet|semi-liberte|detention|prison|incarcer*|ecroue|ecrou|parloir|garde_vue|garde_a_vue|gav|jap|juge_application|liberation|libere*|detenu*|levee_ecrou|amenagement_peine|condamn*|casier|mise_examen|correctionnel*|controle_judiciaire|comparution|pjj -lien_social|naturalis
    ! plainte|plaintes|porter_plainte|deposer_plainte|main_courante|pre-plainte|partie_civile|civi|sarvi|aide_victimes|france_victimes -arrete
    ! victime .. agression|vol|escroquerie|accident|viol|infraction|arnaque|agress*|attentat
    ! agress*|viole|violee|vole_braquage|braque*|cambriol*|escroqu*|usurp*|agression
    ! usurpation|usurpe* identite
    ! tribunal|audience|juge|proces|jugement|procureur|convocation_police|convocation_gendarmerie|gendarmerie|commissariat|convoque* -loyer|affaires_familiales|bailleur|expulsion|ecole|college|tutelle|divorce|logement|administratif
    ! avocat .. penal|commis|office|audience|garde|plainte
    ! amende*|amendes|contravention*|forfaitaire*|pv|majore* .. payer|@pas|contester|euros|majore*|tresor|transport*|vitesse
    ! bracelet_electronique|interdiction_territoire|interdiction_paraitre|fijais|obligation_soins|injonction
    ! jour_amende|jours-amende|suivi_judiciaire|ordonnance_penale
    sort .. prison|detention
    mari|fils|conjoint .. prison|incarcere*
    ? juge
    ? police|gendarmes
    ? amende*
    ! braquage|stup*|mandat_depot|jugee
    ! faux .. papiers|conseiller|compte .. plainte|nom|banque
    ! son_nom|nom .. utilise*|vole .. credits|abonnement*|comptes|papiers
    ! convoque*|convocation .. police|gendarmerie|commissariat|tribunal|juge|delegue_procureur
  `,
};
