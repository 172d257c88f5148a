/**
 * The few messages that the bridge writes itself, in the format of PostgreSQL's frontend/backend protocol 3
 * ("Message Formats"). Everything else comes from the engine, untouched.
 */
const text = (value: string): Buffer => Buffer.from(`${value}\0`, 'utf8');

function message(type: string, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const header = Buffer.alloc(5);
  header.write(type, 'latin1');
  header.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([header, body]);
}

function integers(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => buffer.writeInt32BE(value, index * 4));
  return buffer;
}

/** What a server says when it lets a client in; `parameters` are the engine's own (`server_version`...). */
export function welcome(connectionId: number, parameters: Readonly<Record<string, string>>): Buffer {
  return Buffer.concat([
    message('R', integers(0)),
    ...Object.entries(parameters).map(([name, value]) => message('S', text(name), text(value))),
    message('K', integers(connectionId, 0)),
    readyForQuery(),
  ]);
}

/** ReadyForQuery of a session outside any transaction. */
export function readyForQuery(): Buffer {
  return message('Z', Buffer.from('I'));
}

/** `code` is an SQLSTATE (PostgreSQL, appendix A). */
export interface WireError {
  code: string;
  message: string;
  hint: string;
}

/** An error as the server would write it. */
export function errorResponse({ code, message: sentence, hint }: WireError): Buffer {
  const fields = ['SERROR', 'VERROR', `C${code}`, `M${sentence}`, `H${hint}`];
  return message('E', ...fields.map(text), Buffer.alloc(1));
}

/** The session was not free in time (55P03, lock_not_available). */
export function lockTimeout(waited_ms: number): WireError {
  return {
    code: '55P03',
    message: `another transaction holds the embedded database (waited ${waited_ms} ms)`,
    hint: 'Inside dataSource.transaction(manager => ...), use only repositories that come from that manager.',
  };
}

/** A simple query, as a client writes it. */
export function simpleQuery(sql: string): Buffer {
  return message('Q', text(sql));
}

/** Closes a prepared statement (client side). */
export function closeStatement(name: string): Buffer {
  return message('C', Buffer.from('S'), text(name));
}

/** End of a batch (client side). */
export function sync(): Buffer {
  return message('S');
}

/** Ends a COPY FROM STDIN with an error (client side); ignored by the server outside such a COPY. */
export function copyFail(reason: string): Buffer {
  return message('f', text(reason));
}
