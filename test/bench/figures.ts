interface Figure {
  what: string;
  measured: string;
  bar: string;
  met: boolean | null;
}

const format = (value: number) => (value < 100 ? value.toFixed(1) : String(Math.round(value)));

/** What was measured, beside what was promised: one table, a line a figure. */
export class Figures {
  readonly #lines: Figure[] = [];

  /** A figure that must stay under its bar. */
  under(what: string, value: number, [bar, unit]: [number, string]): void {
    this.add({ what, measured: `${format(value)} ${unit}`, bar: `< ${bar} ${unit}`, met: value < bar });
  }

  /** A figure that stands there to compare another with. */
  beside(what: string, value: number, unit: string): void {
    this.add({ what, measured: `${format(value)} ${unit}`, bar: 'side by side', met: null });
  }

  /** What a process took before and after it had ten times as much to do. */
  steady(what: string, before: number, after: number): void {
    const measured = `${format(before)} then ${format(after)} MB`;
    this.add({ what, measured, bar: 'no more for ten times more', met: after < before * 1.15 });
  }

  add(figure: Figure): void {
    this.#lines.push(figure);
    process.stderr.write(`${figure.what}: ${figure.measured}\n`);
  }

  print(): void {
    const width = Math.max(...this.#lines.map(({ what }) => what.length));
    for (const { what, measured, bar, met } of this.#lines) {
      const verdict = met === null ? '' : met ? 'met' : 'MISSED';
      process.stdout.write(`${what.padEnd(width)}  ${measured.padStart(20)}  ${bar.padEnd(26)} ${verdict}\n`);
    }
  }
}
