import type { Mail } from './mailer.ts';

/** What a mail says: paragraphs of plain text around one link. */
export interface MailWords {
  subject: string;
  before: string[];
  /** The words of the link. */
  open: string;
  after: string[];
}

/** A mail in French as plain text and as simple HTML; what people wrote is escaped. */
export function writeMail(to: string, link: string, { subject, before, open, after }: MailWords): Mail {
  const anchor = `<a href="${escape(link)}">${escape(open)}</a>`;
  const paragraphs = [...before.map(escape), anchor, ...after.map(escape)]
    .map((text) => `<p>${text}</p>`)
    .join('');
  return {
    to,
    subject,
    link,
    text: `${[...before, link, ...after].join('\n\n')}\n`,
    html: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${escape(subject)}</title></head><body>${paragraphs}</body></html>`,
  };
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (mark) => ESCAPED[mark] ?? mark);
