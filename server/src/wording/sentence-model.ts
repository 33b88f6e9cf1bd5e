/** What is said of a sentence model that cannot be used. Cobs goes on without it. */
export const sentenceModelWords = {
  missing: (folder: string, name: string): string => `There is no sentence model in “${folder}”: the package ${name} is not installed there. Statements are ranked without it. How to install one: docs/search.md.`,
  broken: (folder: string, detail: string): string => `The sentence model in “${folder}” cannot be used (${detail}). Statements are ranked without it.`,
  notAbsolute: (folder: string): string => `The setting cobs.search.sentenceModel has to be a whole path, from the root of the disk, not “${folder}”. Statements are ranked without a sentence model.`,
} as const;
