import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ORDINARY = {
  'an ordinary space before ; : ! ? »': / [;:!?»]/,
  'a breaking space after «': /« /,
  'nothing before ! ? »': /\p{L}[!?»]/u,
  'nothing after «': /«\p{L}/u,
  'a wide space before ; ! ?': /\u00a0[;!?]/,
  'a straight apostrophe': /\p{L}'\p{L}/u,
  'three dots': /\.\.\./,
  // The name of the standard has one.
  'a middle dot': /(?<!\bdata)·(?!inclusion\b)|[•‧]/,
};

/** What is wrong with a sentence as it is printed in French, by name. */
const faultsOf = (text: string): string[] =>
  Object.entries(ORDINARY).flatMap(([fault, pattern]) => (pattern.test(text) ? [fault] : []));

/** The texts written in a source file: its strings and the pieces of its templates. */
function textsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const texts: string[] = [];
  const read = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) texts.push(node.text);
    ts.forEachChild(node, read);
  };
  read(source);
  return texts;
}

const filesOf = (folder: string, named: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => named.test(file))
    .map((file) => `${folder}/${file}`)
    .toSorted();

const FILES = [
  ...filesOf('web', /\.fr\.ts$|languages\/(needs-)?fr\.ts$/),
  ...filesOf('api', /\.fr\.ts$/),
  ...['seed/survey', 'seed/national-lines', 'seed/demo'].flatMap((folder) => filesOf(folder, /\.ts$/)),
];

describe('La typographie française', () => {
  it.each([
    ['Qui ?', 'an ordinary space before ; : ! ? »'],
    ['Base : 12', 'an ordinary space before ; : ! ? »'],
    ['« Oui\u00a0»', 'a breaking space after «'],
    ['Qui?', 'nothing before ! ? »'],
    ['Oui\u00a0; non', 'a wide space before ; ! ?'],
    ["l'accueil", 'a straight apostrophe'],
    ['Un instant...', 'three dots'],
    ['les usager·es', 'a middle dot'],
  ])('%s est refusé', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  it.each(['«\u00a0Oui\u00a0»\u00a0: qui\u202f?', 'l’accueil data·inclusion…', 'Mo-Fr 09:00-12:00; PH off'])(
    '%s est admis',
    (text) => {
      expect(faultsOf(text)).toEqual([]);
    },
  );

  it('tient dans toutes les phrases de l’interface et dans les textes semés', () => {
    expect(FILES.length).toBeGreaterThan(60);
    const found = FILES.flatMap((file) =>
      textsOf(file).flatMap((text) => faultsOf(text).map((fault) => `${file}: ${fault}: ${text}`)),
    );
    expect(found).toEqual([]);
  });
});
