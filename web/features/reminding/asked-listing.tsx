import { Button, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { AskedListing as Asked } from '#api/contract/reminders.contract';
import { describeHours } from '#web/lib/describe-hours.ts';
import { formatPhone } from '#web/lib/format-phone.ts';
import { formatDate } from '#web/lib/format-time.ts';
import { capitalise } from '#web/lib/french.ts';
import { freshness as states } from '#web/lib/freshness.fr.ts';
import { rememberReturn } from '#web/lib/return-page.ts';
import { reminder as words } from './reminding.fr.ts';
import type { Confirmation } from './use-confirmation.ts';
import pageClasses from '#web/ui/page.module.css';
import classes from './reminding.module.css';

interface Props {
  listing: Asked;
  confirmation: Confirmation;
}

/** A listing in short, as it is published, and the one press that says that it is right. */
export function AskedListing({ listing, confirmation }: Props) {
  const { id, nom } = listing;
  return (
    <li className={pageClasses.card}>
      <h2>{nom}</h2>
      <Facts listing={listing} />
      {confirmation.confirmed.includes(id) ? (
        <Thanks isLast={confirmation.confirmed.at(-1) === id} />
      ) : (
        <div className={pageClasses.links}>
          <Button
            size="lg"
            leftSection={<IconCheck size={22} aria-hidden />}
            aria-disabled={confirmation.isPending}
            onClick={() => confirmation.confirm([id])}
          >
            {confirmation.isConfirming(id) ? words.confirming : words.confirm}
            <VisuallyHidden>{words.confirmOf(nom)}</VisuallyHidden>
          </Button>
          <Link
            to="/connexion"
            onClick={() => rememberReturn(`/mes-fiches/${encodeURIComponent(id)}`, new Date())}
          >
            {words.edit}
            <VisuallyHidden>{words.editOf(nom)}</VisuallyHidden>
          </Link>
        </div>
      )}
    </li>
  );
}

function Facts({ listing }: Pick<Props, 'listing'>) {
  const { telephone, adresse, code_postal, commune, horaires_accueil, horaires_texte } = listing;
  const place = [adresse, [code_postal, commune].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const hours = horaires_accueil ? describeHours(horaires_accueil) : [];
  return (
    <dl className={pageClasses.terms}>
      <div>
        <dt>{words.phone}</dt>
        <dd className={telephone ? classes.phone : undefined}>
          {telephone ? formatPhone(telephone) : words.none}
        </dd>
      </div>
      <div>
        <dt>{words.hours}</dt>
        {[...hours, ...(horaires_texte ? [horaires_texte] : [])].map((line) => (
          <dd key={line}>{capitalise(line)}</dd>
        ))}
        {hours.length === 0 && !horaires_texte && <dd>{words.none}</dd>}
      </div>
      <div>
        <dt>{words.address}</dt>
        <dd>{place || words.none}</dd>
      </div>
      <div>
        <dt>{words.date}</dt>
        <dd>{ageOf(listing)}</dd>
      </div>
    </dl>
  );
}

const ageOf = ({ date_maj, freshness }: Asked): string =>
  [capitalise(states[freshness]), ...(date_maj ? [words.since(formatDate(date_maj, true))] : [])].join(', ');

/** They take the focus: what was pressed is gone. */
function Thanks({ isLast }: { isLast: boolean }) {
  const thanks = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isLast) thanks.current?.focus();
  }, [isLast]);
  return (
    <p ref={thanks} tabIndex={-1} role="status" className={pageClasses.thanks}>
      <IconCheck size={22} aria-hidden />
      {words.thanks}
    </p>
  );
}
