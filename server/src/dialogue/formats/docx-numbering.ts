import { decodeXML } from 'entities';
import { listNumber, type NumberStyle } from './list-numbers.ts';
import { attributesOf, scanXml } from './markup-scanner.ts';

interface Level {
  start: number;
  format: string;
  /** How the number is written: "%1.", "(%2)", "%1.%2". */
  text: string;
  /** The level whose numbers start this one anew; any higher one if it does not say; 0 for never. */
  restart?: number;
  /** The paragraph style whose paragraphs stand on this level. */
  style?: string;
  /** Whether the numbers of higher levels are written in digits. */
  isLegal: boolean;
}

interface List {
  readonly levels: Map<number, Level>;
  /** The list style in which the levels really are. */
  link?: string;
  /** The list style that this list defines. */
  defines?: string;
}

interface Instance {
  list: string;
  readonly starts: Map<number, number>;
}

/** The automatic numbers of a Word file, as it defines them. */
export interface DocxNumbering {
  readonly lists: ReadonlyMap<string, List>;
  readonly instances: ReadonlyMap<string, Instance>;
}

const FORMATS: Readonly<Record<string, NumberStyle>> = {
  decimal: 'decimal',
  decimalZero: 'decimal-zero',
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
};

/** Word has nine levels. */
const LEVELS = 9;
const MOST_LISTS = 20_000;

const number = (written: string | undefined): number | undefined => {
  const value = Number.parseInt(written ?? '', 10);
  return Number.isSafeInteger(value) ? value : undefined;
};

function readLevelProperty(level: Level, name: string, value: string): void {
  if (name === 'w:start') level.start = number(value) ?? level.start;
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = decodeXML(value);
  else if (name === 'w:pStyle') level.style = value;
  else if (name === 'w:isLgl') level.isLegal = value !== '0' && value !== 'false';
  else if (name === 'w:lvlRestart') {
    const restart = number(value);
    if (restart !== undefined) level.restart = restart;
  }
}

/** Reads `numbering.xml` of a Word file. Never throws: what it cannot read is missing. */
export function readNumbering(xml: string): DocxNumbering {
  const lists = new Map<string, List>();
  const instances = new Map<string, Instance>();
  let list: List | undefined;
  let level: Level | undefined;
  let instance: Instance | undefined;
  let override = -1;

  const openLevel = (at: number): void => {
    level = { start: 1, format: 'decimal', text: '', isLegal: false };
    // A level that an instance of a list defines anew is rare, and its start is all that is taken over from it.
    if (list && at >= 0 && at < LEVELS) list.levels.set(at, level);
  };
  const readProperty = (name: string, value: string): void => {
    if (level) readLevelProperty(level, name, value);
    if (name === 'w:abstractNumId' && instance) instance.list = value;
    else if (name === 'w:startOverride' && instance) instance.starts.set(override, number(value) ?? 1);
    else if (name === 'w:numStyleLink' && list) list.link = value;
    else if (name === 'w:styleLink' && list) list.defines = value;
  };
  const open = (name: string, attributes: ReadonlyMap<string, string>): void => {
    if (name === 'w:abstractNum' && lists.size < MOST_LISTS) {
      list = { levels: new Map() };
      lists.set(attributes.get('w:abstractNumId') ?? '', list);
    } else if (name === 'w:num' && instances.size < MOST_LISTS) {
      instance = { list: '', starts: new Map() };
      instances.set(attributes.get('w:numId') ?? '', instance);
    } else if (name === 'w:lvlOverride') override = number(attributes.get('w:ilvl')) ?? -1;
    else if (name === 'w:lvl') openLevel(number(attributes.get('w:ilvl')) ?? -1);
    else readProperty(name, attributes.get('w:val') ?? '');
  };
  for (const token of scanXml(xml)) {
    if (token.kind === 'open') open(token.name, attributesOf(token.attributes, false));
    else if (token.kind === 'text') continue;
    else if (token.name === 'w:lvl') level = undefined;
    else if (token.name === 'w:abstractNum') list = undefined;
    else if (token.name === 'w:num') instance = undefined;
  }
  return { lists, instances };
}

/** The number that Word shows before a paragraph; `null` where it shows one that cannot be told here. Nothing for bullets and for paragraphs without one. */
export type NextNumber = (numId: string, level: number | undefined, style: string | undefined) => string | null | undefined;

/** The count of level `index` as the number of a paragraph on level `at` writes it; nothing for a form that is not known here. */
function countText(list: List, index: number, at: number, counts: readonly (number | undefined)[]): string | undefined {
  const level = list.levels.get(index);
  if (!level) return undefined;
  const style = list.levels.get(at)?.isLegal && index < at ? 'decimal' : FORMATS[level.format];
  if (style !== undefined) return listNumber(counts[index] ?? level.start, style);
  return level.format === 'none' ? '' : undefined;
}

/** The text of a number: every "%n" is the count of level n. */
function numberText(list: List, at: number, counts: readonly (number | undefined)[]): string | null | undefined {
  const shown = list.levels.get(at);
  if (!shown || shown.format === 'bullet') return undefined;
  const unknown = [...shown.text.matchAll(/%([1-9])/gu)].some(([, digit]) => countText(list, Number(digit) - 1, at, counts) === undefined);
  if (unknown) return null;
  return shown.text.replace(/%([1-9])/gu, (_, digit: string) => countText(list, Number(digit) - 1, at, counts) ?? '').trim() || undefined;
}

/** Counts one list on: the level of the paragraph goes up by one, the levels below it start anew. */
function countOn(list: List, counts: (number | undefined)[], at: number): void {
  counts[at] = (counts[at] ?? (list.levels.get(at)?.start ?? 1) - 1) + 1;
  for (let below = at + 1; below < LEVELS; below += 1) {
    const restart = list.levels.get(below)?.restart;
    if (restart === undefined || (restart > 0 && at < restart)) counts[below] = undefined;
  }
}

/** Counts the paragraphs of a document as Word does; to be asked once for each numbered paragraph, in order. */
export function createCounter({ lists, instances }: DocxNumbering): NextNumber {
  const definitions = new Map([...lists.values()].flatMap((list) => (list.defines === undefined ? [] : [[list.defines, list] as const])));
  const counts = new Map<List, (number | undefined)[]>();
  const started = new Set<string>();

  const start = (numId: string, instance: Instance, list: List, counted: (number | undefined)[]): void => {
    if (started.has(numId)) return;
    started.add(numId);
    for (const [at, from] of instance.starts) if (at >= 0 && list.levels.has(at)) counted[at] = from - 1;
  };
  return (numId, level, style) => {
    const instance = instances.get(numId);
    const found = instance && lists.get(instance.list);
    if (!found) return undefined;
    const list = found.link === undefined ? found : (definitions.get(found.link) ?? found);
    const at = level ?? [...list.levels].find(([, one]) => style !== undefined && one.style === style)?.[0] ?? 0;
    if (at < 0 || at >= LEVELS) return undefined;
    const counted = counts.get(list) ?? new Array<number | undefined>(LEVELS).fill(undefined);
    counts.set(list, counted);
    start(numId, instance, list, counted);
    countOn(list, counted, at);
    return numberText(list, at, counted);
  };
}
