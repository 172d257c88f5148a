import type { Request } from 'express';

/**
 * Whether a request was made by a page of this very host, as its browser says (Fetch Metadata, or Origin): SameSite=Lax leaves
 * neighbours of the same site in, and says nothing of browsers that do not know it.
 */
export function isFromOwnPage(request: Request, publicUrl: string | undefined): boolean {
  if (request.header('sec-fetch-site') === 'same-origin') return true;
  const origin = request.header('origin');
  const own = [`${request.protocol}://${request.host}`, publicUrl && new URL(publicUrl).origin];
  return origin !== undefined && own.includes(origin);
}
