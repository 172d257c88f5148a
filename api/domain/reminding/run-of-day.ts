/** From this hour of Paris on, the mails of the day leave: when people are at work, not at the hour of a restart. */
const FIRST_HOUR = 7;

const PARIS = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The day of Paris, `YYYY-MM-DD`, whose mails may leave at this time; null before seven. Whoever starts later in the day makes up for it. */
export function runOfDay(now: Date): string | null {
  const [day = '', time = ''] = PARIS.format(now).split(' ');
  return Number(time.slice(0, 2)) >= FIRST_HOUR ? day : null;
}
