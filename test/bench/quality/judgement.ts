import { judgeAll, type Outcome } from './judged-claims.ts';
import { claimOf, kindOfText, rows, sourceOf, statementOf, textFile, type LabelledClaim } from './labelled-claims.ts';
import { blocksOfSummary } from './summary-lines.ts';
import type { Block, Role } from '../../../server/src/dialogue/source.ts';
import type { ClaimKind } from '../../../server/src/draft/draft.ts';

/**
 * Measures the judgement of claims (`server/src/evidence/judging/judge.ts`): how many wrong claims are caught, under the right code, and how many true ones are accused.
 * `--list` prints every miss and false alarm of the sets that may be looked at; `--all` those of the held-out halves too.
 */
const MUTATIONS: Readonly<Record<string, readonly string[]>> = {
  figure: ['figure.mismatch', 'name.mismatch'], digitswap: ['figure.mismatch', 'name.mismatch', 'date.mismatch'], percent: ['figure.mismatch'], magnitude: ['figure.mismatch'], unit: ['figure.mismatch'],
  numrole: ['figure.mismatch', 'name.mismatch', 'date.mismatch'], year: ['date.mismatch', 'name.mismatch'], month: ['date.mismatch'], day: ['date.mismatch'], hedgedrop: ['figure.hedge'], hedgeflip: ['figure.hedge', 'polarity.mismatch'],
  country: ['name.mismatch'], entrole: ['name.mismatch'], institution: ['name.mismatch'], person: ['name.mismatch'], article: ['name.mismatch'], negins: ['polarity.mismatch'], negdel: ['polarity.mismatch'],
  antonym: ['polarity.mismatch'], quantifier: ['polarity.mismatch'], statusplan: ['status.drift'], statusdraft: ['status.drift'], attribution: ['speaker.mismatch'],
};

/** A small hash of a string, to halve a set by document. */
function half(key: string): number {
  let hash = 7;
  for (const letter of key) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % 2;
}

function mutations(): readonly LabelledClaim[] {
  return rows('../shared/data/mutation-dev.jsonl').map((row) => {
    const cls = String(row['cls']);
    const block = statementOf(1, String(row['src']), row['role'] as Role, null);
    const text = String(row['claim']);
    return {
      id: String(row['id']), group: cls, claim: claimOf(text, kindOfText(text)), cited: [{ source: sourceOf('M', [block], ''), block }],
      wrong: row['pos'] !== true, codes: MUTATIONS[cls] ?? [], issue: cls, heldOut: half(String(row['doc'])) === 1,
    };
  });
}

function labelled(path: string, blocks: readonly Block[], key: string, state: string, date: string, isHeldOut: (paragraph: number, row: Record<string, unknown>) => boolean): readonly LabelledClaim[] {
  const source = sourceOf(key, blocks, state, date);
  return rows(path).flatMap((row) => {
    const paragraphs = row['paragraphs'] as number[];
    const text = String(row['claim']);
    const cited = paragraphs.flatMap((number) => blocks.filter((block) => block.number === number)).map((block) => ({ source, block }));
    if (cited.length === 0) return [];
    const code = row['code'] ?? row['codes'];
    const codes = Array.isArray(code) ? (code as string[]) : typeof code === 'string' ? [code, ...((row['also'] ?? []) as string[])] : [];
    const kind = (row['kind'] as ClaimKind | undefined) ?? kindOfText(text);
    return [{ id: String(row['id']), group: codes[0] ?? String(row['label']), claim: claimOf(text, kind), cited, wrong: row['label'] !== 'true', codes, issue: typeof row['issue'] === 'string' ? row['issue'] : '', heldOut: isHeldOut(paragraphs[0] ?? 0, row) }];
  });
}

function ownReview(): readonly LabelledClaim[] {
  const folder = 'test/bench/quality/arvania-review';
  const blocks = rows(`${folder}/statements.jsonl`).map((row) => statementOf(Number(row['number']), String(row['text']), row['role'] as Role, row['speaker'] as string | null));
  return labelled(`${folder}/claims.jsonl`, blocks, 'R', 'Arvania', '2024-03-12', (paragraph) => paragraph % 4 === 2);
}

