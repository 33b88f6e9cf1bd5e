import type { CaseDisk } from './case-disk.ts';
import { MANIFEST_NAME, type OpenTexts } from './open-texts.ts';
import { isPassedOver, joined } from './paths.ts';
import type { Pause } from './run-in-slices.ts';

/** Files inside a case, by their paths inside its folder. */
export interface ListedFiles {
  readonly files: readonly string[];
  /** Links that lead out of the case's folder. Nothing is known of what they lead to. */
  readonly linksOutside: readonly string[];
}

/** What is needed to look around in a case. */
export interface CaseGround {
  readonly folder: string;
  readonly disk: CaseDisk;
  readonly open: OpenTexts;
  readonly pause: Pause;
}

/** Whether a folder is a case: then what is in it belongs to that one, not to a case above it. */
export async function isCaseFolder({ disk, open }: Pick<CaseGround, 'disk' | 'open'>, folder: string): Promise<boolean> {
  const manifest = joined(folder, MANIFEST_NAME);
  if (open.has(manifest)) return true;
  const entry = (await disk.list(folder)).find(({ name }) => name === MANIFEST_NAME);
  return entry?.kind === 'file' || (entry?.kind === 'link' && (await disk.follow(manifest)) !== 'nowhere' && (await disk.stat(manifest))?.kind === 'file');
}

interface Walk extends CaseGround {
  readonly files: string[];
  readonly linksOutside: string[];
}

/** Links to folders inside the case are not followed: what they lead to is found where it is. */
async function visitLink(walk: Walk, path: string): Promise<void> {
  const whole = joined(walk.folder, path);
  const target = await walk.disk.follow(whole);
  if (target === 'outside') walk.linksOutside.push(path);
  if (target === 'inside' && (await walk.disk.stat(whole))?.kind === 'file') walk.files.push(path);
}

async function visitFolder(walk: Walk, path: string, depth: number): Promise<void> {
  await walk.pause();
  const folder = joined(walk.folder, path);
  if (path !== '' && (await isCaseFolder(walk, folder))) return;
  for (const { name, kind } of await walk.disk.list(folder)) {
    if (isPassedOver(name)) continue;
    const inside = joined(path, name);
    if (kind === 'file') walk.files.push(inside);
    if (kind === 'link') await visitLink(walk, inside);
    if (kind === 'folder' && depth > 0) await visitFolder(walk, inside, depth - 1);
  }
}

/** The files in `path` (inside the case) and `depth` folders down, hidden ones and those of cases below left out. */
export async function listFiles(ground: CaseGround, path: string, depth: number): Promise<ListedFiles> {
  const walk: Walk = { ...ground, files: [], linksOutside: [] };
  if (path !== '' && (await ground.disk.follow(joined(ground.folder, path))) === 'outside') walk.linksOutside.push(path);
  else await visitFolder(walk, path, depth);
  return { files: walk.files, linksOutside: walk.linksOutside };
}
