/** How many words are remembered with their singular; a whole summary has about 2,000. */
const REMEMBERED = 20_000;

const singulars = new Map<string, string>();

function withoutEnding(normal: string): string {
  if (/(?:ss|us|is)$/u.test(normal)) return normal;
  return normal.replace(/ies$/u, 'y').replace(/(ch|sh|x|ss)es$/u, '$1').replace(/s$/u, '');
}

/** The singular of a noun, as far as its spelling tells. In: a word as `Word.normal` has it. */
export function singularOf(normal: string): string {
  let form = singulars.get(normal);
  if (form === undefined) {
    if (singulars.size >= REMEMBERED) singulars.clear();
    singulars.set(normal, (form = withoutEnding(normal)));
  }
  return form;
}
