import { LANGUAGES } from '#api/domain/vocabulary/languages';
import type { Language } from '#api/domain/vocabulary/languages';
import { claims, clausesOf, isDenied } from './clauses.ts';

/** How the names of languages begin in French, plain: the plural and the feminine follow. */
const NAMES: Record<string, Language> = {
  arabe: 'ar',
  ukrainien: 'uk',
  russe: 'ru',
  espagnol: 'es',
  castillan: 'es',
  anglais: 'en',
  portugais: 'pt',
  italien: 'it',
  allemand: 'de',
  turc: 'tr',
  roumain: 'ro',
  dari: 'fa',
  persan: 'fa',
  farsi: 'fa',
  pachto: 'ps',
  pachtou: 'ps',
  pashto: 'ps',
  chinois: 'zh',
  mandarin: 'zh',
  tamoul: 'ta',
};

/** `anglophone`, `arabophones`. */
const SPEAKERS: Record<string, Language> = {
  arabo: 'ar',
  ukraino: 'uk',
  russo: 'ru',
  hispano: 'es',
  anglo: 'en',
  luso: 'pt',
  italo: 'it',
  germano: 'de',
  turco: 'tr',
  roumano: 'ro',
  persano: 'fa',
  sino: 'zh',
  tamoulo: 'ta',
};

/** What may stand between the languages of a list: small words, and languages that are not in ours. */
const BETWEEN = new Set(
  (
    "l' le la les en et ou de du d' a aussi egalement couramment notamment langue langues un peu bien ainsi que soit comme " +
    'dialectal francais creole kabyle berbere kurde albanais georgien armenien serbe croate bulgare polonais hongrois tcheque ' +
    'neerlandais hindi ourdou bengali vietnamien cambodgien lao soninke bambara wolof peul lingala swahili malinke tigrinya ' +
    'somali amharique comorien mahorais malgache breton basque occitan hebreu grec'
  ).split(' '),
);

/** Followed by the languages: "parle arabe", "langues parlées : anglais et russe", "reçoit en turc". */
const INTRODUCES = new RegExp(
  [
    String.raw`\bparl(?:e|ent|ons|ante?s?)\b`,
    String.raw`\bs'exprim(?:e|ent|ant)\b`,
    String.raw`\blangues? (?:parlees?|pratiquees?|maitrisees?|utilisees?|d'accueil)(?: sont)?`,
    String.raw`\b(?:bi|tri|multi)lingues?\b`,
    String.raw`\binterpret(?:es?|ariat)\b`,
    String.raw`\b(?:traduction|traduits?|accueil\w*|recoi(?:t|vent)|repond(?:ent)?|entretiens?|permanences?|consultations?|rendez-vous|rdv|ecoute|accompagnements?|ligne)\b[^,]{0,40}?\ben(?= )`,
  ].join('|'),
  'g',
);
const SPOKEN_AFTER = /\b(?:sont )?(?:parlee?s?|courante?s?)\b/g;
const SPEAKER = new RegExp(String.raw`\b(${Object.keys(SPEAKERS).join('|')})phones?\b`, 'g');

/** A language that is taught is not one in which one is received. */
const TAUGHT =
  /\b(?:cours|appren\w+|initi\w+|formations?|enseign\w+|perfectionne\w*|niveau|certifi\w+|diplome|examens?|debutants?|conversation|ateliers? d[e']|classes?|langues? etrangeres?)\b/;
/** Said of who receives, even beside a lesson. */
const SURELY_SPOKEN = /^(?:parl|interpret)/;

const INTERPRETER = /\b(?:interpret(?:es?|ariat)|traducteurs?|traductrices?|service de traduction)\b/g;
/** The interpreter of a song, one to bring along, a trade to learn. */
const OTHER_INTERPRETER =
  /(?:artistes?|auteurs?|compositeurs?|chanteu\w+|danseu\w+|metiers?|devenir|formation|venir|munir|amener|apporter|accompagnee?s?)\b[^.]{0,30}$/;

const SIGNS = /\b(?:lsf|langue des signes(?: francaise)?)\b/g;
const SIGNS_WITH =
  /\b(?:interpret\w+|accueil\w*|recoi\w+|parle\w*|pratiqu\w+|communiqu\w+|maitris\w+|signe(?:nt)?|visio\w*|rendez-vous|rdv|permanences?|forme[es]*|traduit\w*|traduction|(?:en|possible) (?:lsf|langue des signes))\b/;
const SIGNS_SURELY = /\b(?:interpret\w+|accueil\w*|parle(?:nt)?|pratiqu\w+|communiqu\w+)\b/;

const ABOUT =
  /interpr|tradu|langue|lsf|parl|phone|lingue|exprim|\sen\s+(?:l['’]|langue|arabe|angl|espagn|turc|russe|ukr|portug|ital|allem|roum|dari|pers|farsi|pach|chin|mand|tamoul)/i;

/**
 * The languages in which a place receives, by the French words of its listing, in the order of LANGUAGES; `interpreter` when one can
 * be asked. Precise rather than complete: a language that is taught, denied or only named is left out.
 */
export function spokenLanguages(texts: readonly (string | null)[]): Language[] {
  const found = new Set<Language>();
  for (const clause of clausesOf(texts, ABOUT)) {
    for (const language of namedIn(clause)) found.add(language);
    if (receivesInSigns(clause)) found.add('lsf');
    if (hasInterpreter(clause)) found.add('interpreter');
  }
  return LANGUAGES.map(({ value }) => value).filter((value) => found.has(value));
}

function namedIn(clause: string): Language[] {
  const taught = TAUGHT.test(clause);
  const after = [...clause.matchAll(INTRODUCES)].flatMap(({ 0: cue, index }) => {
    const end = index + cue.length;
    if (isDenied(clause, index, end) || (taught && !SURELY_SPOKEN.test(cue))) return [];
    return listed(clause.slice(end).split(WORDS));
  });
  if (taught) return after;
  const before = [...clause.matchAll(SPOKEN_AFTER)].flatMap(({ 0: cue, index }) =>
    isDenied(clause, index, index + cue.length)
      ? []
      : listed(clause.slice(0, index).split(WORDS).toReversed()),
  );
  const speakers = [...clause.matchAll(SPEAKER)].flatMap(({ 0: cue, 1: stem = '', index }) =>
    isDenied(clause, index, index + cue.length) ? [] : (SPEAKERS[stem] ?? []),
  );
  return [...after, ...before, ...speakers];
}

const WORDS = /(?<=\b[ld]')|[\s,:/&+()-]+/;

/** The languages at the beginning of these words, up to the first that is neither a language nor between two. */
function listed(words: readonly string[]): Language[] {
  const languages: Language[] = [];
  for (const word of words.filter(Boolean)) {
    const language = NAMES[word] ?? NAMES[word.replace(/e?s$/, '')];
    if (language) languages.push(language);
    else if (!BETWEEN.has(word)) break;
  }
  return languages;
}

function hasInterpreter(clause: string): boolean {
  return [...clause.matchAll(INTERPRETER)].some(({ 0: found, index }) => {
    const end = index + found.length;
    // Of sign language only: said by `lsf`.
    const ofSigns = /^(?: en| de(?: la)?| diplomee?)* (?:lsf|langue des signes)/.test(clause.slice(end));
    return !ofSigns && !isDenied(clause, index, end) && !OTHER_INTERPRETER.test(clause.slice(0, index));
  });
}

const receivesInSigns = (clause: string): boolean =>
  claims(clause, SIGNS) && SIGNS_WITH.test(clause) && (!TAUGHT.test(clause) || SIGNS_SURELY.test(clause));
