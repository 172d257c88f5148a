/** Injection token of the secret that an operator's command shows to the running app. */
export const OPERATOR_TOKEN = Symbol('operator-token');
