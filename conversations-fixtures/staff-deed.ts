import * as v from 'valibot';

const Name = v.optional(v.pipe(v.string(), v.minLength(1)));

/** `wire: {staff: …}`: sits down at the desk, goes from it, or does something in the shopper's conversation. */
export const StaffDeed = v.variant('staff', [
  v.strictObject({ staff: v.literal('sit'), name: Name, role: v.optional(v.picklist(['agent', 'lead'])) }),
  v.strictObject({ staff: v.literal('go'), name: Name }),
  v.strictObject({ staff: v.literal('join'), name: Name }),
  v.strictObject({ staff: v.literal('leave'), name: Name }),
  v.strictObject({ staff: v.literal('say'), name: Name, text: v.string() }),
  v.strictObject({ staff: v.literal('note'), name: Name, text: v.string() }),
  v.strictObject({
    staff: v.literal('settle'),
    name: Name,
    outcome: v.picklist(['done', 'refused']),
    text: v.optional(v.string()),
  }),
]);
export type StaffDeed = v.InferOutput<typeof StaffDeed>;
