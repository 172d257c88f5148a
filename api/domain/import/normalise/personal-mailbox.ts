import { FIRST_NAMES } from './first-names.ts';

/** Words of functions, bodies and places that a mailbox of an organisation holds, whole... */
const ROLE_WORDS: ReadonlySet<string> = new Set(
  (
    'adil adom afpa asso bij bus caf cap cc ccas cci cd cdad cfppa cg cias cidff com cpam csc cs dac dir dora ddt enm epn etat fs ' +
    'geiq greta kiosque la le les lab labo local mda mde mdef mdph mds mdt mfr mfs mjc mob mpt mq msa msap net ods ot pac pad ' +
    'paij pays pcb pij plie ppi rdv rh rs rsp sas sav sg siae siao siege sivom spip st ste saint sainte tic udaf val vie ' +
    'nord sud est ouest haut bas grand grande mont cnfs cn fab bonjour hello bienvenue no-reply noreply eau rue place'
  ).split(' '),
);

/** ... or by their beginning. */
const ROLE_STEM =
  /^(?:accueil|accomp|admin|agence|agglo|aide|amicale|animat|antenne|association|atelier|biblio|bureau|carsat|centre|club|collectif|commun|conseil|consult|contact|coordin|coop|croix|cultur|cyber|demarche|depart|develop|direct|ecole|econom|emploi|emmaus|enfance|entr|epicerie|equipe|espace|etat|fede|formation|foyer|france|gestion|guichet|habitat|hotel|inclu|info|initiative|insert|intercom|itiner|jeun|justice|loge|ludo|mairie|maison|media|mission|mobil|munici|musee|numer|office|orient|parent|permanence|point|pole|poste|prefect|presid|prevent|proxi|public|recept|regie|relais|reseau|resso|resto|rural|sante|scol|secret|secours|senior|serv|simplon|soci|solid|sport|tech|territ|tiers|touris|urban|usager|vallee|village|ville)/;

const LONG_NAMES = [...FIRST_NAMES].filter((name) => name.length >= 5);

const isRole = (word: string): boolean => ROLE_WORDS.has(word) || ROLE_STEM.test(word);

/** `p.nom`, `nom-p`: an initial and one word, and no digit (`casvp-s17` is a place). */
const WITH_INITIAL = /^(?:[a-z][._-][a-z-]{3,}|[a-z-]{3,}[._-][a-z])$/;

/** Letters that do not turn the first name into a town's: Albertville, Pierrefitte, Pierrefonds. */
const SURNAME = /^(?!ville|fitte|fond|font|bourg|court|latte)[a-z]{3,}$/;

/** `mariedupont`: glued, so a first name of five letters or more is asked for. */
function beginsWithName(local: string): boolean {
  return LONG_NAMES.some((name) => local.startsWith(name) && SURNAME.test(local.slice(name.length)));
}

/**
 * Whether a mailbox seems to be a person's (`prenom.nom@`, `p.nom@`, a first name alone, `prenomnom@`),
 * judged on its form only: a first name or an initial without any word of a function, a body or a place.
 */
export function seemsPersonal(address: string): boolean {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const words = local.split(/[^a-z]+/).filter((word) => word !== '');
  if (words.some((word) => !FIRST_NAMES.has(word) && isRole(word))) return false;
  if (words.some((word) => FIRST_NAMES.has(word)) || WITH_INITIAL.test(local)) return true;
  // `martinique@martinique.fr` is the place, not Martin.
  return !domain.includes(local) && beginsWithName(local);
}
