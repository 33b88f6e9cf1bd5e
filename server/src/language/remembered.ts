/** How many words are remembered; a whole summary has about 2,000. */
const REMEMBERED = 50_000;

/** `of`, with its answers remembered: for what is asked of the same words again and again. In: a function of nothing but the word. */
export function remembered<Answer extends number | boolean | string>(of: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      known.set(word, (answer = of(word)));
    }
    return answer;
  };
}
