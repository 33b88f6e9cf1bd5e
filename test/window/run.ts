import { runMocha } from '../support/run-mocha.ts';

process.exit((await runMocha(import.meta.dirname, 150_000)) > 0 ? 1 : 0);
