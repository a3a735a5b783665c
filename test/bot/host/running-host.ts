import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** `npm start` as a process of its own. */
export class RunningHost {
  readonly child: ChildProcess;
  output = '';
  errors = '';
  private changed: (() => void)[] = [];

  constructor(environment: Record<string, string>, flags: string[] = []) {
    this.child = spawn(process.execPath, ['bot/local.ts', ...flags], {
      cwd: root,
      env: { ...process.env, PORT: '0', LOG_LEVEL: 'info', REHEARSAL: 'off', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.on('data', (data: Buffer) => this.heard(() => (this.output += data.toString())));
    this.child.stderr?.on('data', (data: Buffer) => this.heard(() => (this.errors += data.toString())));
    this.child.on('close', () => this.heard(() => {}));
  }

  private heard(keep: () => void): void {
    keep();
    for (const wake of this.changed.splice(0)) wake();
  }

  private async until<T>(found: () => T | undefined): Promise<T> {
    for (;;) {
      const value = found();
      if (value !== undefined) return value;
      await new Promise<void>((resolve) => this.changed.push(resolve));
    }
  }

  /** The address it serves at, once it says that it can be stopped. */
  async address(): Promise<string> {
    const text = await this.until(() => {
      if (this.child.exitCode !== null) throw new Error(`The host ended: ${this.errors}`);
      return this.output.includes('Stop it with') ? this.output : undefined;
    });
    return /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '';
  }

  async exitCode(): Promise<number> {
    return this.until(() => (this.child.exitCode === null ? undefined : this.child.exitCode));
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    await this.until(() =>
      this.child.exitCode === null && this.child.signalCode === null ? undefined : true,
    );
    return this.child.exitCode;
  }
}
