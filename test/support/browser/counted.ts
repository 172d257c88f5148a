import { setTimeout as pause } from 'node:timers/promises';
import { appUrl } from '../built-app.ts';

/** Waits until the running app has counted every figure of its territories, about a minute after its start. Asked here: a browser keeps the answer. */
export async function allCounted(): Promise<void> {
  const address = `${await appUrl()}/api/territories/france/france`;
  for (;;) {
    const { counted } = (await (await fetch(address)).json()) as { counted: { pending: number } };
    if (counted.pending === 0) return;
    await pause(1000);
  }
}
