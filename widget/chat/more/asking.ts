/** What is being asked before it is done. */
export type Asking =
  { what: 'forget' } | { what: 'email' } | { what: 'flag'; replyId: string } | { what: 'rate' };
