/** How many texts are remembered before all are forgotten, and how long one may be. */
interface Bounds {
  readonly most: number;
  readonly longest: number;
}

/** A whole summary has about 2,000 words; what is longer than this is no word of any language. */
const WORDS: Bounds = { most: 50_000, longest: 100 };

/** What a function can answer and still be remembered: anything but nothing. */
type Something = number | boolean | string | object;

/**
 * The engine's one copy of a text, as of the names of properties. Such texts are compared and looked up by their address, not letter by letter;
 * and a word cut out of a text would keep the whole text from being freed.
 */
export function interned(text: string): string {
  return Object.keys({ __proto__: null, [text]: true })[0] ?? text;
}

/** `of`, with its answers remembered: for what is asked of the same words again and again. In: a function of nothing but the word. */
export function remembered<Answer extends Something>(of: (word: string) => Answer, { most, longest } = WORDS): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const answer = known.get(word);
    if (answer !== undefined) return answer;
    if (word.length > longest) return of(word);
    if (known.size >= most) known.clear();
    const own = interned(word);
    const found = of(own);
    known.set(own, found);
    return found;
  };
}

/** As `remembered`, for what depends on the language of the text too. */
export function rememberedByLanguage<Answer extends Something>(of: (text: string, language: string) => Answer, bounds = WORDS): (text: string, language: string) => Answer {
  const known = new Map<string, (text: string) => Answer>();
  return (text, language) => {
    let ofLanguage = known.get(language);
    if (!ofLanguage) known.set(language, (ofLanguage = remembered((own) => of(own, language), bounds)));
    return ofLanguage(text);
  };
}

/** What `make` makes, when it is first asked for. */
export function lazily<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}
