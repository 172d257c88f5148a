import { CONFIRMED, SOURCE_UNITS } from '#api/domain/editing/units';
import type { Kind } from './merge.sql.ts';

const UNITS: Record<Kind, Record<string, readonly string[]>> = SOURCE_UNITS;

const unitOf = (kind: Kind, column: string): string | undefined =>
  Object.entries(UNITS[kind]).find(([, columns]) => columns.includes(column))?.[0];

/** Where the needs of a service are read: once a person set one of these, not the source's words alone, but those that stand. */
const SPOKEN = `t.held && ARRAY['nom', 'description', 'thematiques']`;

/** Whether a person set what a column of `t` holds; `false` for what nobody sets. */
export function isHeld(kind: Kind, column: string): string {
  if (column === 'thematiques_texte') return SPOKEN;
  const unit = unitOf(kind, column);
  return unit ? `'${unit}' = ANY (t.held)` : 'false';
}

/** What the column of `t` holds after the import: the latest date on which its source or a person said that it is right; else the source's value `said`, but where a person set hers. */
export function merged(kind: Kind, column: string, said: string): string {
  if (column === 'date_maj') {
    return `CASE WHEN '${CONFIRMED}' = ANY (t.held) THEN greatest(t.date_maj, ${said}) ELSE ${said} END`;
  }
  const held = isHeld(kind, column);
  return held === 'false' ? said : `CASE WHEN ${held} THEN t.${column} ELSE ${said} END`;
}

/** $1 run. The words of the services that it brings, where people hold some of them. */
export const READ_HELD_TEXTS = `
  SELECT t.id, t.nom, t.description, t.thematiques, t.thematiques_texte
  FROM import_staged s JOIN service t ON t.id = s.id
  WHERE s.run_id = $1 AND s.kind = 'service' AND t.origin = 'declared' AND ${SPOKEN}`;

/** $1 service, $2 needs. */
export const SET_NEEDS_OF_TEXT = 'UPDATE service SET thematiques_texte = $2 WHERE id = $1';

const columnsByUnit = (kind: Kind) => `'${JSON.stringify(UNITS[kind])}'::jsonb`;

const valueOf = (row: string) => `(
  SELECT jsonb_object_agg(name, coalesce(${row} -> name, 'null')) FROM jsonb_array_elements_text(columns) AS name)`;

/** The order of a list of codes says nothing. */
const inOrder = (value: string) => `(
  SELECT jsonb_object_agg(f.name, CASE jsonb_typeof(f.value)
    WHEN 'array' THEN (SELECT jsonb_agg(item ORDER BY item) FROM jsonb_array_elements(f.value) AS item) ELSE f.value END)
  FROM jsonb_each(${value}) AS f(name, value))`;

/** A service that both give at its structure's follows it: where that is, the structure says. */
const BOTH_AT_STRUCTURE = `(
  unit = 'place' AND coalesce(payload ->> 'at_structure', 'false') = 'true' AND ours ->> 'at_structure' = 'true')`;

/** Whether people took a listing `t` away, by itself or with its structure: no import brings it back. */
export const isWithdrawn = (kind: Kind): string =>
  kind === 'structure'
    ? 't.withdrawn'
    : '(t.withdrawn OR EXISTS (SELECT FROM structure p WHERE p.id = t.structure_id AND p.withdrawn))';

/** $1 run, $2 now. What the source says of a unit that a person set, kept to be proposed; what agrees is forgotten. */
export const PROPOSE = (kind: Kind) => `
  WITH held AS (
    SELECT ${kind === 'structure' ? `t.id AS structure_id, '' AS service_id` : 't.structure_id, t.id AS service_id'}, u.unit,
      s.payload, to_jsonb(t) AS ours, ${columnsByUnit(kind)} -> u.unit AS columns
    FROM import_staged s JOIN ${kind} t ON t.id = s.id CROSS JOIN unnest(t.held) AS u(unit)
    WHERE s.run_id = $1 AND s.kind = '${kind}' AND ${columnsByUnit(kind)} ? u.unit
  ), said AS (
    SELECT structure_id, service_id, unit, ${valueOf('payload')} AS value, ${inOrder(valueOf('payload'))} = ${inOrder(valueOf('ours'))} OR ${BOTH_AT_STRUCTURE} AS agrees FROM held
  ), agreed AS (
    DELETE FROM proposal p USING said
    WHERE (p.structure_id, p.service_id, p.unit) = (said.structure_id, said.service_id, said.unit) AND said.agrees
  )
  INSERT INTO proposal (structure_id, service_id, unit, value, at)
  SELECT structure_id, service_id, unit, value, $2 FROM said WHERE NOT agrees
  ON CONFLICT (structure_id, service_id, unit) DO UPDATE SET value = excluded.value, at = excluded.at, refused = false
  WHERE proposal.value <> excluded.value`;
