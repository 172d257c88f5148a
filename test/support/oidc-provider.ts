import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was asked of the provider by one browser, until its code is taken. */
interface Asked {
  nonce: string;
  challenge: string;
  redirectUri: string;
}

/** What the next answers are made of; the tests change it. */
interface Persona {
  sub: string;
  email?: string;
  email_verified?: boolean;
}

export interface OidcProvider {
  issuer: string;
  /** Who is signed in there. */
  persona: Persona;
  /** Changes each signed answer on its way out: claims, or the key that signs it. */
  forge: { claims?: object; otherKey?: boolean };
  /** Answers nothing any more. */
  away: boolean;
  /** The query with which the browser is sent back once the person has signed in there. */
  comesBack(authorizationUrl: string): string;
  close(): Promise<unknown>;
}

export const CLIENT = { PROCONNECT_CLIENT_ID: 'baguette', PROCONNECT_CLIENT_SECRET: 'a secret of the tests' };

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const makeKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A small OpenID Connect provider on loopback, as ProConnect is: code flow with PKCE, user info as a signed token. */
export async function openOidcProvider(): Promise<OidcProvider> {
  const [key, other] = [makeKey(), makeKey()];
  const asked = new Map<string, Asked>();
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider: OidcProvider = {
    issuer,
    persona: { sub: 'agent-1', email: 'agent@mairie.example' },
    forge: {},
    away: false,
    comesBack,
    close: () => new Promise((closed) => server.close(closed)),
  };

  function sign(claims: object): string {
    const now = Math.floor(Date.now() / 1000);
    const times = { iss: issuer, aud: CLIENT.PROCONNECT_CLIENT_ID, iat: now, exp: now + 60 };
    const parts = `${encode({ alg: 'RS256', kid: '1' })}.${encode({ ...times, ...claims, ...provider.forge.claims })}`;
    const { privateKey } = provider.forge.otherKey ? other : key;
    return `${parts}.${createSign('RSA-SHA256').update(parts).sign(privateKey, 'base64url')}`;
  }

  function comesBack(authorizationUrl: string): string {
    const { searchParams } = new URL(authorizationUrl);
    const read = (name: string) => searchParams.get(name) ?? '';
    const code = randomBytes(16).toString('hex');
    asked.set(code, {
      nonce: read('nonce'),
      challenge: read('code_challenge'),
      redirectUri: read('redirect_uri'),
    });
    return `?${new URLSearchParams({ code, state: read('state'), iss: issuer })}`;
  }

  /** RFC 6749, 4.1.3, and RFC 7636, 4.6: a code is good once, for who knows the verifier and the secret. */
  function takeCode(body: URLSearchParams): object | null {
    const question = asked.get(body.get('code') ?? '');
    asked.delete(body.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    const known = body.get('client_secret') === CLIENT.PROCONNECT_CLIENT_SECRET;
    const same = question?.challenge === challenge && question.redirectUri === body.get('redirect_uri');
    if (!question || !known || !same) return null;
    const id_token = sign({ sub: provider.persona.sub, nonce: question.nonce });
    return { access_token: 'an access token', token_type: 'Bearer', expires_in: 60, id_token };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (provider.away) return void response.destroy();
    const url = new URL(request.url ?? '/', issuer);
    const json = (body: object, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (url.pathname === '/.well-known/openid-configuration') json(metadataOf(issuer));
    else if (url.pathname === '/jwks') {
      json({ keys: [{ ...key.publicKey.export({ format: 'jwk' }), kid: '1', alg: 'RS256', use: 'sig' }] });
    } else if (url.pathname === '/token') {
      const tokens = takeCode(new URLSearchParams(await bodyOf(request)));
      json(tokens ?? { error: 'invalid_grant' }, tokens ? 200 : 400);
    } else if (url.pathname === '/userinfo') {
      response.writeHead(200, { 'content-type': 'application/jwt' }).end(sign(provider.persona));
    } else if (url.pathname === '/authorize') {
      const back = `${url.searchParams.get('redirect_uri')}${comesBack(url.href)}`;
      const page = `<!doctype html><html lang="fr"><title>Fournisseur</title><a href="${back.replaceAll('&', '&amp;')}">Continuer</a>`;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    } else if (url.pathname === '/logout') {
      response.writeHead(302, { location: url.searchParams.get('post_logout_redirect_uri') ?? '/' }).end();
    } else json({ error: 'not_found' }, 404);
  }
  return provider;
}

const metadataOf = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  userinfo_endpoint: `${issuer}/userinfo`,
  jwks_uri: `${issuer}/jwks`,
  end_session_endpoint: `${issuer}/logout`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  userinfo_signing_alg_values_supported: ['RS256'],
  authorization_response_iss_parameter_supported: true,
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
