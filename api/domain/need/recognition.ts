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
