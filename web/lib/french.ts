/** Narrow no-break space, before `; ! ?` and inside numbers. */
export const NNBSP = '\u202f';
/** No-break space, before `:`, inside « » and between a number and its unit. */
export const NBSP = '\u00a0';

/** `plural(2, 'partenaire')` is `2 partenaires`: in French, one and a half is still singular. */
export function plural(count: number, singular: string, many = `${singular}s`): string {
  return `${formatNumber(count)}${NBSP}${count >= 2 ? many : singular}`;
}

/** `1 234,5` with narrow no-break spaces. */
export function formatNumber(value: number, digits = 0): string {
  const rounded = value.toFixed(digits).replace('.', ',').replace(/,0+$/, '');
  return rounded.replace(/\B(?=(\d{3})+(?!\d))/g, NNBSP);
}

/** `a, b et c`. */
export function listOf(words: readonly string[], joint = 'et'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}

/** Without accents, case, apostrophes and hyphens, to compare what is typed with a label. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'‐-]/g, ' ')
    .replace(/œ/gi, 'oe')
    .toLowerCase();
}

/** Lower-cases the first letter, for a label used inside a sentence; an acronym stays as it is. */
export function uncapitalise(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** `uncapitalise`'s opposite. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `de Chambéry`, `d’Aix-les-Bains`, `du Mans`, `des Abymes`, `de La Rochette`. */
export function ofPlace(name: string): string {
  const article = /^(Le|Les) (.+)$/.exec(name);
  if (article) return `${article[1] === 'Le' ? 'du' : 'des'} ${article[2]}`;
  return /^[aeiouy]/.test(fold(name)) ? `d’${name}` : `de ${name}`;
}
