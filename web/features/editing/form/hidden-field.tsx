import { IconAlertTriangle } from '@tabler/icons-react';
import { Notice } from '#web/ui/notice.tsx';
import { livingWords as words } from '../model/living.fr.ts';
import { FieldGroup } from '#web/ui/field.tsx';
import type { FieldProps } from '#web/ui/field.tsx';
import type { Row } from '../model/row.ts';
import fieldClasses from '#web/ui/field.module.css';
import classes from './form.module.css';

interface Props extends FieldProps {
  row: Row;
}

/** All that leads to the place, as a form types it. */
const ERASED = [
  'adresse',
  'complement_adresse',
  'code_postal',
  'latitude',
  'longitude',
  'siret',
  'accessibilite_lieu',
] as const;

/** Whether the place is hidden, and what that does for good, said before it is published. */
export function HiddenField({ row, ...field }: Props) {
  const hidden = row.values.adresse_masquee === true;
  const was = row.published.adresse_masquee === true;
  const set = (adresse_masquee: boolean) =>
    row.set({
      adresse_masquee,
      ...Object.fromEntries(ERASED.map((column) => [column, adresse_masquee ? null : row.published[column]])),
    });
  return (
    <FieldGroup {...field}>
      <label className={classes.choice}>
        <input type="checkbox" checked={hidden} onChange={() => set(!hidden)} />
        {words.hide}
      </label>
      {hidden && !was && (
        <Notice tone="warn" role="status" icon={<IconAlertTriangle size={22} />}>
          <p>{words.erases}</p>
          <p>{words.stays}</p>
        </Notice>
      )}
      {hidden && was && <p className={fieldClasses.help}>{words.onlyCommune}</p>}
      {!hidden && was && (
        <p className={fieldClasses.help} role="status">
          {words.typeAgain}
        </p>
      )}
    </FieldGroup>
  );
}
