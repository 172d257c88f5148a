import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Configuration } from 'openid-client';
import { CONFIG } from '#api/config';
import type { Config } from '#api/config';
import { mailboxSchema } from '#api/contract/accounts.contract';
import { errorCode } from '#api/http/error-code';
import { ProblemError } from '#api/http/problem-error';
import { publicLink } from '#api/mail/public-link';
import type { Vouched } from './sessions.repository.ts';
import { deriveFrom, makeToken } from './sign-in-token.ts';

/** Where ProConnect sends the browser back, as it is registered there; the other is where it comes back to once signed out. */
const RETURN_PATH = '/connexion/proconnect';
const LEFT_PATH = '/connexion';
const WAIT_S = 10;

/**
 * Signing in by ProConnect, the State's identity for professionals: OpenID Connect Core 1.0, code flow with PKCE (RFC 7636). What binds the answer to
 * the browser that asked (state, nonce, verifier) is derived from one secret that only its cookie holds: nothing is kept here meanwhile.
 */
@Injectable()
export class ProConnect {
  private readonly logger = new Logger('proconnect');
  private known: Promise<Configuration> | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get ready(): boolean {
    return this.config.PROCONNECT_ISSUER !== undefined;
  }

  /**
   * Where the browser goes, and the secret that it must show when it is back.
   * @throws ProblemError `proconnect-away`
   */
  async begin(): Promise<{ url: string; secret: string }> {
    const configuration = await this.provider();
    const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await import('openid-client');
    const secret = makeToken();
    const { state, nonce, verifier } = expectedOf(secret);
    const url = buildAuthorizationUrl(configuration, {
      redirect_uri: publicLink(RETURN_PATH, this.config),
      scope: 'openid email',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, secret };
  }

  /**
   * Whom it vouches for, by the query with which the browser came back.
   * @throws ProblemError `proconnect-away`, or `link-over`: refused there, another browser's, used or too old.
   */
  async finish(query: string, secret: string): Promise<Vouched> {
    const configuration = await this.provider();
    const { authorizationCodeGrant, fetchUserInfo } = await import('openid-client');
    const back = new URL(publicLink(RETURN_PATH, this.config));
    back.search = query;
    const { state, nonce, verifier } = expectedOf(secret);
    try {
      const tokens = await authorizationCodeGrant(configuration, back, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const subject = tokens.claims()?.sub ?? '';
      const { email, email_verified } = await fetchUserInfo(configuration, tokens.access_token, subject);
      const courriel = mailboxSchema.safeParse(email);
      if (!courriel.success || email_verified === false) throw new Error('no verified mailbox');
      return { courriel: courriel.data, id_token: tokens.id_token ?? '' };
    } catch (error) {
      throw this.refused(error);
    }
  }

  /** Where the browser goes to end ProConnect's own session, which would sign the next person in; null where it cannot. */
  async leave(idToken: string): Promise<string | null> {
    try {
      const configuration = await this.provider();
      if (!configuration.serverMetadata().end_session_endpoint) return null;
      const { buildEndSessionUrl } = await import('openid-client');
      return buildEndSessionUrl(configuration, {
        id_token_hint: idToken,
        post_logout_redirect_uri: publicLink(LEFT_PATH, this.config),
        state: makeToken(),
      }).href;
    } catch {
      return null;
    }
  }

  /** What the provider says of itself, read once; a failure is not remembered. */
  private async provider(): Promise<Configuration> {
    this.known ??= this.discover();
    try {
      return await this.known;
    } catch (error) {
      this.known = null;
      throw this.away(error);
    }
  }

  private async discover(): Promise<Configuration> {
    const { PROCONNECT_ISSUER, PROCONNECT_CLIENT_ID, PROCONNECT_CLIENT_SECRET, NODE_ENV } = this.config;
    const library = await import('openid-client');
    const issuer = new URL(PROCONNECT_ISSUER ?? '');
    // Signatures are checked even of what came straight from the provider: its answers may pass by a proxy.
    const execute = [library.enableNonRepudiationChecks];
    if (NODE_ENV !== 'production' && issuer.protocol === 'http:') execute.push(library.allowInsecureRequests);
    const options = { execute, timeout: WAIT_S };
    return library.discovery(
      issuer,
      PROCONNECT_CLIENT_ID ?? '',
      PROCONNECT_CLIENT_SECRET,
      undefined,
      options,
    );
  }

  private away(error: unknown): ProblemError {
    this.logger.error(`ProConnect ne répond pas : ${errorCode(error)}`);
    return new ProblemError(
      'urn:baguette:proconnect-away',
      'ProConnect ne répond pas. Réessayez, ou demandez un lien par courriel.',
    );
  }

  private refused(error: unknown): ProblemError {
    if (isOfNetwork(error)) return this.away(error);
    this.logger.warn(`Une connexion par ProConnect n’a pas abouti : ${errorCode(error)}`);
    return new ProblemError(
      'urn:baguette:link-over',
      'ProConnect ne vous a pas connecté, ou c’était il y a trop longtemps. Recommencez, ou demandez un lien par courriel.',
    );
  }
}

const expectedOf = (secret: string) => ({
  state: deriveFrom(secret, 'state').toString('base64url'),
  nonce: deriveFrom(secret, 'nonce').toString('base64url'),
  verifier: deriveFrom(secret, 'verifier').toString('base64url'),
});

/** The provider was not reached, or not in time. */
const isOfNetwork = (error: unknown): boolean =>
  ['OAUTH_TIMEOUT', 'OAUTH_ABORT'].includes(errorCode(error)) ||
  (error instanceof TypeError && error.message === 'fetch failed');