function onSummary(path: string, text: string | undefined, key: string, state: string, date: string, isHeldOut: (paragraph: number, row: Record<string, unknown>) => boolean): readonly LabelledClaim[] {
  return text === undefined ? [] : labelled(path, blocksOfSummary(text), key, state, date, isHeldOut);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '   -  ' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`;
}

function report(title: string, outcomes: readonly Outcome[], byGroup: boolean): void {
  const wrong = outcomes.filter(({ labelled: { wrong: is } }) => is);
  const right = outcomes.filter(({ labelled: { wrong: is } }) => !is);
  const caught = wrong.filter(({ found }) => found.length > 0);
  const coded = wrong.filter(({ hit }) => hit);
  const alarms = right.filter(({ found }) => found.length > 0);
  const errors = outcomes.filter(({ found }) => found.some((code) => /^(?:figure\.mismatch|date\.mismatch|quote|speaker)/u.test(code)));
  console.log(`${title.padEnd(44)} wrong ${String(wrong.length).padStart(5)}  caught ${percent(caught.length, wrong.length)}  right code ${percent(coded.length, wrong.length)}   true ${String(right.length).padStart(5)}  false alarms ${percent(alarms.length, right.length)}   errors right ${percent(errors.filter(({ labelled: { wrong: is } }) => is).length, errors.length)}`);
  if (!byGroup) return;
  for (const group of [...new Set(outcomes.map(({ labelled: { group: g } }) => g))].sort()) {
    const some = outcomes.filter(({ labelled: { group: g } }) => g === group);
    const found = some.filter((outcome) => outcome.found.length > 0);
    console.log(`   ${group.padEnd(22)} ${String(some.length).padStart(5)}  found ${percent(found.length, some.length)}  right code ${percent(some.filter(({ hit }) => hit).length, some.length)}`);
  }
}

function list(title: string, outcomes: readonly Outcome[], limit: number): void {
  const bad = outcomes.filter(({ labelled: { wrong: is }, found, hit }) => (is ? !hit : found.length > 0)).slice(0, limit);
  if (bad.length > 0) console.log(`\n== ${title}`);
  for (const { labelled: { id, claim, wrong, codes, issue, cited }, found, details } of bad) {
    console.log(`${wrong ? (found.length > 0 ? 'CODE' : 'MISS') : 'FALSE ALARM'} ${id} [${codes.join('|')}] (${issue}) found: ${details.join('; ') || 'nothing'}\n    C: ${claim.text}\n    S: ${cited.map(({ block }) => block.text).join(' // ').slice(0, 900)}`);
  }
}

const flags = new Set(process.argv.slice(2));
const only = process.argv.find((flag) => flag.startsWith('--only='))?.slice(7);
const limit = Number(process.argv.find((flag) => flag.startsWith('--limit='))?.slice(8) ?? 40);
const peru = textFile('../shared/dialogues/CMW24.009E.txt');
const arvania = textFile('examples/arvania/dialogue/CMW26.011E.txt');
const sets: readonly (readonly [string, readonly LabelledClaim[]])[] = [
  ['mutation', mutations()],
  ['cmw24', onSummary('../shared/data/claims-on-CMW24.009E.jsonl', peru, 'CMW24.009E', 'Peru', '2024-12-04', () => false)],
  ['own-cmw24', onSummary('test/bench/labels/claims-on-CMW24.009E.jsonl', peru, 'CMW24.009E', 'Peru', '2024-12-04', (_, row) => row['split'] !== 'dev')],
  ['arvania', onSummary('test/bench/labels/claims-on-arvania.jsonl', arvania, 'CMW26.011E', 'Arvania', '2026-04-15', (_, row) => row['split'] !== 'dev')],
  ['review', ownReview()],
];
for (const [name, claims] of sets) {
  if (only !== undefined && only !== name) continue;
  const outcomes = judgeAll(claims);
  for (const heldOut of [false, true]) {
    const some = outcomes.filter(({ labelled: claim }) => claim.heldOut === heldOut);
    if (some.length === 0) continue;
    report(`${name} (${heldOut ? 'held out' : 'seen'})`, some, flags.has('--groups') && !(heldOut && !flags.has('--all')));
    if ((flags.has('--list') && !heldOut) || flags.has('--all')) list(name, some, limit);
  }
}
