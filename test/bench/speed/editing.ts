import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { viewOf, type CaseFiles, type CaseView } from '../../../server/src/case/case-view.ts';
import { allFindings, type CheckedDraft } from '../../../server/src/checks/checked-draft.ts';
import { readSource } from '../../../server/src/dialogue/read-source.ts';
import type { Source } from '../../../server/src/dialogue/source.ts';
import { readDraft } from '../../../server/src/draft/read-draft.ts';
import { codeActions } from '../../../server/src/features/code-actions.ts';
import { completionsAt } from '../../../server/src/features/completion.ts';
import { judge } from '../../../server/src/evidence/judging/judge.ts';
import { citedBlocks } from '../../../server/src/evidence/resolve-citation.ts';
import { hoverInDraft } from '../../../server/src/features/hover.ts';
import type { BenchmarkResult } from '../benchmark.ts';
import { syntheticDraft } from './synthetic-draft.ts';

const root = process.env['COBS_ROOT'] ?? process.cwd();
const example = path.join(root, 'examples/arvania');
const DRAFT = 'drafts/co.md';
const KEYSTROKES = 200;
/** Claims that are checked before anything is timed: what a compiler makes of the code by and by, as in a server that has been running for a few minutes. */
const WARM_UP = 10_000;

function milliseconds(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

interface Times {
  readonly p50: number;
  readonly p95: number;
}

function spread(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  return { p50: sorted[Math.floor(sorted.length / 2)] ?? 0, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
}

function files(source: Source, text: string): CaseFiles {
  return { folder: '/case', manifest: { checks: {} }, sources: new Map([[source.key, source]]), drafts: [{ path: DRAFT, text }] };
}

function checkedIn(view: CaseView): CheckedDraft {
  const checked = view.checked(DRAFT);
  if (!checked) throw new Error('the draft is missing');
  return checked;
}

/** The same findings at the same places. */
function sameFindings(a: CheckedDraft, b: CheckedDraft): boolean {
  const plain = (checked: CheckedDraft): string => JSON.stringify(allFindings(checked).map(({ code, start, end, message }) => [code, start, end, message]));
  return plain(a) === plain(b);
}

function claimsIn(text: string, source: Source): number {
  return checkedIn(viewOf(files(source, text))).draft.claims.length;
}

interface Edited {
  readonly times: Times;
  readonly view: CaseView;
  readonly text: string;
  readonly equal: boolean;
}

/** Types a word, letter by letter, in the middle of claims all over the draft. */
function type(source: Source, start: CaseView, draft: string): Edited {
  let view = start;
  let text = draft;
  const times: number[] = [];
  let equal = true;
  for (let i = 0; i < KEYSTROKES; i++) {
    const at = text.indexOf(' ', Math.floor((text.length * ((i >> 3) + 1)) / (KEYSTROKES / 8 + 2))) + 1 + (i & 7);
    text = `${text.slice(0, at)}${'officers '[i & 7] ?? ' '}${text.slice(at)}`;
    times.push(milliseconds(() => {
      view = viewOf(files(source, text), view);
      checkedIn(view);
    }));
    if (i % 50 === 0) equal &&= sameFindings(checkedIn(view), checkedIn(viewOf(files(source, text))));
  }
  return { times: spread(times), view, text, equal };
}

function hovers(view: CaseView): Times {
  const { draft } = checkedIn(view);
  return spread(draft.citations.map(({ start }) => milliseconds(() => hoverInDraft(draft, view.library, start + 3, { neighbours: true }))));
}

/** Citation completion behind claims all over the draft, as it is when `[@` has just been typed there. */
function completions(source: Source, view: CaseView, text: string): Times {
  // As the server does once it has told what it found.
  view.library.fillIndex();
  const claims = checkedIn(view).draft.claims.filter((_, i) => i % 7 === 0).slice(0, 60);
  return spread(
    claims.map(({ end }) => {
      const typing = viewOf(files(source, `${text.slice(0, end)} [@${text.slice(end)}`), view);
      const { draft } = checkedIn(typing);
      return milliseconds(() => completionsAt(draft, typing.library, end + 3, { maxItems: 20 }));
    }),
  );
}

/** Rounds over all claims of a draft: the p95 of 60 single times would be the third of them. */
const ROUNDS = 10;

/** One claim after the other against the blocks that it cites, whose facts are known already; the draft is read anew for every round. All rounds count but the first. */
function judgements(view: CaseView): Times {
  const { draft } = checkedIn(view);
  const round = (): readonly number[] => {
    const cited = readDraft(draft.text, draft.path).claims.map((claim) => ({ claim, blocks: citedBlocks(claim.citations, view.library.sources) }));
    return cited.filter(({ blocks }) => blocks.length > 0).map(({ claim, blocks }) => milliseconds(() => judge(claim, blocks)));
  };
  round();
  return spread(Array.from({ length: ROUNDS }, round).flat());
}

function lightBulbs(view: CaseView): Times {
  const checked = checkedIn(view);
  return spread(allFindings(checked).slice(0, 60).map((finding) => milliseconds(() => codeActions(checked, view.library, finding))));
}

function row(name: string, target: string, { p50, p95 }: Times): string {
  return `${name.padEnd(52)}${p50.toFixed(2).padStart(9)}${p95.toFixed(2).padStart(9)}   ${target}`;
}

function measure(name: string, source: Source, text: string): { readonly lines: readonly string[]; readonly figures: Readonly<Record<string, number>> } {
  const cold = milliseconds(() => checkedIn(viewOf(files(source, text))));
  const warmUp = Math.ceil(WARM_UP / claimsIn(text, source));
  for (let i = 0; i < warmUp; i++) checkedIn(viewOf(files(source, text)));
  const whole = spread(Array.from({ length: 10 }, () => milliseconds(() => checkedIn(viewOf(files(source, text))))));
  const view = viewOf(files(source, text));
  checkedIn(view);
  const edited = type(source, view, text);
  const hover = hovers(view);
  const completion = completions(source, view, text);
  const judged = judgements(view);
  const actions = lightBulbs(view);
  const { citations, claims } = checkedIn(view).draft;
  const words = text.split(/\s+/).length;
  return {
    lines: [
      `${name}: ${String(words)} words, ${String(claims.length)} claims, ${String(citations.length)} citations`,
      `  first check: ${cold.toFixed(0)} ms; all that follows after ${String(warmUp)} checks`,
      row('  whole check, from scratch, index included', '< 150', whole),
      row('  keystroke: read, check, all findings', '< 10', edited.times),
      row('  one claim against the statements it cites', '< 1', judged),
      row('  hover on a citation', '< 2', hover),
      row('  completion behind [@', '< 15', completion),
      row('  light bulb', '', actions),
      `  keystroke / whole check: 1 : ${(whole.p50 / edited.times.p50).toFixed(0)}; findings after typing equal a full check: ${edited.equal ? 'yes' : 'NO'}`,
    ],
    figures: { whole: whole.p95, judge: judged.p95, keystroke: edited.times.p95, hover: hover.p95, completion: completion.p95 },
  };
}

/** Times of everything a drafter waits for, on the example and on a draft as large as they come. */
export function run(): BenchmarkResult {
  const summary = readFileSync(path.join(example, 'dialogue/CMW26.011E.txt'), 'utf8');
  const source = readSource(summary, { key: 'CMW26.011E', path: 'dialogue/CMW26.011E.txt' });
  const parts = [
    measure('the example', source, readFileSync(path.join(example, 'drafts/concluding-observations.md'), 'utf8')),
    measure('a large draft', source, syntheticDraft(source)),
  ];
  const head = `${'milliseconds'.padEnd(52)}${'median'.padStart(9)}${'p95'.padStart(9)}   target`;
  const figures = Object.fromEntries(parts.flatMap(({ figures: found }, i) => Object.entries(found).map(([name, value]) => [`${i === 0 ? 'example' : 'large'}.${name}`, value])));
  return { table: [head, ...parts.flatMap(({ lines }) => lines)].join('\n'), figures };
}
