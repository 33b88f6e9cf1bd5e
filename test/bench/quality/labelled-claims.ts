import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Block, Role, Source } from '../../../server/src/dialogue/source.ts';
import type { Claim, ClaimKind } from '../../../server/src/draft/draft.ts';

/** A claim with what is known of it: the codes of which one must be found, or none for a true claim. */
export interface LabelledClaim {
  readonly id: string;
  readonly group: string;
  readonly claim: Claim;
  readonly cited: readonly { readonly source: Source; readonly block: Block }[];
  readonly wrong: boolean;
  readonly codes: readonly string[];
  readonly issue: string;
  /** Whether the rules may have been tuned on it. */
  readonly heldOut: boolean;
}

const root = resolve(import.meta.dirname, process.env['COBS_ROOT'] ?? '../../..');

/** The lines of a JSONL file; none if the file is not there. */
export function rows(path: string): readonly Record<string, unknown>[] {
  const file = resolve(root, path);
  if (!existsSync(file)) {
    console.log(`(skipped: ${path} is not there)`);
    return [];
  }
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Record<string, unknown>);
}

export function textFile(path: string): string | undefined {
  const file = resolve(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** A sentence as the draft parser would hand it over. */
export function claimOf(text: string, kind: ClaimKind): Claim {
  return { start: 0, end: text.length, text, language: 'en', offsets: Array.from({ length: text.length + 1 }, (_, i) => i), kind, citations: [], introduction: '', quotations: [], heading: -1 };
}

/** The kind of a claim by its first words, as far as the judgement needs it. */
export function kindOfText(text: string): ClaimKind {
  if (/^The Committee (?:recommends|urges|calls|requests|encourages|invites)/u.test(text)) return 'recommendation';
  if (/^The Committee (?:\w+ )*(?:concerned|regrets|alarmed)/u.test(text)) return 'concern';
  return /delegation|State party (?:acknowledged|indicated|stated|reported)/u.test(text) ? 'attributed' : 'factual';
}

export function statementOf(number: number, text: string, role: Role, speaker: string | null): Block {
  return { kind: 'statement', role, speaker, number, text, start: 0, end: text.length, section: 'other', repeats: [], condenses: [] };
}

export function sourceOf(key: string, blocks: readonly Block[], state: string, date?: string): Source {
  const metadata = date === undefined ? { state } : { state, date };
  return { key, path: `${key}.txt`, kind: 'meeting-summary', language: 'en', metadata, text: '', blocks, problems: [] };
}
