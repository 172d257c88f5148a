import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const sources = fileURLToPath(new URL('../../../api/database/embedded/', import.meta.url));
const packages = fileURLToPath(new URL('../../../node_modules', import.meta.url));

/** The bridge as JavaScript, for other processes: Node 20 does not load TypeScript. */
export class CompiledBridge {
  readonly directory = mkdtempSync(join(tmpdir(), 'baguette-bridge-'));
  #scripts = 0;

  constructor() {
    symlinkSync(packages, join(this.directory, 'node_modules'));
    writeFileSync(join(this.directory, 'package.json'), '{ "type": "module" }');
    for (const file of readdirSync(sources)) {
      const text = readFileSync(join(sources, file), 'utf8');
      writeFileSync(
        join(this.directory, file.replace(/\.ts$/, '.js')),
        file.endsWith('.ts') ? compile(text) : text,
      );
    }
  }

  /** Runs `script` (a module beside the bridge) in a process of its own. */
  start(script: string, ...args: string[]): ChildProcess {
    this.#scripts += 1;
    const file = join(this.directory, `script-${this.#scripts}.mjs`);
    writeFileSync(file, script);
    return spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  }

  /** What `script` prints until it ends. */
  async run(script: string, ...args: string[]): Promise<string> {
    const child = this.start(script, ...args);
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
    await once(child, 'close');
    return output;
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}

function compile(text: string): string {
  const { target, module } = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext };
  const compilerOptions = {
    target,
    module,
    rewriteRelativeImportExtensions: true,
    verbatimModuleSyntax: true,
  };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}
