import type { CaseSnapshot } from './case-snapshot.ts';
import { createCaseFinder, type CaseFinder } from './find-cases.ts';
import { OpenCase, type CaseHost } from './open-case.ts';
import { MANIFEST_NAME } from './open-texts.ts';
import { insideFolder, nameOf } from './paths.ts';

/** What a store is made with. */
export type CaseStoreOptions = Pick<CaseHost, 'fileSystem' | 'readManifest' | 'readSource'> & Partial<Pick<CaseHost, 'log'>>;

/** A case that changed; without a snapshot if it is a case no longer. */
export interface CaseChange {
  readonly folder: string;
  readonly snapshot: CaseSnapshot | undefined;
}

type Listener = (change: CaseChange) => void;

/**
 * Every case that somebody looks at, up to date with the disk and with the editor, whose text wins. A case is read when one of its documents
 * is opened, or when it is asked for. All paths are absolute, with forward slashes (`toSlashes`). The store does not watch the disk:
 * whoever does tells it.
 */
export class CaseStore {
  readonly #open = new Map<string, string>();
  readonly #cases = new Map<string, OpenCase>();
  readonly #listeners = new Set<Listener>();
  readonly #host: CaseHost;
  readonly #finder: CaseFinder;
  /** Cases whose listeners have not been told yet. */
  #changed = new Set<string>();
  #revision = 0;
  #finding: Promise<void> | undefined;
  #isLost = false;

  constructor({ fileSystem, readManifest, readSource, log }: CaseStoreOptions) {
    this.#finder = createCaseFinder(fileSystem, this.#open);
    this.#host = {
      fileSystem,
      readManifest,
      readSource,
      open: this.#open,
      nextRevision: () => ++this.#revision,
      onSnapshot: (folder, snapshot) => { this.#took(folder, snapshot); },
      log: log ?? (() => undefined),
    };
  }

  /** The folder of the case that a file belongs to, whether the case has been read or not; nothing for a file outside any case. */
  caseFolderOf(path: string): Promise<string | undefined> {
    return this.#finder.caseFolderOf(path);
  }

  /**
   * The case in `folder` with every change so far; nothing if that is no case. Reads it if nobody has yet.
   * Rejects only with the reason of `signal`; a case for which nobody waits any more is not read to the end.
   */
  open(folder: string, signal?: AbortSignal): Promise<CaseSnapshot | undefined> {
    return this.#read(folder, (opened) => opened.settled(signal), signal);
  }

  async #read(folder: string, wait: (opened: OpenCase) => Promise<void>, signal: AbortSignal | undefined): Promise<CaseSnapshot | undefined> {
    signal?.throwIfAborted();
    const opened = this.#cased(folder);
    try {
      await wait(opened);
    } finally {
      if (opened.isAbandoned && !this.#hasOpenText(folder)) this.#drop(folder);
    }
    const now = this.#cases.get(folder);
    // The folder may have stopped being a case meanwhile, and be one again.
    return now === undefined || now === opened ? now?.snapshot : this.#read(folder, wait, signal);
  }

  /**
   * The case that a file belongs to, with every change so far. While a large case is read for the first time, it may not be complete
   * (`isComplete`), but it has the file, and the sources that its drafts cite.
   */
  async openFor(path: string, signal?: AbortSignal): Promise<CaseSnapshot | undefined> {
    const folder = await this.caseFolderOf(path);
    return folder === undefined ? undefined : this.#read(folder, (opened) => opened.readyFor(path, signal), signal);
  }

