import { remembered } from '../remembered.ts';

/** The singular of a noun, as far as its spelling tells. In: a word as `Word.normal` has it. */
export const singularOf = remembered((normal) => {
  if (/(?:ss|us|is)$/u.test(normal)) return normal;
  return normal.replace(/ies$/u, 'y').replace(/(ch|sh|x|ss)es$/u, '$1').replace(/s$/u, '');
});
