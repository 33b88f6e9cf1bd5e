/** A name in a folder. A link is what it is, whatever it leads to. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

export interface FileStat {
  readonly kind: 'file' | 'folder' | 'other';
  /** In bytes. */
  readonly size: number;
}

/**
 * All that Cobs asks of a disk. Paths are absolute, with forward slashes. What is not there is answered as such;
 * everything else that goes wrong (no permission, a broken disk) rejects.
 */
export interface FileSystem {
  /** What is at `path`, links followed; nothing if nothing is there. */
  readonly stat: (path: string) => Promise<FileStat | undefined>;
  /** The bytes of a file. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** What is in a folder, in any order; empty if there is no such folder. */
  readonly list: (folder: string) => Promise<readonly FolderEntry[]>;
  /** `path` with every link on the way followed; nothing if it leads nowhere. */
  readonly realPath: (path: string) => Promise<string | undefined>;
}
