// A benchmark's own process: runs the bundle that is its argument and tells the result to the process that asked.
import { pathToFileURL } from 'node:url';

const { run } = await import(pathToFileURL(process.argv[2]).href);
const result = await run();
process.send(result, () => process.exit(0));
