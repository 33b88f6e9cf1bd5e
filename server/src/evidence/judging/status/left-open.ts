const LEFT_OPEN =
  /\b(?:condition\w*|depend\w*|subject to|if|expect\w*|plan\w*|propos\w*|envisag\w*|foreseen|inten[dts]\w*|aim\w*|possib\w*|extension|extend\w*|rema?ins?|schedul\w*|prospect\w*|goal|target|by 20\d\d|wait\w*|outstanding|still|only|so far|draft|bill|forthcoming|upcoming|future|looks? forward|(?:is|are) (?:to|set|due)|as (?:from|of)|onwards|from 20\d\d)\b/iu;

/** Whether a claim leaves it open in any way whether what it tells of is there already: "forthcoming", "conditional", "as from 2027". */
export function isLeftOpen(text: string): boolean {
  return LEFT_OPEN.test(text);
}
