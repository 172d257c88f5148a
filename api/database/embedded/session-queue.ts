/** The engine has one session: whoever holds it is alone, the others wait their turn, first come first served. */
export class SessionQueue {
  #held = false;
  readonly #waiting: (() => void)[] = [];

  /** Waits for the session at most `wait_ms`; `false` when it was not free in time. */
  acquire(wait_ms = Number.POSITIVE_INFINITY): Promise<boolean> {
    if (!this.#held) {
      this.#held = true;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const timer = Number.isFinite(wait_ms)
        ? setTimeout(() => this.#giveUp(turn, resolve), wait_ms)
        : undefined;
      const turn = () => {
        clearTimeout(timer);
        resolve(true);
      };
      this.#waiting.push(turn);
    });
  }

  /** Hands the session to the next in line. */
  release(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#held = false;
  }

  #giveUp(turn: () => void, resolve: (acquired: boolean) => void): void {
    this.#waiting.splice(this.#waiting.indexOf(turn), 1);
    resolve(false);
  }
}
