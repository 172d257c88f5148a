/** What each criterion of the score asks for. */
export const criteria = {
  adresse_bien_definie: 'Une adresse, si l’on s’y rend',
  modes_mobilisation_bien_definis: 'Comment le solliciter, et qui le peut',
  au_moins_un_public: 'Les publics reçus',
  au_moins_une_thematique: 'Les besoins auxquels il répond',
  au_moins_un_moyen_de_contact: 'Un moyen de le joindre',
  courriel_bien_defini: 'Un courriel, s’il faut écrire',
  telephone_bien_defini: 'Un téléphone, s’il faut appeler',
  date_maj_recente: 'Une date de moins de six mois',
  frais_bien_definis: 'Le coût, précisé s’il est payant',
  description_bien_definie: 'Une description de 200 à 2 000 signes',
} as const;
