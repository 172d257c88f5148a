import { z } from 'zod';
import { ENDPOINTS } from './all-endpoints.ts';
import type { AnyEndpoint } from './endpoint.ts';
import { problemSchema } from './problem.contract.ts';

type Json = Record<string, unknown>;

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
    paths,
    components: {
      schemas: { Problem: z.toJSONSchema(problemSchema) },
      securitySchemes: {
        operator: { type: 'http', scheme: 'bearer' },
        'signed-in': { type: 'apiKey', in: 'cookie', name: '__Host-baguette' },
      },
    },
  };
}

function operation(operationId: string, endpoint: AnyEndpoint): Json {
  const { body, files, response, access, summary } = endpoint;
  const content = (schema: z.ZodType, io: 'input' | 'output') => ({
    'application/json': { schema: z.toJSONSchema(schema, { io, unrepresentable: 'any' }) },
  });
  return {
    operationId,
    summary,
    parameters: [...parameters('path', endpoint.params), ...parameters('query', endpoint.query)],
    ...(body && { requestBody: { required: true, content: content(body, 'input') } }),
    ...(files && { requestBody: { required: true, content: form(files) } }),
    ...(access !== 'anyone' && { security: [{ [access]: [] }] }),
    responses: {
      200: { description: 'OK', content: content(response, 'output') },
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
