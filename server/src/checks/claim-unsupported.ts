import { unsupported } from '../wording/findings.ts';
import { placeName } from '../wording/findings.ts';
import { citedPlaces, differing, discoveryOf } from './compared-facts.ts';
import { relatedPlace } from './evidence-places.ts';
import { betterStatement } from './better-statement.ts';
import type { Rule } from './rule.ts';

export const claimUnsupported: Rule = {
  code: 'claim.unsupported',
  level: 'warning',
  summary: 'is not what the cited statements say',
  explanation:
    'The claim and the cited statements have too little in common for one to rest on the other, or a word of the claim has taken the place of another of the statement (“smuggling” became “trafficking”), or the claim brings in somebody or something definite that the statements do not speak of (“dental examinations” where they have examinations), or it counts other things with their number, or it gives a reason of which they say nothing, or it has a number that the cited paragraphs neither have nor let work out (a sum, a rest, a share, a change), or it repeats a sentence but for what a preposition adds (“registration of businesses” for “registration of land”) or for one more thing at the end of a list. If another statement of the case comes closer, it is offered.',
  blindSpots: 'A free paraphrase shares few words with its source: then the check says nothing. That a claim is not marked does not prove it. A word is taken for something new only if it names a person’s trade or condition, a place, an offence, an illness, a payment or the like that Cobs knows, and no word that goes with it stands anywhere in the cited paragraphs; nor if another paragraph says it of the name beside it (“the Sellin military base”). Another thing counted is marked only behind a number over twelve, and only where Cobs knows both nouns and keeps them apart. Of numbers, only those over twelve, percentages and amounts are looked for in that way; a duration may be counted from any two dates. What a preposition adds is compared only where one sentence has nearly all the rest of the claim, and never if it is a broad word (“property”, “officials”).',
  examples: [
    { statement: 'Foreign children over the age of five were accepted into public schools.', claim: 'The delegation stated that the mechanism for the prevention of torture had visited the prisons of the capital [@S, para. 1].', finds: true },
    { statement: 'In all, 782 complaints of migrant smuggling had been lodged.', claim: 'The delegation stated that 782 complaints of trafficking in persons had been lodged [@S, para. 1].', finds: true },
    { statement: 'Six mobile clinics had carried out 900 examinations in the valley.', claim: 'Six mobile clinics carried out 900 dental examinations in the valley [@S, para. 1].', finds: true },
    { statement: 'The second ferry had not been delivered because of a dispute with the shipyard.', claim: 'The second ferry has not been delivered for want of money [@S, para. 1].', finds: true },
    { statement: 'Fees for the joint registration of boats had been waived until the end of 2027.', claim: 'Fees for the joint registration of bicycles have been waived until the end of 2027 [@S, para. 1].', finds: true },
    { statement: 'The share of the population covered had risen from 71 per cent in 2022 to 93 per cent in 2025.', claim: 'In 2025, insurance covered 83 per cent of the population, as against 71 per cent in 2022 [@S, para. 1].', finds: true },
    { statement: 'The share of the population covered had risen from 71 per cent in 2022 to 93 per cent in 2025.', claim: 'The share of the population covered rose by 22 percentage points between 2022 and 2025 [@S, para. 1].', finds: false },
    { statement: 'Some 400 children without papers had been enrolled in the schools of Arvania.', claim: 'The schools of Arvania enrolled some 400 pupils without papers [@S, para. 1].', finds: false },
    { statement: 'Foreign children over the age of five were accepted into public schools.', claim: 'The Committee notes that foreign children above the age of five can attend public schools [@S, para. 1].', finds: false },
  ],
  findInClaim: (context) => {
    const replaced = differing(context, 'words').map((fact) => discoveryOf(context, fact, fact.difference === 'from-nowhere' ? 'figure' : 'words'));
    if (context.judgement?.verdict !== 'unsupported') return replaced;
    const better = betterStatement(context);
    const { claim, judgement } = context;
    const related = judgement.support.slice(0, 1).map(relatedPlace);
    const name = better && placeName(better.source.key, better.statement.number);
    return [...replaced, { start: claim.start, end: claim.end, message: unsupported(citedPlaces(context), name), related }];
  },
};
