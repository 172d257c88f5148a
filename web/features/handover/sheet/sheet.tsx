import { useState } from 'react';
import { localDay } from '#web/lib/format-time.ts';
import { wordsOf } from '../languages/words-of.ts';
import { QrCode } from './qr-code.tsx';
import { SheetEntry } from './sheet-entry.tsx';
import { SheetMap } from './sheet-map.tsx';
import classes from './sheet.module.css';
import type { Language } from '../languages/sheet-words.ts';
import type { SheetPartner } from '../sheet-partner.ts';
import type { MapPlan } from './map-layout.ts';

interface Props {
  partners: readonly SheetPartner[];
  language: Language;
  /** Without what each partner is for. */
  discreet: boolean;
  map: MapPlan | null;
  /** The address of this sheet, for the code; null where no telephone could open it. */
  link: string | null;
}

/** What the person takes home: one page of A4, large print, easy to read. */
export function Sheet({ partners, language, discreet, map, link }: Props) {
  const words = wordsOf(language);
  const [today] = useState(() => localDay(new Date()));
  const days = { today, write: (day: string) => writeDay(day, language) };
  return (
    <section lang={language} dir={words.dir} className={classes.sheet} aria-label={words.title}>
      <div className={classes.head}>
        <h2>{words.title}</h2>
        {partners.some(({ telephone }) => telephone) && <p className={classes.first}>{words.callFirst}</p>}
      </div>
      {words.frenchWords && <p>{words.frenchWords}</p>}
      <ol className={classes.entries}>
        {partners.map((partner, index) => (
          <li key={partner.id}>
            <SheetEntry partner={partner} number={index + 1} words={words} days={days} discreet={discreet} />
          </li>
        ))}
      </ol>
      <div className={classes.foot}>
        {map && <SheetMap plan={map} words={words} />}
        {link && (
          <figure className={classes.code}>
            <QrCode text={link} label={words.scan} />
            <figcaption>{words.scan}</figcaption>
          </figure>
        )}
        <div className={classes.notes}>
          <p>{words.notes}</p>
          <div aria-hidden />
          <div aria-hidden />
        </div>
        <p className={classes.date}>
          {words.readOn(dateOf(partners, language))} {words.mayChange}
        </p>
      </div>
    </section>
  );
}

/** The day of the oldest copy: the sheet is as sure as the least sure of them. */
function dateOf(partners: readonly SheetPartner[], language: Language): string {
  const oldest = partners.map(({ read_at }) => read_at).toSorted()[0];
  return oldest ? writeDay(oldest, language) : '';
}

/** A day, or that of an instant on this device, written out. */
function writeDay(iso: string, language: Language): string {
  const isDay = iso.length === 10;
  const format = new Intl.DateTimeFormat(`${language}-u-nu-latn`, {
    dateStyle: 'long',
    ...(isDay && { timeZone: 'UTC' }),
  });
  return format.format(new Date(iso));
}
