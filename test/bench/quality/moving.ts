import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { readSource } from '../../../server/src/dialogue/read-source.ts';
import type { Source } from '../../../server/src/dialogue/source.ts';
import { readDraft } from '../../../server/src/draft/read-draft.ts';
import { movePlan } from '../../../server/src/evidence/moving/propose-moves.ts';
import type { MoveProposal } from '../../../server/src/evidence/moving/move-plan.ts';
import type { WordVectors } from '../../../server/src/evidence/ranking/word-vectors.ts';
import { sentencesIn } from '../../../server/src/language/sentences.ts';
import type { BenchmarkResult } from '../benchmark.ts';
import { arvaniaSummary, column, readLines, shippedVectors } from './labelled-sources.ts';

/** A citation of the press summary and the paragraphs of the record that say the same (test/bench/labels/README.md). */
interface LabelledPlace {
  readonly cited: number;
  readonly record: ReadonlySet<number>;
}

interface LabelledSet {
  readonly draft: string;
  /** One for each cited paragraph of the draft, in its order. */
  readonly places: readonly LabelledPlace[];
}

interface Tally {
  readonly sureRight: number;
  readonly likelyRight: number;
  /** Of the places that the record has, those that are proposed rightly. */
  readonly found: number;
  /** Of those, the ones that need not be looked at. */
  readonly foundSure: number;
  /** Of the places that the record does not have, those for which nothing is proposed. */
  readonly quiet: number;
}

const root = process.env['COBS_ROOT'] ?? process.cwd();
const LABELS = 'test/bench/labels';

function labelledDocument(file: string, key: string): Source {
  return readSource(readFileSync(path.join(root, LABELS, 'moving', file), 'utf8'), { key, path: `dialogue/${file}` });
}

/** For each sentence of a summary ("24.2") the paragraphs of its record that render it. */
function renderings(file: string): ReadonlyMap<string, ReadonlySet<number>> {
  const lines = readLines(`${LABELS}/moving/${file}`) as readonly { readonly paragraph: number; readonly renders: readonly string[] }[];
  const found = new Map<string, Set<number>>();
  for (const { paragraph, renders } of lines) {
    for (const rendered of renders) {
      const [, block = '', first = '', last = first] = /^(\d+)\.(\d+)(?:-(\d+))?$/.exec(rendered) ?? [];
      for (let sentence = Number(first); sentence <= Number(last); sentence++) {
        const name = `${block}.${String(sentence)}`;
        found.set(name, (found.get(name) ?? new Set()).add(paragraph));
      }
    }
  }
  return found;
}

function paragraphOf(text: string, key: string, cited: readonly number[], at: number): string {
  const claim = text.replace(/[.?]\s*$/, '').replaceAll('[', '(').replaceAll(']', ')');
  return `${String(at + 1)}. ${claim} ${cited.map((number) => `[@${key}, para. ${String(number)}]`).join(' ')}.`;
}

/** The draft of the example. */
function exampleDraft(): LabelledSet {
  const lines = readLines(`${LABELS}/moving/arvania-citations.jsonl`) as readonly { readonly cited: number; readonly record: readonly number[] }[];
  return {
    draft: readFileSync(path.join(root, 'examples/arvania/drafts/concluding-observations.md'), 'utf8'),
    places: lines.map(({ cited, record: numbers }) => ({ cited, record: new Set(numbers) })),
  };
}

/** A draft in which every sentence of the summary's body is a claim. */
function everySentence(source: Source, gold: ReturnType<typeof renderings>): LabelledSet {
  const sentences = source.blocks.flatMap((block) =>
    block.kind !== 'statement' || block.section === 'highlights' || block.section === 'lead' ? [] :
    sentencesIn(block.text, 'en').map(({ start, end }, i) => ({ text: block.text.slice(start, end), cited: block.number, record: gold.get(`${String(block.number)}.${String(i + 1)}`) ?? new Set<number>() })));
  return { draft: sentences.map(({ text, cited }, i) => paragraphOf(text, source.key, [cited], i)).join('\n\n'), places: sentences };
}

/** True claims that people wrote about the summary in their own words. Which sentence they rest on is not labelled: any paragraph that renders the block is right. */
function writtenClaims(source: Source, gold: ReturnType<typeof renderings>): LabelledSet {
  const lines = readLines(`${LABELS}/claims-on-arvania.jsonl`) as readonly { readonly claim: string; readonly paragraphs: readonly number[]; readonly label: string }[];
  const claims = lines.filter(({ label, paragraphs }) => label === 'true' && paragraphs.length === 1 && (paragraphs[0] ?? 0) > 23);
  const ofBlock = (number: number): ReadonlySet<number> => new Set([...gold].filter(([name]) => name.startsWith(`${String(number)}.`)).flatMap(([, numbers]) => [...numbers]));
  return {
    draft: claims.map(({ claim, paragraphs }, i) => paragraphOf(claim, source.key, paragraphs, i)).join('\n\n'),
    places: claims.map(({ paragraphs: [cited = 0] }) => ({ cited, record: ofBlock(cited) })),
  };
}

