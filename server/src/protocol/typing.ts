/** Knows where in which draft the drafter is typing. */
export interface Typing {
  /** A document has a new text. */
  readonly changed: (path: string, text: string) => void;
  /** A document is no longer open. */
  readonly stopped: (path: string) => void;
  /** The drafter has left the keyboard alone. */
  readonly rest: () => void;
  /** The offset behind the last change in a document; nothing if nobody is typing there. */
  readonly at: (path: string) => number | undefined;
  readonly isGoingOn: () => boolean;
}

/** The offset behind the change that made `after` of `before`: where their common end begins. */
function changeEnd(before: string, after: string): number {
  let same = 0;
  const most = Math.min(before.length, after.length);
  while (same < most && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same++;
  return after.length - same;
}

export function watchTyping(): Typing {
  const texts = new Map<string, string>();
  const places = new Map<string, number>();
  return {
    changed: (path, text) => {
      const before = texts.get(path);
      texts.set(path, text);
      // The first text of a document is what was opened, not what was typed.
      if (before !== undefined && before !== text) places.set(path, changeEnd(before, text));
    },
    stopped: (path) => {
      texts.delete(path);
      places.delete(path);
    },
    rest: () => {
      places.clear();
    },
    at: (path) => places.get(path),
    isGoingOn: () => places.size > 0,
  };
}
