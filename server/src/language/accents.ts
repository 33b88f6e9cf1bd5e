const ACCENTED = /[^\p{ASCII}]/u;

/** Whether a text has letters beyond those of ASCII, with accents or not. */
export function mayHaveAccents(text: string): boolean {
  return ACCENTED.test(text);
}

/** A text without its accents, which drafters, keyboards and conversions lose: "El Nino" for "El Niño". For comparing, not for showing. */
export function withoutAccents(text: string): string {
  return mayHaveAccents(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
}
