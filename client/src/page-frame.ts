import { randomBytes } from 'node:crypto';

const escapeTitle = (title: string): string => title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What a page of a webview is made of; `body` comes from the server, with everything from documents escaped. */
export interface PageParts {
  readonly title: string;
  readonly body: string;
  readonly style: string;
  readonly script: string;
}

/** A page of a webview: nothing is loaded, and no style and no script but its own are let in. */
export function pageFrame({ title, body, style, script }: PageParts): string {
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

/** How every page of Cobs looks: only VS Code's own colours, so that it is readable in every theme. */
export const pageStyle = `
body { font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); line-height: 1.5; padding: 0 1.5em 2em; color: var(--vscode-foreground); }
h1 { font-size: 1.6em; font-weight: 600; }
h2 { font-size: 1.2em; font-weight: 600; margin-top: 2em; }
a { color: var(--vscode-textLink-foreground); }
a:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
ul { margin: 0; padding-left: 1.2em; }
blockquote { margin: 0 0 .5em; padding: .1em .8em; border-left: 3px solid var(--vscode-textBlockQuote-border); background: var(--vscode-textBlockQuote-background); }
blockquote p { margin: .2em 0; }
blockquote footer { color: var(--vscode-descriptionForeground); }
.summary { font-size: 1.1em; }
.verdict { display: inline-block; white-space: nowrap; padding: 0 .5em; border: 1px solid currentColor; border-radius: 1em; }
.state { font-weight: 600; }`;

/** Links are not followed by the webview but told to the extension, which opens the place in an editor. */
export const linkScript = `
const extension = acquireVsCodeApi();
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!link) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  extension.postMessage({ link: link.getAttribute('href') });
}, { capture: true });`;
