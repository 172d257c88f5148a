import { LinkButton } from '#web/ui/link-button.tsx';
import { subjectLabel } from '../subject-words.ts';
import { ChooseRegion } from './choose-region.tsx';
import { PartnersList } from './partners-list.tsx';
import { partners as words } from './partners.fr.ts';
import { listed } from './use-partners.ts';
import type { Asked } from '../asked.ts';
import type { TerritoryAnswer } from '../use-territory.ts';
import shared from '../territory.module.css';
import classes from './partners.module.css';

interface Props {
  territory: TerritoryAnswer;
  asked: Asked;
  /** Kept in the links to other territories. */
  search: string;
  /** Goes to where the subject of the page is chosen. */
  onChangeSubject(): void;
}

/** Who helps there, one by one: filtered as in an orientation, read page after page, taken away. */
export function PartnersSection({ territory, asked: { subject }, search, onChangeSubject }: Props) {
  const place = listed(territory);
  return (
    <section aria-labelledby="partenaires" className={shared.section}>
      <h2 id="partenaires">{words.title}</h2>
      <p className={shared.lead}>{words.lead}</p>
      <p className={classes.subject}>
        {words.subject}&nbsp;: <strong>{subjectLabel(subject)}</strong>{' '}
        <span data-screen-only>
          <LinkButton onClick={onChangeSubject}>{words.changeSubject}</LinkButton>
        </span>
      </p>
      {place ? (
        <PartnersList territory={place} subject={subject} />
      ) : (
        <ChooseRegion territory={territory} subject={subject} search={search} />
      )}
    </section>
  );
}
