import type { Span } from './span.ts';

/** What a name with a number in it names. */
export type DesignatorKind = 'article' | 'law' | 'paragraph' | 'section' | 'resolution' | 'symbol' | 'agenda' | 'protocol' | 'document' | 'other';

/** A name that contains a number, which is therefore no quantity: "article 14", "Law No. 30364", "para. 12", "CMW/C/PER/2", "COVID-19". */
export interface Designator extends Span {
  readonly kind: DesignatorKind;
  /** The same for every way of writing the same name: "law 30364" for "Law No. 30364", "Act No. 30364" and "law no. 30364"; "article 14". */
  readonly normal: string;
  /** The numbers and letters that tell it from others of its kind, in order: "30364"; "8", "35" for "arts. 8–35". */
  readonly numbers: readonly string[];
}
