const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
/** A French box is given a /56 or less, and changes of address inside it at will: its first seven bytes are one reporter. */
const WHOLE_GROUPS = 3;

/** What stands for a sender: an IPv4 address, or the /56 of an IPv6 one; the same network has one spelling. */
export function networkOfAddress(address: string): string {
  const mapped = MAPPED.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(':')) return address;
  const groups = expand(address.split('%')[0]!.toLowerCase());
  const last = Number.parseInt(groups[WHOLE_GROUPS] ?? '0', 16) & 0xff00;
  return [...groups.slice(0, WHOLE_GROUPS), last.toString(16)].join(':');
}

/** `2001:db8::1` -> its eight groups without leading zeros. */
function expand(address: string): string[] {
  const [before = '', after] = address.split('::');
  const head = groupsOf(before);
  if (after === undefined) return head;
  const tail = groupsOf(after);
  return [...head, ...Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail];
}

const groupsOf = (part: string): string[] =>
  part
    .split(':')
    .filter(Boolean)
    .map((group) => group.replace(/^0+(?=.)/, ''));
