/**
 * How much of a set was known while the rules were made: its sentences; its figures only; or nothing, as it was written when they were done, on dialogues that other
 * claims had been made on (`unread`) or on dialogues that the rules had never met (`unmet`).
 */
export type Known = 'seen' | 'counted' | 'unread' | 'unmet';

/** One file of labelled claims (test/bench/labels/README.md). */
export interface ClaimSet {
  readonly name: string;
  /** Its path from the root. */
  readonly file: string;
  readonly note: string;
  readonly known: Known;
}

/** Every set that the bench runs, in the order of its table. */
export const claimSets: readonly ClaimSet[] = [
  { name: 'shared', file: '../shared/data/claims-on-CMW24.009E.jsonl', note: 'real summary', known: 'seen' },
  { name: 'peru', file: 'test/bench/labels/claims-on-CMW24.009E.jsonl', note: 'real summary', known: 'seen' },
  { name: 'arvania', file: 'test/bench/labels/claims-on-arvania.jsonl', note: 'the example', known: 'seen' },
  { name: 'peru-2', file: 'test/bench/labels/more-claims-on-CMW24.009E.jsonl', note: 'real summary, another writer', known: 'seen' },
  { name: 'cat', file: 'test/bench/labels/claims-on-CAT25.014E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'cedaw', file: 'test/bench/labels/claims-on-CEDAW24.031E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'ccpr', file: 'test/bench/labels/claims-on-CCPR25.022E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'cerd', file: 'test/bench/labels/claims-on-CERD25.009E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'peru-3', file: 'test/bench/labels/further-claims-on-CMW24.009E.jsonl', note: 'real summary, a third writer', known: 'seen' },
  { name: 'crc', file: 'test/bench/labels/claims-on-CRC25.017E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'crpd', file: 'test/bench/labels/claims-on-CRPD25.006E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'ced', file: 'test/bench/labels/claims-on-CED25.009E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'cescr', file: 'test/bench/labels/claims-on-CESCR26.004E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'cedaw-2', file: 'test/bench/labels/claims-on-CEDAW25.041E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'cerd-2', file: 'test/bench/labels/claims-on-CERD25.018E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'cmw', file: 'test/bench/labels/claims-on-CMW25.005E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'ccpr-2', file: 'test/bench/labels/claims-on-CCPR25.019E.jsonl', note: 'invented, a writer of its own', known: 'seen' },
  { name: 'kesland', file: 'test/bench/labels/claims-on-CAT25.031E.jsonl', note: 'invented, another State, a writer of its own', known: 'seen' },
  { name: 'torvia', file: 'test/bench/labels/claims-on-CRC26.002E.jsonl', note: 'invented, another State, a writer of its own', known: 'seen' },
  { name: 'belmark', file: 'test/bench/labels/claims-on-CEDAW26.006E.jsonl', note: 'invented, another State, a writer of its own', known: 'seen' },
  { name: 'oruvia', file: 'test/bench/labels/claims-on-CESCR25.021E.jsonl', note: 'invented, another State, a writer of its own', known: 'seen' },
  { name: 'sandova', file: 'test/bench/labels/claims-on-CRPD25.018E.jsonl', note: 'invented, another State, a writer of its own', known: 'seen' },
  { name: 'kessaria', file: 'test/bench/labels/claims-on-CCPR25.027E.jsonl', note: 'invented, another State, a writer of its own', known: 'seen' },
  { name: 'valdoria', file: 'test/bench/labels/claims-on-CMW25.014E.jsonl', note: 'invented, another State, a writer of its own', known: 'seen' },
  { name: 'nordhavn', file: 'test/bench/labels/claims-on-CERD25.006E.jsonl', note: 'invented, another State, a writer of its own', known: 'seen' },
  { name: 'maruvia', file: 'test/bench/labels/claims-on-CRC25.033E.jsonl', note: 'invented, another State, a writer of its own', known: 'seen' },
  { name: 'pelagia', file: 'test/bench/labels/claims-on-CAT25.020E.jsonl', note: 'invented, written after the first freeze of this day, then read', known: 'seen' },
  { name: 'kalvany', file: 'test/bench/labels/claims-on-CEDAW25.022E.jsonl', note: 'invented, written after the first freeze of this day, then read', known: 'seen' },
  { name: 'two-a', file: 'test/bench/labels/claims-on-two-known-dialogues-a.jsonl', note: 'the real summary and the example, after the first freeze, then read', known: 'seen' },
  { name: 'two-b', file: 'test/bench/labels/claims-on-two-known-dialogues-b.jsonl', note: 'the real summary and the example, after the first freeze, then read', known: 'seen' },
  { name: 'frozen-b', file: 'test/bench/labels/claims-after-the-freeze-b.jsonl', note: 'a fresh reader on three invented summaries, read after the first measure', known: 'seen' },
  { name: 'frozen-c', file: 'test/bench/labels/claims-after-the-freeze-c.jsonl', note: 'another on four summaries, read after the first measure', known: 'seen' },
  { name: 'fresh', file: 'test/bench/labels/fresh-claims.jsonl', note: 'a fresh reader on the real summary and the example', known: 'counted' },
  { name: 'batch-3', file: 'test/bench/labels/batch-3-claims.jsonl', note: 'another fresh reader, three summaries', known: 'counted' },
  { name: 'frozen-a', file: 'test/bench/labels/claims-after-the-freeze-a.jsonl', note: 'a fresh reader on the real summary and the example, after an earlier freeze', known: 'counted' },
  { name: 'last-a', file: 'test/bench/labels/claims-after-the-last-freeze-a.jsonl', note: 'the real summary and the example, after an earlier freeze, then read', known: 'seen' },
  { name: 'last-b', file: 'test/bench/labels/claims-after-the-last-freeze-b.jsonl', note: 'another fresh reader on the same, then read', known: 'seen' },
  { name: 'merovia', file: 'test/bench/labels/claims-on-CRC26.008E.jsonl', note: 'invented, after an earlier freeze, then read', known: 'seen' },
  { name: 'tavlar', file: 'test/bench/labels/claims-on-CCPR26.005E.jsonl', note: 'invented, after an earlier freeze, then read', known: 'seen' },
  { name: 'two-c', file: 'test/bench/labels/claims-on-two-known-dialogues-c.jsonl', note: 'the real summary and the example, measured, then read', known: 'seen' },
  { name: 'two-d', file: 'test/bench/labels/claims-on-two-known-dialogues-d.jsonl', note: 'the real summary and the example, measured, then read', known: 'seen' },
  { name: 'quillora', file: 'test/bench/labels/claims-on-CED26.014E.jsonl', note: 'invented, measured, then read', known: 'seen' },
  { name: 'lorvena', file: 'test/bench/labels/claims-on-CESCR26.017E.jsonl', note: 'invented, measured, then read', known: 'seen' },
  { name: 'two-e', file: 'test/bench/labels/claims-on-two-known-dialogues-e.jsonl', note: 'the real summary and the example, measured, then read', known: 'seen' },
  { name: 'quillora-2', file: 'test/bench/labels/more-claims-on-CED26.014E-and-CESCR26.017E.jsonl', note: 'two invented summaries, measured, then read', known: 'seen' },
  { name: 'solmeria', file: 'test/bench/labels/claims-on-CRPD26.009E.jsonl', note: 'invented, measured, then read', known: 'seen' },
  { name: 'ambressa', file: 'test/bench/labels/claims-on-CEDAW26.019E.jsonl', note: 'invented, measured, then read', known: 'seen' },
  { name: 'last-c', file: 'test/bench/labels/claims-after-the-last-freeze-c.jsonl', note: 'the real summary and the example, measured, then read', known: 'seen' },
  { name: 'last-d', file: 'test/bench/labels/claims-after-the-last-freeze-d.jsonl', note: 'two invented summaries, measured, then read', known: 'seen' },
  { name: 'after-1', file: 'test/bench/labels/claims-strictly-after-the-freeze-1.jsonl', note: 'two invented summaries, in a hurry, measured, then read', known: 'seen' },
  { name: 'after-2', file: 'test/bench/labels/claims-strictly-after-the-freeze-2.jsonl', note: 'the real summary and the example, in a hurry, measured, then read', known: 'seen' },
  { name: 'after-3', file: 'test/bench/labels/claims-strictly-after-the-freeze-3.jsonl', note: 'two invented summaries, in a hurry, measured, then read', known: 'seen' },
  { name: 'ylmaria', file: 'test/bench/labels/claims-on-CAT26.012E.jsonl', note: 'invented, measured, then read', known: 'seen' },
  { name: 'ilmandu', file: 'test/bench/labels/claims-on-CRC26.021E.jsonl', note: 'invented, measured, then read', known: 'seen' },
  { name: 'two-f', file: 'test/bench/labels/claims-on-two-known-dialogues-f.jsonl', note: 'the real summary and the example, measured, then read', known: 'seen' },
  { name: 'brenovia', file: 'test/bench/labels/claims-on-CCPR26.022E.jsonl', note: 'invented, measured, then read', known: 'seen' },
  { name: 'halvenia', file: 'test/bench/labels/claims-on-CESCR26.009E.jsonl', note: 'invented, measured, then read', known: 'seen' },
  { name: 'vestrana', file: 'test/bench/labels/claims-on-CERD26.013E.jsonl', note: 'invented, measured, then read', known: 'seen' },
  { name: 'dalmora', file: 'test/bench/labels/claims-on-CEDAW27.006E.jsonl', note: 'invented, measured, then read', known: 'seen' },
  { name: 'vestrana-2', file: 'test/bench/labels/more-claims-on-CERD26.013E-and-CCPR26.005E.jsonl', note: 'two invented summaries, measured, then read', known: 'seen' },
  { name: 'thessany', file: 'test/bench/labels/claims-on-CAT26.028E.jsonl', note: 'invented, after a freeze, measured, then read', known: 'seen' },
  { name: 'corvanta', file: 'test/bench/labels/claims-on-CRC27.004E.jsonl', note: 'invented, after a freeze, measured, then read', known: 'seen' },
  { name: 'corrandia', file: 'test/bench/labels/claims-on-CRPD26.031E.jsonl', note: 'invented, after a freeze, measured, then read', known: 'seen' },
  { name: 'two-g', file: 'test/bench/labels/claims-on-two-known-dialogues-g.jsonl', note: 'the real summary and the example, after a freeze, measured, then read', known: 'seen' },
  { name: 'halvenia-2', file: 'test/bench/labels/more-claims-on-CESCR26.009E-and-CEDAW26.006E.jsonl', note: 'two invented summaries, after a freeze, measured, then read', known: 'seen' },
  { name: 'estrava', file: 'test/bench/labels/claims-on-CCPR27.003E.jsonl', note: 'invented, after the next freeze, measured, then read', known: 'seen' },
  { name: 'zembara', file: 'test/bench/labels/claims-on-CMW26.022E.jsonl', note: 'invented, after the next freeze, measured, then read', known: 'seen' },
  { name: 'zerinthia', file: 'test/bench/labels/claims-on-CED27.002E.jsonl', note: 'invented, after the next freeze, measured, then read', known: 'seen' },
  { name: 'two-h', file: 'test/bench/labels/claims-on-two-known-dialogues-h.jsonl', note: 'the real summary and the example, after the next freeze, measured, then read', known: 'seen' },
  { name: 'thessany-2', file: 'test/bench/labels/more-claims-on-CAT26.028E-and-CERD25.018E.jsonl', note: 'two invented summaries, after the next freeze, measured, then read', known: 'seen' },
  { name: 'tempting-1', file: 'test/bench/labels/true-claims-that-tempt-1.jsonl', note: 'true ones only, full of figures, dates and speakers', known: 'seen' },
  { name: 'tempting-2', file: 'test/bench/labels/true-claims-that-tempt-2.jsonl', note: 'true ones only, another writer', known: 'seen' },
  { name: 'tempting-3', file: 'test/bench/labels/true-claims-that-tempt-3.jsonl', note: 'true ones only, another writer', known: 'seen' },
  { name: 'tempting-4', file: 'test/bench/labels/true-claims-that-tempt-4.jsonl', note: 'true ones only, another writer', known: 'seen' },
  { name: 'frozen-1', file: 'test/bench/labels/claims-after-the-freeze-of-26-november-1.jsonl', note: 'the real summary and the example, after the freeze of 26 November, measured, then read', known: 'seen' },
  { name: 'frozen-2', file: 'test/bench/labels/claims-after-the-freeze-of-26-november-2.jsonl', note: 'two invented summaries, after the freeze of 26 November, measured, then read', known: 'seen' },
  { name: 'tarquenia', file: 'test/bench/labels/claims-on-CESCR27.001E.jsonl', note: 'invented, after the freeze of 26 November, measured, then read', known: 'seen' },
  { name: 'melvanna', file: 'test/bench/labels/claims-on-CAT27.010E.jsonl', note: 'invented, measured, then read', known: 'seen' },
  { name: 'orlanth', file: 'test/bench/labels/claims-on-CESCR27.008E.jsonl', note: 'invented, measured, then read', known: 'seen' },
  { name: 'dalmora-2', file: 'test/bench/labels/more-claims-on-CEDAW27.006E-and-CESCR27.001E.jsonl', note: 'two invented summaries, measured, then read', known: 'seen' },
  { name: 'peru-4', file: 'test/bench/labels/more-claims-on-CMW24.009E-and-CCPR25.019E.jsonl', note: 'the real summary and an invented one, measured, then read', known: 'seen' },
  { name: 'vestrana-3', file: 'test/bench/labels/more-claims-on-CERD26.013E-and-CRPD26.031E.jsonl', note: 'two invented summaries, measured, then read', known: 'seen' },
  { name: 'arvania-2', file: 'test/bench/labels/more-claims-on-CMW26.011E-and-CED27.002E.jsonl', note: 'the example and an invented summary, measured, then read', known: 'seen' },
  { name: 'pellimar', file: 'test/bench/labels/claims-on-CEDAW27.019E.jsonl', note: 'invented, after a freeze, measured, then read', known: 'seen' },
  { name: 'ostrelia', file: 'test/bench/labels/claims-on-CRC27.016E.jsonl', note: 'invented, after a freeze, measured, then read', known: 'seen' },
  { name: 'vantria', file: 'test/bench/labels/claims-on-CERD27.005E.jsonl', note: 'invented, after a freeze, measured, then read', known: 'seen' },
  { name: 'calmora', file: 'test/bench/labels/claims-on-CRPD27.011E.jsonl', note: 'invented, after a freeze, measured, then read', known: 'seen' },
  { name: 'two-i', file: 'test/bench/labels/more-claims-on-CMW24.009E-and-CMW26.011E.jsonl', note: 'the real summary and the example, after a freeze, measured, then read', known: 'seen' },
];

/** What each kind of set is called in the table. */
export const knownAs: Readonly<Record<Known, string>> = {
  seen: 'seen while the rules were made',
  counted: 'counted, never read, while the rules were made',
  unread: 'written when the rules were done',
  unmet: 'written when the rules were done, on dialogues that they had never met',
};
