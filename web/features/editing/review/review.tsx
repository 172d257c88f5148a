import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { ChangesList } from './changes-list.tsx';
import { publishing as words } from '../editing.fr.ts';
import { hidingOf } from '#api/domain/editing/hidden-address';
import { livingWords as living } from '../model/living.fr.ts';
import type { Edition } from '#api/contract/editing.contract';
import type { Change } from '#api/domain/editing/changes';
import type { Names } from '../model/describe-unit.ts';
import pageClasses from '#web/ui/page.module.css';
import classes from './review.module.css';

interface Props {
  edition: Edition;
  changes: readonly Change[];
  names: Names;
  isPublishing: boolean;
  onPublish(): void;
  onBack(): void;
}

/** What will change, before it is published. */
export function Review({ isPublishing, onPublish, onBack, ...shown }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section aria-labelledby="ce-qui-change" className={classes.review}>
      <h2 id="ce-qui-change" ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      <p className={pageClasses.soft}>{hidingOf(shown.changes) ? living.erases : words.lead}</p>
      <ChangesList {...shown} />
      <div className={pageClasses.actions}>
        <Button aria-disabled={isPublishing} onClick={onPublish}>
          {isPublishing ? words.publishing : words.publish}
        </Button>
        <Button variant="default" onClick={onBack}>
          {words.back}
        </Button>
      </div>
    </section>
  );
}
