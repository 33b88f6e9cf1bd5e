import { runMocha } from '../support/run-mocha.ts';

/** Called by the extension host of VS Code. */
export async function run(): Promise<void> {
  const failed = await runMocha(__dirname, 100_000);
  if (failed > 0) throw new Error(`${failed} failed`);
}
