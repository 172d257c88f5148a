import type { Public } from '../../vocabulary/publics.ts';

/** What a note says of the person: the profiles of the standard. */
export const PUBLIC_PHRASES: Readonly<Partial<Record<Public, string>>> = {
  actifs: `
    salarie*|cdi|cdd|interimaire|fonctionnaire|auto-entrepreneur*|micro-entreprise|micro-bic|artisan|agriculteur*|eleveur|chef_equipe|contremaitre|collegue*|usine|independant*|temps_partiel|commercant*|esat|chantier_insertion -cherche|ancien|retraite
    reprend|commence|garder|perdre travail|poste|emploi|boulot
    travaille -cherche|plus|pas
    fiche_paie|prime_activite|contrat_aide
    arret_maladie|arret_travail|licenciement
  `,
  'beneficiaires-des-minimas-sociaux': `
    rsa|aah|aspa|=ass|minima_sociaux|minimas|minimum_vieillesse|brsa|=asi
  `,
  'demandeurs-emploi': `
    chomage|chomeur*|demandeur*_emploi|are|fin_droits|inscrit*_france_travail|france_travail|pole_emploi|sans_emploi|licencie*
    cherche|recherche .. emploi|travail|boulot|poste
    candidatures|postule*
    @pas .. travail|emploi -risque|perdre
  `,
  etudiants: `
    etudiant*|fac|universite|crous|bts|master|licence_fac|iut|parcoursup|residence_universitaire|boursier*
  `,
  familles: `
    enfant|enfants|fils|fille|bebe|bebes|ado|adolescent*|jumeaux|parent_isole|mere_isolee|mere_celibataire|pere_celibataire|maman|papa|enceinte|famille_monoparentale|famille|creche|nounou|pension_alimentaire -accueil
    petit|petite|petits|grand|grande .. <n>|ecole|college|mois|garde
  `,
  femmes: `
    =femme .. seule|isolee|victime|battue|enceinte
    femmes|enceinte|mere_celibataire|mere_isolee|maman_solo|grossesse|jeune_femme|jeune_fille|veuve -menage|sage
    conjoint|mari|ex .. frappe|tape|violent*|violences
    violences_conjugales|violences_faites
  `,
  jeunes: `
    jeune|jeunes|mineur*|mission_locale|fjt|mna|cej|lyceen*|apprenti*|etudiant*|ase|jeune_majeur|contrat_jeune_majeur|service_civique|neet|pjj
  `,
  'personnes-en-situation-de-handicap': `
    handicap*|aah|rqth|mdph|fauteuil_roulant|cmi|pch|autis*|trisomi*|esat|ime|malvoyant*|aveugle|sourd*|malentendant*|polyhandicap*|invalid*|paraplegi*|hemiplegi*|cecite|amput*|sclerose|ulis|aesh|savs
  `,
  'personnes-en-situation-durgence': `
    rue|dehors|sdf|sans_abri|115|squat|campement|tente|urgence|expulsion|expulse*|violences|maraude|accueil_nuit|samu_social|bidonville|ordonnance_protection
    dort .. voiture|camion|gare|hall|parking
    @pas .. dormir .. soir|nuit
    frappe|tape|cogne|etrangle .. mari|conjoint
    mari|conjoint .. frappe|tape|cogne|etrangle
  `,
  'personnes-en-situation-juridique-specifique': `
    prison|detention|detenu*|spip|bracelet|tig|incarcer*|ecrou|sortant_prison|jap|maison_arret|sous_main_justice|semi-liberte|liberation|libere*|oqtf|tutelle|curatelle|pjj|casier|sursis|condamn*|fleury|fresnes|baumettes
  `,
  'personnes-exilees': `
    refugie*|asile|cada|ofpra|cnda|ofii|oqtf|primo-arrivant*|sans-papiers|migrant*|titre_sejour|exile*|mna|hud|bpi|protection_subsidiaire|recepisse|prefecture_sejour|naturalis*|ukrainien*|afghan*|syrien*|soudan*|erythre*|dublin*|carte_sejour|hope
    arrive* .. france|syrie|afghanistan|ukraine|guinee|mali|soudan
  `,
  'residents-qpv-frr': `
    qpv|quartier_prioritaire|quartiers_prioritaires|zrr|frr|quartier_politique_ville|politique_ville
  `,
  seniors: `
    retraite|retraitee|senior*|personne*_agee*|age*_dame|veuf|veuve|ehpad|carsat|apa|mamie|papi|papy|grand-mere|grand-pere|vieille_dame|vieux_monsieur|minimum_vieillesse|aspa -medecin|docteur|anciens|dossier
  `,
};
