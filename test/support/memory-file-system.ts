import type { FileStat, FileSystem, FolderEntry } from '../../server/src/case/file-system.ts';
import { insideFolder, joined } from '../../server/src/case/paths.ts';

type Node =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly size: number; readonly isReadable: boolean }
  | { readonly kind: 'link'; readonly target: string };

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content);

/** A disk in memory, with links, that keeps a list of what it was asked: tests can say how little is read. */
export class MemoryFileSystem implements FileSystem {
  readonly #nodes = new Map<string, Node>();
  /** What was asked, in order: "read /case/cobs.yaml". */
  readonly calls: string[] = [];
  /** Runs before each answer; lets a test decide how long the disk takes. */
  delay: () => Promise<void> = () => Promise.resolve();

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  write(path: string, content: string | Uint8Array): void {
    const bytes = bytesOf(content);
    this.#nodes.set(path, { kind: 'file', bytes, size: bytes.byteLength, isReadable: true });
  }

  /** A file of `size` bytes that no test must read. */
  writeHuge(path: string, size: number): void {
    this.#nodes.set(path, { kind: 'file', bytes: new Uint8Array(), size, isReadable: false });
  }

  /** A file that exists but may not be read. */
  writeForbidden(path: string): void {
    this.writeHuge(path, 10);
  }

  link(path: string, target: string): void {
    this.#nodes.set(path, { kind: 'link', target });
  }

  /** Takes away a file, a link, or a folder with all that is in it. */
  remove(path: string): void {
    for (const known of [...this.#nodes.keys()]) if (insideFolder(path, known) !== undefined) this.#nodes.delete(known);
  }

  rename(from: string, to: string): void {
    const moving = [...this.#nodes].flatMap(([path, node]) => {
      const inside = insideFolder(from, path);
      return inside === undefined ? [] : [[joined(to, inside), node] as const];
    });
    this.remove(from);
    this.remove(to);
    for (const [path, node] of moving) this.#nodes.set(path, node);
  }

  /** What was asked since the last time, for one kind of question: the paths read, say. */
  takeCalls(verb: 'read' | 'list' | 'stat' | 'realPath'): readonly string[] {
    const taken = this.calls.filter((call) => call.startsWith(`${verb} `)).map((call) => call.slice(verb.length + 1));
    this.calls.splice(0);
    return taken;
  }

  stat = async (path: string): Promise<FileStat | undefined> => {
    await this.#asked('stat', path);
    const real = this.#real(path);
    const node = real === undefined ? undefined : this.#nodes.get(real);
    if (node?.kind === 'file') return { kind: 'file', size: node.size };
    return real !== undefined && this.#isFolder(real) ? { kind: 'folder', size: 0 } : undefined;
  };

  read = async (path: string): Promise<Uint8Array> => {
    await this.#asked('read', path);
    const node = this.#nodes.get(this.#real(path) ?? '');
    if (node?.kind !== 'file') throw new Error(`ENOENT: ${path}`);
    if (!node.isReadable) throw new Error(`EACCES: ${path}`);
    return node.bytes;
  };

  list = async (folder: string): Promise<readonly FolderEntry[]> => {
    await this.#asked('list', folder);
    const real = this.#real(folder);
    const entries = new Map<string, FolderEntry>();
    for (const [path, node] of this.#nodes) {
      const inside = real === undefined ? undefined : insideFolder(real, path);
      if (inside === undefined || inside === '') continue;
      const [name = '', ...below] = inside.split('/');
      entries.set(name, { name, kind: below.length > 0 ? 'folder' : node.kind });
    }
    return [...entries.values()];
  };

  realPath = async (path: string): Promise<string | undefined> => {
    await this.#asked('realPath', path);
    const real = this.#real(path);
    return real !== undefined && (this.#nodes.has(real) || this.#isFolder(real)) ? real : undefined;
  };

  async #asked(verb: string, path: string): Promise<void> {
    this.calls.push(`${verb} ${path}`);
    await this.delay();
  }

  #isFolder(path: string): boolean {
    return [...this.#nodes.keys()].some((known) => known !== path && insideFolder(path, known) !== undefined);
  }

  /** `path` with its links followed; nothing for links in a circle. */
  #real(path: string): string | undefined {
    let steps = path.split('/').filter((step) => step !== '');
    let done = '';
    for (let hops = 0; steps.length > 0; ) {
      const [step = '', ...rest] = steps;
      const next = step === '..' ? done.slice(0, done.lastIndexOf('/')) : `${done}/${step}`;
      const node = this.#nodes.get(next);
      if (node?.kind !== 'link') {
        done = next;
        steps = rest;
        continue;
      }
      if (++hops > 20) return undefined;
      if (node.target.startsWith('/')) done = '';
      steps = [...node.target.split('/').filter((one) => one !== '' && one !== '.'), ...rest];
    }
    return done === '' ? '/' : done;
  }
}
