import { escapeHtml } from '#api/http/escape-html';
import type { Mail } from './mailer.ts';

/** What a mail says: paragraphs of plain text around one link. */
export interface MailWords {
  subject: string;
  before: string[];
  /** The words of the link. */
  open: string;
  /** Other ways on, after it. */
  others?: { open: string; link: string }[];
  after: string[];
}

/** A mail in French as plain text and as simple HTML; what people wrote is escaped. */
export function writeMail(
  to: string,
  link: string,
  { subject, before, open, others = [], after }: MailWords,
): Mail {
  const anchors = [{ open, link }, ...others].map(
    (each) => `<a href="${escapeHtml(each.link)}">${escapeHtml(each.open)}</a>`,
  );
  const addresses = [link, ...others.map((each) => `${each.open}\u00a0: ${each.link}`)];
  const paragraphs = [...before.map(escapeHtml), ...anchors, ...after.map(escapeHtml)]
    .map((text) => `<p>${text}</p>`)
    .join('');
  return {
    to,
    subject,
    link,
    text: `${[...before, ...addresses, ...after].join('\n\n')}\n`,
    html: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head><body>${paragraphs}</body></html>`,
  };
}
