import { TaskCancelledError, type CircuitBreakerPolicy } from 'cockatiel';
import type { Agent, AgentEvent, AgentRequest, AgentStep } from '../../agent/agent.ts';
import { CallerLeft, createBreaker, reasonOf, throwIfTryingOut, type ResilienceOptions } from './policy.ts';

/** Marks the calls of the agent that stood in, so that it also goes on with the turn it took over. */
const MARK = 'fallback/';

/**
 * A remote agent that always ends within its deadline, and is not asked while it is known to be down. `fallback` answers in
 * its place from the beginning, and keeps the turn; but not when the agent has changed something in this turn already,
 * for it would be done twice: then AgentUnavailable goes on to the machine, which shows what was changed.
 * Never asked twice: its words are already with the shopper, and each try is paid for.
 */
export function resilientAgent(
  agent: Agent,
  options: ResilienceOptions & { fallback: Agent; isRead: (tool: string) => boolean },
): Agent {
  const { name, deadline, fallback, isRead } = options;
  const breaker = createBreaker(options);
  return {
    remote: true,
    model: agent.model,
    async *respond(request: AgentRequest, signal: AbortSignal): AsyncIterable<AgentEvent> {
      if (tookOver(request)) {
        yield* standIn(fallback, request, signal);
        return;
      }
      try {
        yield* throughBreaker(breaker, timed(agent, request, signal, deadline), signal);
      } catch (error) {
        signal.throwIfAborted();
        if (request.steps.some((step) => changedSomething(step, isRead))) throw error;
        yield { kind: 'fallback', fallback: { of: name, because: reasonOf(error) }, model: fallback.model };
        yield* standIn(fallback, request, signal);
      }
    },
  };
}

const tookOver = ({ steps }: AgentRequest): boolean =>
  steps.some(({ calls }) => calls.some(({ callId }) => callId.startsWith(MARK)));

/** Also one whose outcome is not known. */
const changedSomething = ({ calls }: AgentStep, isRead: (tool: string) => boolean): boolean =>
  calls.some(({ tool }) => !isRead(tool));

async function* standIn(agent: Agent, request: AgentRequest, signal: AbortSignal): AsyncIterable<AgentEvent> {
  const mark = <Named extends { callId: string }>(named: Named): Named => ({
    ...named,
    callId: MARK + named.callId,
  });
  const unmark = <Named extends { callId: string }>(named: Named): Named => ({
    ...named,
    callId: named.callId.startsWith(MARK) ? named.callId.slice(MARK.length) : named.callId,
  });
  const steps = request.steps.map(({ calls, results }) => ({
    calls: calls.map(unmark),
    results: results.map(unmark),
  }));
  for await (const event of agent.respond({ ...request, steps }, signal)) {
    if (event.kind === 'calls') yield { kind: 'calls', calls: event.calls.map(mark) };
    else if (event.kind === 'done') yield { kind: 'done', show: event.show.map((callId) => MARK + callId) };
    else yield event;
  }
}

/** What the agent says until its deadline. @throws TaskCancelledError when that has passed. */
async function* timed(
  agent: Agent,
  request: AgentRequest,
  outer: AbortSignal,
  deadline: number,
): AsyncIterable<AgentEvent> {
  const late = new AbortController();
  const signal = AbortSignal.any([outer, late.signal]);
  const over = Promise.withResolvers<never>();
  over.promise.catch(() => {});
  signal.addEventListener('abort', () => over.reject(new TaskCancelledError()), { once: true });
  const timer = setTimeout(() => late.abort(), deadline);
  const events = agent.respond(request, signal)[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await Promise.race([events.next(), over.promise]);
      if (done === true) return;
      yield value;
    }
  } finally {
    clearTimeout(timer);
    late.abort();
    // Not waited for: an agent that does not listen must not hold up the turn.
    events.return?.().catch(() => {});
  }
}

/** Lets a stream through while the circuit is closed; how it ended counts. @throws BrokenCircuitError */
async function* throughBreaker(
  breaker: CircuitBreakerPolicy,
  events: AsyncIterable<AgentEvent>,
  signal: AbortSignal,
): AsyncIterable<AgentEvent> {
  throwIfTryingOut(breaker);
  const begun = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  const watched = breaker.execute(() => {
    begun.resolve();
    return ended.promise;
  });
  watched.catch(() => {});
  await Promise.race([begun.promise, watched]);
  try {
    yield* events;
  } catch (error) {
    ended.reject(signal.aborted ? new CallerLeft() : error);
    throw error;
  } finally {
    ended.resolve();
  }
}
