import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { LONGEST_TEXT } from '#api/domain/reporting/refuse-text';
import { isFullDate, latestFullDay } from '#api/domain/reporting/report-windows';
import { THEMATIQUES } from '#api/domain/vocabulary/thematiques';
import { localDay } from '#web/lib/format-time.ts';
import { moveFocus } from './move-focus.ts';
import { failure, words } from './reporting.fr.ts';
import classes from './report-panel.module.css';
import type { FormEvent, ReactNode } from 'react';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import type { Body, Detailed } from './use-report.ts';

interface Props {
  reason: Detailed;
  needs: readonly Thematique[];
  onSend(body: Body): void;
  onRefuse(text: string): void;
}

/** What a reason wants to be told: a need, a date, or a few words. */
export function ReportDetail({ reason, needs, ...act }: Props) {
  if (reason === 'no-longer-does') return <NeedChoice needs={needs} onSend={act.onSend} />;
  return reason === 'full' ? <UntilForm {...act} /> : <TextForm {...act} />;
}

type Acts = Pick<Props, 'onSend' | 'onRefuse'>;

function NeedChoice({ needs, onSend }: Pick<Props, 'needs' | 'onSend'>) {
  const options = THEMATIQUES.filter(({ value }) => needs.includes(value));
  return (
    <>
      <p className={classes.title}>{words.need}</p>
      <ul className={classes.choices}>
        {options.map(({ value, label }, index) => (
          <li key={value}>
            <button
              type="button"
              data-choice
              data-first={index === 0 || undefined}
              onKeyDown={moveFocus}
              onClick={() => onSend({ reason: 'no-longer-does', need: value })}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function UntilForm({ onSend, onRefuse }: Acts) {
  const id = useId();
  const [until, setUntil] = useState('');
  const [today] = useState(() => new Date());
  const submit = () =>
    until && isFullDate(until, today) ? onSend({ reason: 'full', until }) : onRefuse(failure.noDate);
  return (
    <Form id={id} label={words.until} hint={words.untilHint} onSubmit={submit}>
      <input
        id={id}
        type="date"
        data-first
        aria-describedby={`${id}-aide`}
        min={localDay(today)}
        max={latestFullDay(today)}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
    </Form>
  );
}

function TextForm({ onSend, onRefuse }: Acts) {
  const id = useId();
  const [text, setText] = useState('');
  const submit = () =>
    text.trim() === '' ? onRefuse(failure.noText) : onSend({ reason: 'other', text: text.trim() });
  const hint = `${words.textHint} ${words.left(LONGEST_TEXT)}.`;
  return (
    <Form id={id} label={words.text} hint={hint} onSubmit={submit}>
      <textarea
        id={id}
        rows={3}
        data-first
        aria-describedby={`${id}-aide`}
        maxLength={LONGEST_TEXT}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </Form>
  );
}

interface FormProps {
  /** Of the field. */
  id: string;
  label: string;
  hint: string;
  onSubmit(): void;
  children: ReactNode;
}

function Form({ id, label, hint, onSubmit, children }: FormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form noValidate className={classes.form} onSubmit={submit}>
      <label htmlFor={id} className={classes.title}>
        {label}
      </label>
      <p id={`${id}-aide`} className={classes.hint}>
        {hint}
      </p>
      {children}
      <Button type="submit">{words.send}</Button>
    </form>
  );
}
