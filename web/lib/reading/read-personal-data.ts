import { askReader } from './ask-reader.ts';
import type { PersonalDatum } from '#api/domain/need/recognition';

const LONGEST_MS = 8_000;

/**
 * What in a text tells who somebody is, found in this browser.
 * @throws when the reader does not come in time
 */
export function readPersonalData(text: string): Promise<PersonalDatum[]> {
  return new Promise((resolve, reject) => {
    const stop = askReader({ text, asks: 'reading' }, (answer) => {
      clearTimeout(timer);
      stop();
      resolve(answer.asks === 'reading' ? answer.recognition.personal_data : []);
    });
    const timer = setTimeout(() => {
      stop();
      reject(new Error('the reader did not come'));
    }, LONGEST_MS);
  });
}
