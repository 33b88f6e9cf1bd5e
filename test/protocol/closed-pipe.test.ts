import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundledCobs } from '../support/language-server.ts';

const root = join(import.meta.dirname, '../..');

test('A reader that closes the pipe early (`cobs check | head`) is no mistake', async () => {
  const cobs = spawn(process.execPath, [await bundledCobs(), 'check', 'examples/arvania', '--format', 'sarif'], { cwd: root });
  let errors = '';
  cobs.stderr.on('data', (part: Buffer) => (errors += part.toString('utf8')));
  cobs.stdout.destroy();
  const [status] = (await once(cobs, 'close')) as [number];
  expect(errors).toBe('');
  expect(status).toBe(1);
});
