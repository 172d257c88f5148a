/** Rewritings applied in order; capitals stand for sounds (A nasal « an », I nasal « in », X « ch », N « gn », W « oi »). */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/ch/g, 'X'],
  [/h/g, ''],
  [/gn/g, 'N'],
  [/(?:eau|au)/g, 'o'],
  [/oi|oy/g, 'W'],
  [/ou/g, 'u'],
  [/(?:ain|aim|ein|in|im|un|um|yn|ym)(?![aeiouy])/g, 'I'],
  [/(?:an|am|en|em)(?![aeiouynm])/g, 'A'],
  [/(?:eil|eille?)/g, 'ey'],
  [/(?:ail|aille)/g, 'ay'],
  [/ai|ei/g, 'e'],
  [/(?:er|ez|et|ets|ee|ees|es)$/, 'e'],
  [/qu|q|k/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/g(?=[eiy])/g, 'j'],
  [/gu(?=[eiy])/g, 'g'],
  [/z/g, 's'],
  [/y/g, 'i'],
  [/tion/g, 'sion'],
  [/(.)\1+/g, '$1'],
  [/(?:[tdsxp]+|e)$/, ''],
];

/** What a folded French word sounds like, roughly: « fonetique » and « phonétique » share one key. */
export function phoneticKey(word: string): string {
  return SOUNDS.reduce((key, [sound, letter]) => key.replace(sound, letter), word);
}
