import { Injectable } from '@nestjs/common';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import { readLink } from './reminder-links.ts';
import type { LinkPurpose } from './reminder-links.ts';
import { RemindingRepository } from './reminding.repository.ts';
import type { Asked } from './reminding.repository.ts';

const REFUSALS = {
  unreadable: 'Ce lien n’est pas entier, ou ne vient pas de nous : ouvrez-le depuis le courriel.',
  over: 'Ce lien a plus de 60 jours.',
  nobody: 'Cette boîte aux lettres n’est plus celle de la fiche, ou la fiche n’est plus proposée.',
  stop: 'Ce lien ne sert qu’à ne plus recevoir de courriels.',
};

/** What a link of a reminder opens. */
export interface OpenReminder extends Asked {
  id: string;
  purpose: LinkPurpose;
  courriel: string;
}

/** The first line of every use of a link: that it is ours, still good, and good for this. */
@Injectable()
export class OpenReminders {
  constructor(
    private readonly reminders: RemindingRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `link-over`, in the words of what is wrong with it. */
  async run(token: string, purpose: LinkPurpose): Promise<OpenReminder> {
    const signing = { key: await this.reminders.signingKey(), now: this.clock.now() };
    const link = readLink(token, signing);
    if (!link) throw refuse('unreadable');
    if (link.isOver) throw refuse('over');
    if (purpose === 'keep' && link.purpose === 'stop') throw refuse('stop');
    const asked = await this.reminders.asked(link.reminder_id);
    if (!asked?.courriel || asked.listings.length === 0) throw refuse('nobody');
    return { ...asked, courriel: asked.courriel, id: link.reminder_id, purpose: link.purpose };
  }
}

const refuse = (why: keyof typeof REFUSALS) => new ProblemError('urn:baguette:link-over', REFUSALS[why]);
