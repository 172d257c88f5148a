import { NBSP } from './french.ts';
import { hours as words } from './hours.fr.ts';

/** `lundi` for `Mo`. */
export function dayName(code: string): string {
  return words.days[code as keyof typeof words.days] ?? code;
}

/** `9 h – 12 h 30` for `09:00-12:30`. */
export function spanInWords(span: string): string {
  return span.trim().split('-').map(timeInWords).join(' – ');
}

function timeInWords(time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return [Number(hour), 'h', minute === '00' ? '' : minute].filter((part) => part !== '').join(NBSP);
}
