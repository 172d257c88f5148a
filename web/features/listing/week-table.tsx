import { clock } from '#api/domain/opening-hours/time-slot';
import { capitalise } from '#web/lib/french.ts';
import { formatDate } from '#web/lib/format-time.ts';
import { hours } from '#web/lib/hours.fr.ts';
import { week as words } from './listing.fr.ts';
import type { WeekDay } from '#api/contract/opening-state.contract';
import classes from './listing.module.css';

/** The seven days to come, each with its date, its hours and the holiday that may change them. */
export function WeekTable({ days }: { days: readonly WeekDay[] }) {
  return (
    <table className={classes.days}>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.hours}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day, index) => (
          <tr key={day.date} data-today={index === 0 || undefined}>
            <th scope="row">
              {index === 0 ? words.today : capitalise(hours.days[day.weekday])}{' '}
              <span className={classes.soft}>{formatDate(day.date)}</span>
            </th>
            <td>
              {describeSlots(day)}
              {notesOf(day).map((note) => (
                <span key={note} className={classes.note} data-doubt={!day.sure || undefined}>
                  {note}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function describeSlots({ slots }: WeekDay): string {
  if (slots.length === 0) return words.closed;
  return slots.map(({ from, to }) => words.slot(spoken(from), spoken(to))).join(words.and);
}

/** `9 h`, `13 h 30`, from minutes since midnight. */
function spoken(minutes: number): string {
  const [hour = '', rest = ''] = clock(minutes).split(':');
  return words.time(String(Number(hour)), rest === '00' ? '' : rest);
}

/** The holiday first, then what the hours add, each once. */
function notesOf({ public_holiday, school_holiday, comment, slots }: WeekDay): string[] {
  const said = [public_holiday, school_holiday, comment, ...slots.map((slot) => slot.comment)];
  return [...new Set(said.filter((note) => note !== null))];
}
