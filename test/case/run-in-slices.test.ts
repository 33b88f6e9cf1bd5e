import { describe, expect, test } from 'vitest';
import { inSlices, mapAtMost, turn, unlessAborted } from '../../server/src/case/run-in-slices.ts';

/** A clock that a test sets. */
function clockAt(start: number) {
  let now = start;
  return { read: () => now, advance: (by: number) => { now += by; } };
}

describe('long work', () => {
  test('gives way once its ten milliseconds are over', async () => {
    const clock = clockAt(0);
    const pause = inSlices(new AbortController().signal, clock.read);
    const order: string[] = [];
    setImmediate(() => order.push('somebody else'));
    await pause();
    order.push('within the slice');
    clock.advance(11);
    await pause();
    order.push('after the slice');
    expect(order).toEqual(['within the slice', 'somebody else', 'after the slice']);
  });

  test('ends where it is no longer wanted', async () => {
    const abort = new AbortController();
    const pause = inSlices(abort.signal);
    await pause();
    abort.abort(new Error('no longer wanted'));
    await expect(pause()).rejects.toThrow('no longer wanted');
  });

  test('is shared among so many workers at the most, and comes back in order', async () => {
    let running = 0;
    let most = 0;
    const results = await mapAtMost([5, 1, 4, 2, 3], 2, async (item) => {
      most = Math.max(most, ++running);
      for (let i = 0; i < item; i++) await turn();
      running--;
      return item * 10;
    });
    expect(results).toEqual([50, 10, 40, 20, 30]);
    expect(most).toBe(2);
  });

  test('goes on when one of those who wait for it gives up', async () => {
    const abort = new AbortController();
    const work = turn().then(turn).then(() => 'done');
    const waiting = unlessAborted(work, abort.signal);
    abort.abort(new Error('given up'));
    await expect(waiting).rejects.toThrow('given up');
    await expect(unlessAborted(work, new AbortController().signal)).resolves.toBe('done');
  });
});
