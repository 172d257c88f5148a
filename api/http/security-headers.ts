import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Config } from '#api/config';

/** The pages that another site may show in a frame: public figures, nothing that acts for anybody. The rest of the product refuses to be framed. */
const FRAMED = /^\/embed\/territoires(\/[a-z]+(\/\w+)?)?\/?$/;

/** What browsers are told to refuse: scripts of elsewhere, and frames but where a page is made for them. */
export function securityHeaders(config: Config): RequestHandler {
  const strict = helmet(headers(config, "'none'"));
  if (config.EMBED_ANCESTORS === 'none') return strict;
  const framed = helmet(headers(config, ...config.EMBED_ANCESTORS.split(' ')));
  return (request, response, next) => (FRAMED.test(request.path) ? framed : strict)(request, response, next);
}

function headers({ TILE_URL }: Config, ...frameAncestors: string[]): Parameters<typeof helmet>[0] {
  const tiles = URL.canParse(TILE_URL.replaceAll(/[{}]/g, '')) ? [tileOrigin(TILE_URL)] : [];
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors,
        objectSrc: ["'none'"],
        imgSrc: ["'self'", 'data:', ...tiles],
        // Leaflet and Mantine place things by style attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
      },
    },
    // A tile server wants to know who asks; the address holds codes only, and only its origin is told.
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    // What came before frame-ancestors, and knows no list of sites.
    xFrameOptions: frameAncestors.includes("'none'") && { action: 'deny' },
    strictTransportSecurity: { maxAge: 31_536_000 },
  };
}

/** `https://{s}.tile.example/…` -> `https://*.tile.example`. */
function tileOrigin(template: string): string {
  const [, scheme, host] = /^(https?:\/\/)([^/]+)/.exec(template) ?? [];
  return `${scheme}${host?.replace('{s}', '*')}`;
}
