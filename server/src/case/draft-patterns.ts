import { isPassedOver } from './paths.ts';

/** A folder in which drafts may lie, and how many folders deep below it; without end for patterns with `**`. */
export interface DraftFolder {
  readonly folder: string;
  readonly depth: number;
}

/** Which files of a case are drafts. */
export interface DraftPatterns {
  /** Where to look, so that not the whole case has to be listed. */
  readonly folders: readonly DraftFolder[];
  /** Whether the Markdown file at `path` (inside the case's folder) is a draft. */
  readonly matches: (path: string) => boolean;
}

const MARKDOWN = /\.(?:md|markdown)$/i;
const WILD = /[*?]/;
/** `{a,b}` stands for so many patterns at the most. */
const MOST_CHOICES = 16;

function choicesOf(pattern: string): readonly string[] {
  const done: string[] = [];
  const open = [pattern];
  for (let next = open.pop(); next !== undefined && done.length + open.length < MOST_CHOICES; next = open.pop()) {
    const braces = /\{([^{}]*)\}/.exec(next);
    if (!braces) done.push(next);
    else for (const choice of (braces[1] ?? '').split(',')) open.push(next.slice(0, braces.index) + choice + next.slice(braces.index + braces[0].length));
  }
  return done;
}

/**
 * Whether `items` fit `pattern`, in which `isMany` marks what stands for any number of items. Goes back to the last such mark only,
 * so that the time grows with the product of both lengths at the worst; regular expressions made from patterns can take for ever.
 */
function fits<P, T>(pattern: readonly P[], items: readonly T[], isMany: (mark: P) => boolean, isOne: (mark: P, item: T) => boolean): boolean {
  let at = 0;
  let mark = 0;
  let many = -1;
  let resume = 0;
  while (at < items.length) {
    const next = pattern[mark];
    const item = items[at] as T;
    if (next !== undefined && isMany(next)) {
      many = mark++;
      resume = at;
    } else if (next !== undefined && isOne(next, item)) {
      mark++;
      at++;
    } else if (many >= 0) {
      mark = many + 1;
      at = ++resume;
    } else {
      return false;
    }
  }
  return pattern.slice(mark).every(isMany);
}

function nameFits(pattern: string, name: string): boolean {
  return fits(Array.from(pattern), Array.from(name), (mark) => mark === '*', (mark, char) => mark === '?' || mark === char);
}

function pathFits(pattern: readonly string[], path: readonly string[]): boolean {
  return fits(pattern, path, (step) => step === '**', nameFits);
}

/** The steps of a pattern; one that names a folder means all that is in it. */
function stepsOf(pattern: string): readonly string[] {
  const steps = pattern.replaceAll('\\', '/').split('/').filter((step) => step !== '' && step !== '.');
  const last = steps.at(-1) ?? '';
  return WILD.test(last) || MARKDOWN.test(last) ? steps : [...steps, '**', '*'];
}

function folderOf(steps: readonly string[]): DraftFolder {
  const wild = steps.findIndex((step) => WILD.test(step));
  const fixed = wild < 0 ? steps.slice(0, -1) : steps.slice(0, wild);
  return { folder: fixed.join('/'), depth: steps.includes('**') ? Infinity : steps.length - fixed.length - 1 };
}

/** Each folder once, as deep as any pattern goes. */
function distinct(folders: readonly DraftFolder[]): readonly DraftFolder[] {
  const depths = new Map<string, number>();
  for (const { folder, depth } of folders) depths.set(folder, Math.max(depth, depths.get(folder) ?? 0));
  return [...depths].map(([folder, depth]) => ({ folder, depth }));
}

/** Reads the patterns of `drafts` in `cobs.yaml`: `*` and `?` inside a name, `**` for folders, `{a,b}` for choices; a pattern with `!` takes files away. */
export function draftPatterns(patterns: readonly string[]): DraftPatterns {
  const stepsFor = (wanted: readonly string[]) => wanted.flatMap(choicesOf).map(stepsOf);
  const included = stepsFor(patterns.filter((pattern) => !pattern.startsWith('!')));
  const excluded = stepsFor(patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)));
  const matches = (path: string): boolean => {
    const steps = path.split('/');
    return MARKDOWN.test(path) && !steps.some(isPassedOver) && included.some((pattern) => pathFits(pattern, steps)) && !excluded.some((pattern) => pathFits(pattern, steps));
  };
  return { folders: distinct(included.map(folderOf)), matches };
}
