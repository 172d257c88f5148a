/** Writes one line to a stream, with the seconds since the process began: a progress line of a long step. */
export function sayTo(stream: NodeJS.WritableStream): (line: string) => void {
  return (line) => void stream.write(`[${process.uptime().toFixed(1).padStart(5)} s] ${line}\n`);
}
