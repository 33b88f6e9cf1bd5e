import { writeCitation } from '../draft/write-citation.ts';

/** A citation of one paragraph, as it is written in a draft: "[@CMW24.009E, para. 48]". */
export function citationText(key: string, paragraph: number): string {
  return writeCitation([{ key, paragraphs: [{ first: paragraph, last: paragraph }] }]);
}
