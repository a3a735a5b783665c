import type { Trace } from '@aws-sdk/client-bedrock-agent-runtime';
import type { AgentTrace } from './agent.ts';

/** What is kept of an agent's traces: never prompts or raw responses, which repeat the whole conversation. */
export function tracesOf(trace: Trace | undefined): AgentTrace[] {
  if (!trace) return [];
  const { orchestrationTrace, preProcessingTrace, postProcessingTrace, guardrailTrace, failureTrace } = trace;
  const outputs = [orchestrationTrace, preProcessingTrace, postProcessingTrace].flatMap((part) =>
    part?.modelInvocationOutput ? [part.modelInvocationOutput] : [],
  );
  const traces: AgentTrace[] = outputs.flatMap(({ metadata }) => usageOf(metadata));
  const rationale = orchestrationTrace?.rationale?.text;
  if (rationale !== undefined) traces.push({ kind: 'rationale', text: rationale });
  if (guardrailTrace?.action === 'INTERVENED') {
    const { inputAssessments = [], outputAssessments = [] } = guardrailTrace;
    traces.push(intervention([...inputAssessments, ...outputAssessments]));
  }
  if (failureTrace) traces.push({ kind: 'failure', reason: failureTrace.failureReason ?? 'no reason given' });
  return traces;
}

interface UsageMetadata {
  usage?: { inputTokens?: number | undefined; outputTokens?: number | undefined } | undefined;
  totalTimeMs?: number | undefined;
}

function usageOf(metadata: UsageMetadata | undefined): AgentTrace[] {
  const { usage, totalTimeMs } = metadata ?? {};
  if (!usage) return [];
  const { inputTokens = 0, outputTokens = 0 } = usage;
  const took = totalTimeMs === undefined ? {} : { took: totalTimeMs };
  return [{ kind: 'usage', inputTokens, outputTokens, ...took }];
}

/**
 * What a guardrail did, by its assessments. Words that it only masked may be said; an intervention whose assessments
 * name no rule counts as blocked.
 */
export function intervention(assessments: unknown): Extract<AgentTrace, { kind: 'guardrail' }> {
  const rules: { name: string; action: string }[] = [];
  collectRules(assessments, rules);
  const acted = rules.filter(({ action }) => action === 'BLOCKED' || action === 'ANONYMIZED');
  const blocked = acted.length === 0 || acted.some(({ action }) => action === 'BLOCKED');
  return { kind: 'guardrail', blocked, by: [...new Set(acted.map(({ name }) => name))] };
}

/** Assessments of every policy end in objects with `action` and a `name`, `type` or `match`. */
function collectRules(value: unknown, rules: { name: string; action: string }[]): void {
  if (typeof value !== 'object' || value === null) return;
  if ('action' in value && typeof value.action === 'string') {
    const named = value as { name?: unknown; type?: unknown };
    const name = [named.name, named.type].find((word) => typeof word === 'string') ?? 'word';
    rules.push({ name, action: value.action });
  }
  Object.values(value).forEach((inner) => collectRules(inner, rules));
}
