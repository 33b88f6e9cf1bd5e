/** How a terminal shows parts of a text report; `plain` shows nothing, for files and pipes. */
export interface TextStyle {
  readonly heading: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly information: (text: string) => string;
  readonly hint: (text: string) => string;
  readonly quiet: (text: string) => string;
}

const same = (text: string): string => text;

/** No colours: every word is there without them. */
export const plain: TextStyle = { heading: same, error: same, warning: same, information: same, hint: same, quiet: same };
