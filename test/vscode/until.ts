/** How long a step may take. The machine that runs the tests may be slow and busy. */
const patience = 30_000;

/**
 * Asks until there is an answer that is not empty, and gives it: VS Code has no event for most of what tests wait for.
 * An error means: not yet. (VS Code cancels a request when another extension registers its provider meanwhile.)
 */
export async function until<T>(what: string, ask: () => T | Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  for (let problem: unknown; ; ) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      problem = error;
    }
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`, { cause: problem });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
