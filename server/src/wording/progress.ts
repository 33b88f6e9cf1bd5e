/** What long work says while it goes on. */
export const progressWords = {
  checking: 'Checking citations',
  drafts: (done: number, total: number): string => `${String(done)} of ${String(total)} ${total === 1 ? 'draft' : 'drafts'}`,
} as const;
