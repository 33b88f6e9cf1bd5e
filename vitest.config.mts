import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**', 'test/window/**', 'node_modules/**'],
    testTimeout: 20_000,
    // The tests share no state that could leak; loading the modules once instead of once a file halves the time.
    isolate: false,
  },
});
