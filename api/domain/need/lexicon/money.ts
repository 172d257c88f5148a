import type { Lexicon } from './lexicon.ts';

/** Budget, debts, and protecting the money of a person who cannot. */
export const MONEY: Lexicon = {
  'difficultes-financieres--acquerir-une-autonomie-budgetaire': `
    ! @pas|jamais|apprendre .. gerer|tenir|faire .. argent|budget|compte* seul*
    ! apprendre .. budget|compter|compte|argent
    ! jamais .. gere|tenu|paye|fait .. budget|compte*|facture*|argent|impots
    ! mari|femme|mere|epoux|parents|conjoint|pere|tuteur|curateur .. gerait|gere|occupait|payait|tenait|faisait .. tout|compte*|budget|argent|factures|papiers
    ! premier* .. paie|salaire|paye|budget|allocation|facture|revenu*
    ! autonom* .. budget|financier|financiere|argent|compte*|banque
    ! budget .. autonom*|apprendre|premier|jeune|comment
    ! ouvrir|ouverture .. compte_bancaire|compte|livret .. banque|poste|bancaire
    ! @pas compte_bancaire|compte_banque|rib
    ! droit_compte|compte_nickel|nickel
    ! fin|main_levee|mainlevee .. curatelle|tutelle|mesure .. gerer|seul*|budget
    ! education_budgetaire|atelier_budget|pedagogie_budgetaire
    gerer seul* .. argent|budget|compte*|sous
    lire .. releve*|fiche_paie|bulletin|facture*
    comprend .. releve*|fiche_paie|prelevement*|facture*
    prelevement*|virement .. @sait|comprend|jamais
    depend .. mari|conjoint|parents .. argent
    ? carte_bancaire|cheque*
    ! donne|confie|remet .. carte|paie|salaire|argent .. mere|mari|frere|conjoint|educatrice|educateur|parents
    ! premiere .. feuille_paie|fiche_paie|paie|bourse|allocation|facture
    ! sortie|sort|quitte .. foyer|ase|parents .. budget|argent|compte|factures
    ! depuis .. deces|divorce|separation|veuvage .. factures|compte*|banque|cheque|prelevement*|papiers_banque
    ! comment .. prelevement|rib|virement|banque|cheque
    @pas rib|carte_bancaire
  `,
  'difficultes-financieres--ameliorer-sa-gestion-budgetaire': `
    ! gestion|gerer|gere|tenir|tient|suivre|equilibrer|boucler|refaire|revoir .. budget|argent|compte*|depenses|finances -voiture|autonome
    ! budget .. aide|tenir|serre*|deborde|depasse*|desequilibr*|gestion|conseil|revoir|refaire|difficile|gerer|point|suivi|mensuel|cesf
    ! boucle*|boucler|=finir|tenir|joindre .. mois|fin_mois|bouts|deux_bouts
    ! fin*_mois|fins_mois|bouts .. difficile*|mois|joindre
    ! milieu|=10|=12|=15|=20|debut|quinze|dix .. mois .. @pas|reste
    ! decouvert|decouverts|agios|frais_bancaires|rejet*_prelevement|rejets|interdit_bancaire
    ! depense* .. tout|trop|plus|inutile*|salaire|paie|argent|compulsi*|sans_compter
    ! achat* .. compulsi*|impulsi*|inutile*
    ! argent .. part|parti|file|brule|fond|tient -jeu|drogue|alcool
    ! @sait .. argent|sous|paie .. part|passe|parti
    ! priori* .. depense*|facture*|factures
    ! cesf|pcb|point_conseil_budget|conseil_budgetaire|aeb
    ! mensualiser|echelonner|echeancier
    ! abonnement* .. trop|plusieurs|resilier|inutile*|telephone|empile*
    ? sous .. rien
    ? salaire|paie|paye|pension|rsa .. suffi*|reste|finit|parti|bout
    ? decouvert
    ? charges .. trop|revenus|elevees
    ? fin_mois
    ! paie|paye|salaire|pension|rsa|retraite|aah .. tient|dure|fond|evapore|disparait|fini*|reste .. jours|semaine|<n>|mois|rien|pas
    ! rien|plus .. compte .. milieu|quinze|<n>|semaine
    ! trou* .. budget|compte|caisse
    ! <n> .. mois .. plus rien
    ! note|noter|suit|regarde .. depenses|comptes|compte|releve* .. jamais|pas|sans
    ! livraison|uber_eats|shein|temu|vinted|telephone_dernier_cri|abonnements
    ! gagne .. bien|correctement|correct|salaire .. mais .. rien|plus|decouvert|reste
    ! revenu*|pension|salaire|retraite .. suffire*|suffirait|correct*|largement|normalement
    ! plus|rien|zero .. <n> .. du_mois|mois .. parti|passe|sait
  `,
  'difficultes-financieres--mettre-en-place-une-mesure-de-protection-financiere': `
    ! tutelle|curatelle|curateur|tuteur|sauvegarde_justice|mjpm|udaf|mandataire_judiciaire|habilitation_familiale|juge_tutelles|mandat_protection -fin|foyer|stage|mineur
    ! masp|maj|mjagbf|aed_budget|mesure_protection
    ! abus_faiblesse|vulnerable|spolie*|spoliation|emprise_financiere
    ! fait|font|laisse|fait_signer .. signer|vider|retirer|prendre .. cheque*|carte|compte|argent|contrat*
    ! signe .. tout|nimporte|contrat*|papiers|cheque*|demarch* -bail|cdi|travail|ouvrier
    ! neveu|voisin*|fils|fille|petit-fils|aide_domicile|ami|niece|beau-fils|proche .. prend|vide|retire|pique|utilise|garde|depense|sert .. argent|compte|carte|pension|retraite|aah|livret
    ! carte_bancaire|carte|compte .. entre_mains|fils|neveu|voisin*|niece|petit-fils .. vide|retire|prend
    ! demarch* .. signe*|domicile|panneaux|contrat*
    ! donne .. argent|code|carte .. voisin*|inconnu*|telephone|tout|amis
    ! vide|siphonne .. compte*|livret
    ! @pas|plus .. capable|gerer .. argent|compte*|affaires|biens + mere|pere|tante|age*|alzheimer|demence|handicap|memoire|ans
    ! alzheimer|demence|desoriente*|confus*|memoire .. argent|compte*|factures|papiers|banque|signe|cheque*
    protection .. juridique|majeur*|biens|argent|financiere
    proteger .. argent|mere|pere|biens|compte*
    fait .. plumer|arnaquer|abuser|depouiller|escroquer|racketter
    ! retraits|virements|cheques|depenses .. inhabituels|anormaux|suspect*|expliquer|bizarre*|inconnu*
    ! paie|achete|commande .. deux_fois|double|tout|teleachat|telephone|catalogue .. memoire|plus|age*|ans
    ! argent|billets .. cache|donne|distribue|enveloppe .. voisin*|rue|partout|inconnu*
    ! soutire*|extorque*|racket* .. argent|pension|aah|retraite
  `,
  'difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere': `
    ! @pas .. ressource*|revenu*|argent -carte|travail|loisir|cherche
    ! @pas .. rond|centime|kopeck|radis|euro
    ! aide_financiere|secours|fonds_aide|aides_financieres|secours_exceptionnel
    ! baisse|chute|diminu*|perte|perd|moitie .. revenu*|salaire|ressource*|pension|paie|heures|chiffre
    ! revenu*|salaire|ressource*|pension .. baisse*|diminue*|chute*|divise*|moitie|perdu|coupe*
    ! @pas .. @paye .. facture*|cantine|mutuelle|assurance|impots|charges|amende*
    ! facture*|cantine|mutuelle|assurance|charges .. @pas .. @paye
    ! cantine .. impaye*|retard|dette|payer
    ! arret .. maladie|longue .. indemnites|ij|ijss|salaire|moitie|revenus
    ! ij|ijss|indemnites_journalieres .. @pas|retard|attente|versees
    ! attente|retard|bloque|suspendu|suspension|coupe* .. rsa|are|aah|versement|paiement|allocation*|chomage|indemni*|apl|pension
    ! rsa|are|aah|apl|chomage|allocation* .. suspendu*|coupe*|suspension|versee|verse|supprim*|arrete*|stoppe*|fin
    ! fin|fin_droits .. chomage|droits|are|ass
    ! reste_vivre|reste_a_vivre|reste .. vivre|manger
    ! vit|vivre|tient|tenir .. economies|livret|epargne|rsa|prets_amis
    ! emprunte .. ami*|famille|collegue*|voisin*
    ! microcredit_personnel|microcredit -voiture|entreprise
    ! difficulte*|soucis|probleme*|galere .. argent|financi*|financiere*
    ! frais|cout|payer .. obseques|enterrement|avocat|rentree|scolaire*
    ! arrive .. @pas .. payer
    licencie|licenciement|chomage_partiel + revenu*|salaire|credit|loyer|charges
    pension|retraite .. <n> euros
    deces|separation|divorce .. seul* .. payer|charges|salaire|revenu
    ? augmente*|hausse .. loyer|charges|prix|facture*
    ? facture*|factures
    ? financi*
    rentree .. fournitures|achats|cartable
    fournitures_scolaires|cartable
    ! rogne|restreint|serre|prive* .. tout|chauffage|ceinture|viande|courses
    ! mange|tape|pioche|puise .. economies|livret|epargne|reserve*
    ! passer|passe .. temps_plein .. mi-temps|partiel
    ! perdu|perd .. <n> euros|heures_sup|prime|emploi_mari
    ! avant deraper|degenere|plonge|empire
    ! attend|attente|en_attendant .. premier|premiere|versement|paiement|pension|allocations|paie
    ! chaudiere|voiture|dent*|lunettes .. imprevu|imprevus
  `,
  'difficultes-financieres--situation-dendettement-surendettement': `
    ! surendett*|endett*|sur-endett*|surrendett*
    ! banque_france|bdf|dossier_bdf
    ! credit*|pret|emprunt* .. conso|renouvelable*|revolving|rembours*|trop|empile*|cumul*|retard|saisie|impaye*|plusieurs|<n>|nom -entreprise|micro-credit|logement|immobilier|maison|voiture
    ! @nombre .. credit*|prets|organismes|creanciers|cartes_credit
    ! creancier*|recouvrement|mise_demeure|huissier* + dette|credit*|rembours*|relance*|harcel*|appel*
    ! cofidis|sofinco|cetelem|cofinoga|oney|franfinance|younited|carrefour_banque|floa|klarna
    ! saisie|saisi .. salaire|compte|remuneration*|paie|voiture|meubles|bancaire
    ! atd|satd|avis_detenteur|saisie-attribution|opposition_administrative
    ! dette|dettes -loyer*|locative|locatives|paye|remboursee|jeu_video
    ! fiche*|ficp|fcc|interdit .. bancaire|banque|credit|ficp
    ! doit .. argent|euros|<n> -loyer|loyers|bailleur|rendre|demarrer
    ! @pas .. rembours* -secu|mutuelle|caf|indu|banque_refuse|arnaque|cpam
    ! rachat_credit|regrouper|restructur* .. credit*|dette
    ! effacement|moratoire|plan_redressement|commission .. dette|recevable|surendettement|bdf|credits
    huissier*|huissiers -loyer|bailleur|expulsion|logement
    caution .. ex|fils|ami .. credit|pret|rembourse*
    paiement* .. fois|fractionne*
    ? credit*
    harcel* .. telephone|appel*|creancier*|banque
    ? rembourser
    ! rembourse|paye .. credit|carte|dette .. autre credit|pret|carte
    ! cartes|carte .. magasin|credit|revolving|reserve_argent
    ! appellent|appelle|relancent|sonne|relance* .. argent|sommes|rembours*|creance*|huissier*|sans_arret
    ! frigo|electro|telephone|meubles .. credit
    ! doit .. tout_monde|partout
    ! se_porte_caution|porte caution
  `,
};
