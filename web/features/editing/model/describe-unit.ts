import { describeHours } from '#web/lib/describe-hours.ts';
import { capitalise, formatNumber, NBSP } from '#web/lib/french.ts';
import { formatDate, formatWait } from '#web/lib/format-time.ts';
import { inDegrees } from '#web/lib/in-degrees.ts';
import { formatPhone } from '#web/lib/format-phone.ts';
import { choiceWords as words, serviceFields, structureFields } from './fields.fr.ts';
import { livingWords as living } from './living.fr.ts';
import { SERVICE_CONTROLS, STRUCTURE_CONTROLS } from './field-specs.ts';
import type { Change, Values } from '#api/domain/editing/changes';
import type { Control } from './field-specs.ts';

/** Communes and territories by code. */
export type Names = Readonly<Record<string, string>>;

type Field = Pick<Change, 'service_id' | 'unit'>;

/** How the form names a unit of the structure or of a service. */
export const unitLabel = ({ service_id, unit }: Field): string =>
  service_id === null
    ? structureFields[unit as keyof typeof structureFields].label
    : serviceFields[unit as keyof typeof serviceFields].label;

/** What a unit holds, in words, a line each: the same before publishing, in the history and in a conflict. */
export function describeUnit({ service_id, unit }: Field, values: Values, names: Names = {}): string[] {
  const control: Control =
    service_id === null
      ? STRUCTURE_CONTROLS[unit as keyof typeof STRUCTURE_CONTROLS]
      : SERVICE_CONTROLS[unit as keyof typeof SERVICE_CONTROLS];
  if (control.kind === 'presence') return [presenceOf(service_id, values)];
  const lines = linesOf(control, values, { value: values[unit], names });
  return lines.length > 0 ? lines : [words.notSaid];
}

interface Held {
  /** Of a unit of one column. */
  value: unknown;
  names: Names;
}

function linesOf(control: Control, values: Values, { value, names }: Held): string[] {
  if (control.kind === 'place') return placeLines(values, names);
  if (control.kind === 'hours') return hourLines(values);
  if (control.kind === 'closure') return closureLines(values);
  if (control.kind === 'hidden') return [value === true ? living.hidden : living.shown];
  if (value === null || value === undefined || value === '') return [];
  if (control.kind === 'day') return [living.upTo(formatDate(String(value), true))];
  if (control.kind === 'wait') return [living.about(formatWait(Number(value)))];
  if (Array.isArray(value)) return value.map((code) => labelOf(control, String(code), names));
  if (typeof value === 'boolean') return [value ? words.yes : words.no];
  if (typeof value === 'number') return [formatNumber(value, Number.isInteger(value) ? 0 : 1)];
  if (control.kind === 'line' && control.inputMode === 'tel') return [formatPhone(String(value))];
  return [labelOf(control, String(value), names)];
}

function labelOf(control: Control, code: string, names: Names): string {
  if (control.kind === 'zones') return zoneName(code, names);
  if (control.kind === 'one' || control.kind === 'several') return find(control.options, code);
  if (control.kind === 'picked')
    return find(
      control.groups.flatMap(({ options }) => options),
      code,
    );
  return code;
}

const find = (options: readonly { value: string; label: string }[], code: string): string =>
  options.find(({ value }) => value === code)?.label ?? code;

/** A territory by its name; by its code where nobody said its name. */
export const zoneName = (code: string, names: Names): string =>
  code === 'france' ? 'Toute la France' : (names[code] ?? `Territoire ${code}`);

function closureLines({ fermeture_du, fermeture_au }: Values): string[] {
  if (typeof fermeture_du !== 'string' || typeof fermeture_au !== 'string') return [];
  return [living.fromTo(formatDate(fermeture_du, true), formatDate(fermeture_au, true))];
}

function hourLines({ horaires_accueil, horaires_texte }: Values): string[] {
  if (typeof horaires_accueil === 'string') return describeHours(horaires_accueil).map(capitalise);
  return typeof horaires_texte === 'string' ? [horaires_texte] : [];
}

const presenceOf = (serviceId: string | null, { withdrawn }: Values): string => {
  if (serviceId === null) return withdrawn === true ? words.presence.closed : words.presence.open;
  return withdrawn === true ? words.presence.removed : words.presence.listed;
};

function placeLines(values: Values, names: Names): string[] {
  if (values.at_structure === true) return [words.atStructure];
  const { adresse, complement_adresse, code_postal, commune, code_insee, latitude, longitude } = values;
  const town = names[String(code_insee)] ?? commune ?? code_insee;
  const point =
    typeof latitude === 'number' && typeof longitude === 'number' && values.point_origin !== 'commune'
      ? `Repère${NBSP}: ${inDegrees(latitude)}, ${inDegrees(longitude)}`
      : `Repère${NBSP}: au centre de la commune`;
  const lines = [adresse, complement_adresse, [code_postal, town].filter(Boolean).join(' '), point];
  return lines.filter((line) => typeof line === 'string' && line !== '') as string[];
}