  /** The cases read so far, in the order of their folders, as they are now: changes that wait for the disk are not in them yet. */
  snapshots(): readonly CaseSnapshot[] {
    return [...this.#cases.values()].flatMap(({ snapshot }) => snapshot ?? []).sort((a, b) => (a.folder < b.folder ? -1 : 1));
  }

  /** A file or folder was made, or written, or renamed to `path`. */
  fileChanged(path: string): void {
    this.#finder.forget();
    for (const one of this.#touchedBy(path)) one.diskChanged(path);
    this.#findLost();
  }

  /** A file or folder was deleted, or renamed to something else. */
  fileDeleted(path: string): void {
    this.fileChanged(path);
  }

  /** The editor shows a document: from now on its text counts. Its case is read. */
  documentOpened(path: string, text: string): void {
    this.#open.set(path, text);
    if (nameOf(path) === MANIFEST_NAME) this.#finder.forget();
    for (const one of this.#touchedBy(path)) one.textOpened(path);
    this.#findLost();
  }

  /** The text of a document of the editor changed. In the snapshot at once, but for a change of `cobs.yaml`, which may have to wait for the disk. */
  documentChanged(path: string, text: string): void {
    if (!this.#open.has(path)) return;
    this.#open.set(path, text);
    for (const one of this.#touchedBy(path)) one.textChanged(path);
  }

  /** The editor shows a document no longer: the disk counts again. */
  documentClosed(path: string): void {
    if (this.#open.delete(path)) this.fileChanged(path);
  }

  /** Tells of changed cases, once for all the changes of one turn of the event loop. Returns what ends it. */
  onDidChange(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Settles once every change so far is in the snapshots and has been told. */
  async settled(): Promise<void> {
    const busy = () => [...this.#cases.values()].filter(({ isReading }) => isReading);
    while (this.#finding || busy().length > 0) {
      await this.#finding;
      await Promise.all(busy().map((one) => one.settled()));
    }
    this.#tell();
  }

  /** Ends all reading; nobody is told of anything any more. */
  dispose(): void {
    this.#listeners.clear();
    for (const folder of [...this.#cases.keys()]) this.#drop(folder);
  }

  #cased(folder: string): OpenCase {
    const known = this.#cases.get(folder);
    if (known) return known;
    const made = new OpenCase(folder, this.#host);
    this.#cases.set(folder, made);
    return made;
  }

  #drop(folder: string): void {
    this.#cases.get(folder)?.close();
    this.#cases.delete(folder);
  }

  /** The cases that have `path`, or lie below it. */
  #touchedBy(path: string): readonly OpenCase[] {
    return [...this.#cases.values()].filter(({ folder }) => insideFolder(folder, path) !== undefined || insideFolder(path, folder) !== undefined);
  }

  #hasOpenText(folder: string): boolean {
    return [...this.#open.keys()].some((path) => insideFolder(folder, path) !== undefined);
  }

  #took(folder: string, snapshot: CaseSnapshot | undefined): void {
    const had = this.#cases.get(folder)?.snapshot;
    if (!snapshot) this.#drop(folder);
    if (!snapshot && !had) return;
    if (this.#changed.size === 0) setImmediate(() => { this.#tell(); });
    this.#changed.add(folder);
  }

  #tell(): void {
    const changed = this.#changed;
    this.#changed = new Set();
    for (const folder of changed) {
      const change = { folder, snapshot: this.#cases.get(folder)?.snapshot };
      for (const listener of [...this.#listeners]) this.#tellOne(listener, change);
    }
  }

  #tellOne(listener: Listener, change: CaseChange): void {
    try {
      listener(change);
    } catch (error) {
      this.#host.log(`The change of ${change.folder} could not be shown`, error);
    }
  }

  /** Sees to it that the case of every open document is read, also of those that have just become part of one. */
  #findLost(): void {
    this.#isLost = true;
    this.#finding ??= this.#find().finally(() => {
      this.#finding = undefined;
      if (this.#isLost) this.#findLost();
    });
  }

  async #find(): Promise<void> {
    while (this.#isLost) {
      this.#isLost = false;
      for (const path of [...this.#open.keys()]) {
        const folder = await this.caseFolderOf(path);
        if (folder !== undefined) this.#cased(folder);
      }
    }
  }
}
