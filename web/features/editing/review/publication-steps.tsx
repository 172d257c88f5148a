import { conflicts as words } from '../editing.fr.ts';
import { changesOf, isEmpty } from '../model/edits.ts';
import { takeSides } from '../model/take-sides.ts';
import { ConflictChoice } from './conflict-choice.tsx';
import { Review } from './review.tsx';
import type { Edition } from '#api/contract/editing.contract';
import type { Names } from '../model/describe-unit.ts';
import type { EditedForm } from '../use-form.ts';
import type { usePublication } from '../use-publication.ts';

interface Props {
  edition: Edition;
  names: Names;
  edited: EditedForm;
  publication: ReturnType<typeof usePublication>;
}

const TEXTS = {
  title: words.title,
  lead: words.lead,
  yours: words.yours,
  publish: words.publish,
  leave: words.leave,
};

/** After the form: what will change; then, if another published meanwhile, whose words stay. */
export function PublicationSteps({ edition, names, edited, publication }: Props) {
  const { step } = publication;
  if (step.name === 'form') return null;
  if (step.name === 'review') {
    return (
      <Review
        edition={edition}
        names={names}
        changes={changesOf(edition, step.edits)}
        isPublishing={publication.isPublishing}
        onPublish={() => publication.publish(step.edits)}
        onBack={publication.back}
      />
    );
  }
  const { conflicts: found, version } = step.found;
  return (
    <ConflictChoice
      key={version}
      edition={edition}
      names={names}
      found={found}
      texts={TEXTS}
      onChoose={(theirs) => {
        const edits = takeSides(step.edits, found, theirs);
        edited.replace(edits, version);
        if (isEmpty(edits)) publication.keepTheirs();
        else publication.publish(edits, version);
      }}
      onLeave={publication.back}
    />
  );
}
