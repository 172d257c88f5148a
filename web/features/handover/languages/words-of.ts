import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { uk } from './uk.ts';
import type { Language, SheetWords } from './sheet-words.ts';

const WORDS: Readonly<Record<Language, SheetWords>> = { fr, en, es, ar, uk };

/** What a sheet says in a language. */
export const wordsOf = (language: Language): SheetWords => WORDS[language];
