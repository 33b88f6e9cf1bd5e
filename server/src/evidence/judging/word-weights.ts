import { onceAForm } from '../../language/word-forms.ts';
import { isStopWord, type Word } from '../../language/words.ts';

/** Words that nearly every statement of the genre has, so that having them in common says little. Stems, of English and of French words. */
const GENERIC = new Set(
  ('state parti countri committe govern author person peopl number measur case year month day total take taken took make made give given provid includ regard order variou nation new ' +
    'use work situat place mani larg relat concern respect matter respons requir need ensur increas effort continu current particular certain level basi lead result address implement ' +
    'institut activ follow set part report inform deleg one two three first second under period process system area region group').split(' '),
);

const GENERIC_IN_FRENCH = new Set(
  ('état parti pay gouvern autor person nombr mesur cas année mois jour total pris prend donn don disposit compr égard situat plac grand relat concern respect mati répons besoin assur augment effort contin continu ' +
    'actuel particuli certain niveau base result adress mis œuvr institut activ suiv ensembl part rapport inform déleg un deux trois premi second sous périod système région group nouvel nouveau nation').split(' '),
);

const GENERIC_WEIGHT = 0.4;
const NAME_WEIGHT = 1.2;

const weightOfNoName = onceAForm(({ normal, stem, language }) => {
  if (isStopWord(normal, language)) return 0;
  if (/^[0-9]/u.test(normal)) return 1;
  return (language === 'fr' ? GENERIC_IN_FRENCH : GENERIC).has(stem) ? GENERIC_WEIGHT : 1;
});

/** How much a word says of what a sentence is about: 0 for "the", little for "measures", most for names. */
export function weightOf(word: Word, isName: boolean): number {
  const weight = weightOfNoName(word);
  return isName && weight > 0 ? NAME_WEIGHT : weight;
}
