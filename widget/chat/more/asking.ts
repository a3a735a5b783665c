/** What is asked before it is done, or shown until it is put away. */
export type Asking =
  | { what: 'forget' }
  | { what: 'email' }
  | { what: 'flag'; replyId: string }
  | { what: 'rate' }
  | { what: 'keys' };
