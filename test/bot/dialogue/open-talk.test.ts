import { describe, expect, it } from 'vitest';
import type { AgentCall } from '../../../bot/agent/agent.ts';
import type { Effect } from '../../../bot/dialogue/dialogue.ts';
import { detailsOf, reading, Talk } from './talk.ts';

type Asked = Extract<Effect, { kind: 'ask-agent' }>;

const calls =
  (...list: [tool: string, args?: Record<string, unknown>][]) =>
  ({ id }: Asked) => ({
    type: 'AGENT_CALLED' as const,
    effectId: id,
    calls: list.map(([tool, args = {}], index): AgentCall => ({
      callId: `call-${index}`,
      tool,
      arguments: args,
    })),
  });
const done =
  (...sentences: string[]) =>
  ({ id }: Asked) => ({ type: 'AGENT_DONE' as const, effectId: id, sentences, parts: [] });

const wishes = (...intents: Parameters<typeof reading>[0][]) =>
  reading(intents[0] ?? 'help', {}, '', { wishes: intents.map((intent) => reading(intent)) });

const lookedUp = (productId: string) => calls(['get-product', { productId }]);
const adds = (variantId: string, quantity: number) => calls(['add-to-cart', { variantId, quantity }]);

describe('open talk', () => {
  it('asks the agent when a shopper has several wishes', () => {
    const talk = new Talk();
    talk.agent = [calls(['search-products', { query: 'mug' }]), done('Here are mugs.')];
    const told = talk.say(
      'a mug, and what is your return policy',
      wishes('search-products', 'returns-policy'),
    );
    expect(told.template).toBe('agent');
    expect(told.text).toBe('Here are mugs.');
    expect(told.states).toEqual(expect.arrayContaining(['askingAgent', 'runningAgentTool']));
  });

  it('asks the agent for a vague wish and does without it when it fails', () => {
    const talk = new Talk();
    talk.agent = [done('A mug is light.')];
    const vague = reading('recommend-products', {}, 'gift father fishing');
    expect(talk.say('a gift for my father who likes fishing', vague).template).toBe('agent');
    const told = talk.say('a gift for my father who likes fishing', vague);
    expect(told.template).toBe('found');
    expect(told.tools).toMatchObject([{ name: 'search-products', args: { query: 'fishing' } }]);
  });

  it.each<[string, Parameters<typeof reading>[1], Record<string, unknown>]>([
    ['in black', { color: 'Black' }, { priceMax: 5000, color: 'Black' }],
    ['only five stars', { ratingMin: 5 }, { priceMax: 5000, ratingMin: 5 }],
  ])('keeps what the agent looked within for "%s" after it', (said, slots, filters) => {
    const talk = new Talk();
    talk.agent = [calls(['recommend-products', { filters: { priceMax: 5000 } }]), done('These are liked.')];
    talk.say('a gift for my father', reading('recommend-products', { priceMax: 5000 }, 'gift father'));
    const told = talk.say(said, reading('refine-results', slots));
    expect(told.tools[0]).toMatchObject({ name: 'search-products', args: { query: '', filters } });
  });

  it('gives the agent the results of its calls, and the steps so far', () => {
    const talk = new Talk();
    let seen: Asked | undefined;
    talk.agent = [
      calls(['list-promotions']),
      (effect) => {
        seen = effect;
        return done('There is a code.')(effect);
      },
    ];
    talk.say('offers and mugs', wishes('promotions', 'search-products'));
    expect(seen?.steps).toMatchObject([
      { calls: [{ tool: 'list-promotions' }], results: [{ callId: 'call-0', ok: true }] },
    ]);
  });

  it.each([
    ['add-to-cart', wishes('search-products', 'returns-policy')],
    ['remove-from-cart', wishes('search-products', 'add-to-cart')],
    ['empty-cart', wishes('empty-cart', 'add-to-cart')],
    ['restore-cart', wishes('cancel-that', 'add-to-cart')],
    ['apply-coupon', wishes('search-products', 'add-to-cart')],
    ['start-checkout', wishes('search-products', 'add-to-cart')],
    ['track-order', wishes('track-order', 'search-products')],
    ['list-orders', wishes('track-order', 'search-products')],
    ['verify-order', wishes('track-order', 'search-products')],
    ['leave-message', wishes('search-products', 'help')],
    ['drop-tables', wishes('search-products', 'help')],
    ['constructor', wishes('search-products', 'help')],
  ])('refuses %s when the words of this turn do not allow it', (tool, understanding) => {
    const talk = new Talk();
    let seen: Asked | undefined;
    talk.agent = [
      calls([tool]),
      (effect) => {
        seen = effect;
        return done('I did not do that.')(effect);
      },
    ];
    const told = talk.say('do many things', understanding);
    expect(told.tools).toEqual([]);
    expect(seen?.steps[0]?.results).toMatchObject([{ callId: 'call-0', ok: false }]);
    expect(seen?.tools).not.toContain(tool);
  });

  it('lets the agent add when the shopper asked to add, and it can be undone', () => {
    const talk = new Talk();
    talk.agent = [lookedUp('mug'), adds('mug-DefaultTitle', 1), done('Both done.')];
    const told = talk.say('add the mug and show jackets', wishes('add-to-cart', 'search-products'));
    expect(told.tools.map(({ name }) => name)).toEqual(['get-product', 'add-to-cart']);
    expect(talk.say('undo', reading('cancel-that')).template).toBe('undone');
  });

  it.each<[what: string, product: string, added: string, quantity: number]>([
    ['more than the shopper said', 'mug', 'mug-DefaultTitle', 6],
    ['what the shopper did not name', 'vind', 'vind-Green-M', 1],
    ['what it has not looked up', 'fjell', 'mug-DefaultTitle', 1],
  ])('refuses an agent that adds %s', (_what, product, added, quantity) => {
    const talk = new Talk();
    talk.agent = [lookedUp(product), adds(added, quantity), done('Both done.')];
    const told = talk.say('add the mug and show jackets', wishes('add-to-cart', 'search-products'));
    expect(told.tools.map(({ name }) => name)).toEqual(['get-product']);
  });

  it.each<[where: string, page: object, said: string, added: boolean]>([
    ['the product of the page', { page: 'product', product: 'mug' }, 'two of these and your hours', true],
    ['no other than the page’s', { page: 'product', product: 'vind' }, 'two of these and your hours', false],
    ['nothing where nothing lies before the shopper', { page: 'home' }, 'two of these and your hours', false],
  ])('lets the agent add %s', (_where, page, said, added) => {
    const talk = new Talk();
    talk.surroundings = { ...talk.surroundings, page };
    talk.agent = [lookedUp('mug'), adds('mug-DefaultTitle', 1), done('Done.')];
    const told = talk.say(said, wishes('add-to-cart', 'store-info'));
    expect(told.tools.map(({ name }) => name)).toEqual(
      added ? ['get-product', 'add-to-cart'] : ['get-product'],
    );
  });

  it('speaks a passage that the agent shows, with its source, and repeats it when asked', () => {
    const talk = new Talk();
    const passage = {
      kind: 'text' as const,
      text: 'You may send it back within 60 days.',
      source: { title: 'Returns' },
    };
    talk.agent = [
      ({ id }) => ({ type: 'AGENT_DONE', effectId: id, sentences: ['Here it is.'], parts: [passage] }),
    ];
    const told = talk.say('mugs, and may I send things back', wishes('search-products', 'returns-policy'));
    expect(told.replies[0]?.speech).toMatch(
      /^Here it is\. .*Returns.* You may send it back within 60 days\.$/,
    );
    expect(told.replies[0]?.parts).toContainEqual(passage);
    const again = talk.say('say that again', reading('repeat'));
    expect(again.text).toContain('within 60 days');
    expect(again.replies[0]?.parts).toContainEqual(passage);
    expect(again.replies[0]?.speech).toBe(told.replies[0]?.speech);
  });

  it('lets the agent look at orders of a signed-in shopper', () => {
    const talk = new Talk();
    talk.surroundings = { ...talk.surroundings, signedIn: true };
    talk.agent = [calls(['list-orders']), done('It is on its way.')];
    expect(talk.say('my order and mugs', wishes('track-order', 'search-products')).tools).toHaveLength(1);
  });

  it('runs what is allowed and refuses the rest of the same step', () => {
    const talk = new Talk();
    let seen: Asked | undefined;
    talk.agent = [
      calls(['view-cart'], ['empty-cart'], ['list-promotions']),
      (effect) => {
        seen = effect;
        return done('So far.')(effect);
      },
    ];
    talk.say('many things', wishes('view-cart', 'promotions'));
    const results = Object.fromEntries((seen?.steps[0]?.results ?? []).map(({ callId, ok }) => [callId, ok]));
    expect(results).toEqual({ 'call-0': true, 'call-1': false, 'call-2': true });
  });

  it('stops an agent that never stops, within twelve effects, with an honest sentence', () => {
    const talk = new Talk();
    talk.agent = Array.from({ length: 30 }, () => calls(['view-cart']));
    const told = talk.say('many things', wishes('view-cart', 'promotions'));
    expect(told.template).toBe('agent-failed');
    expect(told.effects.length).toBeLessThanOrEqual(12);
  });

  it('stops an agent that only makes refused calls', () => {
    const talk = new Talk();
    talk.agent = Array.from({ length: 30 }, () => calls(['empty-cart']));
    expect(talk.say('many things', wishes('view-cart', 'promotions')).template).toBe('agent-failed');
  });

  it('shows the cart when the agent fails after changing it', () => {
    const talk = new Talk();
    talk.agent = [lookedUp('mug'), adds('mug-DefaultTitle', 1)];
    const told = talk.say('add the mug and show jackets', wishes('add-to-cart', 'search-products'));
    expect(told.template).toBe('cart');
    expect(told.text).toMatch(/one thing at a time|step by step/);
  });

  it('takes the first wish the direct way when the agent fails, and says so', () => {
    const told = new Talk().say('two things', wishes('promotions', 'view-cart'));
    expect(told.template).toBe('promotions');
    expect(told.text).toMatch(/one thing at a time/);
  });

  it('says so when the agent fails and no wish is clear', () => {
    const unclear = reading('help', {}, '', { intents: [{ intent: 'promotions', confidence: 0.2 }] });
    const several = reading('help', {}, '', { wishes: [unclear, unclear] });
    expect(new Talk().say('two things', several).template).toBe('agent-failed');
  });

  it('tells the agent of a failed tool instead of failing the turn', () => {
    const talk = new Talk();
    talk.answers['list-promotions'] = () => ({ failed: 'unavailable' });
    talk.agent = [calls(['list-promotions']), done('I could not see the offers.')];
    expect(talk.say('two things', wishes('view-cart', 'promotions')).text).toBe(
      'I could not see the offers.',
    );
  });

  it('keeps the agent to the manners: three sentences, no "anything else?", nothing said twice', () => {
    const talk = new Talk();
    talk.agent = [
      done('One.', 'Two.', 'Three.', 'Four.', 'Is there anything else I can do?'),
      done('One.', 'Five.'),
      done('Five.'),
    ];
    const say = () => talk.say('two things', wishes('view-cart', 'promotions'));
    expect(say().text).toBe('One. Two. Three.');
    expect(say().text).toBe('Five.');
    expect(say().template).toBe('said-already');
  });

  it('remembers what the agent showed, so that "the second one" works', () => {
    const talk = new Talk();
    const products = ['mug', 'vind'].map((id) => detailsOf(id).card);
    talk.agent = [
      ({ id }) => ({
        type: 'AGENT_DONE',
        effectId: id,
        sentences: ['These two.'],
        parts: [{ kind: 'products', products, total: 2 }],
      }),
    ];
    talk.say('a gift for fishing', reading('recommend-products', {}, 'gift fishing'));
    expect(talk.say('the second', reading('product-details', { ordinal: 2 })).tools[0]?.args).toEqual({
      productId: 'vind',
    });
  });
});
