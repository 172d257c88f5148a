import type { Lexicon } from './lexicon.ts';

/** Preparing an application, answering, following up, the interview, keeping the job. */
export const EMPLOYMENT: Lexicon = {
  'preparer-sa-candidature--developper-son-reseau': `
    ! reseau .. pro|professionnel|contacts|developper|@pas|elargir|linkedin|activer|relations|construire|zero -tel|mobile|internet|barre|social_isole|capte|wifi|telephone
    ! linkedin|reseautage|parrain|parrainage|marraine|mentor|mentorat|nqt|proxite|duo_demain|afterwork|cooptation|carnet_adresses|carnet_adresse
    ! @pas|connait .. personne|contact*|relation*|piston|reseau|pro .. metier|milieu|secteur|branche|boites|entreprises|profession|usine|recrut*
    ! @pas .. piston|pistonner
    ! rencontrer|contacts|entrer_contact|echanger .. professionnel*|employeurs|chefs_entreprise|recruteurs|patrons|pros
    ! bouche_oreille
    ! marche_cache
    club_emploi|cafe_emploi
    contacts .. secteur|metier|entreprise*
    ? contacts
    ! sans .. connaitre|relations|carnet .. entre*|embauche|travail
    ! tout .. monde|places .. connaissance*|piston|relations|cooptation
    ! connait personne .. metier|branche|milieu|secteur|profession|ici_pour_travail
  `,
  'preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi': `
    ! organiser|organisation|methode|planning|planifier|structurer|strategie|plan_action|cadrer|tableau .. recherche*|candidature*|emploi|demarches|postul* -garde|impots
    ! recherche*|candidature*|chercher|postul* .. organiser|methode|hasard|partout|desordre|brouillon|eparpill*|commencer|disperse*|perdu*|pietine|tete
    ! techniques_recherche|tre|recherche_emploi|recherches_emploi|recherche_active|prestation_emploi|activ'emploi
    ! @sait .. comment|commencer|prendre .. cherche*|chercher|recherche .. emploi|travail|boulot
    ! comment .. chercher .. emploi|travail|boulot
    ! accompagne*|aide|appui|suivi .. recherche|emploi|retour_emploi|insertion_professionnelle
    ! cherche|recherche .. emploi|travail .. seul*|depuis|mois|accompagne*
    ! inscri* .. france_travail|pole_emploi|mission_locale|cap_emploi|interim
    ! retour .. emploi
    ! candidature*|recherche* .. laisse_tomber|abandonne*|arrete
    reprendre .. recherche*|demarches_emploi|candidatures
    insertion .. pro|professionnelle
    ? recherche .. emploi
    ? projet_professionnel
    ! postule|envoie|cherche .. partout|nimporte|hasard|tete|coups -suivi
    ! journee*|semaine* .. candidature*|recherche*|annonces .. structure|rythme|cadre|planning
    ! cahier|agenda|tableau .. candidature*|recherche*
    ! cherche .. depuis .. mois|ans .. emploi|travail|rien
  `,
  'preparer-sa-candidature--realiser-un-cv-et-ou-une-lettre-de-motivation': `
    ! =cv|curriculum|lettre*_motivation|lettre_candidature|cv_video|canva_cv -envoye|relance|reponse|entretien_rate|deja_depose
    ! =cv .. @pas|faire|refaire|date|vieux|mettre_jour|jour|rediger|imprimer|creer|actualiser|presenter|trous|aide|fautes|traduire
    ! @pas .. =cv
    ! lettre .. motiv*
  `,
  'preparer-sa-candidature--valoriser-ses-competences': `
    ! valoriser|vendre|mettre_avant|mettre_valeur|faire_reconnaitre|faire_valoir|defendre .. competences|experience*|parcours|profil|acquis|savoir-faire|diplome*|soi -maison|gateaux
    ! vendre mal
    ! vae|validation_acquis|equivalence*|enic-naric|enic_naric|reconnaissance_diplome|attestation_comparabilite|open_badge*
    ! diplome* .. etranger*|reconnu*|equivalence|pays|valoir|syrien|algerien|ukrainien|traduire|vaut
    ! experience*|annees .. reconnaitre|reconnue*|vaut|papier|prouver|diplome|compte_pas
    ! trou*|trous .. cv|parcours
    ! presenter|expliquer|parler .. parcours|trou|experience|prison
    ! ans .. experience|metier .. diplome|papier
    pitch|elevator_pitch|portfolio|book
    ? diplome*
    ? experience*
    ! diplome*|infirmier*|ingenieur|medecin|professeur|avocat|comptable .. pays|syrie|maroc|algerie|ukraine|venezuela|afghanistan|reconnu*|ici|la-bas
    ! autodidacte|tas .. appris|metier|diplome|papier
    ! @sait .. dire|montrer|expliquer|parler .. fait|sait_faire|competences|experience
    ! prouver|preuve .. experience|competences|savoir
  `,
  'trouver-un-emploi--convaincre-un-recruteur-en-entretien': `
    ! entretien .. embauche|prepar*|recruteur|employeur|perd|stress*|simul*|rate|echoue*|moyens|patron|boite|rh|lundi|mardi|mercredi|jeudi|vendredi|semaine|passe|bloque*|motivation|prochain|poste|trac -voiture|logement|maison|annuel|divorce|assimilation|ofpra|naturalis|chaudiere|gratuit_voiture
    ! entretiens .. rate*|aboutit|jamais|suite|stress*|prepar*|passe
    ! recruteur|employeur|patron|drh|jury .. dire|convaincre|repondre|parler|face|peur|rencontre*|question* -refuse|paye|conflit|vire
    ! simulation*|coach*|preparation .. entretien|oral
    ! perd_moyens|bafouille|begaye|trac|yeux_fuyants .. entretien|recruteur|oral
    ! quoi|comment .. dire .. entretien|patron|recruteur|lundi|embauche
    ! job_dating|speed_dating|oral_concours
    parler .. prison|trou|maladie|handicap .. entretien|recruteur
    perd .. moyens
    ? entretien
    ! entretien|recruteur|employeur|patron .. muet|muette|bloque|tetanise|panique|trou_noir|peur|baisse|repondre|defauts|qualites|salaire
    ! rendez|rencontre|voir .. patron|employeur|boulanger|chef .. dire|prepar*|stress*|peur|comment
    ! @nombre entretiens
    ! dire .. entretien|recruteur|patron .. prison|trou|ans|maladie
    ! sait .. ni|pas|quoi dire .. employeur|patron|recruteur|lundi|rencontre*
    ! rencontre*|rendez|convoque* .. patron|employeur|directeur|chef .. dire|habille*|presenter|prepar*
    ! chef|patron|employeur|boulanger|gerant .. rencontrer|recevoir|voir
  `,
  'trouver-un-emploi--faire-des-candidatures-spontanees': `
    ! candidature*|cv .. spontanee*|directement|porte*|tournee
    ! spontanee*|spontanement
    ! porte-a-porte|porte_porte|demarcher|demarchage_entreprise .. entreprise*|commerce*|employeur*|restaurant*|cv
    ! deposer|distribuer|laisser|poser|porter|depose|donner .. cv|candidature* .. entreprises|boites|commerces|agences|usines|magasins|restaurants|zone|main
    ! deposer|distribuer|porter .. cv
    ! demarcher|contacter|cibler|frapper|toquer|appeler|pousser|faire_tour .. entreprise*|employeurs|patrons|boites|commerces|magasins|fermes|artisans -relance
    ! liste|fichier|adresses .. entreprises|employeurs|boites
    ! la_bonne_boite|labonneboite
    presenter .. entreprises|boites|usine|directement
    ? zone .. industrielle|artisanale|activites
    ! ose .. pousser .. porte*|entreprise*|garage|boutique|atelier
    ! zone_industrielle|zone_artisanale|artisans .. cv|presenter|tour|deposer
    ! sans .. annonce|offre .. cv|entreprises|proposer|presenter
    ! tour .. entreprises|artisans|commerces|restaurants|garages|salons|boites|hotels
  `,
  'trouver-un-emploi--maintien-dans-lemploi': `
    ! garder|conserver|perdre|perd|risque|tenir|maintien|maintenir|rester|sauver .. poste|emploi|travail|boulot|cdi|place|contrat|job -cherche|trouver|garde|licencie_depuis
    ! menace*|risque|peur|avertissement|bout|veut|parle .. licenci*|=virer|=vire|renvoye*|rompre|rupture_contrat
    ! avertissement|convocation_prealable|entretien_prealable|abandon_poste|periode_essai
    ! inapte|inaptitude|reclassement|reclasser|medecin*_travail|mi-temps_therapeutique|amenagement_poste|amenager_poste|poste_adapte|sameth|oeth|visite_reprise|visite_medecine|restrictions -cherche
    ! arret .. longue|depuis|maladie|reprise|mois .. poste|reprendre|travail|reprise
    ! accident_travail|maladie_professionnelle|tms|mal_dos_poste
    ! @pas .. porter|debout|soulever .. travail|poste|charges|entrepot
    ! chef|patron|employeur|responsable|tuteur|equipe .. prevenu|menace*|dernier|retard*|mal|conflit*|vire|harcel*|pression|rompre|porte|supporte|cris* -cv|entretien
    ! retard*|absence* .. travail|chantier|poste|chef|patron|boulot|employeur|usine
    ! conflit*|tension*|harcel*|dispute* .. travail|collegue*|chef|patron|hierarchie|equipe
    ! souffrance_travail|burn-out_travail|emploi_menace
    ! mal|dur .. tient|tenir .. poste|boulot|emploi
    ! dernier .. avertissement|retard
    lacher|demissionner|quitter|arreter .. travail|cdi|poste|boulot|emploi
    licencie*|licenciement
    ? cdi|salarie*
    ! dos|genou|epaule|mains .. travail|poste|chantier|tient|bloque* .. plus|cdi|porter|medecin
    ! cdi|poste|emploi|place .. @pas .. aller|risque|sauter|perdre|tenir|arriver
    ! retard* .. garde|bus|reveil|enfants .. travail|chef|poste|boulot
    ! mi-temps|temps_partiel .. therapeutique|medical|reprise|demande
    ! veut .. lacher|quitter|demissionner .. cdi|poste|contrat|travail|apprentissage
    ! remplacer|remplace|pousse .. sortie|dehors|demission .. patron|chef|employeur
  `,
  'trouver-un-emploi--repondre-a-des-offres-demploi': `
    ! offre|offres|annonce|annonces .. emploi|repondre|postuler|travail|indeed|leboncoin|job|trouver|comment|lire|cherche|site|jamais|endroit|consulter|france_travail|corresp* -logement|appartement|voiture|maison
    ! postule|postuler|candidater .. @sait|offre*|annonce*|comment|ligne|endroit|poste|aide|faut|veut|indeed|trouver
    ! indeed|hellowork|monster|meteojob|jobijoba
    ! @cherche .. job|cdi|cdd|interim|mi-temps|emploi|poste|travail|boulot|alternance|saison|saisonnier|heures|temps_partiel|extra|mission* .. comme|nuit|secretaire|vendeur*|cariste|menage|maçon|serveur*|cuisinier|manutention|magasin*|usine|chauffeur|pres|quelques|rapid*|urgent|week-end|etudiant -garde|voiture|retire
    ! job .. etudiant|weekend|alternance
    ! veut|besoin|cherche travailler|bosser|emploi|travail|boulot -garde|metier|permis|creche|ordinateur|cv|voiture
    ! interim|agence_interim|manpower|adecco|randstad|crit|alternance .. inscri*|mission*|cherche|patron|entreprise
    ! patron|employeur|entreprise|maitre_apprentissage .. cherche|trouve|trouver .. alternance|apprentissage|apprenti|contrat|stage
    ! cherche|trouve|trouver .. patron|employeur|apprentissage|alternance|maitre
    embauche|embaucher .. cherche|rapidement
    job .. trouver|cherche
    ? postule*
    ? offre*|annonce*
    ? interim
    ! veut|pret|prete|dispo|disponible .. tout|immediat*|suite|lundi .. travail*|bosser|prendre|accepte|emploi
    ! @cherche .. vite|rapidement|urgent|suite .. travail*|emploi|heures|missions|interim
    ! vendange*|cueillette|saison|extras|plonge|remplacement*
    ! titulaire|certifie*|diplome* .. cherche .. poste|emploi|employeur
    ! pret .. travailler|embaucher|signer -compte
  `,
  'trouver-un-emploi--suivre-ses-candidatures-et-relancer-les-employeurs': `
    ! relancer|relance|relances .. employeur*|entreprise*|recruteur|candidature*|patron|cv|boites|rh|offre*|entretien -caf|prefecture|impots
    ! candidature*|cv|lettres|postule*|candidate* .. @pas|aucun .. reponse*|retour*|nouvelles|relance
    ! @pas|aucun .. reponse*|retour*|nouvelles .. candidature*|cv|employeur*|postule*|entretien|recruteur|boite*|entreprise*
    ! suivre|suivi|noter|tableau|trace .. candidature*|cv|envois|relances|postule
    ! candidature* .. suivi|tableau|trace|noter|envoye*|sait_plus
    ! envoye|envoyes|envoie|depose|deposes .. cv|candidature* .. reponse*|rien|silence|retour*|jamais|personne|rappel*
    ! @nombre|dizaines|cinquantaine|centaine|vingtaine|trentaine .. cv|candidatures .. envoye*|rien|reponse*|zero|silence|retour*
    ! sait .. plus .. postule
    ! recontacter|rappeler .. employeur*|entreprise*|recruteur|agence_interim
    entretien .. nouvelles|sans_suite|rappele
    ? relance*
    ! sait plus .. postule|envoye|candidate|ecrit
    ! attend .. reponse|nouvelles|appel .. employeur|entreprise|patron|entretien|recruteur|candidature|boite
    ! ose .. relancer|rappeler|telephoner .. employeur|entreprise|patron|boite|candidature
    ! silence_radio|lettre_morte
    ! relancer|rappeler .. comment|ose|faut|oublie
  `,
};
