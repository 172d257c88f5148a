import { Button } from '@mantine/core';
import { usePageTitle } from '#web/lib/use-page-title.ts';
import { ActionFailure } from '../action-failure.tsx';
import { ServiceField, StructureField } from '../form/unit-field.tsx';
import { KeepersOnly } from '../keepers-only.tsx';
import { AddressLines } from './address-lines.tsx';
import { creating as words } from './creating.fr.ts';
import { FirstIssue } from './first-issue.tsx';
import { LookAlikes } from './look-alikes.tsx';
import { useCreation } from './use-creation.ts';
import { whenShown } from './when-shown.ts';
import pageClasses from '#web/ui/page.module.css';
import classes from '../editing.module.css';

/** « Nouvelle fiche » : what the standard asks for; the rest is written where listings are edited. */
export default function CreatePage() {
  usePageTitle(words.pageTitle);
  return (
    <KeepersOnly title={words.title}>
      {(actor) => <Creation when={words.shown[whenShown(actor)]} />}
    </KeepersOnly>
  );
}

/** `when` says when everybody will see it. */
function Creation({ when }: { when: string }) {
  const creation = useCreation();
  const { structure, service, alikes, isBusy, error } = creation;
  return (
    <>
      {error && <ActionFailure error={error} title={words.failed} onRetry={creation.go} />}
      {alikes && (
        <LookAlikes alikes={alikes} isBusy={isBusy} onCreate={creation.create} onBack={creation.back} />
      )}
      {!alikes && (
        <form
          noValidate
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!isBusy) creation.go();
          }}
        >
          <p>{words.lead}</p>
          <p className={pageClasses.soft}>{when}</p>
          <FirstIssue issues={creation.issues} />
          <section aria-labelledby="la-structure" className={classes.section}>
            <h2 id="la-structure">{words.who}</h2>
            <StructureField row={structure} unit="nom" />
            <AddressLines row={structure} />
            <p className={pageClasses.soft}>{words.reach}</p>
            <StructureField row={structure} unit="telephone" />
            <StructureField row={structure} unit="courriel" />
            <StructureField row={structure} unit="siret" />
          </section>
          <section aria-labelledby="le-service" className={classes.section}>
            <h2 id="le-service">{words.what}</h2>
            <ServiceField row={service} unit="nom" />
            <ServiceField row={service} unit="thematiques" />
          </section>
          <div className={pageClasses.actions}>
            <Button type="submit" size="md" aria-disabled={isBusy}>
              {isBusy ? words.going : words.go}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
