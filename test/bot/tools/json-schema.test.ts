import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { jsonSchema, UnknownSchema } from '../../../bot/tools/json-schema.ts';

describe('the JSON Schema of tool arguments', () => {
  it('says which are needed, what they mean and what bounds them', () => {
    const Word = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(9));
    const schema = v.object({
      id: v.pipe(Word, v.description('an id')),
      count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))),
      sort: v.optional(v.picklist(['up', 'down'])),
      list: v.pipe(v.array(v.boolean()), v.minLength(2), v.maxLength(5)),
      more: v.record(v.string(), v.number()),
      one: v.union([v.literal('a'), v.pipe(v.string(), v.regex(/^b+$/))]),
      email: v.pipe(v.string(), v.email()),
    });
    expect(jsonSchema(schema)).toEqual({
      type: 'object',
      additionalProperties: false,
      required: ['id', 'list', 'more', 'one', 'email'],
      properties: {
        id: { type: 'string', minLength: 1, maxLength: 9, description: 'an id' },
        count: { type: 'integer', minimum: 1, maximum: 99 },
        sort: { type: 'string', enum: ['up', 'down'] },
        list: { type: 'array', items: { type: 'boolean' }, minItems: 2, maxItems: 5 },
        more: { type: 'object', additionalProperties: { type: 'number' } },
        one: { anyOf: [{ const: 'a' }, { type: 'string', pattern: '^b+$' }] },
        email: { type: 'string', format: 'email' },
      },
    });
  });

  it('keeps a description put on an object', () => {
    const schema = v.pipe(v.object({ a: v.string() }), v.description('what must be'));
    expect(jsonSchema(schema)).toMatchObject({ type: 'object', description: 'what must be' });
  });

  it.each([
    ['a date', v.date()],
    [
      'a check of our own',
      v.pipe(
        v.string(),
        v.check((text) => text !== ''),
      ),
    ],
  ])('is refused for %s rather than guessed', (_, schema) => {
    expect(() => jsonSchema(schema)).toThrow(UnknownSchema);
  });
});
