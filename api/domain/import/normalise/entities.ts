/** Named entities met in French web editors; all others are left as they are. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: '\u00a0', shy: '', ensp: ' ', emsp: ' ', thinsp: ' ',
  laquo: '«', raquo: '»', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', sbquo: '‚', bdquo: '„',
  ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', deg: '°', euro: '€', sect: '§', copy: '©', reg: '®',
  trade: '™', times: '×', sup2: '²', frac12: '½', ordm: 'º', acute: '´', cedil: '¸', rarr: '→',
  agrave: 'à', acirc: 'â', auml: 'ä', aelig: 'æ', ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë',
  icirc: 'î', iuml: 'ï', ocirc: 'ô', ouml: 'ö', oelig: 'œ', ugrave: 'ù', ucirc: 'û', uuml: 'ü', yuml: 'ÿ', ntilde: 'ñ',
  Agrave: 'À', Acirc: 'Â', AElig: 'Æ', Ccedil: 'Ç', Egrave: 'È', Eacute: 'É', Ecirc: 'Ê', Euml: 'Ë', Icirc: 'Î',
  Iuml: 'Ï', Ocirc: 'Ô', OElig: 'Œ', Ugrave: 'Ù', Ucirc: 'Û', Uuml: 'Ü',
}; // prettier-ignore

function character(codePoint: number, typed: string): string {
  const isScalar = codePoint > 0 && codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint <= 0xdfff);
  return isScalar ? String.fromCodePoint(codePoint) : typed;
}

/** Decodes HTML entities, named (French ones), decimal and hexadecimal; one level only. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi,
    (typed, decimal, hexadecimal, name) => {
      if (decimal !== undefined) return character(Number(decimal), typed);
      if (hexadecimal !== undefined) return character(Number.parseInt(hexadecimal, 16), typed);
      return NAMED[name] ?? typed;
    },
  );
}
