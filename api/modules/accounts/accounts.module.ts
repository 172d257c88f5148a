import { Logger, Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Retention } from '#api/jobs/retention';
import { Mailer } from '#api/mail/mailer';
import { JournalModule } from '#api/modules/journal/journal.module';
import { AccountsRepository } from './accounts.repository.ts';
import { AskSignInLink } from './ask-sign-in-link.ts';
import { GrantRight } from './grant-right.ts';
import { LeaveProConnect } from './leave-proconnect.ts';
import { OpenSession } from './open-session.ts';
import { OperatorAccountsController } from './operator-accounts.controller.ts';
import { ProConnectController } from './proconnect.controller.ts';
import { ProConnect } from './proconnect.ts';
import { RemoveAccount } from './remove-account.ts';
import { SessionsController } from './sessions.controller.ts';
import { SessionsRepository } from './sessions.repository.ts';
import { SignInController } from './sign-in.controller.ts';

@Module({
  imports: [JournalModule],
  controllers: [OperatorAccountsController, ProConnectController, SessionsController, SignInController],
  providers: [
    AccountsRepository,
    AskSignInLink,
    GrantRight,
    LeaveProConnect,
    OpenSession,
    ProConnect,
    RemoveAccount,
    SessionsRepository,
  ],
  exports: [AccountsRepository, SessionsRepository],
})
export class AccountsModule implements OnModuleInit {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly mailer: Mailer,
    private readonly retention: Retention,
  ) {}

  /** What is over goes also beside each link and session. */
  onModuleInit(): void {
    this.retention.add((now) => this.sessions.forgetOver(now));
    if (this.mailer.ready) return;
    new Logger('mail').warn(
      'Aucun courriel ne peut partir, et personne ne peut se connecter : réglez SMTP_URL, MAIL_FROM et PUBLIC_URL.',
    );
  }
}
