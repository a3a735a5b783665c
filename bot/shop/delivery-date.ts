import type { StoreSettings } from '../settings/store.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * The day a parcel arrives at the latest, as YYYY-MM-DD: an order before the cut-off leaves the same working day, a later
 * one the next, and then the method's working days (Monday to Friday) pass.
 */
export function deliveryDate(
  store: Pick<StoreSettings, 'shipping' | 'timeZone'>,
  method: StoreSettings['shipping']['methods'][number],
  now: number,
): string {
  const local = new Intl.DateTimeFormat('sv-SE', {
    timeZone: store.timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const [date = '', time = ''] = local.format(now).split(' ');
  let current = Date.parse(`${date}T12:00:00Z`);
  if (time >= store.shipping.cutOff) current += day;
  while (isWeekend(current)) current += day;
  for (let left = method.days[1]; left > 0; left -= 1) {
    current += day;
    while (isWeekend(current)) current += day;
  }
  return new Date(current).toISOString().slice(0, 10);
}

function isWeekend(time: number): boolean {
  return [0, 6].includes(new Date(time).getUTCDay());
}
