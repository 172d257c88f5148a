interface Mail {
  /** Empty: she chooses. */
  to: string;
  subject?: string;
  body?: string;
}

/** A `mailto:` address (RFC 6068): lines end with CRLF, and what is in a mailbox adds no header. */
export function mailLink({ to, subject, body }: Mail): string {
  const encode = (text: string) => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  const mailbox = encodeURIComponent(to).replaceAll('%40', '@');
  const headers = [
    ...(subject === undefined ? [] : [`subject=${encode(subject)}`]),
    ...(body === undefined ? [] : [`body=${encode(body)}`]),
  ];
  return `mailto:${mailbox}${headers.length > 0 ? `?${headers.join('&')}` : ''}`;
}
