/** The files of a list of URIs as programs hand it over in a drop: one a line; lines that begin with # are remarks. */
export function filesIn(uriList: string): readonly string[] {
  return uriList.split(/\r?\n/u).filter((line) => line.startsWith('file:'));
}
