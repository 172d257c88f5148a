import { Duplex } from 'node:stream';

/** The methods of `net.Socket` that `pg` calls on its stream and that mean nothing without a network. */
export abstract class SocketShape extends Duplex {
  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  /** Answers are pushed as the engine gives them. */
  override _read(): void {}
}
