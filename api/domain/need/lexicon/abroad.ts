import type { Lexicon } from './lexicon.ts';

/** Working in another country, and coming back. */
export const ABROAD: Lexicon = {
  'souvrir-a-linternational--connaitre-les-opportunites-demploi-a-letranger': `
    ! @cherche|@veut|partir|trouver|emploi*|travail|travailler|job|saison|stage|recrut*|poste|offres|postuler|opportunit* .. etranger|suisse|luxembourg|belgique|allemagne|canada|quebec|espagne|angleterre|londres|irlande|australie|europe|dubai|portugal|italie|monaco|pays-bas|norvege|geneve|japon|frontalier* -diplome|permis|titulaire|originaire|arrive|retour|rentre|ressortissant|pays
    ! etranger|suisse|luxembourg|belgique|allemagne|canada|quebec|espagne|angleterre|irlande|australie|geneve|frontiere .. travail|travailler|bosser|recrute*|emploi|embauche*|job|poste|offres|saison -permis_etranger|titre|reconnu|diplome
    ! eures|working_holiday|pvt|vie_business|v_i_e|fille_au_pair|expatri*|frontalier*|eurodyssee|mobilite_internationale
    partir|vivre etranger
    ? etranger .. partir
    ! tenter|essayer .. chance|aventure .. etranger|canada|londres|ailleurs|australie|suisse
    ! parle .. allemand|anglais|espagnol .. partir|travailler|etranger
    ! frontiere|cote_suisse|cote_allemand|cote_belge|luxembourg
  `,
  'souvrir-a-linternational--sinformer-sur-les-aides-pour-travailler-a-letranger': `
    ! aide*|bourse|financement|coup_pouce|droits|assure|assurance|couverture|caf|secu|impots|mutuelle|cotis*|chomage|visa|demarche*|protection|lamal|allocation* .. etranger|suisse|luxembourg|belgique|allemagne|canada|quebec|espagne|angleterre|geneve|irlande|frontalier*|expatri*|erasmus|monaco|australie|europe|portugal -arrive|titre_sejour|asile|rentre|retour
    ! etranger|suisse|luxembourg|belgique|allemagne|canada|quebec|espagne|geneve|irlande|frontalier*|monaco|portugal|australie .. aide*|bourse|financement|coup_pouce|droits|assure|assurance|couverture|caf|secu|impots|mutuelle|cotis*|chomage|visa|demarches|allocation* -arrive|rentre|retour|diplome
    ! erasmus|permis_travail|formulaire_s1|formulaire_u1|a1_detache|detachement|detache|carte_europeenne_assurance|ceam|cleiss|cfe|programme_erasmus|aide_mobilite_internationale
    ! visa .. travail|vacances|canada|australie
    ! frontalier* .. droits|aide|imposition|impots|secu|assurance|allocation*
  `,
  'souvrir-a-linternational--sorganiser-suite-a-son-retour-en-france': `
    ! retour|rentre|rentree|revient|revenu|rentrer|revenir|rapatrie* .. france|expatri*|etranger|suisse|canada|espagne|angleterre|belgique|portugal|allemagne|dubai|maroc|londres|luxembourg|algerie|australie|italie -scolaire|travail_lundi|asile|ofpra|titre
    ! rapatri*|expatri* .. rentre*|retour|revien*
    ! francais .. etranger .. retour|rentre*|revien*
    ! ans .. etranger|canada|espagne|angleterre|maroc .. rentre*|retour|revien*|france
    ! impatrie*|carence_residence|retour_france
    ! rentre*|revenu*|revient|retour .. apres .. ans .. etranger|la-bas|pays
    ! vecu|vivait|travaille|expatrie* .. ans .. etranger|canada|espagne|angleterre|maroc|dubai|suisse .. rentre*|retour|plus|revenu*
    ! frontiere|consulat|ambassade .. rentre*|retour|francais*
  `,
};
