import type { Lexicon } from './lexicon.ts';

/** Reading, writing, speaking French, counting. */
export const LITERACY: Lexicon = {
  'lecture-ecriture-calcul--maitriser-le-calcul': `
    ! @sait .. compter|calculer|calcul|additionner|soustraire|diviser|multiplier -sur|euros_mois
    ! =calcul|=calculs|=calculer|=compter|pourcentage*|fractions|multiplication*|soustraction*|division*|tables|maths|mathematiques|regle_trois|dyscalcul* -faire_conseil|droits|revenus|sur_proche|simulateur
    ! monnaie .. rend|rendre|caisse|compte|comprend|trompe|sait|faire
    ! rendre monnaie
    ! trompe .. cotes|caisse|doses|quantite*|comptes|monnaie|mesures|dosage*|chiffres
    ! mesurer|=metre|cotes|doser|dosage|quantites|convertir|surface*|conversion*|volumes .. @pas|sait|arrive|difficile*|trompe
    ! @pas .. chiffres|nombres|maths|dosage|mesures|lire_heure
    ! lire .. heure|chiffres|metre
    ! numeratie|innumerisme
    heure .. sait|lire|horloge
    parts egales
    ? chiffres
    ! donne|tend .. porte-monnaie|billet*|billets|pieces .. caissiere|caisse|vendeuse|commercant*|sert
    ! combien .. rend|reste|coute|monnaie .. sait|trompe|comprend*
    ! doses|dosage|pesees|quantites|recette*|recettes .. trompe|sait|faux|comprend*
    ! doigts .. compte
  `,
  'lecture-ecriture-calcul--maitriser-le-francais': `
    ! pas|ni|plus|jamais|mal|peu|difficulte .. =lire|=ecrire|=lit|=ecrit|ecriture|lecture|dechiffrer -releve|mail|budget|plan|heure|lettre_motivation|carte|cv
    ! =lire|=ecrire .. difficulte*|mal|apprendre|jamais|peine
    ! =lit|=ecrit .. @pas|mal|peine|phonetique|peu|difficile*
    ! illettr*|analphab*|illetrisme|dyslexi*|alphabetisation|alpha|fle|alphab*|ofii_cours|dilf|delf|tcf|post-alpha|asl|remise_niveau_francais|cir
    ! francais .. cours|apprendre|parle|parler|niveau|progresser|@pas|peu|mal|maitrise|ameliorer|comprend|atelier*|a1|a2|b1|b2|bloque*|insuffisant*|barriere|ecrit|oral|lire -papiers_carte|nationalite|cuisine
    ! @pas|peu|mal|jamais .. francais|langue|langage -nationalite|carte
    ! barriere|probleme langue
    ! parle @pas|peu|mal francais|langue|mot
    ! parle .. arabe|dari|pachto|tigrinya|anglais|ukrainien|turc|somali|bambara|soninke|russe|bengali|portugais|roumain|albanais -seul|personne|ami|psy
    ! interprete|traducteur|traduction|traduit|traduire|allophone|primo-arrivant* -merci|assermente
    ! fils|fille|enfants|mari|voisin* .. traduit|traduisent|traduire|lit|lire|remplit .. tout|courrier*|papiers|place|lettres
    ! lire .. place|courrier|notice|consignes|mots
    ! voisin*|fille|fils|ami*|collegue .. lit|lire .. courrier*|lettres|papiers
    ! oublie|oubliait lunettes
    ! jamais .. ecole|scolarise* .. lire|francais|pays|langue
    ! jamais|pas scolarise*
    ! phonetique|signe_croix|orthographe|=fautes|grammaire|conjugaison
    ! @pas .. comprend* .. consigne*|questions|notice|dit|explique|mots
    a1|a2|b1 -permis
    savoirs_base|competences_cle*|remise_niveau
    ? francais -carte
    ? langue
    ! @enfant .. lit|lisent|lire|explique .. courrier*|lettres|ordonnance*|papiers
    ! =signe .. croix
    ! fait_lire|fait lire|ecrire|remplir -dossier
    ! demande|attend|prefere .. lise|lire|relire|dicter|oral
    ! devine|reconnait .. images|logos|couleurs|dessins
    ! repond .. oui .. tout|comprend*
    ! google_traduction|traducteur_telephone|application_traduction
    ! emporter|emporte|rapporte .. papier*|formulaire* .. maison|remplir
  `,
};
