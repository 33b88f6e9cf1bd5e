import { readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { loadTypeScript } from '../load-typescript.mjs';
import { root } from '../root.mjs';

/** A setting as VS Code's manifest describes it. */
function property({ type, default: value, scope, order, description, minimum, maximum, choices }) {
  return {
    type, default: value, scope, order, markdownDescription: description,
    ...(minimum === undefined ? {} : { minimum, maximum }),
    ...(choices ? { enum: Object.keys(choices), enumDescriptions: Object.values(choices) } : {}),
  };
}

function configuration(settings, title) {
  return { title, properties: Object.fromEntries(Object.entries(settings).map(([name, setting]) => [`cobs.${name}`, property(setting)])) };
}

/** The entries of a menu that a command declares a place in, in the order of the places. */
function menu(declarations, place, group) {
  return Object.entries(declarations)
    .filter(([, declaration]) => declaration[place] !== undefined)
    .sort(([, a], [, b]) => a[place] - b[place])
    .map(([command, declaration]) => ({ command, when: `${declaration.enablement} && editorLangId == markdown`, group: `${group}@${declaration[place]}` }));
}

/** The menus beside those of drafts that commands declare places in. */
function otherMenus(declarations) {
  const places = Object.entries(declarations).flatMap(([command, { menus = [] }]) => menus.map(({ menu, when, group }) => ({ menu, entry: { command, when, group } })));
  return Object.fromEntries([...new Set(places.map(({ menu }) => menu))].map((name) => [name, places.filter(({ menu }) => menu === name).map(({ entry }) => entry)]));
}

function menus(declarations) {
  const hidden = Object.entries(declarations).filter(([, { enablement }]) => enablement);
  return {
    'editor/context': menu(declarations, 'editorMenu', '1_cobs'),
    'editor/title': menu(declarations, 'editorTitle', 'navigation'),
    ...otherMenus(declarations),
    commandPalette: hidden.map(([command, { enablement }]) => ({ command, when: enablement })),
  };
}

/** The list of sources, in the Explorer of every window with a case. */
function views({ title, welcome }) {
  return {
    views: { explorer: [{ id: 'cobs.sources', name: title, when: 'cobs.active', icon: '$(comment-discussion)', contextualTitle: productTitle(title) }] },
    viewsWelcome: [{ view: 'cobs.sources', contents: welcome }],
  };
}

const productTitle = (title) => `Cobs: ${title}`;

/** package.json with the settings, commands and menus that the code declares; everything else in it is written by hand. */
export async function manifest() {
  const { settingDeclarations } = await loadTypeScript('server/src/settings.ts');
  const { sourcesView } = await loadTypeScript('server/src/wording/sources.ts');
  const { commandTitles, productName } = await loadTypeScript('server/src/wording/interface.ts');
  const { commandDeclarations } = await loadTypeScript('client/src/commands/declarations.ts');
  const current = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const commands = Object.entries(commandTitles).map(([command, title]) => {
    const { icon, enablement } = commandDeclarations[command];
    return { command, title, category: productName, ...(icon ? { icon } : {}), ...(enablement ? { enablement } : {}) };
  });
  const contributes = { ...current.contributes, configuration: configuration(settingDeclarations, productName), commands, menus: menus(commandDeclarations), ...views(sourcesView) };
  return { 'package.json': `${JSON.stringify({ ...current, contributes }, null, 2)}\n` };
}
