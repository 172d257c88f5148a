/** Frequent French words (folded) that no phrase asks for: never taken for a misspelling of one that does. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `apres avant pendant entre contre jusque presque assez plutot surtout seulement parfois souvent longtemps tard bientot
  maintenant hier ensuite enfin cela chacun chaque autre autres certains plusieurs tel telle tels telles quelle quel quels
  quelles lequel laquelle ainsi comme comment pourquoi parce puisque tandis voila voici faite faits fois foi toute toutes
  tous tant autant moins mieux bien bonne bons bonnes beau belle nouveau nouvelle nouvelles vieux vieille jolie grand
  grande gros grosse court courte long longue haut haute bas basse fort forte plein pleine vide leger lourd chose choses
  truc trucs genre sorte partie part cote bout fond coin point ligne mots phrase question reponse raison cause effet
  moment instant minute minutes heure heures jour jours matin soir semaine semaines annee annees mois debut milieu
  personne personnes gens monde homme hommes dame dames monsieur madame garcon filles copine copain voisine
  mettre mettra mise mises prendra prise prises donner donnera tenir tenu tenue venir venu venue aller allait iront
  faire ferait faisait faut faudra faudrait devoir devra devrait pouvoir pourra pourrait vouloir voudra savoir saura
  passer passera passage rester resta laisse laisser appris apprendre entendu entendre rendre rendu reprendre repris
  porte porter apporte emporte montre montrer monter tombe tomber jeter lancer pousser tirer couper ouvrir fermer
  fine fins final finale rate rates ratee mange boite bois boites lettre noir blanc rouge vert verte jaune bleu bleue
  fille bougie bougies table chemin maison jardin terre soleil pluie neige route ville village pays region mairie
  chat chien oiseau poisson fleur arbre livre livres musique photo film radio journal vrai vraie vraiment faux fausse
  encore toujours jamais aussi aujourd demain apparemment finalement actuellement franchement simplement vite lentement
  ensemble dessus dessous dedans devant derriere loin pres proche partout ailleurs nulle quelque quelques merci bonjour
  bonsoir svp salut cordialement urgent important possible impossible normal simple facile pareil meme memes seul seule`.split(
    /\s+/,
  ),
);
