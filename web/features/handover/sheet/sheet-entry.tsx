import { NeedIcon } from './need-icon.tsx';
import { French } from './french.tsx';
import { SheetContact } from './sheet-contact.tsx';
import { SheetFacts } from './sheet-facts.tsx';
import classes from './sheet.module.css';
import type { SheetWords } from '../languages/sheet-words.ts';
import type { SheetDays } from './sheet-facts.tsx';
import type { SheetPartner } from '../sheet-partner.ts';

interface Props {
  partner: SheetPartner;
  /** The same as on the map. */
  number: number;
  words: SheetWords;
  days: SheetDays;
  /** Without what it is for. */
  discreet: boolean;
}

/** One partner on the sheet: what for, whom to call, where and when. */
export function SheetEntry({ partner, number, words, days, discreet }: Props) {
  const { nom, needs, deduced, fictional } = partner;
  return (
    <article className={classes.entry}>
      <h3>
        <span className={classes.number}>{number}</span>
        <French>{nom}</French>
      </h3>
      {fictional && <p>{words.fictional}</p>}
      {!discreet && needs.length > 0 && (
        <ul className={classes.needs}>
          {needs.map((need) => (
            <li key={need}>
              <NeedIcon need={need} />
              <span>{deduced.includes(need) ? words.procedures(words.needs[need]) : words.needs[need]}</span>
            </li>
          ))}
        </ul>
      )}
      <SheetContact partner={partner} words={words} />
      <SheetFacts partner={partner} words={words} days={days} />
    </article>
  );
}
