import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useId } from 'react';
import { LANGUAGES } from '../languages/sheet-words.ts';
import { wordsOf } from '../languages/words-of.ts';
import { handover } from '../handover.fr.ts';
import classes from './handover-page.module.css';
import type { Language } from '../languages/sheet-words.ts';

interface Props {
  language: Language;
  onLanguage(language: Language): void;
  discreet: boolean;
  onDiscreet(discreet: boolean): void;
}

const words = handover.sheet;

/** In which language, with or without what it is for, on paper. */
export function SheetSettings({ language, onLanguage, discreet, onDiscreet }: Props) {
  const selectId = useId();
  return (
    <div role="group" aria-label={words.label} className={classes.settings} data-screen-only>
      <div className={classes.language}>
        <label htmlFor={selectId}>{words.language}</label>
        <select
          id={selectId}
          value={language}
          onChange={({ currentTarget: { value } }) => {
            const chosen = LANGUAGES.find((code) => code === value);
            if (chosen) onLanguage(chosen);
          }}
        >
          {LANGUAGES.map((code) => (
            <option key={code} value={code} lang={code}>
              {wordsOf(code).name}
            </option>
          ))}
        </select>
      </div>
      <label>
        <input
          type="checkbox"
          checked={discreet}
          onChange={(event) => onDiscreet(event.currentTarget.checked)}
        />
        {words.discreet}
      </label>
      <Button leftSection={<IconPrinter size={20} aria-hidden />} onClick={() => window.print()}>
        {words.print}
      </Button>
    </div>
  );
}
