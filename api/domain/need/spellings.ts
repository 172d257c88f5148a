/** Written-as-spoken, SMS and service shorthands (folded) and what they stand for; an empty value is skipped. */
const TABLE = `
pa pas; pu plus; pr pour; ds dans; dc donc; kil il; kelle elle; ki qui; ke que; koi quoi; mai mais; ms mais
bcp beaucoup; bcou beaucoup; fo faut; fodrai faut; fodrait faut; faudrait faut; fau faut; ve veut; veu veut; veux veut; veus veut
sai sait; sais sait; c cest; ct cest; g ai; jai ai; jé ai; jsuis suis; chui suis; tt tout; tjs toujours; tjrs toujours; tj toujours
pb probleme; pbs probleme; pbl probleme; pblm probleme; prob probleme; soucis souci; souçi souci; rv rendez; rdv rendez; rdvs rendez; qd quand; qq quelque
tel telephone; tph telephone; smartphone telephone; iphone telephone; ordi ordinateur; pc ordinateur; ordinateu ordinateur
appart appartement; appt appartement; apt appartement; logt logement; lgt logement; logemen logement; hebt hebergement; heberg hebergement
proprio proprietaire; bailleuse bailleur; bdf banque france; bq banque; cb carte bancaire; surendt surendettement; surend surendettement
enft enfant; enfts enfant; gosse enfant; gamin enfant; gamine enfant; mome enfant; ptit petit; ptite petit; ptits petit; ptites petit; marmot enfant
coman comment; comen comment; komen comment; coment comment; cmt comment; fe fait; fai fait; kan quand; kand quand
boulot travail; taf travail; taff travail; turbin travail; bosser travail; bosse travail; job emploi; tafer travail; gosses enfant
ldm lettre motivation; lm lettre motivation; cvs cv; dde demande; dem demande; att attente; rech recherche; accomp accompagnement
doc medecin; docteur medecin; toubib medecin; generaliste medecin; doctor medecin; hosto hopital; medoc medicament; medocs medicament; cacheton medicament
fric argent; thune argent; tune argent; pognon argent; bagnole voiture; vehicule voiture
bouffe nourriture; bouffer manger; bouf manger; manje manger; fringue vetement; fringues vetement; habit vetement; habits vetement; sape vetement; sapes vetement
mdp mot_de_passe; web internet; apli application; appli application; app application
juska jusque; jusqua jusque; depui depuis; dpuis depuis; ac avec; dep depuis; aprs apres; bb bebe; mm meme
 trav travail; mr monsieur; formaion formation; frcs francais; fr francais
dom domicile; violance violence; dv divorce; sep separation; pens pension; alim alimentaire
elec electricite; edf electricite; gdf gaz; engie electricite
nrj energie; factur facture; retar retard; kdo cadeau; rentre rentree
`;

/** Folded word to the folded words it stands for. */
export const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.split(/[;\n]/)
    .map((entry) => entry.trim().split(/\s+/))
    .filter((words) => words.length > 1)
    .map(([from = '', ...to]): [string, readonly string[]] => [
      from.normalize('NFD').replace(/\p{M}+/gu, ''),
      to,
    ]),
);

/** Words that carry no meaning between the words of a phrase: they are not tokens at all. */
export const SKIPPED: ReadonlySet<string> = new Set(
  `le la les l un une d de du des au aux a son sa ses mon ma mes ton ta tes leur leurs notre nos votre vos ce cet ces cette
  s se m me j je t tu il elle on ils elles nous vous lui eux y en ne n que qu qui dont ou et est es ete sont etait etaient
  ai as ont avait avaient avoir aura suis serait soit si tres aussi encore juste dans pour par avec sur vers aupres
  ceci cela ca celui celle donc puis alors lors quand meme toujours`.split(/\s+/),
);
