import type { Agent } from '../agent/agent.ts';
import type { ChatLog } from '../chat/dependencies.ts';
import { once } from '../chat/once.ts';
import { openSpeech, type SpeechHere } from './open-speech.ts';
import type { Modes } from '../settings/modes.ts';
import type { Speech } from '../speech/speech.ts';
import type { UnderstandingPort } from '../understanding/understanding.ts';
import { createCascade } from '../understanding/cascade.ts';

/**
 * The ports of both hosts as the modes choose them. A service's client is loaded when it is first asked, or by `warm`:
 * what a host does not use it does not read.
 */
export interface Ports {
  understanding: UnderstandingPort;
  agent: Agent;
  /** Absent where the text is all there is. */
  speech?: Speech;
  /** Begins to load what the modes may ask. */
  warm(): void;
}

export interface PortsOptions {
  modes: Modes;
  /** What answers in this process: alone, first, or in the place of a service. */
  embedded: { understanding: UnderstandingPort; agent: Agent };
  log: ChatLog;
  /** Under which spoken sentences get their names. */
  hostKey: Uint8Array;
  /** On one machine: what that has for speaking. */
  speechHere?: SpeechHere;
}

/** Deletes what a voice kept of a conversation; one that does not answer is asked again by the sweep. */
export function eraserOf(
  speech: () => Speech | undefined,
  log: ChatLog,
): (conversationId: string) => Promise<boolean> {
  return async (conversationId) => {
    try {
      await speech()?.forget?.(conversationId);
      return true;
    } catch (error) {
      log.failure('audio not deleted', error, { conversation: conversationId });
      return false;
    }
  };
}

/** Milliseconds for one answer of each service, further tries included; chat's own deadlines are a little longer. */
const DEADLINES = { comprehend: 1_200, agent: 15_000 };

type Changed = (service: string, state: string) => void;

/** @throws WrongSetting when a mode asks for what this host cannot have. */
export function openPorts({ modes, embedded, log, hostKey, speechHere }: PortsOptions): Ports {
  const changed: Changed = (service, state) => log.event('circuit', { service, state });
  const understanding = chooseUnderstanding(modes.understanding, embedded.understanding, changed);
  const agent = chooseAgent(modes.agent, embedded.agent, changed);
  const speech = openSpeech({ mode: modes.speech, hostKey, changed, here: speechHere });
  const loads = [understanding.load, agent.load, speech?.load].filter((load) => load !== undefined);
  return {
    understanding: understanding.port,
    agent: agent.port,
    ...(speech ? { speech: speech.port } : {}),
    warm() {
      for (const load of loads) {
        load().catch((error: unknown) => log.failure('client not loaded', error));
      }
    },
  };
}

interface Chosen<Port> {
  port: Port;
  /** Loads what is behind it; absent when nothing is. */
  load?: () => Promise<unknown>;
}

function chooseUnderstanding(
  mode: Modes['understanding'],
  embedded: UnderstandingPort,
  changed: Changed,
): Chosen<UnderstandingPort> {
  if (mode.kind === 'embedded') return { port: embedded };
  const name = 'comprehend';
  const { kind, endpointArn, language, extras } = mode;
  const load = once(async () => {
    const { createComprehendUnderstanding } = await import('../understanding/comprehend.ts');
    const { resilientUnderstanding } = await import('./resilience/understanding.ts');
    const comprehend = createComprehendUnderstanding({
      endpointArn,
      language,
      extras,
      readers: embedded,
    });
    const deadline = DEADLINES.comprehend;
    // In the cascade the embedded answer is there before: it stands.
    const fallback = kind === 'comprehend' ? { fallback: embedded } : {};
    return resilientUnderstanding(comprehend, { name, deadline, changed, ...fallback });
  });
  const outside: UnderstandingPort = {
    remote: true,
    understand: async (request, signal) => (await load()).understand(request, signal),
  };
  if (kind === 'comprehend') return { port: outside, load };
  const { below } = mode;
  return { port: createCascade({ first: embedded, second: outside, secondName: name, below }), load };
}

function chooseAgent(mode: Modes['agent'], embedded: Agent, changed: Changed): Chosen<Agent> {
  if (mode.kind === 'embedded') return { port: embedded };
  let loaded: Agent | undefined;
  const load = once(async () => {
    const { resilientAgent } = await import('./resilience/agent.ts');
    const { toolNamed } = await import('./turn-parts.ts');
    loaded = resilientAgent(await loadAgent(mode), {
      name: mode.kind,
      deadline: DEADLINES.agent,
      fallback: embedded,
      isRead: (tool) => toolNamed(tool)?.kind === 'read',
      changed,
    });
    return loaded;
  });
  const port: Agent = {
    remote: true,
    get model() {
      return loaded?.model ?? mode.kind;
    },
    async *respond(request, signal) {
      yield* (await load()).respond(request, signal);
    },
  };
  return { port, load };
}

async function loadAgent(mode: Exclude<Modes['agent'], { kind: 'embedded' }>): Promise<Agent> {
  if (mode.kind === 'bedrock-agent') {
    const { createBedrockAgent } = await import('../agent/bedrock-agent.ts');
    return createBedrockAgent(mode);
  }
  const { createConverseAgent } = await import('../agent/bedrock-converse.ts');
  return createConverseAgent(mode);
}
