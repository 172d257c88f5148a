import type { EntityManager } from 'typeorm';
import { needsInText } from '#api/domain/listing/needs-in-text';
import { READ_HELD_TEXTS, SET_NEEDS_OF_TEXT } from './held.sql.ts';

type HeldText = Parameters<typeof needsInText>[0] & { id: string; thematiques_texte: string[] };

/**
 * What is deduced of a service's words is nobody's choice: where a person holds some of them and the source says others, it is read in
 * those that stand now.
 */
export async function readHeldTexts(manager: EntityManager, runId: string): Promise<void> {
  const held = (await manager.query(READ_HELD_TEXTS, [runId])) as HeldText[];
  for (const { id, thematiques_texte, ...text } of held) {
    const needs = needsInText(text);
    if (needs.join() !== thematiques_texte.join()) await manager.query(SET_NEEDS_OF_TEXT, [id, needs]);
  }
}
