import { numberAt } from './numbers.ts';
import type { Sight } from './things.ts';
import { lowerAt, tokenAt } from './tokens.ts';
import { isStopWord } from './words.ts';

/** The amount to which a ratio is brought, the index behind it, and where the noun stands that it counts; -1 for none. */
interface RatioPhrase {
  readonly per: number;
  readonly to: number;
  readonly thingAt: number;
}

/** "Per 10,000", "per thousand". */
function ratioAt(sight: Sight, index: number): RatioPhrase | undefined {
  const { tokens, language } = sight;
  const per = lowerAt(tokens, index);
  if (per !== 'per' && !(language === 'fr' && per === 'pour')) return undefined;
  const base = numberAt(tokens, index + 1, language) ?? (lowerAt(tokens, index + 1) === 'thousand' ? { value: 1000, to: index + 2, kind: 'cardinal' } : undefined);
  return base?.kind === 'cardinal' && base.value >= 100 && lowerAt(tokens, index + 1) !== 'cent' ? { per: base.value, to: base.to, thingAt: -1 } : undefined;
}

/** How many words may name what a ratio counts: "three police officers per 1,000". */
const LONGEST_COUNTED = 3;

/** The ratio behind the number that ends before `index`: "per 100,000", "deaths per 100,000". */
export function ratioBehind(sight: Sight, index: number): RatioPhrase | undefined {
  const bare = ratioAt(sight, index);
  if (bare) return bare;
  for (let at = index; at < index + LONGEST_COUNTED; at++) {
    const { kind, lower } = tokenAt(sight.tokens, at);
    if (kind !== 'word' || isStopWord(lower, sight.language) || lower === 'per') return undefined;
    const ratio = lowerAt(sight.tokens, at + 1) === 'per' ? ratioAt(sight, at + 1) : undefined;
    if (ratio) return { ...ratio, thingAt: index };
  }
  return undefined;
}
