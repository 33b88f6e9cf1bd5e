import { expect, test } from 'vitest';
import { newestWork } from '../../server/src/protocol/newest-work.ts';

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What happens with the works started so; each waits once before it is finished. */
async function done(start: (work: ReturnType<typeof newestWork>, prepare: () => Promise<void>, finish: (name: string) => () => void) => Promise<void> | void): Promise<readonly string[]> {
  const told: string[] = [];
  const work = newestWork((error) => told.push(`failed: ${(error as Error).message}`));
  await start(work, soon, (name) => () => told.push(name));
  for (let i = 0; i < 5; i++) await soon();
  return told;
}

test('Of two works for one key only the newer is finished', async () => {
  expect(
    await done((work, prepare, finish) => {
      work.start('a', prepare, finish('a1'));
      work.start('b', prepare, finish('b1'));
      work.start('a', prepare, finish('a2'));
    }),
  ).toEqual(['b1', 'a2']);
});

test('The older work hears that it is given up', async () => {
  const told: string[] = [];
  await done((work, prepare, finish) => {
    work.start('a', async (signal) => { await soon(); told.push(signal.aborted ? 'given up' : 'goes on'); }, finish('a1'));
    work.start('a', prepare, finish('a2'));
  });
  expect(told).toEqual(['given up']);
});

test('Work that was stopped is not finished', async () => {
  expect(
    await done((work, prepare, finish) => {
      work.start('a', prepare, finish('a1'));
      work.stop('a');
    }),
  ).toEqual([]);
});

test('A failure is told, and the next work is done; one of work that was given up is nobody’s business', async () => {
  expect(
    await done(async (work, prepare, finish) => {
      const fails = (name: string) => async (): Promise<void> => { await soon(); throw new Error(name); };
      work.start('a', fails('given up'), finish('a0'));
      work.start('a', fails('a bug'), finish('a1'));
      await soon();
      await soon();
      work.start('a', prepare, finish('a2'));
      work.start('b', prepare, () => { throw new Error('a bug at the end'); });
    }),
  ).toEqual(['failed: a bug', 'a2', 'failed: a bug at the end']);
});
