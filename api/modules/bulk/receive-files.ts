import type { Request } from 'express';
import { BROUGHT_FILES, LARGEST_FILE } from '#api/contract/bulk.contract';
import type { BroughtFile } from '#api/contract/bulk.contract';
import type { Issue } from '#api/contract/problem.contract';
import { refuseFile } from '#api/domain/import/refuse-file';
import { ProblemError } from '#api/http/problem-error';

/** Both files, and what a form writes around them. */
const LARGEST_REQUEST = BROUGHT_FILES.length * LARGEST_FILE + 16 * 1024;

const TOO_LARGE = 'Chaque fichier fait 5 Mo au plus : partagez-le en plusieurs.';

export type ReceivedFiles = Partial<Record<BroughtFile, Uint8Array>>;

/**
 * The CSV files of a form. What is said to be too large is refused before a byte is read, what proves so as soon as it does; only who
 * has the right to bring them is read at all.
 * @throws ProblemError `too-large`, `bad-request` with every file that is no CSV
 */
export async function receiveFiles(request: Request): Promise<ReceivedFiles> {
  const type = request.header('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type))
    throw refusal('Envoyez les fichiers par un formulaire (multipart/form-data).');
  const form = await readForm(type, await readBytes(request));
  const files: ReceivedFiles = {};
  const issues: Issue[] = [];
  for (const field of BROUGHT_FILES) {
    const file = form.get(field);
    if (!(file instanceof File)) continue;
    if (file.size > LARGEST_FILE) throw new ProblemError('urn:baguette:too-large', TOO_LARGE);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const message = refuseFile(file.name, bytes);
    if (message) issues.push({ field: `files.${field}`, message });
    files[field] = bytes;
  }
  if (issues.length > 0) throw refusal(issues[0]!.message, issues);
  if (Object.keys(files).length === 0)
    throw refusal('Choisissez un fichier de structures, de services, ou les deux.');
  return files;
}

const refusal = (detail: string, issues?: Issue[]) =>
  new ProblemError('urn:baguette:bad-request', detail, issues);

async function readBytes(request: Request): Promise<Buffer> {
  const refuse = () => {
    // The rest is not read: the connection goes with the answer.
    request.res?.set('connection', 'close');
    return new ProblemError('urn:baguette:too-large', TOO_LARGE);
  };
  if (Number(request.header('content-length') ?? 0) > LARGEST_REQUEST) throw refuse();
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > LARGEST_REQUEST) throw refuse();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function readForm(type: string, bytes: Buffer): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  } catch {
    throw refusal('Le formulaire envoyé n’est pas lisible.');
  }
}
