/** What a mail server says of one mail of ours that it could not hand over. */
export interface DeliveryReport {
  /** Of our mail, without its brackets. */
  message_id: string;
  /** `5.1.1`: class, subject, detail (RFC 3463). */
  status: string;
}

/**
 * Reads a delivery report (RFC 3464: `multipart/report`): of which mail, and why. Null for any other mail, and for a report that
 * names no mail of its own. Quoted addresses are not read: our own identifier says whose mailbox it is.
 */
export function readDeliveryReport(raw: string): DeliveryReport | null {
  const text = raw.replace(/\r\n?/g, '\n').replace(/\n[ \t]+/g, ' ');
  const [head = ''] = text.split('\n\n', 1);
  const type = fieldOf(head, 'Content-Type');
  if (!type || !/^multipart\/report\b/i.test(type) || !/report-type="?delivery-status\b/i.test(type))
    return null;
  const boundary = /boundary="([^"]+)"|boundary=([^\s;]+)/i.exec(type);
  const parts = boundary ? text.split(`\n--${boundary[1] ?? boundary[2]}`).slice(1) : [];
  const told = parts.find((part) => isOf(part, /^message\/delivery-status\b/i));
  const original = parts.find((part) => isOf(part, /^(message\/rfc822|text\/rfc822-headers)\b/i));
  const status = told && /^(\d\.\d{1,3}\.\d{1,3})/.exec(fieldOf(told, 'Status') ?? '')?.[1];
  const message_id = original && /<([^<>\s]+)>/.exec(fieldOf(original, 'Message-ID') ?? '')?.[1];
  return status && message_id ? { status, message_id } : null;
}

/** Class 5: the mailbox refuses for good; 4 may pass, and the server goes on trying (RFC 3463, 3.1). */
export const isPermanent = ({ status }: DeliveryReport): boolean => status.startsWith('5.');

const isOf = (part: string, type: RegExp): boolean => type.test(fieldOf(part, 'Content-Type') ?? '');

const fieldOf = (text: string, name: string): string | undefined =>
  new RegExp(`^${name}: *(.*)$`, 'im').exec(text)?.[1];
