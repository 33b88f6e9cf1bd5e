import type { z } from 'zod';
import type { Span } from '../language/span.ts';
import type { Fix } from '../checks/finding.ts';
import { nearestKey } from '../checks/nearest-key.ts';
import * as wording from '../wording/manifest.ts';
import type { ManifestCode, ManifestProblem } from './case-problem.ts';
import { entryAt, nodeAt, type TreeMap, type TreeNode, type TreePath } from './manifest-tree.ts';
import { pathInCase } from './paths.ts';

type Issue = z.core.$ZodIssue;

/** An issue of the schema as the drafter is told it, and the value that has to be left out so that the rest can be used. */
export interface ReadIssue {
  readonly problem: ManifestProblem;
  readonly leaveOut: TreePath;
}

/** The names that may stand in each part of `cobs.yaml`. */
export interface KnownNames {
  readonly top: readonly string[];
  readonly source: readonly string[];
  readonly checks: readonly string[];
}

function replaceFix(span: Span, text: string | undefined): readonly Fix[] {
  return text === undefined ? [] : [{ title: wording.fixes.replace(text), edits: [{ span, text }], preferred: true }];
}

/** The place to mark: a one-line value itself, or else the name before it; what it should stand in, where it is missing. */
function placeOf(root: TreeMap, path: TreePath): Span {
  const node = nodeAt(root, path);
  const entry = entryAt(root, path);
  if (node && (!entry || (node.kind === 'text' && node.span.end > node.span.start))) return path.length === 0 ? { start: 0, end: 0 } : node.span;
  return entry?.keySpan ?? placeOf(root, path.slice(0, -1));
}

function problem(code: ManifestCode, span: Span, message: string, fixes: readonly Fix[] = []): ManifestProblem {
  return { ...span, code, severity: 'error', message, fixes };
}

const textAt = (node: TreeNode | undefined): string => (node?.kind === 'text' ? node.text : '');

function unknownName(root: TreeMap, path: TreePath, name: string, known: KnownNames): ReadIssue {
  const inChecks = path[0] === 'checks';
  const names = inChecks ? known.checks : path.length === 0 ? known.top : known.source;
  const nearest = nearestKey(name, names);
  const span = entryAt(root, [...path, name])?.keySpan ?? { start: 0, end: 0 };
  const message = inChecks ? wording.unknownCheck(name, nearest) : wording.unknownKey(name, nearest, names);
  const found = problem(inChecks ? 'manifest.unknown-check' : 'manifest.unknown-key', span, message, replaceFix(span, nearest));
  return { problem: { ...found, severity: 'warning' }, leaveOut: [...path, name] };
}

function unknownValue(root: TreeMap, path: TreePath, values: readonly string[]): ReadIssue {
  const node = nodeAt(root, path);
  const name = String(path.at(-1));
  const written = textAt(node);
  const nearest = nearestKey(written, values);
  const span = placeOf(root, path);
  const message =
    node?.kind !== 'text' || written === ''
      ? wording.expected.text(name)
      : name === 'committee'
        ? wording.unknownCommittee(written, nearest, values)
        : wording.unknownValue(name, written, nearest, values);
  return { problem: problem('manifest.value', span, message, node?.kind === 'text' ? replaceFix(span, nearest) : []), leaveOut: path };
}

/** A source without a file that can be used is no source: its whole entry is left out. */
function withoutFile(path: TreePath): TreePath {
  return path[0] === 'sources' && path.at(-1) === 'file' ? path.slice(0, -1) : path;
}

function badPath(root: TreeMap, path: TreePath): ReadIssue {
  const read = pathInCase(textAt(nodeAt(root, path)).replace(/^!/, ''));
  const message = 'outside' in read ? wording.outside[read.outside] : wording.expected.drafts;
  return { problem: problem('manifest.path', placeOf(root, path), message), leaveOut: withoutFile(path) };
}

function badKey(root: TreeMap, path: TreePath): ReadIssue {
  const key = String(path.at(-1));
  const better = key.replace(/[{}\s]+/gu, '-').replace(/^-+|-+$/gu, '');
  return { problem: problem('manifest.value', entryAt(root, path)?.keySpan ?? { start: 0, end: 0 }, wording.badKey(key, better === '' ? 'summary' : better)), leaveOut: path };
}

/** What should stand at `path`, where something of another shape stands. */
function wrongShape(root: TreeMap, path: TreePath): ReadIssue {
  const [part, ...rest] = path;
  const node = nodeAt(root, path);
  return { problem: problem('manifest.value', placeOf(root, path), shapeMessage(part, rest, node)), leaveOut: withoutFile(path) };
}

function shapeMessage(part: PropertyKey | undefined, rest: TreePath, node: TreeNode | undefined): string {
  const { expected } = wording;
  if (part === 'drafts') return expected.drafts;
  if (part === 'sources' && rest.length === 0) return node?.kind === 'list' ? expected['source-list'] : expected.sources;
  if (part === 'sources' && (rest.length === 1 || rest.at(-1) === 'file')) return expected.source(String(rest[0]));
  if (rest.at(-1) === 'date') return expected.date(textAt(node));
  if (part === 'checks' && rest.length === 0) return expected.checks;
  return expected.text(String(rest.at(-1) ?? part));
}

/** Of a choice between shapes, the issues of the shape that was meant; nothing where the value fits none of them. */
function meantBranch(issue: z.core.$ZodIssueInvalidUnion): readonly Issue[] | undefined {
  return issue.errors.find((branch) => branch.length > 0 && !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
}

/** Turns an issue of the schema into problems in `cobs.yaml`. `above`: the path of the choice that the issue stands in. */
export function readIssue(issue: Issue, root: TreeMap, known: KnownNames, above: TreePath = []): readonly ReadIssue[] {
  const path = [...above, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => unknownName(root, path, name, known));
    case 'invalid_value':
      return [unknownValue(root, path, issue.values.map(String))];
    case 'invalid_key':
      return [badKey(root, path)];
    case 'invalid_union':
      return meantBranch(issue)?.flatMap((inner) => readIssue(inner, root, known, path)) ?? [wrongShape(root, path)];
    case 'custom':
      return [badPath(root, path)];
    default:
      return [wrongShape(root, path)];
  }
}
