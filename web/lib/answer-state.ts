export type AnswerState = 'waiting' | 'failed' | 'ready';

/** What is known of an answer: one that stands in for another is waited for; one that could not be asked again stays. */
export function answerState(query: {
  data: unknown;
  isError: boolean;
  isPlaceholderData: boolean;
}): AnswerState {
  if (query.data !== undefined && !query.isPlaceholderData) return 'ready';
  return query.isError ? 'failed' : 'waiting';
}

/** Of what needs several answers: none is failed as soon as one is, nor ready before all are. */
export function togetherState(states: readonly AnswerState[]): AnswerState {
  if (states.includes('failed')) return 'failed';
  return states.includes('waiting') ? 'waiting' : 'ready';
}
