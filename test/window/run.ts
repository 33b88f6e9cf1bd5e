import { runMocha } from '../support/run-mocha.ts';

process.exit((await runMocha(import.meta.dirname, 60_000)) > 0 ? 1 : 0);
