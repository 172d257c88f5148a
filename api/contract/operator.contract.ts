import { z } from 'zod';
import { endpoint } from './endpoint.ts';

export const dropDemo = endpoint({
  method: 'DELETE',
  path: '/operator/demo',
  summary: 'Removes the demonstration listings.',
  access: 'operator',
  response: z.strictObject({ structures: z.int(), services: z.int() }),
});

export const startBackup = endpoint({
  method: 'POST',
  path: '/operator/backups',
  summary: 'Writes a copy of the embedded database to a file of this machine.',
  access: 'operator',
  body: z.strictObject({ file: z.string().min(1).max(2000) }),
  response: z.strictObject({ file: z.string() }),
});

export const readHealth = endpoint({
  method: 'GET',
  path: '/health',
  summary: 'Whether the database answers.',
  access: 'anyone',
  response: z.strictObject({ status: z.literal('ok'), database: z.enum(['embedded', 'server']) }),
});
