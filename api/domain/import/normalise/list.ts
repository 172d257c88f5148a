function asStrings(values: unknown[]): string[] {
  return values.filter((value) => typeof value === 'string' || typeof value === 'number').map(String);
}

function parseJsonArray(text: string): string[] | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? asStrings(parsed) : null;
  } catch {
    return null;
  }
}

/** PostgreSQL and Python write `{a,b}` and `['a', 'b']`. */
function unwrap(text: string): string {
  return /^(?:\{.*\}|\[.*\])$/s.test(text) ? text.slice(1, -1).replace(/["']/g, '') : text;
}

function split(text: string): string[] {
  if (text.includes('|')) return text.split('|');
  if (text.includes(';')) return text.split(';');
  // A comma between parentheses belongs to the label: « (situation familiale, convention…) ».
  return text.split(/,(?![^(]*\))/);
}

/** Values of a list cell: JSON array, `|`, `;` or `,` between values; trimmed, without empty ones nor duplicates. */
export function readList(cell: unknown): string[] {
  const text = typeof cell === 'string' ? cell.trim() : '';
  const values = Array.isArray(cell) ? asStrings(cell) : (parseJsonArray(text) ?? split(unwrap(text)));
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
}
