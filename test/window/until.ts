/** How long a step may take. The machine that runs the tests may be slow and busy. */
const patience = 45_000;

/** Asks until there is an answer that is not empty, and gives it; an error means: not yet. Fails with what was waited for. */
export async function until<T>(what: string, ask: () => Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  for (let problem: unknown; ; ) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      problem = error;
    }
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`, { cause: problem });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
