import type { Role, Section, Source, Statement } from '../../../server/src/dialogue/source.ts';

/** Random numbers from 0 to 1 that are the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mix = Math.imul(state ^ (state >>> 15), state | 1);
    mix ^= mix + Math.imul(mix ^ (mix >>> 7), mix | 61);
    return ((mix ^ (mix >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES = 'ka re mo ti lan ver dor sin pel ost ur ban che fal gre hul ip jor kes lim nar os pra qui ros tam ul vin wes zor'.split(' ');
const ENDINGS = ['', 's', 'ed', 'ing', 'ation', 'ment', 'al', 'ly'];

function inventedWord(random: () => number): string {
  const syllables = 1 + Math.floor(random() * 3);
  let word = '';
  for (let i = 0; i < syllables; i++) word += SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '';
  return word + (ENDINGS[Math.floor(random() * ENDINGS.length)] ?? '');
}

/** How many different words a thousand summaries draw on: about as many as that much English prose has. */
const INVENTED_WORDS = 60_000;
/** This share of the words is drawn as often as the sample has them; the others are names, places and rare words. */
const SHARE_OF_SAMPLE = 0.85;

function zipfian(words: readonly string[], random: () => number): () => string {
  const cumulated = new Float64Array(words.length);
  let sum = 0;
  words.forEach((_, rank) => {
    sum += 1 / (rank + 1);
    cumulated[rank] = sum;
  });
  return () => {
    const drawn = random() * sum;
    let low = 0;
    let high = words.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulated[middle] ?? 0) < drawn) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}

/** Draws words of `sample` as often as it has them, and by Zipf's law invented ones. */
function wordSource(sample: string, random: () => number): () => string {
  const common = sample.match(/[\p{L}\d’'.,%-]*[\p{L}\d]/gu) ?? [];
  const rare = zipfian(Array.from({ length: INVENTED_WORDS }, () => inventedWord(random)), random);
  return () => (random() < SHARE_OF_SAMPLE ? (common[Math.floor(random() * common.length)] ?? '') : rare());
}

function paragraph(nextWord: () => string, random: () => number): string {
  const sentences: string[] = [];
  for (let left = 3 + Math.floor(random() * 3); left > 0; left--) {
    const words = Array.from({ length: 8 + Math.floor(random() * 17) }, nextWord);
    const first = words[0] ?? '';
    sentences.push(`${first.charAt(0).toUpperCase()}${first.slice(1)} ${words.slice(1).join(' ')}.`);
  }
  return sentences.join(' ');
}

const STATEMENTS = 85;
const SECTIONS: readonly (readonly [Section, Role])[] = [['presentation', 'delegation'], ['questions', 'expert'], ['responses', 'delegation'], ['questions', 'expert'], ['responses', 'delegation']];

function summary(key: string, nextWord: () => string, random: () => number): Source {
  const blocks: Statement[] = [];
  let text = '';
  for (let i = 0; i < STATEMENTS; i++) {
    const [section, role] = SECTIONS[Math.floor((i * SECTIONS.length) / STATEMENTS)] ?? ['other', 'other'];
    const words = paragraph(nextWord, random);
    const start = text.length;
    text += `${words}\n`;
    blocks.push({ kind: 'statement', number: i + 1, section, role, speaker: null, text: words, start, end: start + words.length, repeats: [], condenses: [] });
  }
  return { key, path: `dialogue/${key}.txt`, kind: 'meeting-summary', language: 'en', metadata: {}, text, blocks, problems: [] };
}

/** `count` invented meeting summaries of the usual length (85 statements, 35 kB), the same in every run. `sample`: a text whose words are the commonest ones. */
export function syntheticSummaries(count: number, sample: string): readonly Source[] {
  const random = randomNumbers(20_241_205);
  const nextWord = wordSource(sample, random);
  return Array.from({ length: count }, (_, i) => summary(`SUM${String(i).padStart(4, '0')}`, nextWord, random));
}
