import { describe, expect, it } from 'vitest';
import { isOfStore } from '../../../bot/staff/own-contacts.ts';

const contacts = { email: 'help@fernhill.example', phone: '+1 555 010 0199', address: '1 Pine Street' };

describe('what people of a store may give away', () => {
  it.each([
    ['help@fernhill.example', true],
    ['Maya@Fernhill.example', true],
    ['maya@fernhill.example.org', false],
    ['maya@otherfernhill.example', false],
    ['ada@example.com', false],
    ['+1 555 010 0199', true],
    ['+1 (555) 010-0199', true],
    ['+1 555 010 0198', false],
    ['1 pine street', true],
    ['1 Pine Lane', false],
  ])('%s: %s', (said, may) => {
    expect(isOfStore(contacts, said)).toBe(may);
  });

  it('a mailbox at a host of mail for everybody may be anybody’s', () => {
    const own = { ...contacts, email: 'fernhill@gmail.com' };
    expect(isOfStore(own, 'ada.marlow@gmail.com')).toBe(false);
    expect(isOfStore(own, 'fernhill@gmail.com')).toBe(true);
  });
});
