import { randomBytes } from 'node:crypto';

/** Only VS Code's own colours, so that the report is readable in every theme; every state is also told by a word. */
const style = `
body { font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); line-height: 1.5; padding: 0 1.5em 2em; color: var(--vscode-foreground); }
h1 { font-size: 1.6em; font-weight: 600; }
h2 { font-size: 1.2em; font-weight: 600; margin-top: 2em; }
a { color: var(--vscode-textLink-foreground); }
a:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding-bottom: .5em; }
th, td { text-align: left; vertical-align: top; padding: .5em .75em .5em 0; border-top: 1px solid var(--vscode-panel-border); }
thead th { border-top: none; color: var(--vscode-descriptionForeground); font-weight: 600; }
tbody th { font-weight: normal; white-space: nowrap; }
td:nth-child(2) { min-width: 14em; }
ul { margin: 0; padding-left: 1.2em; }
blockquote { margin: 0 0 .5em; padding: .1em .8em; border-left: 3px solid var(--vscode-textBlockQuote-border); background: var(--vscode-textBlockQuote-background); }
blockquote p { margin: .2em 0; }
blockquote footer { color: var(--vscode-descriptionForeground); }
.summary { font-size: 1.1em; }
.verdict { display: inline-block; white-space: nowrap; padding: 0 .5em; border: 1px solid currentColor; border-radius: 1em; }
.supported .verdict { color: var(--vscode-charts-green); }
.differs .verdict { color: var(--vscode-editorError-foreground); }
.unsupported .verdict { color: var(--vscode-editorWarning-foreground); }
.uncited .verdict { color: var(--vscode-editorInfo-foreground); }
.state { font-weight: 600; }
.error .state, .facts .differs .state { color: var(--vscode-editorError-foreground); }
.warning .state { color: var(--vscode-editorWarning-foreground); }
.information .state { color: var(--vscode-editorInfo-foreground); }
.agrees .state { color: var(--vscode-charts-green); }
.hint .state, .absent .state { color: var(--vscode-descriptionForeground); }
@media (max-width: 600px) {
  table, tbody, tr, th, td { display: block; }
  thead { position: absolute; clip-path: inset(50%); }
  th, td { border-top: none; padding: .15em 0; }
  tr { border-top: 1px solid var(--vscode-panel-border); padding: .6em 0; }
}`;

/** Links are not followed by the webview but told to the extension, which opens the place in an editor. */
const script = `
const extension = acquireVsCodeApi();
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!link) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  extension.postMessage({ link: link.getAttribute('href') });
}, { capture: true });`;

const escapeTitle = (title: string): string => title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The page of a report: `body` as the server made it, with everything from documents escaped. Nothing is loaded, and no script but the page's own runs. */
export function reportPage(title: string, body: string): string {
  const nonce = randomBytes(16).toString('base64');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<title>${escapeTitle(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main>${body}</main>
<script nonce="${nonce}">${script}</script>
</body>
</html>`;
}
