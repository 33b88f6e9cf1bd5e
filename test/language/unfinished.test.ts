import { describe, expect, it } from 'vitest';
import { isUnderWayText } from '../../server/src/language/unfinished.ts';
import { wordsIn } from '../../server/src/language/words.ts';

/** Every way of saying that something is planned or under way, so that none is lost where the words of a text tell that it need not be looked for. */
const EXAMPLES =
  'would|will|shall|is still considering|were setting up|has been negotiating|is being drafted|are currently being reviewed|plans to|was due to enter|likely to|set out to|are to be|was to hand|is to adopt|were planned|is anticipated|was proposed|' +
  'under discussion|under active consideration|under way|in progress|in preparation|in the pipeline|in the process of|in the near future|in the course of being|in the final stages of drafting|in a phase of development|' +
  'not yet|yet to|still to|remained to|awaiting|awaits|pending|ongoing|underway|in principle|should shortly open|should be completed|should formally enter|second reading|before the parliament|before congress|efforts to|' +
  'steps towards a law to|intention to|goal was to|plan to|project to|once it is adopted';

describe('what is under way', () => {
  it.each(EXAMPLES.split('|'))('is told by “%s”', (example) => {
    const text = `The bill ${example} it.`;
    expect(isUnderWayText(text, wordsIn(text))).toBe(true);
  });

  it.each(['A draft law on asylum exists.', 'The law was adopted in 2024.', 'It was late due to the delay.', 'Ten deaths were due to illness, nine to accidents.', 'They left due to poverty.', 'The bill would not lapse.'])('is not told by “%s”', (text) => {
    expect(isUnderWayText(text, wordsIn(text))).toBe(false);
  });
});
