import type { Public } from '../vocabulary/publics.ts';
import type { Thematique } from '../vocabulary/thematiques.ts';

/** A piece of the note: UTF-16 offsets in the text as typed, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A need read in the note; `confidence` is between 0 and 1; not `certain` is shown as « à confirmer ». */
export interface RecognisedNeed {
  code: Thematique;
  confidence: number;
  certain: boolean;
  evidence: Span[];
}

/** What became of a need that was weighed: shown, shown with « à confirmer », or not shown. */
export type Verdict = 'certain' | 'to-confirm' | 'left-out';

/** A word that speaks for a need: its part of all that the note brings to it, 0 to 1. */
export interface ExplainedWord extends Span {
  share: number;
  /** It belongs to a phrase of the lexicon. */
  isOfPhrase: boolean;
}

/** A need weighed for a note, with the words that count most for it, in the order of the text. */
export interface ExplainedNeed {
  code: Thematique;
  confidence: number;
  verdict: Verdict;
  words: ExplainedWord[];
}

export interface RecognisedPublic {
  code: Public;
  evidence: Span[];
}

/** What changes who can help: does not dare alone, cannot move, cannot do it online (paper, phone or counter). */
export type Brake = 'accompagnement-individuel' | 'ne-peut-pas-se-deplacer' | 'pas-en-ligne';

export interface RecognisedBrake {
  code: Brake;
  evidence: Span[];
}

export type PersonalDatumKind = 'name' | 'phone' | 'email' | 'address' | 'birth_date' | 'nir' | 'file_number';

export interface PersonalDatum extends Span {
  kind: PersonalDatumKind;
}

/** All that was read in one note. */
export interface Recognition {
  needs: RecognisedNeed[];
  publics: RecognisedPublic[];
  brakes: RecognisedBrake[];
  personal_data: PersonalDatum[];
}
