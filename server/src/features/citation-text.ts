/** A citation of one paragraph, as it is written in a draft: "[@CMW24.009E, para. 48]". */
export function citationText(key: string, paragraph: number): string {
  return `[@${key}, para. ${String(paragraph)}]`;
}
