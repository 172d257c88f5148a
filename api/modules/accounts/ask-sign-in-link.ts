import { Inject, Injectable, Logger } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { CONFIG } from '#api/config';
import type { Config } from '#api/config';
import { LINKS_PER_MAILBOX, LINKS_PER_NETWORK } from '#api/domain/access/sign-in-limits';
import { networkOfAddress } from '#api/domain/limits/network-of-address';
import { errorCode } from '#api/http/error-code';
import { Clock } from '#api/http/clock';
import { HourlyMemory } from '#api/http/hourly-memory';
import { ProblemError } from '#api/http/problem-error';
import { Mailer } from '#api/mail/mailer';
import { publicLink } from '#api/mail/public-link';
import { SessionsRepository } from './sessions.repository.ts';
import { writeSignInMail } from './write-sign-in-mail.ts';

/**
 * Mails a link to whoever asks: to claim a listing one signs in first, so that any mailbox may, and the answer tells nothing of it. All
 * that depends on the mailbox is done once the answer has left.
 */
@Injectable()
export class AskSignInLink implements OnModuleDestroy {
  private readonly logger = new Logger('accounts');
  private readonly networks = new HourlyMemory();
  private readonly mailboxes = new HourlyMemory();
  private readonly going = new Set<Promise<void>>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: SessionsRepository,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `no-mail`, or `too-many-requests` for the network. */
  run(courriel: string, address: string): void {
    if (!this.mailer.ready) {
      throw new ProblemError(
        'urn:baguette:no-mail',
        'Ce serveur n’envoie pas encore de courriels : on ne peut pas s’y connecter. Prévenez la personne qui le gère.',
      );
    }
    const now = this.clock.now();
    if (!this.networks.admits([networkOfAddress(address)], LINKS_PER_NETWORK, now)) {
      throw new ProblemError(
        'urn:baguette:too-many-requests',
        `${LINKS_PER_NETWORK} liens au plus par heure depuis un même réseau : réessayez plus tard.`,
      );
    }
    const sending = this.send(courriel, now).catch((error: unknown) =>
      this.logger.error(`Un lien de connexion n’est pas parti : ${errorCode(error)}`),
    );
    this.going.add(sending);
    void sending.finally(() => this.going.delete(sending));
  }

  /** What was begun is ended before the database is closed. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.going);
  }

  private async send(courriel: string, now: Date): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    if (!this.mailboxes.admits([courriel], LINKS_PER_MAILBOX, now)) return;
    const token = await this.sessions.addLink(courriel, now);
    this.mailer.post(writeSignInMail(courriel, linkOf(token, this.config)));
  }
}

/**
 * In the fragment, which no browser sends: it is in no log of a server or proxy, and in no Referer. The host is the one that is set:
 * a request could name another, and have the secret sent there.
 */
function linkOf(token: string, config: Config): string {
  return `${publicLink('/connexion', config)}#jeton=${token}`;
}
