/** Elements that begin a new block before and after themselves (HTML standard, 15.3, "display: block" and its like). */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p pre search section select summary ' +
    'table tbody td textarea tfoot th thead tr ul'
  ).split(' '),
);

/** Elements with nothing to be seen in them. `title` has its own way. */
export const INVISIBLE_ELEMENTS: ReadonlySet<string> = new Set(
  'audio canvas datalist iframe noembed noframes noscript script style svg template title video rp'.split(' '),
);

/** Elements that have no end tag. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements whose end tags people leave out: the next one of the same name ends them, or the end of what contains them. */
export const ENDED_BY_NEXT: ReadonlySet<string> = new Set('dd dt li option p td th tr'.split(' '));

/** What contains the elements of `ENDED_BY_NEXT`. */
export const CONTAINERS: ReadonlySet<string> = new Set('dir dl menu ol select table ul'.split(' '));

/** Level of a heading element; nothing for other elements. */
export function headingLevel(name: string): number | undefined {
  return name.length === 2 && name.startsWith('h') && name >= 'h1' && name <= 'h6' ? Number(name.charAt(1)) : undefined;
}
