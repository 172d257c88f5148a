/** An element longer than this is a broken file, not a row. */
const MAX_ELEMENT_LENGTH = 4 * 1024 * 1024;

type Where = 'before' | 'between' | 'inside' | 'after';

/**
 * Cuts the text of a JSON array into the texts of its elements, piece by piece, without parsing them: a whole file need not be
 * in memory. Brackets are counted outside strings only.
 */
export class JsonArraySplitter {
  /** French sentence when the text is not an array; nothing more is read then. */
  problem: string | null = null;
  /** Whether the array began: what is wrong afterwards leaves elements unread. */
  isArray = false;
  private where: Where = 'before';
  private element = '';
  private depth = 0;
  private inString = false;
  private escaped = false;

  /** `isInside`: the array is a member of an object, and what follows it is left out. */
  constructor(private readonly options: { isInside?: boolean } = {}) {}

  /** Texts of the elements that this piece completes. */
  push(piece: string): string[] {
    const elements: string[] = [];
    let start = 0;
    for (let at = 0; at < piece.length && this.problem === null; at += 1) {
      const character = piece.charAt(at);
      if (this.where === 'inside') {
        if (!this.ends(character)) continue;
        elements.push(this.element + piece.slice(start, at));
        this.element = '';
      }
      if (this.step(character)) start = at;
    }
    if (this.where === 'inside') this.element += piece.slice(start);
    if (this.element.length > MAX_ELEMENT_LENGTH) this.problem = 'Un élément du fichier est trop long.';
    return elements;
  }

  /** To call after the last piece: what is wrong with the end of the file, or null. */
  end(): string | null {
    if (this.problem !== null || this.where === 'after') return this.problem;
    return this.where === 'before'
      ? 'Le fichier est vide.'
      : 'Le fichier est tronqué : le tableau n’est pas fermé.';
  }

  /** Whether this character, inside an element, is the comma or the bracket that ends it. */
  private ends(character: string): boolean {
    if (this.inString) {
      if (this.escaped) this.escaped = false;
      else if (character === '\\') this.escaped = true;
      else if (character === '"') this.inString = false;
      return false;
    }
    if (this.depth === 0 && (character === ',' || character === ']')) return true;
    if (character === '"') this.inString = true;
    else if (character === '{' || character === '[') this.depth += 1;
    else if (character === '}' || character === ']') this.depth = Math.max(0, this.depth - 1);
    return false;
  }

  /** Moves over a character outside elements; true when an element begins with it. */
  private step(character: string): boolean {
    if (/\s/.test(character)) return false;
    if (this.where === 'before') {
      this.isArray = character === '[';
      if (!this.isArray) this.problem = 'Le fichier n’est pas un tableau JSON.';
      this.where = 'between';
      return false;
    }
    if (this.where === 'after') {
      if (this.options.isInside) return false;
      this.problem = 'Il y a du texte après la fin du tableau JSON.';
      return false;
    }
    if (character === ']') this.where = 'after';
    else if (character === ',') this.where = 'between';
    else {
      this.where = 'inside';
      this.depth = character === '{' || character === '[' ? 1 : 0;
      this.inString = character === '"';
      return true;
    }
    return false;
  }
}
