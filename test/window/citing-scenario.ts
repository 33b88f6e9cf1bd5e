import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { root } from './case-window.ts';

/** A drafter's way through a case: what is typed, and what must be seen. */
export interface CitingScenario {
  readonly name: string;
  /** The case: a folder, or its files by name. */
  readonly files: string | Readonly<Record<string, string>>;
  /** The draft to write in, in the case. */
  readonly draft: string;
  /** A sentence without its full stop, and its figure. */
  readonly sentence: string;
  readonly figure: string;
  /** A citation of the block with the figure, which must be offered first, and words that its hover must show. */
  readonly place: string;
  readonly words: string;
  /** A wrong figure of as many digits. */
  readonly wrong: string;
  /** A sentence that puts an expert's words into the delegation's mouth, with its citation. */
  readonly misattributed: string;
}

const draft = `---
title: A draft to try citations in
---

# Concluding observations

## C. Principal areas of concern and recommendations

20. The Committee takes note of the information provided by the State party.
`;

const arvania: CitingScenario = {
  name: 'the example',
  files: path.join(root, 'examples/arvania'),
  draft: 'drafts/concluding-observations.md',
  sentence: 'The delegation stated that 1,186 return decisions had been enforced in 2025',
  figure: '1,186',
  place: 'CMW26.011E, para. 53',
  words: '1,186',
  wrong: '1,386',
  misattributed: 'The delegation stated that workers from Nepal paid recruitment fees of between 2,500 and 4,000 euros [@CMW26.011E, para. 39].',
};

const realSummary = path.join(root, '../shared/dialogues/CMW24.009E.txt');

/** The same on a real summary, which may not be kept in the repository. */
function peru(): CitingScenario {
  return {
    name: 'a real summary',
    files: {
      'cobs.yaml': 'committee: CMW\nstate: Peru\nsources:\n  CMW24.009E: dialogue/CMW24.009E.txt\n',
      'dialogue/CMW24.009E.txt': readFileSync(realSummary, 'utf8'),
      'drafts/concluding-observations.md': draft,
    },
    draft: 'drafts/concluding-observations.md',
    sentence: 'The delegation stated that there had been more than 1,900 deportations',
    figure: '1,900',
    place: 'CMW24.009E, para. 48',
    words: 'more than 1,900 cases',
    wrong: '1,300',
    misattributed: 'The delegation stated that more than 400 expulsions had taken place [@CMW24.009E, para. 32].',
  };
}

/** The scenarios that can be played here. */
export const scenarios: readonly CitingScenario[] = existsSync(realSummary) ? [arvania, peru()] : [arvania];
