import { linkScript, pageFrame, pageStyle } from './page-frame.ts';

/** Every state is also told by a word, what is marked is also underlined. */
const style = `${pageStyle}
h2 { display: flex; flex-wrap: wrap; gap: .75em; align-items: baseline; margin: 0; font-size: 1.1em; }
article { border-top: 1px solid var(--vscode-panel-border); padding: .9em .8em; }
article:focus-within { box-shadow: -3px 0 0 var(--vscode-focusBorder); }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5em; }
.choice { display: block; margin-bottom: .5em; }
.claim { margin: .4em 0 .7em; }
.keys, .becomes { color: var(--vscode-descriptionForeground); }
.becomes { margin: .3em 0 0; }
.accept { font-weight: normal; cursor: pointer; }
code { font-family: var(--vscode-editor-font-family); }
mark { color: inherit; background: var(--vscode-editor-findMatchHighlightBackground); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 2px; }
select { font: inherit; color: var(--vscode-dropdown-foreground); background: var(--vscode-dropdown-background); border: 1px solid var(--vscode-dropdown-border); padding: .1em .3em; max-width: 100%; }
button { font: inherit; padding: .35em 1em; border: 1px solid var(--vscode-button-border, transparent); border-radius: 2px; cursor: pointer; color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); }
button[data-action="move"] { color: var(--vscode-button-foreground); background: var(--vscode-button-background); }
input[type="checkbox"] { width: 1.1em; height: 1.1em; vertical-align: -.15em; accent-color: var(--vscode-button-background); }
:is(button, select, input):focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
.buttons { position: sticky; top: 0; margin: 0; padding: .6em 0; background: var(--vscode-editor-background); z-index: 1; }
article ~ .buttons { position: static; }
.sure .verdict { color: var(--vscode-charts-green); }
.likely .verdict { color: var(--vscode-editorInfo-foreground); }
.none .verdict, .warning .state { color: var(--vscode-editorWarning-foreground); }
.missing { margin: 0 0 .5em; font-weight: 600; }
.notes .information { color: var(--vscode-descriptionForeground); }
@media (max-width: 500px) { .sides { grid-template-columns: 1fr; } }`;

/** Shows the paragraph that is chosen, and tells the extension what is ticked when it is to be moved. */
const script = `${linkScript}
const articles = [...document.querySelectorAll('article[data-proposal]')];
const boxOf = (article) => article.querySelector('input[type="checkbox"]');
const boxes = articles.map(boxOf).filter((box) => box !== null);

const count = () => {
  const ticked = boxes.filter((box) => box.checked).length;
  for (const button of document.querySelectorAll('button[data-action="move"]')) {
    button.dataset.label ??= button.textContent;
    button.textContent = button.dataset.label + ' (' + ticked + ')';
    button.disabled = ticked === 0;
  }
};

const tick = (isTicked) => {
  for (const article of articles) {
    const box = boxOf(article);
    if (box) box.checked = isTicked(article);
  }
  count();
};

const move = () => {
  const choices = articles.flatMap((article) => {
    if (!boxOf(article)?.checked) return [];
    const { paragraphs } = article.querySelector('select').selectedOptions[0].dataset;
    return [{ proposal: Number(article.dataset.proposal), paragraphs: paragraphs.split(' ').map(Number) }];
  });
  if (choices.length > 0) extension.postMessage({ choices });
};

const actions = { move, sure: () => tick((article) => article.classList.contains('sure')), none: () => tick(() => false) };
addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button[data-action]') : null;
  if (button) actions[button.dataset.action]();
});

addEventListener('change', ({ target }) => {
  const article = target.closest('article');
  if (target instanceof HTMLSelectElement) {
    for (const option of article.querySelectorAll('.option')) option.hidden = option.dataset.option !== target.value;
    boxOf(article).checked = true; // whoever chooses a paragraph means to cite it
  }
  count();
});

addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    move();
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.altKey || event.target instanceof HTMLSelectElement) return;
  const at = boxes.indexOf(event.target);
  const next = at < 0 ? boxes[0] : boxes[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus({ preventScroll: true });
  next.closest('article').scrollIntoView({ block: 'center' });
});

count();
boxes[0]?.focus({ preventScroll: true });`;

/** The page on which proposals to move citations are reviewed: `body` as the server made it. */
export function movePage(title: string, body: string): string {
  return pageFrame({ title, body, style, script });
}
