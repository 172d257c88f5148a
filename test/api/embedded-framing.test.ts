import { MessageFramer, type Frame } from '#api/database/embedded/frame-messages';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const body = fc.uint8Array({ maxLength: 40 });
const typed = fc.record({ letter: fc.constantFrom(...'QPBDESHCXF'), body }).map(({ letter, body: bytes }) => {
  const header = Buffer.alloc(5);
  header.write(letter);
  header.writeUInt32BE(bytes.length + 4, 1);
  return Buffer.concat([header, bytes]);
});
const startup = untyped(196608, Buffer.from('user\0postgres\0\0'));
const stream = fc
  .record({ askForSsl: fc.boolean(), messages: fc.array(typed, { maxLength: 12 }) })
  .map(({ askForSsl, messages }) => [...(askForSsl ? [untyped(80877103)] : []), startup, ...messages]);

function untyped(code: number, rest: Uint8Array = Buffer.alloc(0)): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(rest.length + 8, 0);
  header.writeUInt32BE(code, 4);
  return Buffer.concat([header, rest]);
}

function frame(chunks: readonly Uint8Array[]): Frame[] {
  const framer = new MessageFramer();
  return chunks.flatMap((chunk) => framer.push(chunk));
}

function cut(whole: Uint8Array, at: readonly number[]): Uint8Array[] {
  const ends = [...at.map((part) => part % (whole.length + 1)), whole.length].toSorted((a, b) => a - b);
  return ends.map((end, index) => whole.subarray(ends[index - 1] ?? 0, end));
}

describe('the message framer', () => {
  it('gives the same messages however the stream is chunked', () => {
    fc.assert(
      fc.property(stream, fc.array(fc.nat(), { maxLength: 30 }), (messages, cuts) => {
        const frames = frame(cut(Buffer.concat(messages), cuts));
        expect(frames.map(({ bytes }) => Buffer.from(bytes))).toEqual(messages);
        const letters = messages.map((message) =>
          message[0] === 0 ? '' : String.fromCharCode(message[0] ?? 0),
        );
        expect(frames.map(({ type }) => type)).toEqual(letters);
      }),
    );
  });

  it('gives them byte by byte too, each with its last byte', () => {
    const messages = [startup, Buffer.from('Q\0\0\0\x0dselect 1\0'), Buffer.from('S\0\0\0\x04')];
    const framer = new MessageFramer();
    const completed = Array.from(Buffer.concat(messages), (byte) => framer.push(Uint8Array.of(byte)).length);
    const lastBytes = [startup.length, startup.length + 14, startup.length + 19];
    expect(completed.flatMap((count, index) => (count ? [index + 1] : []))).toEqual(lastBytes);
  });

  it.each([
    ['a length shorter than itself', Buffer.from('Q\0\0\0\x03')],
    ['a length over 1 GiB', Buffer.from('Q\xff\xff\xff\xff', 'latin1')],
  ])('refuses a stream that cannot be the protocol: %s', (_title, bytes) => {
    expect(() => frame([startup, bytes])).toThrow(RangeError);
  });
});
