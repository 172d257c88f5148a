import type { Lexicon } from './lexicon.ts';

/** Online procedures, a connection, a device, and knowing how to use them. */
export const DIGITAL: Lexicon = {
  'numerique--acceder-a-des-services-en-ligne': `
    ! compte|espace|profil|identifiant*|mot_passe|mot_de_passe|acces .. bloqu*|perdu|oublie*|verrouill*|suspendu -bancaire|banque|livret|instagram|facebook|whatsapp
    ! compte .. ameli|caf|impots|franceconnect|ants|cpf|msa|carsat|personnel|pole|france_travail|doctolib|ensap|anef + @pas|bloqu*|oublie*|cree*|creer|activer|acces|acceder|arrive
    ! ameli|franceconnect|ants|anef|cpf|caf_fr|impots_gouv|monmaster|parcoursup .. bloqu*|marche|arrive|bug*|plante|@pas|faire|creer|ligne|compte
    ! franceconnect|identite_numerique|anef|e-carte_bleue
    ! @papiers .. ligne|internet|demat*|numerique|site|ordinateur
    ! ligne|internet .. declar*|inscri*|rdv|rendez-vous|actualis*|demande|formulaire|demarche*|dossier* -emploi|achat|jeu|jeux|paris|poker|arnaque
    ! actualis* .. @pas|ligne|internet|france_travail|pole|aide|tous|mois|oublie*|rate*
    ! creer|cree|ouvrir|activer .. compte|espace .. ameli|caf|impots|ligne|personnel|cpf|franceconnect|france_travail|msa
    ! declar* .. ligne|internet
    ! tout .. passe|fait|faut .. internet|ligne|ordinateur
    ! prefecture .. rdv|rendez-vous|creneau*|site|ligne
    ! @pas creneau* .. prefecture|ligne|ants|site
    ! prendre .. rdv|rendez-vous .. internet|ligne|doctolib|site|ants
    ! doctolib|pronote|telerecours|ecole_directe
    ! site|application|plateforme|portail .. plante|bug*|marche|comprend*|arrive|refuse|tourne|erreur|bloque*
    ! @sait .. site|internet|ligne|application .. caf|impots|ameli|demarche*
    ! demat*|dematerialise*|teledeclar*|e-administration
    ! aidants_connect|france_services|conseiller_numerique|borne_caf
    ! telecharger|deposer|envoyer|scanner|numeriser|imprimer .. attestation|document*|justificatif*|piece*|papier*|fiche*|dossier
    ! justificatif*|attestation*|pieces|document* .. ligne|telecharg*|scann*|espace|site|imprim*
    ! @pas .. internet|ligne|ordinateur .. declar*|caf|impots|demarche*|rdv|prefecture|carsat|msa
    carte_grise|certificat_immatriculation|immatriculation
    code .. activation|provisoire|securite|recu|sms -route
    mot_passe|identifiants|mdp|mot_de_passe
    ? ligne .. @orga
    ? espace_personnel|site
    ! fils|fille|voisin*|petite-fille|assistante .. fait .. declaration*|actualisation|demarches|caf|impots
    ! radie*|coupe*|perdu .. actualis*|ligne|internet
    ! ecran|message .. erreur .. caf|impots|ameli|site|dossier
    ! code .. recoit|arrive|sms|mail .. jamais|pas|ancien
    ! ancien|change|perdu .. numero|telephone .. compte|code|identifiant*|connect*
    ! attestation .. caf|ameli|droits|paiement .. sort|imprimer|recuperer|telecharg*
    ! guichet|bureau|caf|tresorerie|agence .. ferme* .. internet|ligne|ordinateur
  `,
  'numerique--acceder-a-une-connexion-internet': `
    ! @pas .. internet|wifi|connexion|box|forfait|fibre|adsl|4g|5g|data|reseau_mobile|giga*|gigas|recharge|credit_telephone -sait|ordinateur_sait|compte
    ! wifi|data|giga* .. @pas|squatte|public|mairie|bibliotheque|mcdo|voisin*|coupe*|gare|hotspot
    ! =box|internet|wifi|fibre|ligne|forfait .. coupe*|coupure|resili*|suspendu*|impaye*|panne|limite*|trop_cher|installer|solidaire -bancaire|electricite|caf|sait
    ! @cherche .. =box|connexion|forfait|wifi|internet|fibre|carte_sim
    ! carte_sim|forfait .. bloque*|fini|epuise*|solidaire|telephone|mobile|trop
    ! zone_blanche|reseau .. passe|capte|@pas|barre
    ! @pas .. capte|reseau|antenne -social|amis|pro|ami
    ! barre reseau
    ! emmaus_connect|offre_coup_pouce|internet_solidaire
    ! forfait|telephone|ligne .. coupe*|suspendu*|bloque*|limite
    connecter .. @pas|chez|maison
    ? internet .. maison|chez|domicile
    ? wifi|4g|forfait|fibre
    ! parking|mcdo|bibliotheque|mediatheque|gare|voisin* .. wifi|connecter|capter
    ! capte|capter .. pas|mal|jardin|fenetre|grenier|bout
    ! operateur|orange|free|sfr|bouygues .. coupe*|resili*|dette|impaye*|suspendu*
    ! recharge*|carte_prepayee|prepaye* .. plus|argent|<n>|mobicarte
    ! partage_connexion
    ! @pas|plus .. internet|reseau|connexion .. maison|chez|domicile|village|hameau|chambre|caravane
    ! reseau|debit|connexion .. mauvais*|faible|lent*|nul|coupe*|instable
    ! fibre|adsl|4g|satellite .. @pas|installer|raccord*|eligible|cher|moyens
  `,
  'numerique--acquerir-un-equipement': `
    ! @pas .. ordinateur|pc|tablette|imprimante|smartphone|telephone|ecran|scanner|materiel|equipement -marche|sait|servir|utiliser|internet|repond|decroche|forfait|numero|electromenager
    ! ordinateur|tablette|telephone|smartphone|portable|imprimante|ecran .. @perdu|vieux|lent|rame|hs|ancien|obsolete -compte|rdv|numero
    ! @cherche|acheter|achat|acquerir|don|equiper|offrir .. ordinateur|tablette|telephone|smartphone|imprimante|webcam|pc|portable -travail|aide
    ! ordinateur|pc|telephone|smartphone|tablette .. recondition*|solidaire|pas_cher|occasion|don|pret|preter
    ! recondition* .. ordinateur|telephone|pc
    ! @nombre enfants .. seul .. ordinateur|telephone|tablette
    ! seul .. telephone|ordinateur .. famille|foyer|tous|enfants
    ! @perdu .. telephone|ordinateur|tablette|portable -numero
    ! telephone .. touches|clapet|9_touches
    ! devoirs|cours .. telephone
    ? ordinateur
    ? tablette
    ! ecran .. fele*|casse|brise*|fissure*|noir
    ! batterie .. morte|tient|gonfle*
    ! ordinateur|pc|tablette .. college|lycee|formation|cours|etudes|devoirs .. @pas|besoin|acheter|demande|exige*
    ! prete*|emprunte* .. telephone|ordinateur|tablette .. voisin*|soeur|fils|ami
    ! telephone .. antique|ancien|vieux|basique|appels|internet_pas
  `,
  'numerique--maitriser-les-fondamentaux-du-numerique': `
    ! @sait .. servir|utiliser|manier|allumer .. ordinateur|telephone|souris|clavier|tablette|internet|mail*|smartphone|informatique|application
    ! @pas .. servir|utilise*|comprend*|familier|aise .. ordinateur|telephone|souris|clavier|tablette|internet|mail*|smartphone|informatique|numerique|outil*
    ! souris|clavier|copier-coller|copier_coller|clic|double-clic|onglet*|navigateur
    ! initiation|cours|atelier*|apprendre|debut*|former|formation .. informatique|ordinateur|numerique|internet|tablette|smartphone|bureautique
    ! informatique .. initiation|cours|base*|zero|debutant*
    ! illectron*|illettrisme_numerique|pix|abc_pix|fracture_numerique
    ! @pas .. aise|alaise .. informatique|numerique|ordinateur|internet
    ! boite|adresse|compte|messagerie|creer .. mail*|email|messagerie|electronique -reponse|patron
    ! @pas .. adresse_mail|mail|email|boite_mail
    ! mail*|boite|compte|facebook|whatsapp|instagram .. pirate*|pirater|hack*
    ! pirate*|pirater|hameconnage|phishing|spam|virus -sante
    ! arnaque|arnaquee|escroc*|faux .. ligne|internet|site|sms|mail|conseiller|lien|telephone|whatsapp
    ! clique|appuie .. partout|hasard|lien|tout
    ! envoyer|ouvrir|joindre|lire .. mail*|piece_jointe|photo*|email
    ! piece_jointe|pieces_jointes|fichier*|dossier_bureau
    ! jamais .. touche|utilise .. ordinateur|souris|clavier|informatique
    ! nul .. informatique|ordinateur|internet
    ! perdu*|perdue .. internet|ordinateur|informatique|numerique|smartphone|tablette
    ! telephone|tablette|smartphone|ordinateur .. offert|offerte|donne*|neuf|neuve .. @pas|servir|comprend*|peur|tiroir
    ! utiliser|maitriser|manipuler .. smartphone|telephone|tablette|ordinateur|mails|internet|excel|word
    ! petits-enfants|petite-fille|petit-fils|voisin* .. fait .. internet|ordinateur|ligne
    numerique
    informatique -metier|travail|developpeur|poste|secteur|entreprise
    ? installer .. application*|logiciel
    ? mail*
    visio|whatsapp|skype .. apprendre|voir|petits-enfants|sait|installer
    peur .. ordinateur|internet|cliquer|souris|machine|betise
    ! appuie|touche|clique .. tout|mauvais|peur|bouton*
    ! sait .. allumer|eteindre|cliquer|taper|imprimer|scroller|navig*
    ! ouvre|lit|consulte jamais|pas mails|mail|messagerie
    ! pub|publicite*|fenetres|virus .. ecran|ordinateur|telephone|clique
    ! gros_doigts|tape .. doigt|lettre_lettre
  `,
};
