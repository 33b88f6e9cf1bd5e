import { pageFrame, pageStyle } from './page-frame.ts';

/** Every state is also told by a word. */
const style = `${pageStyle}
h2 { margin-top: 1.8em; }
main[aria-busy=true] { cursor: progress; }
.outcome { position: sticky; top: 0; z-index: 1; padding: .3em 0 .6em; background: var(--vscode-editor-background); border-bottom: 1px solid var(--vscode-panel-border); }
.outcome p { margin: .2em 0; }
.outcome .different, .outcome .taken { font-weight: 600; }
.buttons { display: flex; gap: .6em; }
button { font: inherit; padding: .3em 1.2em; border: 1px solid var(--vscode-button-border, transparent); border-radius: 2px; cursor: pointer; color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); }
button.primary { color: var(--vscode-button-foreground); background: var(--vscode-button-background); }
button.primary:hover { background: var(--vscode-button-hoverBackground); }
button:hover { background: var(--vscode-button-secondaryHoverBackground); }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 1px; }
select, input { font: inherit; max-width: 100%; box-sizing: border-box; padding: .15em .3em; }
select { color: var(--vscode-dropdown-foreground); background: var(--vscode-dropdown-background); border: 1px solid var(--vscode-dropdown-border); }
input { color: var(--vscode-input-foreground); background: var(--vscode-input-background); border: 1px solid var(--vscode-input-border, var(--vscode-dropdown-border)); }
td input { width: 100%; min-width: 9em; }
.field { display: grid; grid-template-columns: 14em minmax(12em, 36em) auto; gap: .8em; align-items: center; margin: .3em 0; }
.hint, .place, td:nth-child(3) { color: var(--vscode-descriptionForeground); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35em .75em .35em 0; border-top: 1px solid var(--vscode-panel-border); }
thead th { border-top: none; color: var(--vscode-descriptionForeground); font-weight: 600; }
tbody th { font-weight: normal; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
tr.heading td:last-child { font-weight: 600; }
tr.chrome td, tr.narration td { color: var(--vscode-descriptionForeground); }
@media (max-width: 600px) {
  .field { display: block; }
  table, tbody, tr, th, td { display: block; }
  thead { position: absolute; clip-path: inset(50%); }
  th, td { border-top: none; padding: .15em 0; text-align: left; }
  tr { border-top: 1px solid var(--vscode-panel-border); padding: .6em 0; }
}`;

/**
 * Tells the extension what is changed and chosen, and shows what it answers. The control that has the focus keeps it over a new page, with what is being typed into it. While a
 * button of the mouse is down the page stays as it is, so that the click meets what it was meant for.
 */
const script = `
const extension = acquireVsCodeApi();
const main = document.querySelector('main');
main.setAttribute('aria-busy', 'false');
let waiting;
let isHeld = false;
const show = () => {
  if (waiting === undefined || isHeld) return;
  const active = document.activeElement;
  const id = active ? active.id : '';
  const typed = active instanceof HTMLInputElement && active.value !== active.defaultValue ? active.value : undefined;
  main.innerHTML = waiting;
  waiting = undefined;
  main.setAttribute('aria-busy', 'false');
  const again = id === '' ? null : document.getElementById(id);
  if (!again) return;
  again.focus({ preventScroll: true });
  if (typed !== undefined) again.value = typed;
};
addEventListener('message', ({ data }) => { waiting = data.html; show(); });
addEventListener('pointerdown', () => { isHeld = true; });
addEventListener('pointerup', () => { isHeld = false; setTimeout(show); });
addEventListener('pointercancel', () => { isHeld = false; show(); });
addEventListener('change', ({ target }) => {
  const field = target.dataset.field;
  if (!field) return;
  main.setAttribute('aria-busy', 'true');
  extension.postMessage({ change: { field, of: target.dataset.of, value: target.value } });
});
addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button[data-action]') : null;
  if (button) extension.postMessage({ action: button.dataset.action });
});
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !(event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement)) extension.postMessage({ action: 'cancel' });
});
document.getElementById('import')?.focus({ preventScroll: true });`;

/** The page of a preview: `body` as the server made it. */
export function importPage(title: string, body: string): string {
  return pageFrame({ title, body, style, script });
}
