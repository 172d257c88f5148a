import { once } from 'node:events';
import { recogniseNeeds } from '#api/domain/need/recognise-needs';

/** One line of the input: any identifier and the text of the note. */
interface Note {
  id: unknown;
  text: string;
}

function readLine(line: string): Note | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null) return undefined;
    const { id, text } = value as Partial<Note>;
    return id !== undefined && typeof text === 'string' ? { id, text } : undefined;
  } catch {
    return undefined;
  }
}

function answer({ id, text }: Note): string {
  const { needs, publics, brakes, personal_data } = recogniseNeeds(text);
  return `${JSON.stringify({
    id,
    needs,
    publics: publics.map(({ code }) => code),
    brakes: brakes.map(({ code }) => code),
    personal_data: personal_data.map(({ start, end, kind }) => ({ start, end, kind })),
  })}\n`;
}

/** Lines end with a line feed only: node:readline would also cut at U+2028, which JSON allows inside a text. */
async function* readLines(input: NodeJS.ReadStream): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

let rank = 0;
for await (const line of readLines(process.stdin)) {
  rank += 1;
  if (line.trim() === '') continue;
  const note = readLine(line.replace(/^\ufeff/, ''));
  if (!note) {
    process.stderr.write(
      `Ligne ${rank}\u202f: un objet JSON avec «\u00a0id\u00a0» et «\u00a0text\u00a0» (du texte) est attendu.\n`,
    );
    process.exitCode = 1;
    break;
  }
  if (!process.stdout.write(answer(note))) await once(process.stdout, 'drain');
}
