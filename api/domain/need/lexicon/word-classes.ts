/** Words that play the same part in many phrases; `@name` in a phrase stands for any of them. */
const CLASSES: Readonly<Record<string, string>> = {
  pas: 'pas|plus|sans|aucun|aucune|jamais|ni|zero|rien|manque|faute|absence|nul|0',
  cherche:
    'cherche|chercher|recherche|voudrait|veut|vouloir|veulent|souhaite|aimerait|besoin|demande|faut|faudrait|trouver|trouve|envie|desire|reve|espere|propose',
  nombre: '<n>|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|plusieurs',
  veut: 'voudrait|veut|veulent|souhaite|aimerait|envie|desire|reve|espere|vouloir|projet|pense|compte|idee',
  aide: 'aide|aider|appui|soutien|coup|accompagner|accompagnement|epauler|orienter|quelqu',
  sait: 'sait|savoir|savent|comprend|comprendre|comprends|connait|arrive|arriver|reussit|parvient|peut|peuvent|pouvoir|capable|debrouille|maitrise',
  comprend: 'comprend|comprendre|comprends|comprennent|perdu|perdue|sait|savent|connait|ignore|demele|flou',
  perdu:
    'perdu|perd|perdre|perte|vole|vol|volee|casse|cassee|panne|mort|morte|lache|grille|hs|foutu|disparu|brule|brulee',
  enfant:
    'enfant|enfants|fils|fille|petit|petite|petits|bebe|bebes|gosse|jumeaux|ado|fratrie|grand|grands|cadet|aine|ainee|gars',
  parent:
    'mere|pere|maman|papa|parent|parents|mari|epoux|epouse|conjoint|conjointe|femme|soeur|frere|grand-mere|mamie|papi|papy|compagnon|compagne',
  conjoint:
    'mari|conjoint|compagnon|ex|epoux|monsieur|pere|copain|concubin|epouse|compagne|femme|partenaire|belle-famille',
  petit: 'f1|f2|t1|t2|f1bis|t1bis|studio|studette|deux-pieces|chambre|f3|t3',
  dort: 'dort|dormir|dorment|dormait|couche|nuit|nuits|duvet',
  paye: 'payer|paye|paie|paient|regler|regle|honorer|rembourser|payes|verser|assumer',
  metier: 'metier|metiers|secteur|secteurs|branche|domaine|profession|voie|orientation|reconversion',
  logement: 'logement|appartement|maison|studio|bail|toit|location|hlm|f2|f3|f4|t2|t3|t4|chez-soi',
  telephone: 'telephone|portable|mobile|tablette|smartphone',
  ordinateur:
    'ordinateur|pc|tablette|imprimante|telephone|smartphone|portable|ecran|scanner|materiel_informatique',
  site: 'site|ligne|internet|espace|compte|portail|plateforme|teleservice|demarche|demarches|application|caf|ameli|ants|impots|franceconnect|cpam|carsat|numerique|doctolib|demat*',
  orga: 'caf|cpam|msa|carsat|prefecture|pref|impots|tresor|ameli|secu|securite|mairie|mdph|pole|banque|dgfip|urssaf|retraite|administration|ants|ofii',
  papiers:
    'papier|papiers|paperasse|courrier|courriers|demarche|demarches|formulaire|formulaires|dossier|dossiers|administratif|administrative|lettre|lettres|enveloppe|enveloppes|cerfa|declaration',
  voiture:
    'voiture|scooter|vehicule|mobylette|moto|camionnette|utilitaire|twingo|clio|kangoo|velo|trottinette|vsp',
  soin: 'medecin|dentiste|ophtalmo|ophtalmologue|gyneco|specialiste|kine|psychiatre|cardiologue|pediatre|sage-femme|soin|soins|consultation|hopital|lunettes|dents|medicament|traitement|ordonnance|irm',
  drogue:
    'alcool|drogue|cannabis|shit|coke|cocaine|heroine|crack|joint|joints|biere|bieres|bouteille|bouteilles|rose|vodka|pastis|whisky|vin|canette|canettes|ricard|substitution|methadone|subutex|poppers|3mmc|tramadol|benzos|tabac|cigarettes|clopes|beuh|protoxyde',
  violent:
    'frappe|frapper|frappee|tape|tapee|cogne|coups|gifle|gifles|violence|violences|violent|battue|bat|menace|menaces|etrangle|insulte|insultes|terrorise|harcele',
  argent: 'argent|salaire|paie|paye|pension|rsa|retraite|compte|sous|euros|allocation|revenus|budget',
  chercheur:
    'emploi|travail|poste|boite|patron|employeur|employeurs|entreprise|entreprises|recruteur|annonce|annonces|offre|offres|interim',
};

/** Class name to its alternatives, in the notation of the phrases. */
export const WORD_CLASSES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(CLASSES).map(([name, words]) => [name, words.split('|')]),
);
