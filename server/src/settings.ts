/** What is told of a setting besides its type: `description` is Markdown, `order` its place in the settings editor. */
interface Described {
  readonly description: string;
  readonly order: number;
  /** `window`: one value for the whole window; `resource`: may differ from folder to folder; `machine`: only the user can set it, no workspace. */
  readonly scope: 'window' | 'resource' | 'machine';
}

interface IntegerSetting extends Described {
  readonly type: 'integer';
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
}

interface BooleanSetting extends Described {
  readonly type: 'boolean';
  readonly default: boolean;
}

interface ChoiceSetting extends Described {
  readonly type: 'string';
  readonly default: string;
  /** The values it can have, each with what it means. */
  readonly choices: Readonly<Record<string, string>>;
}

interface TextSetting extends Described {
  readonly type: 'string';
  readonly default: string;
}

export type SettingDeclaration = IntegerSetting | BooleanSetting | ChoiceSetting | TextSetting;

/**
 * Every setting, declared once and without the prefix `cobs.`. The manifest and docs/settings.md are generated from this table.
 * How severe a finding is belongs to the case and stands in its `cobs.yaml`, so that everybody who opens the case sees the same.
 */
export const settingDeclarations = {
  'check.delay': {
    type: 'integer',
    default: 150,
    minimum: 0,
    maximum: 10_000,
    scope: 'window',
    order: 1,
    description: 'How long the text has to be left alone before it is checked again, in milliseconds.',
  },
  'check.uncitedDelay': {
    type: 'integer',
    default: 1500,
    minimum: 0,
    maximum: 60_000,
    scope: 'window',
    order: 2,
    description: 'How long a paragraph has to be left alone before its claims without a citation are marked, in milliseconds. Nobody wants to be told so of a sentence that is still being written.',
  },
  'completion.maxItems': {
    type: 'integer',
    default: 20,
    minimum: 1,
    maximum: 200,
    scope: 'window',
    order: 3,
    description: 'How many statements are offered after `[@` and by **Insert Citation…** at the most.',
  },
  'hover.neighbours': {
    type: 'boolean',
    default: true,
    scope: 'window',
    order: 4,
    description: 'Show the blocks before and after the cited one when the mouse rests on a citation.',
  },
  'search.sentenceModel': {
    type: 'string',
    default: '',
    // Code of that folder is run: a case that somebody sent must never name it.
    scope: 'machine',
    order: 6,
    description: 'A folder in which you have installed a sentence model (see docs/search.md), as a whole path. **Insert Citation…** then finds statements that say the same in other words. Empty: none. Cobs never downloads one.',
  },
  'trace.server': {
    type: 'string',
    default: 'off',
    choices: {
      off: 'Nothing is written.',
      messages: 'The name of every message is written.',
      verbose: 'Every message is written in full, with the words of the draft.',
    },
    scope: 'window',
    order: 5,
    description: 'What of the talk between editor and language server is written to the output **Cobs**. For finding faults in Cobs; it stays on this computer.',
  },
} as const satisfies Readonly<Record<string, SettingDeclaration>>;

/** The settings as the engine takes them. */
export interface Settings {
  readonly check: { readonly delay: number; readonly uncitedDelay: number };
  readonly completion: { readonly maxItems: number };
  readonly hover: { readonly neighbours: boolean };
  readonly search: { readonly sentenceModel: string };
}

type SettingName = keyof typeof settingDeclarations;

/** The value at a dotted name in the `cobs` section as an editor sends it: nested objects, or nothing. */
function valueAt(section: unknown, name: SettingName): unknown {
  return name.split('.').reduce<unknown>((value, part) => (typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[part] : undefined), section);
}

function integerAt(section: unknown, name: 'check.delay' | 'check.uncitedDelay' | 'completion.maxItems'): number {
  const { default: fallback, minimum, maximum } = settingDeclarations[name];
  const value = valueAt(section, name);
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(Math.max(Math.round(value), minimum), maximum) : fallback;
}

function booleanAt(section: unknown, name: 'hover.neighbours'): boolean {
  const value = valueAt(section, name);
  return typeof value === 'boolean' ? value : settingDeclarations[name].default;
}

function textAt(section: unknown, name: 'search.sentenceModel'): string {
  const value = valueAt(section, name);
  return typeof value === 'string' ? value.trim() : settingDeclarations[name].default;
}

/**
 * Reads the section `cobs` of an editor's settings. What is missing or of the wrong type has its default, numbers out of bounds
 * become the nearest bound: an editor shows what is wrong with a setting, the server only has to go on.
 */
export function settingsFrom(section: unknown): Settings {
  return {
    check: { delay: integerAt(section, 'check.delay'), uncitedDelay: integerAt(section, 'check.uncitedDelay') },
    completion: { maxItems: integerAt(section, 'completion.maxItems') },
    hover: { neighbours: booleanAt(section, 'hover.neighbours') },
    search: { sentenceModel: textAt(section, 'search.sentenceModel') },
  };
}

/** What holds where no editor gives settings: on the command line, in tests. */
export const defaultSettings: Settings = settingsFrom(undefined);
