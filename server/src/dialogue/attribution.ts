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
  /** "The Expert asked", which goes on with the one who has the floor; "An Expert" and "Another Expert" do not. */
  readonly goesOn?: true;
}

/** Looks for a speaker at one place of a sentence. */
export type Matcher = (sentence: string, at: number) => Attribution | undefined;

/** Tells whether a verb of saying follows at an offset, and where it ends. */
export type SaidAt = (sentence: string, at: number) => number | undefined;

/** Nobody is introduced later in a sentence than this. */
export const REACH = 700;
/** Words about somebody between the name and the verb are not longer. */
const LONGEST_OFFICE = 400;

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
export function firstAttribution(sentence: string, starts: readonly number[], matchers: readonly Matcher[]): Attribution | undefined {
  for (const at of starts) {
    for (const matcher of matchers) {
      const found = matcher(sentence, at);
      if (found) return found;
    }
  }
  return undefined;
}

/** A sticky expression, to be run at one place of a text with `matchAt`. Without the `u` flag: see names.ts. */
export function sticky(source: string, flags = ''): RegExp {
  return new RegExp(source, `y${flags}`);
}

/** Runs a sticky expression at one place. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(text) ?? undefined;
}

/** The words between a comma at `at` and the comma before a verb of saying: what stands between a name and its verb. */
export function apposition(sentence: string, at: number, saidAt: SaidAt): string | undefined {
  if (sentence.charAt(at) !== ',') return undefined;
  const limit = Math.min(sentence.length, at + LONGEST_OFFICE);
  for (let comma = sentence.indexOf(',', at + 1); comma >= 0 && comma < limit; comma = sentence.indexOf(',', comma + 1)) {
    const words = sentence.slice(at + 1, comma).trim();
    if (/[?!;\n]/u.test(words)) return undefined;
    if (words.length > 1 && saidAt(sentence, comma) !== undefined) return words;
  }
  return undefined;
}

/** Whether a verb of saying follows at `at` or behind some words without a comma ("A representative of the Ministry of Justice explained"): the words before it. */
export function wordsBeforeVerb(sentence: string, at: number, reach: number, saidAt: SaidAt): string | undefined {
  const limit = Math.min(sentence.length, at + reach);
  for (let place = at; place >= 0 && place <= limit; place = sentence.indexOf(' ', place + 1)) {
    if (/[,;:.?!\n]/u.test(sentence.slice(at, place))) return undefined;
    if (saidAt(sentence, place) !== undefined) return sentence.slice(at, place).trim();
  }
  return undefined;
}
