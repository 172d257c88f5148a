import { resolve } from 'node:path';
import { z } from 'zod';

const IGN_TILES =
  'https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2' +
  '&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}';

const ORIGIN = String.raw`https?:\/\/(\*\.)?[\w.-]+(:\d+)?`;

/** Said beside what else is wrong, not once it is mended. */
const always = () => true;

const variables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Folder of the embedded database, its lock and the operator's token. */
  DATA_DIR: z.string().min(1).default('.data'),
  /** A PostgreSQL >= 15 server to use instead of the embedded database. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** How long a statement waits for another's transaction on the embedded database, in milliseconds. */
  LOCK_WAIT_MS: z.coerce.number().int().min(100).default(15_000),
  /** Whether fictional listings are made on the first start. */
  DEMO_DATA: z.stringbool().default(true),
  /** Address of map tiles with {z} {x} {y}; "none" draws the product's own towns only. */
  TILE_URL: z.string().min(1).default(IGN_TILES),
  TILE_ATTRIBUTION: z.string().default('© IGN – Géoplateforme'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  /** Requests a minute that one address may make. */
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).default(600),
  /** How many proxies stand in front and say whom they speak for (X-Forwarded-For); 0: nobody is believed. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  /** The server that mail leaves by: `smtp://user:password@host:587`, `smtps://…`. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Whom mail is from: `Baguette <baguette@exemple.fr>`. */
  MAIL_FROM: z.string().includes('@').optional(),
  /** Where people find the product; the links of mails begin so, never as a request says. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** ProConnect: its issuer, and what it gave to this product. */
  PROCONNECT_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  PROCONNECT_CLIENT_ID: z.string().optional(),
  PROCONNECT_CLIENT_SECRET: z.string().optional(),
  /** Milliseconds between two mails that ask whether a listing is still right: servers put off those who send faster. */
  REMINDER_PAUSE_MS: z.coerce.number().int().min(0).default(1_000),
  /** The sites that may show the figures of a territory in a frame, as the header says them: `*`, `none`, or origins parted by a space. */
  EMBED_ANCESTORS: z
    .string()
    .regex(
      new RegExp(`^(\\*|none|${ORIGIN}( ${ORIGIN})*)$`),
      'Écrivez *, none, ou des origines séparées par une espace, comme https://site.fr https://*.ville.fr.',
    )
    .default('*'),
  COVERAGE_REST: z.coerce.number().int().min(0).default(30),
});

/** Every variable of the environment that the product reads; `process.env` is read nowhere else. */
export const environmentSchema = variables
  .refine(({ SMTP_URL, MAIL_FROM, PUBLIC_URL }) => !SMTP_URL || (MAIL_FROM && PUBLIC_URL), {
    path: ['SMTP_URL'],
    error: 'Réglez aussi MAIL_FROM et PUBLIC_URL, sans lesquels aucun courriel ne part.',
    when: always,
  })
  .refine(
    ({ PROCONNECT_ISSUER, PROCONNECT_CLIENT_ID, PROCONNECT_CLIENT_SECRET, PUBLIC_URL }) =>
      !PROCONNECT_ISSUER || (PROCONNECT_CLIENT_ID && PROCONNECT_CLIENT_SECRET && PUBLIC_URL),
    {
      path: ['PROCONNECT_ISSUER'],
      error: 'Réglez aussi PROCONNECT_CLIENT_ID, PROCONNECT_CLIENT_SECRET et PUBLIC_URL.',
      when: always,
    },
  );

export type Config = Readonly<z.infer<typeof environmentSchema>>;

export class ConfigError extends Error {}

/**
 * Reads the environment into a frozen object; relative folders are taken from the working directory.
 * @throws ConfigError naming every bad variable at once, in French.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  // An empty variable, as compose files write it, is an absent one.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')} : ${message}`);
    throw new ConfigError(`Réglages incorrects dans l’environnement :\n${lines.join('\n')}`);
  }
  return Object.freeze({ ...parsed.data, DATA_DIR: resolve(parsed.data.DATA_DIR) });
}

export const CONFIG = Symbol('config');
