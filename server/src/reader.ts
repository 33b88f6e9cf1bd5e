import { parentPort } from 'node:worker_threads';
import { readDocument } from './dialogue/formats/read-document.ts';

/**
 * Reads documents of other formats in a thread of its own, so that a hostile file costs neither the server nor the command line their memory or their time: whoever started the
 * thread ends it when it takes too much. In: the bytes of a file and its name. Out: what became of it.
 */
parentPort?.on('message', ({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }) => {
  void readDocument(bytes, name).then((reading) => parentPort?.postMessage(reading));
});
