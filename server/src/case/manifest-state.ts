import { nearestKey } from '../checks/nearest-key.ts';
import { namesOf, STATES, stateNamed, stateNamedInAnyLanguage } from '../language/states.ts';
import * as wording from '../wording/manifest.ts';
import type { ManifestProblem } from './case-problem.ts';
import { nodeAt, type TreeMap } from './manifest-tree.ts';

/** A longer name may have two wrong letters. In a short one two letters make another State of it. */
const LONG_NAME = 9;

/**
 * The name after `state:` where it looks like a misspelt one. A State may be written in English, French or Spanish, with its short or formal name; a name that is like none (an invented
 * State, one that is younger than the table) is nobody's mistake.
 */
export function misspeltState(root: TreeMap): readonly ManifestProblem[] {
  const node = nodeAt(root, ['state']);
  const written = node?.kind === 'text' ? node.text.trim() : '';
  if (!node || written.length < 4 || stateNamedInAnyLanguage(written)) return [];
  const limit = written.length < LONG_NAME ? 1 : 2;
  const near = nearestKey(written, STATES.map(({ name }) => name), limit) ?? nearestKey(written, STATES.flatMap(namesOf), limit);
  const name = near === undefined ? undefined : stateNamed(near)?.name;
  if (name === undefined) return [];
  const fixes = [{ title: wording.fixes.replace(name), edits: [{ span: node.span, text: name }], preferred: true }];
  return [{ ...node.span, code: 'manifest.value', severity: 'warning', message: wording.unknownState(written, name), fixes }];
}
