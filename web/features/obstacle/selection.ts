import { NOTHING, mapKinds } from './codes.ts';
import type { Choice, Codes } from './codes.ts';

/** What was read in the text, and what she changed by hand: her hand wins, whatever she types next. */
export interface Selection {
  recognised: Codes;
  added: Codes;
  removed: Codes;
  /** The last removal, while it can be undone. */
  undoable: Choice | null;
}

export const EMPTY_SELECTION: Selection = {
  recognised: NOTHING,
  added: NOTHING,
  removed: NOTHING,
  undoable: null,
};

/** The codes in force: those recognised and not removed, then those added. */
export function selectedCodes({ recognised, added, removed }: Selection): Codes {
  return mapKinds((kind) => [
    ...without(recognised[kind], removed[kind]),
    ...without(added[kind], removed[kind]),
  ]);
}

/** A new reading of the text; what was done by hand stays. */
export const recognise = (selection: Selection, recognised: Codes): Selection => ({
  ...selection,
  recognised,
});

/** Adds a code, or confirms one that was recognised without certainty. */
export function add(selection: Selection, choice: Choice): Selection {
  return {
    ...selection,
    added: withCode(selection.added, choice),
    removed: withoutCode(selection.removed, choice),
    undoable: null,
  };
}

/** Removes a code for good: recognising it again does not bring it back. */
export function remove(selection: Selection, choice: Choice): Selection {
  return {
    ...selection,
    added: withoutCode(selection.added, choice),
    removed: withCode(selection.removed, choice),
    undoable: choice,
  };
}

/** Takes back the last removal. */
export function undo(selection: Selection): Selection {
  return selection.undoable ? add(selection, selection.undoable) : selection;
}

/** Makes `codes` those in force, as when an address is opened or one goes back, without touching what was read. */
export function adopt(selection: Selection, codes: Codes): Selection {
  const { recognised, added } = selection;
  return {
    recognised,
    added: mapKinds((kind) =>
      (codes[kind] as readonly string[]).filter(
        (code) => has(added[kind], code) || !has(recognised[kind], code),
      ),
    ),
    removed: mapKinds((kind) => without(recognised[kind], codes[kind])),
    undoable: null,
  };
}

const has = (codes: readonly string[], code: string) => codes.includes(code);

const without = (codes: readonly string[], others: readonly string[]) =>
  codes.filter((code) => !has(others, code));

function withCode(codes: Codes, { kind, code }: Choice): Codes {
  return mapKinds((each) => (each === kind ? [...codes[each], code] : codes[each]));
}

function withoutCode(codes: Codes, { kind, code }: Choice): Codes {
  return mapKinds((each) => (each === kind ? without(codes[each], [code]) : codes[each]));
}
