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

function menus(declarations) {
  const hidden = Object.entries(declarations).filter(([, { enablement }]) => enablement);
  return {
    'editor/context': menu(declarations, 'editorMenu', '1_cobs'),
    'editor/title': menu(declarations, 'editorTitle', 'navigation'),
    commandPalette: hidden.map(([command, { enablement }]) => ({ command, when: enablement })),
  };
}

/** package.json with the settings, commands and menus that the code declares; everything else in it is written by hand. */
export async function manifest() {
  const { settingDeclarations } = await loadTypeScript('server/src/settings.ts');
  const { commandTitles, productName } = await loadTypeScript('server/src/wording/interface.ts');
  const { commandDeclarations } = await loadTypeScript('client/src/commands/declarations.ts');
  const current = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const commands = Object.entries(commandTitles).map(([command, title]) => {
    const { icon, enablement } = commandDeclarations[command];
    return { command, title, category: productName, ...(icon ? { icon } : {}), ...(enablement ? { enablement } : {}) };
  });
  const contributes = { ...current.contributes, configuration: configuration(settingDeclarations, productName), commands, menus: menus(commandDeclarations) };
  return { 'package.json': `${JSON.stringify({ ...current, contributes }, null, 2)}\n` };
}
