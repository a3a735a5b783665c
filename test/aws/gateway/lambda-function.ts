import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { compiledBundles } from '../../built.ts';

/**
 * Runs a built Lambda bundle as Lambda does: instances are processes of their own, each handles one event at a time,
 * is frozen between events and may die at any moment.
 */
export interface LambdaFunction {
  /** @throws LambdaFailed when the handler threw or its instance died or took too long. */
  invoke(handler: string, event: unknown): Promise<unknown>;
  /** Kills instances that handle an event now, or with `all` every one. @returns how many. */
  kill(which?: 'busy' | 'all'): number;
  instances(): number;
  /** The processes of the instances that live. */
  pids(): number[];
  stop(): void;
}

export class LambdaFailed extends Error {
  override name = 'LambdaFailed';
}

export interface LambdaFunctionOptions {
  /** The bundle's entry file. */
  bundle: string;
  environment: Record<string, string>;
  /** Instances at once; further events wait, where Lambda would start more. */
  concurrency?: number;
  /** Milliseconds an event may take. */
  timeout?: number;
  /** What instances write. */
  onOutput?: (text: string) => void;
}

interface Instance {
  child: ChildProcess;
  ready: Promise<void>;
  busy: boolean;
  dead: boolean;
}

const processFile = fileURLToPath(new URL('lambda-process.ts', import.meta.url));

export function startLambdaFunction(options: LambdaFunctionOptions): LambdaFunction {
  const { concurrency = 4, timeout = 60_000 } = options;
  const instances = new Set<Instance>();
  const waiting: ((instance: Instance) => void)[] = [];
  let stopped = false;
  // A frozen process does not notice that its parent is gone.
  const end = (): void => {
    for (const { child } of instances) child.kill('SIGKILL');
  };
  process.once('exit', end);
  let count = 0;

  const take = (): Promise<Instance> => {
    const idle = [...instances].find(({ busy, dead }) => !busy && !dead);
    if (idle) {
      idle.busy = true;
      return Promise.resolve(idle);
    }
    if ([...instances].filter(({ dead }) => !dead).length >= concurrency)
      return new Promise((resolve) => waiting.push(resolve));
    const instance = startInstance(options);
    instances.add(instance);
    instance.child.once('exit', () => {
      instances.delete(instance);
      // Whoever waited for an instance gets a new one.
      const next = waiting.shift();
      if (next && !stopped) void take().then(next);
    });
    return Promise.resolve(instance);
  };
  const giveBack = (instance: Instance): void => {
    if (instance.dead) return;
    const next = waiting.shift();
    if (next) return next(instance);
    instance.busy = false;
    // Between events an instance is frozen: whatever it left running does not run.
    instance.child.kill('SIGSTOP');
  };

  return {
    async invoke(handler, event) {
      const instance = await take();
      try {
        instance.child.kill('SIGCONT');
        await instance.ready;
        return await handled(instance, { id: ++count, handler, event }, timeout);
      } finally {
        giveBack(instance);
      }
    },
    kill(which = 'busy') {
      const chosen = [...instances].filter(({ busy, dead }) => !dead && (busy || which === 'all'));
      for (const instance of chosen) {
        instance.dead = true;
        instance.child.kill('SIGKILL');
      }
      return chosen.length;
    },
    instances: () => instances.size,
    pids: () =>
      [...instances].flatMap(({ child, dead }) => (dead || child.pid === undefined ? [] : [child.pid])),
    stop() {
      stopped = true;
      process.off('exit', end);
      end();
    },
  };
}

function startInstance({ bundle, environment, onOutput }: LambdaFunctionOptions): Instance {
  const child = fork(processFile, [bundle], {
    env: { NODE_COMPILE_CACHE: compiledBundles(), ...environment, PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data: Buffer) => onOutput?.(data.toString('utf8')));
  }
  const instance: Instance = { child, busy: true, dead: false, ready: Promise.resolve() };
  instance.ready = new Promise((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', () => reject(new LambdaFailed('The instance died.')));
  });
  instance.ready.catch(() => {});
  child.once('exit', () => {
    instance.dead = true;
  });
  return instance;
}

function handled(
  { child }: Instance,
  invocation: { id: number; handler: string; event: unknown },
  timeout: number,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const end = (finish: () => void): void => {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
      finish();
    };
    const onMessage = (message: { id?: number; answer?: unknown; failed?: string }): void => {
      if (message.id !== invocation.id) return;
      const { failed } = message;
      end(() => (failed === undefined ? resolve(message.answer) : reject(new LambdaFailed(failed))));
    };
    const onExit = (): void => end(() => reject(new LambdaFailed('The instance died.')));
    // Lambda kills an instance whose event takes too long.
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
    }, timeout);
    child.on('message', onMessage);
    child.on('exit', onExit);
    child.send(invocation);
  });
}
