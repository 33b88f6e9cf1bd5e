import { basename } from 'node:path';
import type { CancellationToken } from 'vscode-languageserver';
import { addSource } from '../case/add-source.ts';
import { fileBytes } from '../case/file-bytes.ts';
import { isKey } from '../case/import-key.ts';
import { planImport, type ImportPlan, type PlanRefusal } from '../case/import-source.ts';
import { isolatedReader, readerFile, type ReadDocument } from '../case/isolated-reading.ts';
import { nodeFileSystem } from '../case/node-file-system.ts';
import { MANIFEST_NAME } from '../case/open-texts.ts';
import { joined } from '../case/paths.ts';
import { rememberedReader } from '../case/remembered-reading.ts';
import { LeavesCase, writeImport } from '../case/write-import.ts';
import { readFrontMatter } from '../dialogue/front-matter.ts';
import { withChange, type ImportWishes } from '../dialogue/formats/import-wishes.ts';
import { canImport, importPreview, type PreviewedImport } from '../report/import-preview.ts';
import { outcomes, refusalMessage } from '../wording/import.ts';
import { importing, previewWords } from '../wording/import-preview.ts';
import { toRange } from './convert.ts';
import type { Feature } from './feature.ts';
import { pathOfUri, uriOfPath } from './file-uris.ts';
import { answer, signalOf, type Session } from './handle.ts';
import {
  importPrepareMethod,
  importWriteMethod,
  type ImportPrepareParams,
  type ImportPrepareResult,
  type ImportRefused,
  type ImportWriteParams,
  type ImportWriteResult,
  type ManifestEdit,
} from './messages.ts';

interface Planned {
  readonly name: string;
  readonly folder: string;
  readonly manifest: string;
  readonly plan: ImportPlan;
}

const refused = (message: string): ImportRefused => ({ refusal: message });
const today = (): string => new Date().toISOString().replace(/\.\d+/u, '');

/** The bytes of what is to be imported and what it is called. */
async function bytesOf(from: ImportPrepareParams['from']): Promise<{ readonly name: string; readonly bytes: Uint8Array } | ImportRefused> {
  if ('text' in from) return { name: from.name, bytes: new TextEncoder().encode(from.text) };
  const path = pathOfUri(from.uri);
  const name = path === undefined ? from.uri : basename(path);
  const found = path === undefined ? ({ missing: 'no-file' } as const) : await fileBytes(nodeFileSystem, path);
  if ('refusal' in found) return refused(refusalMessage(name, found.refusal));
  return 'missing' in found ? refused(found.missing === 'nothing' ? importing.gone(name) : importing.notAFile) : { name, bytes: found.bytes };
}

/** What importing would do; nothing where there is no case. A key that cannot be cited is passed over, and the preview shows what is used. */
async function planned(session: Session, read: ReadDocument, { into, from }: ImportPrepareParams, wishes: ImportWishes, token: CancellationToken): Promise<Planned | ImportRefused | null> {
  const snapshot = await session.wholeCaseAt(into);
  if (!snapshot) return null;
  const file = await bytesOf(from);
  if ('refusal' in file) return file;
  const { key, ...others } = wishes;
  const usable = key === undefined || !isKey(key) ? others : wishes;
  const plan: ImportPlan | { readonly refusal: PlanRefusal } = await planImport({ snapshot, fileSystem: nodeFileSystem, read }, { ...file, at: today(), wishes: usable }, signalOf(token));
  return 'refusal' in plan ? refused(refusalMessage(file.name, plan.refusal)) : { name: file.name, folder: snapshot.folder, manifest: snapshot.manifestText, plan };
}

function previewOf({ name, plan }: Planned, { key }: ImportWishes): PreviewedImport {
  const { state, path, original, takenBy, source, notes, comparison, text } = plan;
  const { values, corrections } = readFrontMatter(text);
  return {
    file: name,
    state,
    folder: path.startsWith('sources/') ? 'sources' : 'dialogue',
    path,
    ...(original ? { original: original.path } : {}),
    ...(takenBy === undefined ? {} : { takenBy }),
    ...(key === undefined || isKey(key) ? {} : { rejectedKey: key }),
    source,
    isNumberedInPrint: values.numbering === 'printed',
    corrections,
    notes,
    ...(comparison ? { comparison } : {}),
  };
}

async function prepare(session: Session, read: ReadDocument, params: ImportPrepareParams, token: CancellationToken): Promise<ImportPrepareResult | null> {
  const wishes = params.change ? withChange(params.wishes, params.change) : params.wishes;
  const found = await planned(session, read, params, wishes, token);
  if (found === null || 'refusal' in found) return found;
  const preview = previewOf(found, wishes);
  return { wishes, state: preview.state, path: preview.path, canImport: canImport(preview), title: previewWords.tab(found.plan.key), html: importPreview(preview) };
}

/** How `cobs.yaml` would name a source that it has to name before it can be cited. */
function listingOf(folder: string, manifest: string, { isUnlisted, key, path }: ImportPlan): { readonly listing?: ManifestEdit } {
  const addition = isUnlisted ? addSource(manifest, key, path) : undefined;
  if (!addition) return {};
  const { start } = toRange(manifest, { start: addition.at, end: addition.at });
  return { listing: { uri: uriOfPath(joined(folder, MANIFEST_NAME)), at: start, text: addition.text } };
}

async function write(session: Session, read: ReadDocument, params: ImportWriteParams, token: CancellationToken): Promise<ImportWriteResult | null> {
  const found = await planned(session, read, params, params.wishes, token);
  if (found === null || 'refusal' in found) return found;
  const { folder, manifest, plan } = found;
  if (plan.state !== params.expected.state || plan.path !== params.expected.path || !canImport(plan)) return { changed: importing.changedMeanwhile };
  try {
    await writeImport(folder, plan);
  } catch (error) {
    return refused(error instanceof LeavesCase ? outcomes.leaves(error.path) : importing.notWritten(plan.path, error instanceof Error ? error.message : String(error)));
  }
  session.changedOnDisk(joined(folder, plan.path));
  const message = plan.isUnlisted ? importing.unlisted(plan.key, plan.path) : importing.done(plan.path);
  return { uri: uriOfPath(joined(folder, plan.path)), message, isUnlisted: plan.isUnlisted, ...listingOf(folder, manifest, plan) };
}

/** `cobs/import/prepare`, `cobs/import/write`: a document of another format becomes a source, once the drafter has seen what was understood of it. */
export const importSource: Feature = {
  capabilities: {},
  register: (connection, session) => {
    const read = rememberedReader(isolatedReader(readerFile()));
    const broken = refused(importing.failed);
    connection.onRequest(importPrepareMethod, answer<ImportPrepareParams, ImportPrepareResult | null>(session, 'import', broken, (params, token) => prepare(session, read, params, token)));
    connection.onRequest(importWriteMethod, answer<ImportWriteParams, ImportWriteResult | null>(session, 'import', broken, (params, token) => write(session, read, params, token)));
  },
};
