import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '#api/config';
import type { Config } from '#api/config';
import { chooseMailboxes } from '#api/domain/reminding/choose-mailboxes';
import { Mailer } from '#api/mail/mailer';
import { publicLink } from '#api/mail/public-link';
import { writeMail } from '#api/mail/write-mail';
import { KeepersRepository } from '#api/modules/reminding/keepers.repository';
import { askedMail } from './asked-mail.ts';

/** « Demander à la structure » : one mail a day to each of those who keep a reported listing, without a word of who reported it. */
@Injectable()
export class AskKeepers {
  constructor(
    private readonly keepers: KeepersRepository,
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** `again`: they were asked today already. Gives whether there is anybody to write to, who then is. */
  async run(id: string, again: boolean): Promise<'now' | 'earlier' | 'nobody'> {
    const found = this.mailer.reaches ? await this.keepers.of(id) : null;
    if (!found) return 'nobody';
    const mailboxes = chooseMailboxes(found.accounts, found.shown).filter(
      ({ courriel }) => !found.closed.includes(courriel),
    );
    if (mailboxes.length === 0) return 'nobody';
    if (again) return 'earlier';
    const page = publicLink(`/partenaires/${encodeURIComponent(id)}`, this.config);
    const edit = publicLink(`/mes-fiches/${encodeURIComponent(id)}`, this.config);
    for (const { courriel } of mailboxes) {
      this.mailer.post(writeMail(courriel, page, askedMail(found.nom, edit)));
    }
    return 'now';
  }
}
