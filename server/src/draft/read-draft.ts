import type { Language } from '../language/language.ts';
import { cutPassages } from './cut-passages.ts';
import { dismissalsOf } from './dismissal-cover.ts';
import type { Draft } from './draft.ts';
import { draftLanguage } from './draft-language.ts';
import { frontMatterOf } from './front-matter.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Passage } from './passage.ts';
import { placePassage, samePlace, START, type Place, type PlacedPassage } from './place-passage.ts';
import { readPassage } from './read-passage.ts';

/** How a draft was read: kept beside it, so that the next version can take over what has not changed. */
interface Reading {
  readonly language: Language;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly placed: readonly PlacedPassage[];
  readonly work: ReadingWork;
}

/** How much of a draft had to be read anew. */
export interface ReadingWork {
  readonly passages: number;
  /** Passages whose text was not in the previous version. */
  readonly read: number;
  /** Passages that had to be put into place anew: read anew, moved, or under another heading or paragraph. */
  readonly placed: number;
}

const readings = new WeakMap<Draft, Reading>();

/** What `flatMap` gives, in a tenth of its time. */
function joined<T>(passages: readonly PlacedPassage[], valuesOf: (passage: PlacedPassage) => readonly T[]): readonly T[] {
  const all: T[] = [];
  for (const passage of passages) for (const value of valuesOf(passage)) all.push(value);
  return all;
}

function readAll(text: string, path: string, previous: Reading | undefined, ofCase: Language | undefined): { readonly draft: Draft; readonly reading: Reading } {
  const frontMatter = frontMatterOf(text);
  const language = draftLanguage(text, ofCase, frontMatter);
  const known = previous?.language === language ? previous.passages : undefined;
  const passages = new Map<string, Passage>();
  const placed: PlacedPassage[] = [];
  let place: Place = START;
  const work = { passages: 0, read: 0, placed: 0 };
  for (const { start, end } of cutPassages(text, frontMatter.bodyStart)) {
    const words = text.slice(start, end);
    let passage = passages.get(words) ?? known?.get(words);
    if (!passage) {
      passage = readPassage(words, language);
      work.read++;
    }
    passages.set(words, passage);
    const before = previous?.placed[work.passages];
    work.passages++;
    const unmoved = before?.passage === passage && before.start === start && samePlace(before.from, place);
    if (!unmoved) work.placed++;
    const next = unmoved ? before : placePassage(passage, start, place);
    placed.push(next);
    place = next.to;
  }
  const parts = joined(placed, ({ parts }) => parts);
  const draft: Draft = {
    path,
    text,
    language,
    headings: joined(placed, ({ headings }) => headings),
    paragraphs: paragraphsOf(parts),
    claims: joined(placed, ({ claims }) => claims),
    citations: joined(placed, ({ citations }) => citations),
    dismissals: dismissalsOf(parts),
    ...(frontMatter.yaml ? { frontMatter: frontMatter.yaml } : {}),
  };
  return { draft, reading: { language, passages, placed, work } };
}

function remember({ draft, reading }: ReturnType<typeof readAll>): Draft {
  readings.set(draft, reading);
  return draft;
}

/**
 * Reads a draft. In: its Markdown, its path inside the case's folder (forward slashes), and the version before the last edit if there is one:
 * of that everything is taken over that the edit did not touch, and the result equals the one without it. `ofCase` is the language in which
 * the case says that its drafts are written; without it a draft that declares none is recognised by its words. Never throws;
 * what is wrong with citations is said in them. Takes time linear in the text, whatever stands in it.
 */
export function readDraft(text: string, path: string, previous?: Draft, ofCase?: Language): Draft {
  return remember(readAll(text, path, previous && readings.get(previous), ofCase));
}

function readingOf(draft: Draft): Reading {
  const known = readings.get(draft);
  if (known) return known;
  const { reading } = readAll(draft.text, draft.path, undefined, draft.language);
  readings.set(draft, reading);
  return reading;
}

/** The passages of a draft in order, as they were read. */
export function passagesOf(draft: Draft): readonly Passage[] {
  return readingOf(draft).placed.map(({ passage }) => passage);
}

/** How much had to be done to read this draft: for tests and for the benchmark, which hold it to reading only what changed. */
export function workOf(draft: Draft): ReadingWork {
  return readingOf(draft).work;
}
