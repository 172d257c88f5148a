import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { ownId } from '#api/domain/editing/own-listing';
import { formWords } from './form/form.fr.ts';
import { ServiceFields, summaryId } from './form/service-fields.tsx';
import { useFocusAfter } from './hours/use-focus-after.ts';
import { page as words } from './editing.fr.ts';
import { addedIds } from './model/edits.ts';
import { rowOf } from './model/row.ts';
import type { EditSlots } from './edit-view.tsx';
import type { Form, Row } from './model/row.ts';
import classes from './editing.module.css';
import formClasses from './form/form.module.css';

const TITLE = 'section-services';
const keepId = (service: string) => `garder-${service}`;

interface Props extends Pick<EditSlots, 'renderMap'> {
  form: Form;
}

/** The services of the listing: those that are there, those that are added, those that are taken away. */
export function ServicesSection({ form, renderMap }: Props) {
  const [opened, setOpened] = useState<string | null>(null);
  // What is pressed to take a service away, or to bring it back, goes with it.
  const focusAfter = useFocusAfter();
  const added = addedIds(form.edition, form.edits).map((id) => ({ id, origin: 'declared' as const }));
  const published = form.edition.services.filter(({ values }) => values.withdrawn !== true);
  const removed = form.edition.services.filter(
    ({ id, values }) => values.withdrawn === true && form.edits.services[id]?.withdrawn !== false,
  );
  const back = form.edition.services.filter(
    ({ id, values }) => values.withdrawn === true && form.edits.services[id]?.withdrawn === false,
  );
  const add = () => {
    const id = ownId(crypto.randomUUID());
    form.change(id, { nom: '', thematiques: [], withdrawn: false });
    setOpened(id);
    focusAfter(summaryId(id));
  };
  const hasPlaces = rowOf(form, null).values.adresse_masquee !== true;
  return (
    <section aria-labelledby={TITLE} className={classes.section}>
      <h2 id={TITLE} tabIndex={-1}>
        {words.services}
      </h2>
      {published.length + added.length === 0 && <p>{words.noServices}</p>}
      {[...published, ...back, ...added].map(({ id, origin }) => (
        <EditedService
          key={id}
          {...{ form, origin, renderMap, hasPlaces }}
          row={rowOf(form, id)}
          isNew={added.some((service) => service.id === id)}
          startsOpen={id === opened}
          onGone={focusAfter}
        />
      ))}
      <div className={formClasses.buttons}>
        <button type="button" onClick={add}>
          {words.addService}
        </button>
      </div>
      {removed.length > 0 && (
        <details>
          <summary>{words.removed(removed.length)}</summary>
          <ul className={formClasses.chosen}>
            {removed.map(({ id, values }) => (
              <li key={id}>
                {String(values.nom)}
                <button
                  type="button"
                  onClick={() => {
                    form.change(id, { withdrawn: false });
                    focusAfter(summaryId(id));
                  }}
                >
                  {formWords.bringBack}
                  <VisuallyHidden>{formWords.ofService(String(values.nom))}</VisuallyHidden>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface ServiceProps
  extends Props, Pick<Parameters<typeof ServiceFields>[0], 'origin' | 'startsOpen' | 'hasPlaces'> {
  row: Row;
  isNew: boolean;
  /** What was pressed is gone: the focus goes to what has this id. */
  onGone(next: string): void;
}

function EditedService({ form, row, isNew, startsOpen = false, onGone, ...drawn }: ServiceProps) {
  const id = row.serviceId ?? '';
  const isEdited = id in form.edits.services;
  if (row.values.withdrawn === true) {
    const nom = String(row.values.nom);
    return (
      <div className={formClasses.buttons}>
        <p role="status">{formWords.removed(nom)}</p>
        <button
          type="button"
          id={keepId(id)}
          onClick={() => {
            row.set({ withdrawn: false });
            onGone(summaryId(id));
          }}
        >
          {formWords.keep}
          <VisuallyHidden>{formWords.ofService(nom)}</VisuallyHidden>
        </button>
      </div>
    );
  }
  const edited = isEdited ? formWords.edited : null;
  return (
    <ServiceFields
      {...{ row, startsOpen, ...drawn }}
      mark={isNew ? formWords.added : edited}
      // One that was never published leaves no trace.
      onRemove={() => {
        row.set(isNew ? row.published : { ...row.published, withdrawn: true });
        onGone(isNew ? TITLE : keepId(id));
      }}
    />
  );
}
