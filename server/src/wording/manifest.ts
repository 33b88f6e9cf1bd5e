/**
 * What Cobs says about `cobs.yaml`. Short, in the words of somebody who writes human-rights documents and not programs:
 * what is wrong, then the way out. One place for all of it, so that it can be translated.
 */

const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : ` Did you mean “${nearest}”?`);

/** Why a line of the file cannot be read as YAML. */
export const syntax = {
  tab: 'This line begins with a tab. Use spaces instead, two for each step to the right.',
  'missing-colon': 'A colon is missing. Write “name: value”, with a space after the colon.',
  'two-colons': 'There are two colons in this line. Put the value in quotation marks.',
  'missing-quote': 'The quotation mark is not closed. Add one at the end of the value.',
  'missing-bracket': 'The bracket is not closed. Add “]” or “}” where the list ends.',
  'reserved-start': 'A value cannot begin with this character. Put the value in quotation marks.',
  star: 'A value that begins with * must stand in quotation marks: "**/*.md".',
  escape: 'Between double quotation marks “\\” has a meaning of its own. Write “/” instead.',
  'second-document': 'Everything after “---” is left out. Take this line away.',
  nesting: 'This is nested too deeply to be read.',
  repetition: 'These lines repeat each other (& and *) so often that Cobs stops reading them. Write the values out.',
  indentation: 'This line is not as far to the right as its neighbours. Entries of one list begin in the same column.',
  other: 'Cobs cannot read this line. Write “name: value”; what belongs to a name stands below it, two spaces to the right.',
  'not-entries': 'cobs.yaml is made of lines like “committee: CMW”. Write “name: value”, with a space after the colon.',
} as const;

export const tooLarge = 'cobs.yaml is too large to be read. Put the sources under dialogue/ instead of naming each of them here.';

export const unreadable = 'Cobs cannot read this file. Save it as plain text (UTF-8).';

export const duplicate = (name: string): string => `“${name}” stands here twice. Only the first one counts: take one of them away.`;

export const unknownKey = (name: string, nearest: string | undefined, known: readonly string[]): string =>
  `Cobs does not know “${name}”.${nearest === undefined ? ` What can stand here: ${known.join(', ')}.` : meant(nearest)}`;

export const unknownCheck = (code: string, nearest: string | undefined): string =>
  `There is no check “${code}”.${nearest === undefined ? ' The documentation lists them (docs/checks).' : meant(nearest)}`;

export const unknownCommittee = (name: string, nearest: string | undefined, known: readonly string[]): string =>
  `“${name}” is not the short name of a committee.${nearest === undefined ? ` Write one of ${known.join(', ')}.` : meant(nearest)}`;

export const unknownState = (name: string, nearest: string): string => `There is no State “${name}” among the members and observers of the United Nations.${meant(nearest)}`;

export const unknownValue = (name: string, value: string, nearest: string | undefined, known: readonly string[]): string =>
  `“${name}” cannot be “${value}”.${nearest === undefined ? ` Write one of ${known.join(', ')}.` : meant(nearest)}`;

export const missing = (names: readonly string[]): string =>
  `cobs.yaml does not say which ${names.join(' and ')} the case is about. Write, for example, ${names.map((name) => (name === 'State' ? '“state: Peru”' : '“committee: CMW”')).join(' and ')}.`;

/** What must stand at a place where something else stands. */
export const expected = {
  text: (name: string): string => `“${name}” needs one line of text after the colon.`,
  drafts: 'Write where the drafts are, for example “drafts/**/*.md”, or a list of such places.',
  sources: 'Write the sources below, one a line: the key, a colon, the file. For example “CMW24.009E: dialogue/CMW24.009E.txt”.',
  source: (key: string): string => `Which file is “${key}”? Write it after the colon, for example “${key}: dialogue/${key}.txt”.`,
  'source-list': 'Sources are not a list: write each as “key: file”, without the “-” before it.',
  checks: 'Write the checks below, one a line: the code, a colon, how serious it is. For example “claim.uncited: error”.',
  date: (value: string): string => `“${value}” is not a date that Cobs can read. Write year-month-day, for example 2024-12-05.`,
} as const;

export const badKey = (key: string, better: string): string =>
  `“${key}” cannot be cited because of the braces in it. Write “${better}”, for example.`;

/** Why a file named in `cobs.yaml` is not in the case's folder. */
export const outside = {
  empty: 'The name of the file is missing.',
  absolute: 'This is a path from the top of the computer. Put the file into the case’s folder and name it from there, for example dialogue/summary.txt.',
  parent: '“..” leads out of the case’s folder. Put the file into the folder and name it from there, for example dialogue/summary.txt.',
  address: 'This is an address, not a file. Save the page into the case’s folder, and name the file here.',
  link: 'This is a link that leads out of the case’s folder, so Cobs does not read it. Put a copy of the file there instead.',
} as const;

export const linkOutside = (path: string): string =>
  `${path} is a link that leads out of the case’s folder, so Cobs does not read it. Put a copy of the file there instead.`;

export const missingFile = (path: string, nearest: string | undefined): string =>
  `There is no file ${path} in the case’s folder.${nearest === undefined ? ' Put it there, or correct the name.' : ` Did you mean ${nearest}?`}`;

export const fixes = {
  replace: (text: string): string => `Write “${text}”`,
  quote: 'Put it in quotation marks',
} as const;
