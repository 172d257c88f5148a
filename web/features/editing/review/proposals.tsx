import { Button, VisuallyHidden } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerProposal } from '#api/contract/editing.contract';
import { valuesOf } from '#api/domain/editing/changes';
import { call } from '#web/api/client.ts';
import { formatDate } from '#web/lib/format-time.ts';
import { ActionFailure } from '../action-failure.tsx';
import { proposals as words } from '../editing.fr.ts';
import { describeUnit } from '../model/describe-unit.ts';
import { editedOf } from '../model/edits.ts';
import { keyOf } from '../model/take-sides.ts';
import { refreshListing } from '../refresh-listing.ts';
import { titleOf } from './changes-list.tsx';
import type { Edition } from '#api/contract/editing.contract';
import type { Names } from '../model/describe-unit.ts';
import pageClasses from '#web/ui/page.module.css';
import sideClasses from '#web/ui/sides.module.css';
import classes from './review.module.css';

type Proposal = Edition['proposals'][number];

type Answer = Pick<Proposal, 'service_id' | 'unit' | 'at'> & { accept: boolean };

interface Props {
  edition: Edition;
  names: Names;
}

/** What the source says otherwise, field by field: taken, or kept out until it says something else. */
export function Proposals({ edition, names }: Props) {
  const queries = useQueryClient();
  const answer = useMutation({
    networkMode: 'always',
    mutationFn: ({ service_id, unit, at, accept }: Answer) =>
      call(answerProposal, {
        params: { id: edition.id },
        body: { service_id, unit, at, base_version: edition.version, accept },
      }),
    onSuccess: () => refreshListing(queries, edition.id),
  });
  const { proposals } = edition;
  if (proposals.length === 0 && !answer.isSuccess) return null;
  return (
    <section aria-labelledby="la-source" className={classes.review}>
      <h2 id="la-source">{words.title}</h2>
      {answer.isSuccess && (
        <p key={answer.submittedAt} ref={takeFocus} tabIndex={-1} role="status">
          <strong>{answer.variables.accept ? words.taken : words.kept}</strong>
        </p>
      )}
      {proposals.length > 0 && <p className={pageClasses.soft}>{words.lead}</p>}
      {answer.error && (
        <ActionFailure
          error={answer.error}
          title={words.failed}
          onRetry={() => answer.mutate(answer.variables)}
        />
      )}
      <ul className={classes.changes}>
        {proposals.map((proposal) => (
          <Proposed
            key={keyOf(proposal)}
            {...{ edition, names, proposal }}
            onAnswer={(accept) => !answer.isPending && answer.mutate({ ...proposal, accept })}
          />
        ))}
      </ul>
    </section>
  );
}

/** What was pressed is gone: what came of it takes the focus. */
const takeFocus = (element: HTMLElement | null): void => element?.focus();

interface ProposedProps extends Props {
  proposal: Proposal;
  onAnswer(accept: boolean): void;
}

function Proposed({ edition, names, proposal, onAnswer }: ProposedProps) {
  const label = titleOf(edition, proposal);
  const ours = valuesOf(editedOf(edition), proposal) ?? {};
  const sides = [
    { term: words.ours, values: ours },
    { term: words.theirs(formatDate(proposal.at.slice(0, 10), true)), values: proposal.value },
  ];
  const about = <VisuallyHidden>{words.about(label)}</VisuallyHidden>;
  return (
    <li>
      <p className={sideClasses.name}>{label}</p>
      <dl className={sideClasses.sides}>
        {sides.map(({ term, values }) => (
          <div key={term}>
            <dt>{term}</dt>
            {describeUnit(proposal, values, names).map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      <div className={`${pageClasses.actions} ${classes.answers}`}>
        <Button variant="default" onClick={() => onAnswer(true)}>
          {words.take}
          {about}
        </Button>
        <Button variant="default" onClick={() => onAnswer(false)}>
          {words.keep}
          {about}
        </Button>
      </div>
    </li>
  );
}
