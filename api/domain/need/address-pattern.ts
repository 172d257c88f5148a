const WAYS =
  'rue|r\\.|avenue|av\\.?|boulevard|bd|bld|allées?|allees?|impasse|imp\\.|chemin|chem\\.|square|quai|lotissement|lot\\.|hameau|sentier|venelle|ruelle|faubourg|fbg|esplanade|promenade|résidence|residence|lieu-dit';
/** Words that are also something else (« 2 places en crèche ») : a name with a capital has to follow. */
const DOUBTFUL_WAYS = 'place|route|rte|villa|cité|passage|clos|mail|cours|voie|rond-point';
const LINKS = String.raw`(?:(?:de|du|des|la|le|les|DE|DU|DES|LA|LE|LES)[ ]|[dlDL]['’]){0,2}`;
const NAMED = String.raw`\p{Lu}[\p{L}'’.-]{0,30}`;
const ANY_WORD = String.raw`[\p{L}\d][\p{L}\d'’.-]{0,30}`;
const NUMBER = String.raw`(?<![\d\p{L}])\d{1,4}[ ]?(?:bis|ter|quater|[a-dA-D](?=[ ,]))?[ ,]{1,3}`;
const TOWN = String.raw`(?:[ ,]{1,3}\d{5}(?:[ ]${NAMED}){0,3})?`;

/** Every letter in both cases: the flag `i` would make `\p{Lu}` accept small letters too. */
const anyCase = (words: string): string =>
  words.replace(/(?<!\\)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** Street addresses as they are typed, with the postcode and the town when these follow. */
export const ADDRESS = new RegExp(
  String.raw`${NUMBER}(?:(?:${anyCase(WAYS)})[ ]${LINKS}${ANY_WORD}|(?:${anyCase(DOUBTFUL_WAYS)})[ ]${LINKS}${NAMED})(?:[ ]${LINKS}${NAMED}){0,3}${TOWN}`,
  'gu',
);
