import { IconInfoCircle, IconMapPinOff } from '@tabler/icons-react';
import { isAnyChosen } from '#api/domain/orientation/filter-names';
import { choicesOf } from '#web/ui/filters/change-filters.ts';
import { filterLabel, givenLabel } from '#web/ui/filters/filter-label.ts';
import { Relax } from '#web/ui/filters/relax.tsx';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { shownOn } from './asked-partners.ts';
import { PartnerItem } from './partner-item.tsx';
import { PagesNav } from './pages-nav.tsx';
import { partners as words } from './partners.fr.ts';
import type { RefObject } from 'react';
import type { Chosen } from '#api/domain/orientation/filter-names';
import type { DirectoryKind, PartnersAnswer } from './use-partners.ts';
import classes from './partners.module.css';

interface Props {
  answer: PartnersAnswer;
  kind: DirectoryKind;
  /** Where the count is said, and the focus goes when a page is turned. */
  said: RefObject<HTMLParagraphElement | null>;
  onFilters(filters: Chosen): void;
  onPage(page: number): void;
}

/** How many pass, those of this page, and the way to the others. */
export function FoundPartners({ answer, kind, said, onFilters, onPage }: Props) {
  const { partners, total, is_cut, asked } = answer;
  return (
    <>
      <p ref={said} role="status" tabIndex={-1} className={classes.said}>
        {sayFound(answer)}
      </p>
      {is_cut && (
        <Notice tone="calm" icon={<IconInfoCircle size={22} />}>
          <p>{words.cut(kind)}</p>
        </Notice>
      )}
      {total === 0 && <Nobody answer={answer} onFilters={onFilters} />}
      {total > 0 && partners.length === 0 && (
        <p>
          {words.beyond} <LinkButton onClick={() => onPage(1)}>{words.toFirst}</LinkButton>
        </p>
      )}
      {partners.length > 0 && (
        <ul aria-label={words.list} className={classes.list}>
          {partners.map((partner) => (
            <PartnerItem key={partner.id} partner={partner} now={answer.received_at} />
          ))}
        </ul>
      )}
      <PagesNav page={asked.page} pages={shownOn(asked.page, total).pages} onPage={onPage} />
    </>
  );
}

/** Nobody with these filters: which one to give up; nobody at all: what that means. */
function Nobody({ answer: { asked, relaxations }, onFilters }: Pick<Props, 'answer' | 'onFilters'>) {
  if (isAnyChosen(asked.filters)) {
    return (
      <Relax
        title={words.noneFiltered}
        relaxations={relaxations}
        chosen={asked.filters}
        onChange={onFilters}
      />
    );
  }
  return (
    <Notice tone="calm" icon={<IconMapPinOff size={22} />} title={words.none}>
      <p>{words.noneText}</p>
    </Notice>
  );
}

/** `34 partenaires avec le filtre : Gratuit, affichés : 21 à 34`. */
function sayFound({ total, partners, filters, asked }: PartnersAnswer): string {
  const labels = choicesOf(asked.filters).map(({ name, value }) =>
    filterLabel(name, value, givenLabel(filters, name, value)),
  );
  const { first, last, pages } = shownOn(asked.page, total);
  const found = labels.length > 0 ? words.filtered(total, labels) : words.found(total);
  return pages > 1 && partners.length > 0 ? `${found}, ${words.shown(first, last)}` : found;
}
