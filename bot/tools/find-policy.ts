import * as v from 'valibot';
import { defineTool } from './define-tool.ts';
import { policiesIn } from '../settings/policy-language.ts';
import { policyIndexOf } from './policy-index.ts';
import type { Answer, PolicyIndex } from './policy-index.ts';

/** Most passages handed on. */
const mostPassages = 3;
/** Passages that speak of less of the whole message may answer one of its sentences. */
const wholeAnswered = 0.45;
/** A sentence of fewer words asks nothing by itself. */
const fewestAsked = 3;

/**
 * "Is the dog a problem? It's just a dachshund", "what's your return policy, in case she hates it": where nothing answers
 * all of it, what answers one of its sentences or clauses best.
 */
function answerOf(index: PolicyIndex, question: string, topic: string | undefined): Answer {
  const whole = index.answer(question, topic, mostPassages);
  const sentences = question
    .split(/(?<=[?!.,;])\s+/)
    .filter((each) => each.split(/\s+/).length >= fewestAsked);
  if (sentences.length === 0 || coverOf(whole) >= wholeAnswered) return whole;
  const each = sentences.map((sentence) => index.answer(sentence, topic, mostPassages));
  // "They charged me for a return, do you do that as well", "I live round the corner, can I fetch it": a clause that
  // only points at the matter, or tells of another one than the whole, answers nothing.
  const ofMatter = each.filter(({ about }) => about !== undefined && about === (whole.about ?? about));
  const asked = ofMatter.length > 0 ? ofMatter : each;
  return asked.reduce((best, one) => (coverOf(one) > coverOf(best) ? one : best), whole);
}

const coverOf = ({ found: [best] }: Answer): number => best?.covers ?? 0;

export const findPolicy = defineTool({
  name: 'find-policy',
  kind: 'read',
  description:
    'Passages of the store’s own policies (shipping, returns, payment, warranty, privacy…) that answer a question. Quote them; what they do not say is unknown.',
  schema: v.object({
    question: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1_000)),
    after: v.optional(
      v.pipe(
        v.string(),
        v.maxLength(1_000),
        v.description('the question about a rule that this one goes on from'),
      ),
    ),
    topic: v.optional(
      v.pipe(
        v.string(),
        v.maxLength(60),
        v.description('intent the question was understood as: returns-policy'),
      ),
    ),
  }),
  run({ question, after, topic }, { policies = [], language, store }) {
    const own = policiesIn(policies, language, store.languages);
    const index = policyIndexOf(own);
    const { found, about, likeness } =
      after === undefined
        ? answerOf(index, question, topic)
        : index.answerAfter(after, question, topic, mostPassages);
    const passages = found.map(({ passage: { policyId, title, heading, text, intents }, ...how }) =>
      ({ policyId, title, heading, text, intents, ...how })); // prettier-ignore
    return Promise.resolve({
      data: { passages, ...(about === undefined ? {} : { about, likeness }) },
      // One quote is an answer; the others are there for who reads the data.
      parts: passages.slice(0, 1).map(({ title, heading, text }) => ({
        kind: 'text' as const,
        text,
        source: { title: heading === title ? title : `${title}: ${heading}` },
      })),
    });
  },
});
