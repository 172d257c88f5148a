import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** A mail as a server receives it: its envelope, then its text as it was sent. */
export interface CaughtMail {
  from: string;
  to: string[];
  raw: string;
}

export interface MailCatcher {
  url: string;
  close(): Promise<void>;
}

interface Behaviour {
  onMail(mail: CaughtMail): void;
  /** What the server answers to a recipient: 250 by default, another code to refuse. */
  answer?(recipient: string): string;
}

/** A mail server of the tests' own (the part of RFC 5321 that one client needs), on a free port of loopback. */
export async function catchMails({ onMail, answer = () => '250 ok' }: Behaviour): Promise<MailCatcher> {
  const server = createServer((socket) => converse(socket, { onMail, answer }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, close: () => closed(server) };
}

const closed = (server: Server) => new Promise<void>((resolve) => server.close(() => resolve()));

const ADDRESS = /<([^>]*)>/;

function converse(socket: Socket, { onMail, answer }: Required<Behaviour>): void {
  const say = (line: string) => void socket.write(`${line}\r\n`);
  let mail: CaughtMail = { from: '', to: [], raw: '' };
  let receiving = false;
  const commands: Record<string, (line: string) => void> = {
    MAIL: (line) => {
      mail = { from: ADDRESS.exec(line)?.[1] ?? '', to: [], raw: '' };
      say('250 ok');
    },
    RCPT: (line) => {
      const recipient = ADDRESS.exec(line)?.[1] ?? '';
      mail.to.push(recipient);
      say(answer(recipient));
    },
    DATA: () => {
      receiving = true;
      say('354 go on');
    },
    QUIT: () => {
      say('221 bye');
      socket.end();
    },
  };
  say('220 mail.example');
  socket.on('error', () => undefined);
  const lines = createInterface({ input: socket });
  // A client that is killed cuts the connection.
  lines.on('error', () => undefined);
  lines.on('line', (line) => {
    if (!receiving) {
      (commands[line.slice(0, 4).toUpperCase()] ?? (() => say('250 mail.example')))(line);
      return;
    }
    if (line !== '.') {
      mail.raw += `${line.replace(/^\.\./, '.')}\n`;
      return;
    }
    receiving = false;
    onMail(mail);
    say('250 kept');
  });
}

/** The bodies of a mail, its quoted-printable read (RFC 2045, 6.7): one address over two lines is one again. */
export const readable = (raw: string): string => {
  const bytes = raw
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
};
