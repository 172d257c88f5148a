import type { SERVICE_COLUMNS, STRUCTURE_COLUMNS } from '#api/database/listing-columns';

/** What is written in words of a structure and of a service, by column. */
export const TEXTS = {
  structure: ['nom', 'description', 'site_web', 'precisions', 'horaires_texte'],
  service: [
    'nom',
    'description',
    'publics_precisions',
    'frais_precisions',
    'mobilisation_precisions',
    'conditions_acces',
    'horaires_texte',
    'lien_mobilisation',
  ],
} as const satisfies {
  structure: readonly (keyof typeof STRUCTURE_COLUMNS)[];
  service: readonly (keyof typeof SERVICE_COLUMNS)[];
};

/** $1 structures. They and their services, gone or not. */
export const READ_RECORDS = `
  SELECT 'structure' AS kind, t.id, to_jsonb(t) AS record FROM structure t WHERE t.id = ANY ($1::text[])
  UNION ALL
  SELECT 'service', v.id, to_jsonb(v) FROM service v WHERE v.structure_id = ANY ($1::text[])`;

/** $1 identifier, $2 record. */
export const writeTexts = (kind: keyof typeof TEXTS): string => `
  UPDATE ${kind} t SET ${TEXTS[kind].map((column) => `${column} = r.${column}`).join(', ')}
  FROM jsonb_to_record($2::jsonb) AS r(${TEXTS[kind].map((column) => `${column} text`).join(', ')}) WHERE t.id = $1`;

/** $1 structures. What imports that are being read say of them. */
export const READ_STAGED = `
  SELECT run_id, kind, id, origin, line, payload FROM import_staged
  WHERE kind = 'structure' AND id = ANY ($1::text[]) OR kind = 'service' AND payload->>'structure_id' = ANY ($1::text[])`;

/** $1 rows. The hash of what led to the place would tell whether an address is the right one. */
export const REWRITE_STAGED = `
  UPDATE import_staged s SET fingerprint = '', payload = x.payload
  FROM jsonb_to_recordset($1::jsonb) AS x(run_id uuid, kind text, id text, origin text, line int, payload jsonb)
  WHERE s.run_id = x.run_id AND s.kind = x.kind AND s.id = x.id AND s.origin = x.origin AND s.line = x.line`;

const WITHDRAWN = 'Texte retiré\u00a0: il donnait une adresse masquée.';

/** What workers, claimers and moderators wrote of a listing, and what is left in its place where it leads to an address. */
export const WORDS = [
  { table: 'report', key: 'id', column: 'text', left: null },
  { table: 'claim', key: 'id', column: 'claimer', left: WITHDRAWN },
  { table: 'claim', key: 'id', column: 'message', left: WITHDRAWN },
  { table: 'claim', key: 'id', column: 'answer', left: WITHDRAWN },
  { table: 'new_listing', key: 'structure_id', column: 'answer', left: null },
] as const;

type Words = (typeof WORDS)[number];

/** $1 structures. */
export const readWords = ({ table, key, column }: Words): string => `
  SELECT ${key}::text AS key, ${column} AS text FROM ${table} WHERE structure_id = ANY ($1::text[]) AND ${column} IS NOT NULL`;

/** $1 keys, $2 what is left. */
export const rewriteWords = ({ table, key, column }: Words): string =>
  `UPDATE ${table} SET ${column} = $2 WHERE ${key}::text = ANY ($1::text[])`;
