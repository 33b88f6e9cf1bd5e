/** A text without its accents, which drafters, keyboards and conversions lose: "El Nino" for "El Niño". For comparing, not for showing. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
