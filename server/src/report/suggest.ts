import { textOf } from '../language/span.ts';
import type { Role } from '../dialogue/source.ts';
import type { RankedStatement } from '../evidence/ranking/ranking.ts';
import { placeName } from '../wording/findings.ts';
import { speakerTitle } from '../wording/statements.ts';
import { plain, type TextStyle } from './text-style.ts';

/** A claim with the statements found for it. */
export interface SuggestedClaim {
  readonly claim: string;
  readonly statements: readonly RankedStatement[];
}

interface JsonStatement {
  readonly source: string;
  readonly paragraph: number;
  readonly score: number;
  readonly role: Role;
  readonly speaker: string | null;
  readonly sentence: string;
}

/** `cobs suggest --format json`, version 1 (docs/command-line.md). */
export interface SuggestJson {
  readonly version: 1;
  readonly claims: readonly { readonly claim: string; readonly statements: readonly JsonStatement[] }[];
}

function jsonStatement({ source, statement, score, sentence }: RankedStatement): JsonStatement {
  return {
    source: source.key,
    paragraph: statement.number,
    score: Math.round(score * 1000) / 1000,
    role: statement.role,
    speaker: statement.speaker,
    sentence: textOf(statement.text, sentence),
  };
}

/** Suggestions for programs. */
export function suggestJson(claims: readonly SuggestedClaim[]): SuggestJson {
  return { version: 1, claims: claims.map(({ claim, statements }) => ({ claim, statements: statements.map(jsonStatement) })) };
}

function suggestedText({ claim, statements }: SuggestedClaim, style: TextStyle): string {
  const found = statements.map(({ source, statement, score, sentence }) => {
    const head = `  ${score.toFixed(2)}  ${placeName(source.key, statement.number)}  ${style.quiet(speakerTitle(statement))}`;
    return `${head}\n        ${textOf(statement.text, sentence)}`;
  });
  return [style.heading(claim), ...(found.length > 0 ? found : ['  Nothing in the sources fits this.'])].join('\n');
}

/** Suggestions for a person. */
export function suggestText(claims: readonly SuggestedClaim[], style: TextStyle = plain): string {
  return `${claims.map((claim) => suggestedText(claim, style)).join('\n\n')}\n`;
}
