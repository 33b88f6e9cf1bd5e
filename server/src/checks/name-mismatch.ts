import { differing, discoveryOf } from './compared-facts.ts';
import type { Rule } from './rule.ts';

export const nameMismatch: Rule = {
  code: 'name.mismatch',
  level: 'warning',
  summary: 'names another nationality, country, institution, law or person than the statement',
  explanation:
    'States and nationalities, institutions and their acronyms, laws with their numbers, and persons are compared by what they name, not by how they are written: “UNHCR” is the United Nations High Commissioner for Refugees, “Act No. 30364” is “law no. 30364”, “Columbia” is Colombia. A name is marked where the cited statements have another of its sort in that place: another member of a list, another declaration or ministry, a long name with one word changed, or the country of another sentence. A State, a place or a body that the cited statements do not name at all is marked too, and a people that those round them do not name either.',
  blindSpots: 'Treaties, plans and abbreviations that the cited statements do not mention are not marked by themselves: drafters add them of their own knowledge. A name that the dialogue gives elsewhere to what the cited statements speak of (“the 43 fishermen of Laguna Mora”, where they have “the 43 fishermen”) is let be. Neither is any name of a recommendation.',
  examples: [
    { statement: 'In 2025, 436 children had been registered, mainly from Afghanistan.', claim: 'The Committee notes that 436 children were registered in 2025, mainly from Pakistan [@S, para. 1].', finds: true },
    { statement: 'Law no. 30364 recognised violence against migrant women.', claim: 'The Committee notes that Law No. 30634 recognizes violence against migrant women [@S, para. 1].', finds: true },
    { statement: 'The register had been opened in May 2020 with funds from abroad.', claim: 'The register was opened in May 2020 with funds from Belmark City [@S, para. 1].', finds: true },
    { statement: 'Agreements had been signed with Chile and Columbia.', claim: 'The Committee notes the agreements signed with Chile and Colombia [@S, para. 1].', finds: false },
  ],
  findInClaim: (context) => differing(context, 'name').map((fact) => discoveryOf(context, fact, 'name')),
};
