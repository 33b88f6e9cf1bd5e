import { makeSnapshot, type CaseSnapshot, type MadeSnapshot } from './case-snapshot.ts';
import { createCaseDisk } from './case-disk.ts';
import type { FileSystem } from './file-system.ts';
import { MANIFEST_NAME, type OpenTexts } from './open-texts.ts';
import { insideFolder, joined } from './paths.ts';
import { citedSources, hasFile, planCase, withSources, type CasePlan, type PlannedSource } from './plan-case.ts';
import type { ManifestReading } from './read-manifest.ts';
import { inSlices, turn, unlessAborted, type Pause } from './run-in-slices.ts';
import { createSourceMemory, type ReadSource } from './source-memory.ts';

/** With more sources than this, a case is shown before all of them are read. */
const MANY = 40;

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
  /** Whom to wake with the next snapshot. */
  readonly #onSnapshot: (() => void)[] = [];

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
  settled(signal?: AbortSignal): Promise<void> {
    return this.#wait(() => false, signal);
  }

  /** Like `settled`, but of a large case that is being read for the first time, a snapshot that has the file at `path` is enough. */
  readyFor(path: string, signal?: AbortSignal): Promise<void> {
    return this.#wait(() => this.#made?.snapshot.isComplete === false && this.#has(path, this.#made.plan), signal);
  }

  async #wait(isEnough: () => boolean, signal: AbortSignal | undefined): Promise<void> {
    this.#waiting++;
    try {
      while (this.#reading && !isEnough()) await unlessAborted(Promise.race([this.#reading, this.#nextSnapshot()]), signal);
    } finally {
      this.#waiting--;
    }
  }

  #nextSnapshot(): Promise<void> {
    return new Promise((resolve) => this.#onSnapshot.push(resolve));
  }

  /** Something happened on disk at `path` (or to a folder there); what was read there and below is read again. */
  diskChanged(path: string): void {
    this.#disk.forget(path);
    this.#lookAgain();
  }

  /** The editor opened a document. Takes effect at once for a file that the case has already. */
  textOpened(path: string): void {
    if (this.#made && this.#has(path, this.#made.plan)) this.#make(this.#made.plan, this.#made.snapshot.isComplete);
    else this.#lookAgain();
  }

  /** The text of an open document changed. Takes effect at once, but for `cobs.yaml`, after which files have to be read. */
  textChanged(path: string): void {
    if (path === joined(this.folder, MANIFEST_NAME)) this.#lookAgain();
    else if (this.#made && this.#has(path, this.#made.plan)) this.#make(this.#made.plan, this.#made.snapshot.isComplete);
  }

  close(): void {
    this.#abort.abort();
  }

  #has(path: string, plan: CasePlan): boolean {
    return hasFile(plan, insideFolder(this.folder, path) ?? '');
  }

  #make(plan: CasePlan, isComplete: boolean): void {
    const before = this.#made;
    this.#made = makeSnapshot({ folder: this.folder, plan, open: this.#host.open, memory: this.#memory, isComplete }, this.#host.nextRevision, before);
    for (const wake of this.#onSnapshot.splice(0)) wake();
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
    if (plan && !this.#made && plan.sources.length > MANY) await this.#makeFirst(plan, pause);
    await this.#readSources(plan?.sources ?? [], pause);
    if (this.#isStale) return;
    if (!plan) {
      this.#host.onSnapshot(this.folder, undefined);
      return;
    }
    this.#memory.keepOnly(plan.sources);
    this.#make(plan, true);
  }

  /** A case of a thousand sources can be worked with as soon as those are read that its drafts cite. */
  async #makeFirst(plan: CasePlan, pause: Pause): Promise<void> {
    const cited = citedSources(plan);
    await this.#readSources(cited, pause);
    if (this.#isStale) return;
    this.#make(withSources(plan, cited), false);
    await turn();
  }

  /** Reads sources between pauses, so that making the snapshot finds them read. */
  async #readSources(sources: readonly PlannedSource[], pause: Pause): Promise<void> {
    for (const source of sources) {
      this.#memory.sourceOf(source);
      await pause();
    }
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
