import { readMeaning } from '../need/read-meaning.ts';

/** Why what a moderator writes to explain an answer may not be kept, in French; null when it names nobody. */
export const refuseReason = (reason: string): string | null =>
  readMeaning(reason).personal_data.length > 0
    ? 'Cette raison semble désigner une personne : elle reste au journal, parlez seulement de la fiche.'
    : null;
