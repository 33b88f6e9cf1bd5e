import { isAbsolute } from 'node:path';
import type { ModelProblem } from '../case/load-sentence-model.ts';
import { sentenceModel, type SentenceModel } from '../case/sentence-model.ts';
import type { Source } from '../dialogue/source.ts';
import type { Likenesses } from '../evidence/ranking/ranking.ts';
import { sentenceModelWords } from '../wording/sentence-model.ts';

/** The sentence model of the settings, for requests that may wait a moment; never asked while somebody types. */
export interface EditorSentenceModel {
  /** How like `text` the sentences of `sources` are. Nothing without a model, and nothing as long as it still has to read one of them: it does so meanwhile. */
  readonly likenesses: (text: string, sources: readonly Source[]) => Promise<Likenesses | undefined>;
  readonly close: () => void;
}

function problemMessage(folder: string, { problem, detail }: ModelProblem): string {
  return sentenceModelWords[problem](folder, detail);
}

/** Makes it for the folder that `folder` gives, which may change. `tell` gets one message for each folder that cannot be used. */
export function editorSentenceModel(folder: () => string, tell: (message: string) => void, open: (folder: string) => SentenceModel = sentenceModel): EditorSentenceModel {
  let current: { readonly folder: string; readonly model: SentenceModel | undefined } | undefined;

  const giveUp = (unusable: string, message: string): void => {
    if (current?.folder !== unusable || !current.model) return;
    current.model.close();
    current = { folder: unusable, model: undefined };
    tell(message);
  };
  const modelNow = (): SentenceModel | undefined => {
    const wanted = folder();
    if (current?.folder === wanted) return current.model;
    current?.model?.close();
    current = { folder: wanted, model: isAbsolute(wanted) ? open(wanted) : undefined };
    if (wanted !== '' && !isAbsolute(wanted)) tell(sentenceModelWords.notAbsolute(wanted));
    return current.model;
  };
  const ask = async (model: SentenceModel, text: string, sources: readonly Source[]): Promise<Likenesses | undefined> => {
    const asked = current?.folder ?? '';
    const found = await model.likenesses(text, sources);
    if (!('problem' in found)) return found;
    giveUp(asked, problemMessage(asked, found));
    return undefined;
  };

  return {
    likenesses: async (text, sources) => {
      const model = modelNow();
      if (!model) return undefined;
      if (model.knows(sources)) return ask(model, text, sources);
      void ask(model, text, sources);
      return undefined;
    },
    close: () => { current?.model?.close(); },
  };
}
