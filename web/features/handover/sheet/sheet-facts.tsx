import {
  IconBackpack,
  IconCalendarEvent,
  IconClock,
  IconCoinEuro,
  IconHomeHeart,
  IconMapPin,
  IconUserUp,
} from '@tabler/icons-react';
import { describeWeek } from './describe-week.ts';
import { French } from './french.tsx';
import classes from './sheet.module.css';
import type { ReactNode } from 'react';
import type { Icon } from '@tabler/icons-react';
import type { SheetWords } from '../languages/sheet-words.ts';
import type { SheetPartner } from '../sheet-partner.ts';

interface Props {
  partner: SheetPartner;
  words: SheetWords;
  days: SheetDays;
}

/** Where, when, how much, what to bring: one idea a line, each with its pictogram. */
export function SheetFacts({ partner, words, days }: Props) {
  const { conditions, frais, frais_precisions } = partner;
  return (
    <ul className={classes.facts}>
      <Place partner={partner} words={words} />
      <Fact icon={IconClock} part="hours">
        <ForNow partner={partner} words={words} days={days} />
        <Hours partner={partner} words={words} />
      </Fact>
      <Ways partner={partner} words={words} />
      <Fact icon={IconCoinEuro}>
        <p>{words.cost[frais]}</p>
        {frais !== 'gratuit' && <Quoted texts={frais_precisions} />}
      </Fact>
      {conditions.length > 0 && (
        <Fact icon={IconBackpack}>
          <p>
            <strong>{words.bring}</strong>
          </p>
          <Quoted texts={conditions} />
        </Fact>
      )}
    </ul>
  );
}

/** The day on which the sheet is read, and how a day is written in its language. */
export interface SheetDays {
  today: string;
  write(day: string): string;
}

interface FactProps {
  icon: Icon;
  /** For what is laid out apart on paper. */
  part?: 'hours';
  children: ReactNode;
}

function Fact({ icon: Drawing, part, children }: FactProps) {
  return (
    <li data-part={part}>
      <Drawing size="1.25em" aria-hidden />
      <div>{children}</div>
    </li>
  );
}

/** How one is received: on appointment, through a professional. */
function Ways({ partner, words }: Omit<Props, 'days'>) {
  const { by_appointment, professionals_only, telephone } = partner;
  return (
    <>
      {professionals_only && <Fact icon={IconUserUp}>{words.byProfessional}</Fact>}
      {by_appointment && !professionals_only && (
        <Fact icon={IconCalendarEvent}>{telephone ? words.appointmentCall : words.appointmentWrite}</Fact>
      )}
    </>
  );
}

function Place({ partner, words }: Omit<Props, 'days'>) {
  const { adresse, complement_adresse, code_postal, commune, at_a_distance, itinerant, hidden } = partner;
  if (at_a_distance) return <Fact icon={IconHomeHeart}>{words.atDistance}</Fact>;
  const town = [code_postal, commune].filter(Boolean).join(' ');
  const lines = [adresse, complement_adresse, town].filter(Boolean);
  return (
    <Fact icon={IconMapPin}>
      {itinerant && <p>{words.moves}</p>}
      {lines.length === 0 && !itinerant && !hidden && <p>{words.noAddress}</p>}
      {lines.map((line) => (
        <p key={line}>
          <French>{line}</French>
        </p>
      ))}
      {hidden && <p>{words.hiddenAddress}</p>}
    </Fact>
  );
}

/** What holds for a while, said before the hours of an ordinary week; what is over on the day of the sheet is not. */
function ForNow({ partner: { closure, full_until }, words, days: { today, write } }: Props) {
  return (
    <>
      {closure && closure.last >= today && (
        <p>
          <strong>{words.closedFromTo(write(closure.first), write(closure.last))}</strong>
        </p>
      )}
      {full_until !== null && full_until >= today && (
        <p>
          <strong>{words.fullUntil(write(full_until))}</strong>
        </p>
      )}
    </>
  );
}

function Hours({ partner: { horaires_accueil, horaires_texte }, words }: Omit<Props, 'days'>) {
  const week = horaires_accueil === null ? null : describeWeek(horaires_accueil, words);
  if (week && week.length > 0) {
    return (
      <>
        <p>
          <strong>{words.hours}</strong>
        </p>
        {week.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </>
    );
  }
  if (horaires_texte) return <Quoted texts={[horaires_texte]} />;
  return <p>{horaires_accueil === null ? words.hoursUnknown : words.hoursChange}</p>;
}

/** What the listing says itself. */
function Quoted({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => (
    <p key={text} className={classes.quoted}>
      <French>{text}</French>
    </p>
  ));
}
