const COLON = /[:：]$/;
const ANNOUNCES = /\b(?:the following|as follows|ci-après|suivante?s?)\b[^.]{0,60}\.$/i;
const FINISHED = /[.!?…;,][”"»)\]]?$/;

/** Whether a sentence before "(a)" introduces it: it ends with a colon, announces "the following", or is not finished. */
export function leadsParagraph(text: string): boolean {
  return COLON.test(text) || !FINISHED.test(text) || ANNOUNCES.test(text.slice(-200));
}

/** Whether a sentence of a sub-paragraph introduces numerals. Sub-paragraphs often end without a stop, so only clear signs count. */
export function leadsSubparagraph(text: string): boolean {
  return COLON.test(text) || ANNOUNCES.test(text.slice(-200));
}
