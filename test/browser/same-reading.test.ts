import { expect, it } from 'vitest';
import { recogniseNeeds } from '#api/domain/need/recognise-needs';
import { readEvaluated } from '#seed/needs/read-notes';
import { describeJourneys } from '#test/support/browser/browser';
import { Worker } from '#test/support/browser/worker-driver';

describeJourneys('The browser reads as Node does', (desk) => {
  it('gives the same reading of every note set aside', async () => {
    const worker = await Worker.arrives(desk);
    const texts = readEvaluated('seed/needs/set-aside.jsonl').map(({ text }) => text);
    expect(await worker.screen.readByItsWorker(texts)).toEqual(texts.map(recogniseNeeds));
    await worker.leaves();
  });
});
