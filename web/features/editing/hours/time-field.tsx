import { MomentField } from './moment-field.tsx';
import { shownTime, typedTime } from './slot-times.ts';
import type { MomentProps } from './moment-field.tsx';

interface Props extends MomentProps {
  minutes: number | null;
  onChange(minutes: number | null): void;
}

/** An hour of the day. */
export const TimeField = ({ minutes, onChange, ...field }: Props) => (
  <MomentField
    {...field}
    type="time"
    value={shownTime(minutes)}
    onChange={(typed) => onChange(typedTime(typed))}
  />
);
