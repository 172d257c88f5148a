/** What this browser remembers; a private window or a full disk makes it forget, never fail. */
export function remember(key: string, value: unknown): void {
  try {
    localStorage.setItem(`baguette.${key}`, JSON.stringify(value));
  } catch {
    // Storage is refused: the page works without memory.
  }
}

/** What was remembered, or null; the caller checks its shape. */
export function recall(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(`baguette.${key}`) ?? 'null');
  } catch {
    return null;
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(`baguette.${key}`);
  } catch {
    // Nothing was kept either.
  }
}

/** What is remembered under keys that begin so. */
export function keysOf(start: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(`baguette.${start}`))
      .map((key) => key.slice('baguette.'.length));
  } catch {
    return [];
  }
}
