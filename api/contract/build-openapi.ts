import { z } from 'zod';
import { PUBLICS } from '#api/domain/vocabulary/publics';
import { RESEAUX_PORTEURS } from '#api/domain/vocabulary/reseaux-porteurs';
import { THEMATIQUES } from '#api/domain/vocabulary/thematiques';
import { SUBJECTS, subjectKey } from '#api/domain/coverage/subject';
import { ENDPOINTS } from './all-endpoints.ts';
import type { AnyEndpoint } from './endpoint.ts';
import { codesOf } from './fields.ts';
import { problemSchema } from './problem.contract.ts';

type Json = Record<string, unknown>;

/** The longest closed lists, of data·inclusion or made of them: named once, in the place of 69 codes at each use. */
const LISTS = {
  Thematique: THEMATIQUES,
  Public: PUBLICS,
  ReseauPorteur: RESEAUX_PORTEURS,
  Subject: SUBJECTS.map((subject) => ({ value: subjectKey(subject) })),
} as const;
const LIST_NAMES = new Map(
  Object.entries(LISTS).map(([name, list]) => [JSON.stringify(codesOf<string>(list)), name]),
);
const lists = Object.fromEntries(
  Object.entries(LISTS).map(([name, list]) => [name, { type: 'string', enum: codesOf<string>(list) }]),
);

/** The OpenAPI 3.1 document of the API, built from the contracts themselves. */
export function buildOpenApi(): Json {
  const paths: Record<string, Json> = {};
  for (const [operationId, endpoint] of Object.entries<AnyEndpoint>(ENDPOINTS)) {
    const path = `/api${endpoint.path.replaceAll(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(operationId, endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Baguette',
      version: '1',
      description:
        'Enter the obstacle a person meets, get the partners to call on. Codes are those of data·inclusion v1.',
      license: { name: 'MIT' },
    },
    paths: nameLists(paths) as Json,
    components: {
      schemas: { Problem: z.toJSONSchema(problemSchema), ...lists },
      securitySchemes: {
        operator: { type: 'http', scheme: 'bearer' },
        'signed-in': { type: 'apiKey', in: 'cookie', name: '__Host-baguette' },
      },
    },
  };
}

/** The same, in which each of the long lists is a reference, beside what else is said of it (JSON Schema 2020-12). */
function nameLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nameLists);
  if (typeof value !== 'object' || value === null) return value;
  const name = 'enum' in value ? LIST_NAMES.get(JSON.stringify(value.enum)) : undefined;
  if (name === undefined)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, nameLists(part)]));
  const { enum: _enum, type: _type, ...rest } = value as Json;
  return { $ref: `#/components/schemas/${name}`, ...rest };
}

function operation(operationId: string, endpoint: AnyEndpoint): Json {
  const { body, files, response, access, summary } = endpoint;
  const content = (schema: z.ZodType, io: 'input' | 'output', type = 'application/json') => ({
    [type]: { schema: z.toJSONSchema(schema, { io, unrepresentable: 'any' }) },
  });
  return {
    operationId,
    summary,
    parameters: [...parameters('path', endpoint.params), ...parameters('query', endpoint.query)],
    ...(body && { requestBody: { required: true, content: content(body, 'input') } }),
    ...(files && { requestBody: { required: true, content: form(files) } }),
    ...(access !== 'anyone' && { security: [{ [access]: [] }] }),
    responses: {
      200: { description: 'OK', content: content(response, 'output', endpoint.type) },
      default: {
        description: 'RFC 9457',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

/** A form of CSV files. */
const form = (files: readonly string[]): Json => ({
  'multipart/form-data': {
    schema: {
      type: 'object',
      properties: Object.fromEntries(
        files.map((name) => [name, { type: 'string', contentMediaType: 'text/csv' }]),
      ),
    },
  },
});

function parameters(place: 'path' | 'query', schema: z.ZodObject | undefined): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
}
