import { makeSnapshot, type CaseSnapshot, type MadeSnapshot } from './case-snapshot.ts';
import { createCaseDisk } from './case-disk.ts';
import type { FileSystem } from './file-system.ts';
import { MANIFEST_NAME, type OpenTexts } from './open-texts.ts';
import { insideFolder, joined } from './paths.ts';
import { planCase, type CasePlan } from './plan-case.ts';
import type { ManifestReading } from './read-manifest.ts';
import { inSlices, turn, unlessAborted, type Pause } from './run-in-slices.ts';
import { createSourceMemory, type ReadSource } from './source-memory.ts';

/** What every case of a store shares. */
export interface CaseHost {
  readonly fileSystem: FileSystem;
  readonly readManifest: (text: string) => ManifestReading;
  readonly readSource: ReadSource;
  readonly open: OpenTexts;
  readonly nextRevision: () => number;
  /** Called with every new snapshot; with nothing when the folder turns out to be no case (any more). */
  readonly onSnapshot: (folder: string, snapshot: CaseSnapshot | undefined) => void;
  readonly log: (message: string, error?: unknown) => void;
}

/** One case, followed through every change: the only writer of its snapshots. */
export class OpenCase {
  readonly folder: string;
  readonly #host: CaseHost;
  readonly #disk;
  readonly #memory;
  readonly #abort = new AbortController();
  #made: MadeSnapshot | undefined;
  /** Whether something happened since files were last looked at. */
  #isStale = false;
  #reading: Promise<void> | undefined;
  #waiting = 0;

  constructor(folder: string, host: CaseHost) {
    this.folder = folder;
    this.#host = host;
    this.#disk = createCaseDisk(host.fileSystem, folder);
    this.#memory = createSourceMemory(host.readSource, host.log);
    this.#lookAgain();
  }

  /** The last snapshot; nothing before the first. */
  get snapshot(): CaseSnapshot | undefined {
    return this.#made?.snapshot;
  }

  /** Whether a change is not in the snapshot yet. */
  get isReading(): boolean {
    return this.#reading !== undefined;
  }

  /** Whether nobody waits for a case that has not been read to the end: then it need not be. */
  get isAbandoned(): boolean {
    return this.#made === undefined && this.#waiting === 0;
  }

  /** Settles once every change so far is in the snapshot. Rejects only with the reason of `signal`. */
  async settled(signal?: AbortSignal): Promise<void> {
    this.#waiting++;
    try {
      while (this.#reading) await unlessAborted(this.#reading, signal);
    } finally {
      this.#waiting--;
    }
  }

  /** Something happened on disk at `path` (or to a folder there); what was read there and below is read again. */
  diskChanged(path: string): void {
    this.#disk.forget(path);
    this.#lookAgain();
  }

  /** The editor opened a document. Takes effect at once for a file that the case has already. */
  textOpened(path: string): void {
    if (this.#made && this.#has(path, this.#made.plan)) this.#make(this.#made.plan);
    else this.#lookAgain();
  }

  /** The text of an open document changed. Takes effect at once, but for `cobs.yaml`, after which files have to be read. */
  textChanged(path: string): void {
    if (path === joined(this.folder, MANIFEST_NAME)) this.#lookAgain();
    else if (this.#made && this.#has(path, this.#made.plan)) this.#make(this.#made.plan);
  }

  close(): void {
    this.#abort.abort();
  }

  #has(path: string, { drafts, sources }: CasePlan): boolean {
    const inside = insideFolder(this.folder, path);
    return drafts.some((file) => file.path === inside) || sources.some((file) => file.path === inside);
  }

  #make(plan: CasePlan): void {
    const before = this.#made;
    this.#made = makeSnapshot({ folder: this.folder, plan, open: this.#host.open, memory: this.#memory }, this.#host.nextRevision, before);
    if (this.#made.snapshot !== before?.snapshot) this.#host.onSnapshot(this.folder, this.#made.snapshot);
  }

  #lookAgain(): void {
    this.#isStale = true;
    if (this.#abort.signal.aborted) return;
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
      if (this.#isStale) this.#lookAgain();
    });
  }

  async #read(): Promise<void> {
    const { signal } = this.#abort;
    try {
      while (this.#isStale) {
        // A burst of changes is one reading.
        await turn();
        this.#isStale = false;
        await this.#readOnce(inSlices(signal));
      }
    } catch (error) {
      if (!signal.aborted) this.#host.log(`The case in ${this.folder} could not be read`, error);
    }
  }

  async #readOnce(pause: Pause): Promise<void> {
    const ground = { folder: this.folder, open: this.#host.open, disk: this.#disk, pause };
    const plan = await planCase(ground, (text) => this.#readManifest(text));
    // Sources are read between pauses here, so that making the snapshot finds them read.
    for (const source of plan?.sources ?? []) {
      this.#memory.sourceOf(source);
      await pause();
    }
    if (this.#isStale) return;
    if (!plan) {
      this.#host.onSnapshot(this.folder, undefined);
      return;
    }
    this.#memory.keepOnly(plan.sources);
    this.#make(plan);
  }

  /** A manifest that says the same as before is the same object, whatever comments were added. */
  #readManifest(text: string): ManifestReading {
    const before = this.#made?.plan;
    if (before?.manifestText === text && before.manifestFile.kind === 'text') return before.reading;
    const reading = this.#host.readManifest(text);
    const isSame = before !== undefined && JSON.stringify(before.reading.manifest) === JSON.stringify(reading.manifest);
    return isSame ? { ...reading, manifest: before.reading.manifest } : reading;
  }
}
