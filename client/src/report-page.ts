import { linkScript, pageFrame, pageStyle } from './page-frame.ts';

/** Every state is also told by a word. */
const style = `${pageStyle}
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding-bottom: .5em; }
th, td { text-align: left; vertical-align: top; padding: .5em .75em .5em 0; border-top: 1px solid var(--vscode-panel-border); }
thead th { border-top: none; color: var(--vscode-descriptionForeground); font-weight: 600; }
tbody th { font-weight: normal; white-space: nowrap; }
td:nth-child(2) { min-width: 14em; }
.supported .verdict { color: var(--vscode-charts-green); }
.differs .verdict { color: var(--vscode-editorError-foreground); }
.unsupported .verdict { color: var(--vscode-editorWarning-foreground); }
.uncited .verdict { color: var(--vscode-editorInfo-foreground); }
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

/** The page of the report: `body` as the server made it. */
export function reportPage(title: string, body: string): string {
  return pageFrame({ title, body, style, script: linkScript });
}
