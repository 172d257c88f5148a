/** The code of an error, or its name: never its words, since a database's may quote what was written. */
export function errorCode(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return String(code ?? name ?? 'sans code');
}