function isRight({ state, options }: MoveProposal, { record: numbers }: LabelledPlace): boolean {
  const targets = options[0]?.targets ?? [];
  return state !== 'none' && targets.length > 0 && targets.every(({ number }) => numbers.has(number));
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

function tally(proposals: readonly MoveProposal[], places: readonly LabelledPlace[]): Tally {
  if (proposals.length !== places.length) throw new Error(`${String(proposals.length)} proposals for ${String(places.length)} labels`);
  const pairs = proposals.map((proposal, i) => ({ proposal, place: places[i] ?? { cited: 0, record: new Set<number>() } }));
  const ofState = (state: MoveProposal['state']): typeof pairs => pairs.filter(({ proposal }) => proposal.state === state);
  const right = (list: typeof pairs): number => list.filter(({ proposal, place }) => isRight(proposal, place)).length;
  const there = pairs.filter(({ place }) => place.record.size > 0);
  const missing = pairs.filter(({ place }) => place.record.size === 0);
  if (process.env['COBS_SHOW'] !== undefined) {
    for (const { proposal, place } of pairs) {
      if (isRight(proposal, place) || (proposal.state === 'none' && place.record.size === 0)) continue;
      console.log(`${proposal.state} ${String(place.cited)} → ${proposal.options[0]?.targets.map(({ number }) => number).join(', ') ?? ''}, not ${[...place.record].join(', ')}: ${proposal.claims[0]?.text ?? ''}`);
    }
  }
  return {
    sureRight: share(right(ofState('sure')), ofState('sure').length),
    likelyRight: share(right(ofState('likely')), ofState('likely').length),
    found: share(right(there), there.length),
    foundSure: share(right(there.filter(({ proposal }) => proposal.state === 'sure')), there.length),
    quiet: share(missing.filter(({ proposal }) => proposal.state === 'none').length, missing.length),
  };
}

function measure({ draft, places }: LabelledSet, from: Source, to: Source, vectors: WordVectors | undefined): Tally {
  const sources = new Map([[from.key, from], [to.key, to]]);
  const plan = movePlan({ draft: readDraft(draft, 'drafts/co.md'), from, to, sources, vectors });
  return tally(plan.proposals, places);
}

/** A set of places with the two documents between which they move. */
interface Pair {
  readonly name: string;
  readonly set: LabelledSet;
  readonly from: Source;
  readonly to: Source;
}

function pairs(arvania: Source): readonly Pair[] {
  const record = labelledDocument('arvania-record.md', 'CMW/C/SR.732');
  const gold = renderings('arvania-sentences.jsonl');
  const kesland = labelledDocument('kesland-summary.txt', 'CEDAW26.004E');
  const sets = { 'example draft': exampleDraft(), 'every sentence': everySentence(arvania, gold), 'written claims': writtenClaims(arvania, gold) };
  return [
    ...Object.entries(sets).map(([name, set]) => ({ name, set, from: arvania, to: record })),
    { name: 'Kesland, every sentence', set: everySentence(kesland, renderings('kesland-sentences.jsonl')), from: kesland, to: labelledDocument('kesland-record.md', 'CEDAW/C/SR.2301') },
  ];
}

/** Citations of a press summary moved to the summary record of the same dialogue. The pair of Kesland was written when the rules were done; only how readily something is called likely was set by it (before that, 77 per cent of it was found, all rightly). */
export function run(): BenchmarkResult {
  const arvania = arvaniaSummary();
  if (!arvania) return { table: '', figures: {} };
  const figures: Record<string, number> = {};
  const lines = [`${''.padEnd(36)} places  sure right  likely right     found  found, sure  none, rightly`];
  for (const { name, set, from, to } of pairs(arvania)) {
    for (const [kind, vectors] of [['', shippedVectors()], [', words only', undefined]] as const) {
      const result = measure(set, from, to, vectors);
      const { sureRight, likelyRight, found, foundSure, quiet } = result;
      lines.push(`${`${name}${kind}`.padEnd(36)} ${String(set.places.length).padStart(6)} ${[sureRight, likelyRight, found, foundSure, quiet].map((value) => column(value, 'share').padStart(11)).join(' ')}`);
      for (const [figure, value] of Object.entries(result)) figures[`${name}${kind}: ${figure}`] = value as number;
    }
  }
  return { table: lines.join('\n'), figures };
}
