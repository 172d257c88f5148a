/** Who asks. The operator shows a token, the others a session, the visitor nothing. */
export const PERSONAS = {
  visitor: null,
  /** Has an account, and no right on any listing. */
  signedIn: 'sans-droit@exemple.fr',
  editor: 'edite@exemple.fr',
  /** Her mailbox stands on the listing. */
  manager: 'accueil@maison.example',
  /** Of the département of the listing. */
  moderator: 'modere-73@exemple.fr',
  moderatorElsewhere: 'modere-974@exemple.fr',
  administrator: 'administre@exemple.fr',
  operator: null,
} as const;

export type Persona = keyof typeof PERSONAS;

export const everyone = (status: number): Record<Persona, number> => ({
  visitor: status,
  signedIn: status,
  editor: status,
  manager: status,
  moderator: status,
  moderatorElsewhere: status,
  administrator: status,
  operator: status,
});

/** A token of the operator is no session. */
export const whoIsSignedIn = (status: number) => ({ ...everyone(status), visitor: 401, operator: 401 });
export const operatorOnly = (status: number) => ({ ...everyone(403), operator: status });

/** What wants a right on the listing: `status` is what those who have it are answered. */
export const whoMayEdit = (status: number) => ({
  ...whoIsSignedIn(status),
  signedIn: 403,
  moderatorElsewhere: 403,
});

/** What only who moderates the territory may; the others are refused, or told of nothing. */
export const whoMayModerate = (status: number, refused = 403) => ({
  ...whoIsSignedIn(refused),
  moderator: status,
  administrator: status,
});

/** What only a manager may, or who moderates the territory. */
export const whoMayManage = (status: number) => ({ ...whoMayEdit(status), editor: 403 });
