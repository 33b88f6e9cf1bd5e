import * as vscode from 'vscode';
import { messages } from '../../server/src/wording/interface.ts';
import { movePage } from './move-page.ts';
import { openPlace } from './open-place.ts';

/** What the drafter accepted: the place of a proposal in the review, and the paragraphs to cite instead. */
export interface AcceptedChoice {
  readonly proposal: number;
  readonly paragraphs: readonly number[];
}

/** A review that is on screen. */
export interface MoveReview {
  /** Puts other proposals in place of those before. */
  readonly update: (title: string, body: string) => void;
  readonly close: () => void;
}

interface LinkMessage {
  readonly link: string;
}

interface ChoicesMessage {
  readonly choices: readonly AcceptedChoice[];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isChoice = (value: unknown): value is AcceptedChoice =>
  isObject(value) && 'proposal' in value && Number.isInteger(value.proposal) && 'paragraphs' in value && Array.isArray(value.paragraphs) && value.paragraphs.every(Number.isInteger);

const isLink = (message: unknown): message is LinkMessage => isObject(message) && 'link' in message && typeof message.link === 'string';

const isChoices = (message: unknown): message is ChoicesMessage =>
  isObject(message) && 'choices' in message && Array.isArray(message.choices) && message.choices.every(isChoice);

/** Opens a review in place of the draft, which keeps its tab: two texts side by side need the whole width. The focus is in it. `accept` is called with what is ticked whenever it is to be moved; a review that is closed is over. */
export function openMoveReview(title: string, body: string, accept: (choices: readonly AcceptedChoice[], review: MoveReview) => void): MoveReview {
  const panel = vscode.window.createWebviewPanel('cobs.move', title, { viewColumn: vscode.ViewColumn.Active, preserveFocus: false }, {
    enableScripts: true,
    enableFindWidget: true,
    // What is ticked stays ticked while the drafter looks something up in another tab.
    retainContextWhenHidden: true,
    localResourceRoots: [],
  });
  const review: MoveReview = {
    update: (newTitle, newBody) => {
      panel.title = newTitle;
      panel.webview.html = movePage(newTitle, newBody);
    },
    close: () => { panel.dispose(); },
  };
  panel.webview.onDidReceiveMessage(async (message: unknown) => {
    if (isChoices(message)) accept(message.choices, review);
    else if (isLink(message) && !(await openPlace(message.link))) void vscode.window.showWarningMessage(messages.nothingToOpen);
  });
  review.update(title, body);
  return review;
}
