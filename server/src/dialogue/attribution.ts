/** Who a sentence says is speaking, before it is known who that is. */
export interface Attribution {
  /** `person`: somebody named. The others are named by what they are only: "A Committee Expert", "The delegation", "The Chair". */
  readonly by: 'person' | 'expert' | 'delegation' | 'chair' | 'other';
  /** The name as it stands, without title; only for a `person`. */
  readonly name?: string;
  /** What stands with the name or in brackets: "Committee Expert and Country Rapporteur", "Italy". May be empty. */
  readonly office: string;
  /**
   * `named`: name and office stand at the beginning, the form in which a speaker is introduced. `said`: name and a verb of saying. `bare`: capitalized words
   * with a verb of saying, which may be an organization ("Human Rights Watch reported"): only to be believed if the person is known.
   */
  readonly form: 'named' | 'said' | 'bare';
}

/** Nobody is introduced later in a sentence than this. */
export const REACH = 700;

/** Where a new clause, and with it the name of the speaker, may begin: at the beginning, and behind a comma, a colon or a dash. At most eight places. */
export function clauseStarts(sentence: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: mark } of sentence.slice(0, 400).matchAll(/[,:–—]["”»’]?\s+/gu)) {
    if (starts.length === 8) break;
    starts.push(index + mark.length);
  }
  return starts;
}

/** The first of `matchers` that finds a speaker at one of the places of `sentence` where a clause begins. */
export function firstAttribution(
  sentence: string,
  starts: readonly number[],
  matchers: readonly ((sentence: string, at: number) => Attribution | undefined)[],
): Attribution | undefined {
  for (const at of starts) {
    for (const matcher of matchers) {
      const found = matcher(sentence, at);
      if (found) return found;
    }
  }
  return undefined;
}

/** Runs a sticky expression at one place. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
