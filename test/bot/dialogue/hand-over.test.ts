import { beforeEach, describe, expect, it } from 'vitest';
import { MONDAY_TEN, reading, Talk, type Told } from './talk.ts';

/** What the machine says and does around a person of the store: called, come, not come, gone again. */

describe('where people of the store sit at a desk', () => {
  let talk: Talk;

  beforeEach(() => {
    talk = new Talk();
    talk.surroundings = { ...talk.surroundings, staffPresent: true };
  });

  const asksForPerson = (): Told => talk.say('let me talk to a person', reading('talk-to-human'));

  it('calls a person in hours and says who, when, how and under which reference', () => {
    const told = asksForPerson();
    expect(told.template).toBe('person-called');
    expect(told.tools).toEqual([{ name: 'call-person', args: { reason: 'talk-to-human' } }]);
    expect(told.text).toMatch(/North Trail/);
    expect(told.text).toMatch(/number 1 in the queue/);
    expect(told.text).toMatch(/30 minutes/);
    expect(told.text).toMatch(/H-123/);
    expect(told.text).toMatch(/e-mail/);
  });

  it('takes the address along when it stands in the same message', () => {
    const told = talk.say(
      'a person please, ann@example.com',
      reading('talk-to-human', { email: 'ann@example.com' }),
    );
    expect(told.tools).toEqual([
      { name: 'call-person', args: { reason: 'talk-to-human', email: 'ann@example.com' } },
    ]);
    expect(told.text).toMatch(/or by e-mail once you have left/);
  });

  it('takes the address when it comes later, and does not ask for it again in between', () => {
    asksForPerson();
    const between = talk.say('hello', reading('greet'));
    expect(between.text).not.toMatch(/e-mail/);
    talk.answers['call-person'] = () => ({
      kind: 'waiting', reference: 'H-123', place: 1, minutes: 30, already: true, reach: 'mail',
    }); // prettier-ignore
    const told = talk.say('ann@example.com', reading('out-of-scope', { email: 'ann@example.com' }));
    expect(told.template).toBe('person-called-already');
    expect(told.text).toMatch(/by e-mail/);
  });

  it('never says that somebody comes when nobody is there, and takes a message', () => {
    talk.answers['call-person'] = () => ({ kind: 'nobody' });
    const told = asksForPerson();
    expect(told.template).toBe('nobody-there');
    expect(told.text).toMatch(/Nobody of North Trail is at the desk/);
    const left = talk.say('my lamp came broken and I am upset', reading('out-of-scope'));
    expect(left.template).toBe('message-left');
  });

  it('calls nobody outside the hours', () => {
    talk.now = MONDAY_TEN + 10 * 3_600_000;
    const told = asksForPerson();
    expect(told.template).toBe('ask-message');
    expect(told.tools).toEqual([]);
  });

  it('takes a message when the desk itself cannot be asked', () => {
    talk.answers['call-person'] = () => ({ failed: 'unavailable' });
    expect(asksForPerson().template).toBe('ask-message');
  });

  it('says that nobody came and takes a message', () => {
    asksForPerson();
    const { effects, snapshot } = talk.event({
      type: 'STAFF_UNANSWERED',
      now: talk.now + 1_800_000,
      reach: 'ask',
    });
    expect(effects).toMatchObject([{ kind: 'reply', reply: { template: 'nobody-came' } }]);
    expect(snapshot.position).toBe('takingMessage');
    talk.now += 1_800_000;
    const left = talk.say('my lamp came broken and I am upset', reading('out-of-scope'));
    expect(left.template).toBe('message-left');
  });

  it('says that nobody came and that the words stay with the people, where an address is known', () => {
    asksForPerson();
    const now = talk.now + 1_800_000;
    const { effects, snapshot } = talk.event({
      type: 'STAFF_UNANSWERED', now, reach: 'mail', keptAs: 'H-123',
    }); // prettier-ignore
    expect(effects).toMatchObject([{ kind: 'reply', reply: { template: 'nobody-came-kept' } }]);
    expect(effects[0]?.kind === 'reply' && effects[0].reply.speech).toMatch(/H 1 2 3|H-123/);
    expect(snapshot.position).toBe('listening');
  });

  it('drops a confirmation in progress when a person joins: a later yes confirms nothing', () => {
    talk.inCart(['mug', 'mug-DefaultTitle', 1]);
    expect(talk.say('empty my cart', reading('empty-cart')).position).toBe('confirming');
    const joined = talk.event({ type: 'STAFF_JOINED', now: talk.now });
    expect(joined.effects).toEqual([]);
    expect(joined.snapshot).toMatchObject({ position: 'withStaff', memory: { pending: [] } });
    const left = talk.event({ type: 'STAFF_LEFT', now: talk.now });
    expect(left.effects).toMatchObject([{ kind: 'reply', reply: { template: 'back-again' } }]);
    const yes = talk.say('yes', reading('affirm'));
    expect(yes.tools).toEqual([]);
  });

  it('says that it is the assistant again, with another wording the next time', () => {
    const texts = [1, 2].map(() => {
      talk.event({ type: 'STAFF_JOINED', now: talk.now });
      const [effect] = talk.event({ type: 'STAFF_LEFT', now: talk.now }).effects;
      return effect?.kind === 'reply' ? effect.reply.speech : '';
    });
    for (const text of texts) expect(text).toMatch(/assistant of North Trail.*(not a person|software)/);
    expect(texts[0]).not.toBe(texts[1]);
  });
});

describe('where the answer goes', () => {
  const message = 'my lamp came broken and I am upset';

  it('is not asked of whom the store can write to, and told with the reference', () => {
    const talk = new Talk();
    talk.surroundings = { ...talk.surroundings, reach: 'mail' };
    const asked = talk.say('a person please', reading('talk-to-human'));
    expect(asked.text).not.toMatch(/address/);
    const left = talk.say(message, reading('out-of-scope'));
    expect(left.text).toMatch(/M-123.*or by e-mail/s);
    expect(left.position).toBe('listening');
  });

  it('is this chat alone where the store sends no mail: no address is asked for, and none promised', () => {
    const talk = new Talk();
    talk.surroundings = { ...talk.surroundings, reach: 'here' };
    const asked = talk.say('a person please', reading('talk-to-human'));
    const left = talk.say(message, reading('out-of-scope'));
    expect(`${asked.text} ${left.text}`).not.toMatch(/mail/);
    expect(left.text).toMatch(/M-123.*in(to)? this chat/s);
  });

  it('is an address given after the message: for that one, and no second message', () => {
    const talk = new Talk();
    talk.say('a person please', reading('talk-to-human'));
    talk.say(message, reading('out-of-scope'));
    const told = talk.say('ann@example.com', reading('out-of-scope', { email: 'ann@example.com' }));
    expect(told.tools).toEqual([
      { name: 'leave-message', args: { leftAs: 'M-123', topic: 'talk-to-human', email: 'ann@example.com' } },
    ]);
    expect(told.text).toMatch(/M-123.*by e-mail/s);
  });

  it('is an address given after a complaint, too', () => {
    const talk = new Talk();
    talk.say('I want to make a complaint', reading('complain'));
    const passedOn = talk.say('the courier threw my parcel over the fence', reading('complain'));
    expect(passedOn.template).toBe('request-passed-on');
    const told = talk.say('ann@example.com', reading('out-of-scope', { email: 'ann@example.com' }));
    expect(told.tools[0]?.args).toMatchObject({ leftAs: 'R-234AC', email: 'ann@example.com' });
  });
});
