import type { DesignatorKind } from './designators.ts';

/** What a label such as "art." or "Decree" stands for. */
export interface Label {
  readonly kind: DesignatorKind;
  /** One name for all labels that mean the same, in any language. */
  readonly name: string;
  /** `list`: any number of numbers may follow ("articles 8, 9 and 12"). `one`: a single one. `numbered`: only behind "No." ("case 12" may be twelve of something). `high`: only a number over 99 without "No.". */
  readonly takes: 'list' | 'one' | 'numbered' | 'high';
}

/** Kind, common name (`=` where every label names something of its own), how it is followed, and the labels in lower case without their stops, `_` for a space. */
type Row = readonly [DesignatorKind, string, Label['takes'], string];

const ROWS: readonly Row[] = [
  ['article', 'article', 'one', 'article artículo'],
  ['article', 'article', 'list', 'articles arts art'],
  ['paragraph', 'paragraph', 'one', 'paragraph subparagraph paragraphe alinéa'],
  ['paragraph', 'paragraph', 'list', 'paragraphs subparagraphs paras para pars par paragraphes alinéas §'],
  ['section', 'section', 'one', 'section sect'],
  ['section', 'section', 'list', 'sections sects secs'],
  ['section', 'chapter', 'one', 'chapter chap chapitre'],
  ['section', 'chapter', 'list', 'chapters chapitres'],
  ['section', 'annex', 'one', 'annex appendix annexe'],
  ['section', 'annex', 'list', 'annexes'],
  ['section', 'page', 'one', 'page'],
  ['section', 'page', 'list', 'pages pp p'],
  ['section', 'table', 'one', 'table tableau figure fig box'],
  ['section', 'volume', 'one', 'volume vol'],
  ['section', 'volume', 'list', 'vols'],
  ['section', '=', 'one', 'part title clause schedule rule principle guideline recommendation target goal indicator item footnote note objective objectif cible pillar component'],
  ['section', '=', 'list', 'rules principles'],
  ['other', '=', 'one', 'phase stage step tier level grade type class category version catégorie niveau étape'],
  ['other', '=', 'one', 'room cell block building ward zone sector pavilion brigade battalion unit route highway channel form'],
  ['other', '=', 'numbered', 'school prison colony facility court chamber'],
  ['law', 'law', 'high', 'law act statute loi ley'],
  ['law', 'law', 'numbered', 'laws acts lois'],
  ['law', 'decree', 'high', 'decree décret decree-law'],
  ['law', 'decree', 'numbered', 'decrees décrets'],
  ['law', 'bill', 'high', 'bill'],
  ['law', 'order', 'high', 'order ordinance arrêté ordonnance regulation directive edict proclamation'],
  ['law', 'order', 'numbered', 'instruction circular circulaire'],
  ['resolution', 'resolution', 'one', 'resolution résolution'],
  ['resolution', 'resolution', 'list', 'resolutions résolutions'],
  ['document', 'decision', 'numbered', 'decision décision judgment judgement ruling'],
  ['document', 'general comment', 'list', 'general_comment general_comments observation_générale observations_générales'],
  ['document', 'general recommendation', 'list', 'general_recommendation general_recommendations recommandation_générale recommandations_générales'],
  ['document', 'case', 'numbered', 'case communication application complaint petition file docket cases communications applications'],
  ['protocol', 'protocol', 'one', 'protocol protocole convention agreement'],
  ['protocol', 'protocol', 'list', 'protocols conventions'],
];

const LABELS = new Map<string, Label>();
for (const [kind, name, takes, words] of ROWS) {
  for (const word of words.split(' ')) LABELS.set(word.replace('_', ' '), { kind, name: name === '=' ? word.replace(/s$/u, '') : name, takes });
}

/** What one or two words in lower case, without a stop, mean as a label in front of a number. */
export function labelOf(word: string): Label | undefined {
  return LABELS.get(word);
}

const MODIFIERS = new Set(
  (
    'general joint assembly security council supreme legislative presidential royal emergency executive urgent organic federal framework constitutional parliamentary ministerial draft ' +
    'additional optional sustainable development law decree human rights'
  ).split(' '),
);

/** Whether a word in front of a label belongs to the name: "Supreme" in "Supreme Decree No. 5". */
export function modifiesLabel(word: string): boolean {
  return MODIFIERS.has(word);
}
