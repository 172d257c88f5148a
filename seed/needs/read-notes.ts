import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { THEMATIQUES } from '#api/domain/vocabulary/thematiques';
import type { Thematique } from '#api/domain/vocabulary/thematiques';

/** A note and what a colleague reads in it. */
export interface LabelledNote {
  text: string;
  /** Needs that the note asks for. */
  must: Thematique[];
  /** Further needs that it would be no surprise to see suggested. */
  ok: Thematique[];
}

/** A note of an evaluation, in the format of the scorer: one JSON object a line. */
export interface EvaluatedNote extends LabelledNote {
  id: string;
  /** sentence, keywords, indirect, multi, typo, note, negation, pii, none or other. */
  kind: string;
}

const bySuffix = new Map<string, Thematique>(
  THEMATIQUES.map(({ value }) => [value.slice(value.indexOf('--') + 2), value]),
);
/** The file of the notes that ask for nothing. */
const NO_NEED_FILE = 'none';

/** Notes and their tags are parted by ` | `; `+` comes before a further need asked for, `?` before an acceptable one. */
function readLine(line: string, own: Thematique[]): LabelledNote {
  const [text = '', tags = ''] = line.split(' | ');
  const coded = (sign: string): Thematique[] =>
    tags
      .split(' ')
      .filter((tag) => tag.startsWith(sign))
      .map((tag) => {
        const code = bySuffix.get(tag.slice(1));
        if (!code) throw new Error(`Unknown need « ${tag} » in: ${line}`);
        return code;
      });
  const must = [...new Set([...own, ...coded('+')])];
  return { text, must, ok: coded('?').filter((code) => !must.includes(code)) };
}

function readFolder(folder: string): LabelledNote[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) => {
      const name = file.replace(/\.txt$/, '');
      const own = THEMATIQUES.filter(({ value }) => value === name).map(({ value }) => value);
      if (own.length === 0 && name !== NO_NEED_FILE) throw new Error(`${file} names no need`);
      const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
      return lines.map((line) => readLine(line, own));
    });
}

/** The notes to learn from: one file a need, its name the need's code. @throws Error on an unknown need. */
export const readNotes = (folder: string): LabelledNote[] => [
  ...readFolder(join(folder, 'notes')),
  ...readFolder(join(folder, 'phrases')),
];

/** The notes of an evaluation. @throws SyntaxError on a line that is no JSON. */
export const readEvaluated = (file: string): EvaluatedNote[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as EvaluatedNote);
