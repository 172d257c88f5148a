import { answerReports } from '#api/contract/moderation.contract';
import { call } from '#web/api/client.ts';
import { formatDate } from '#web/lib/format-time.ts';
import { formatPhone } from '#web/lib/format-phone.ts';
import { Answering } from './answering.tsx';
import { EntryHead } from './entry-head.tsx';
import { report as words } from './queue.fr.ts';
import type { ReportedItem } from '#api/contract/moderation.contract';
import type { Choice } from './answering.tsx';
import type { EntryProps } from './queue-entry.tsx';
import pageClasses from '#web/ui/page.module.css';

interface Props extends EntryProps {
  kind: 'marked' | 'report';
  reported: ReportedItem;
}

/** A listing that workers report: how many say what, in which words, and three answers. */
export function ReportedEntry({ kind, reported, sayTally, ...answering }: Props) {
  const {
    structure_id: id,
    nom,
    commune,
    telephone,
    courriel,
    tallies,
    texts,
    asked_on,
    mail_returns,
  } = reported;
  return (
    <Answering nom={nom} choices={choicesOf(id)} {...answering}>
      <EntryHead kind={kind} title={[nom, commune].filter(Boolean).join(', ')} listings={[{ id, nom }]} />
      <dl className={pageClasses.terms}>
        <div>
          <dt>{words.tallies}</dt>
          {tallies.map((tally) => (
            <dd key={`${tally.reason} ${tally.need}`}>{sayTally(tally)}</dd>
          ))}
        </div>
        {texts.length > 0 && (
          <div>
            <dt>{words.texts}</dt>
            {texts.map(({ text, day }) => (
              <dd key={`${day} ${text}`}>{words.said(text, formatDate(day, true))}</dd>
            ))}
          </div>
        )}
        {(telephone || courriel) && (
          <div>
            <dt>{words.reach}</dt>
            {telephone && (
              <dd>
                <a href={`tel:${telephone}`}>{formatPhone(telephone)}</a>
              </dd>
            )}
            {courriel && (
              <dd>
                <a href={`mailto:${courriel}`}>{courriel}</a>
              </dd>
            )}
          </div>
        )}
      </dl>
      {mail_returns && <p>{words.returns}</p>}
      {asked_on && <p>{words.asked(formatDate(asked_on, true))}</p>}
    </Answering>
  );
}

function choicesOf(id: string): Choice[] {
  const answer = (said: 'right' | 'closed' | 'asked') => async (reason: string | null) => {
    const { decision, written } = await call(answerReports, {
      params: { id },
      body: { answer: said, reason },
    });
    return { decision, ...(written && { text: words.wasAsked[written] }) };
  };
  return [
    { label: words.right, done: words.wasRight, run: answer('right') },
    { label: words.closed, done: words.wasClosed, run: answer('closed') },
    { label: words.ask, done: words.wasAsked.nobody, run: answer('asked') },
  ];
}
