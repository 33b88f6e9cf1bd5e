/**
 * The versions of VS Code that can be put together from the npm registry, and what each is made of: `codeServer` is the version
 * of the package `code-server` that holds it, `node` the major version of Node that the desktop VS Code of that version has.
 * Others are missing because they start differently or depend on packages that are not in the registry.
 * @type {Readonly<Record<string, {codeServer: string, node: string}>>}
 */
export const versions = {
  '1.139.1': { codeServer: '4.139.1', node: '24' },
  '1.117.0': { codeServer: '4.117.0', node: '22' },
  '1.104.0': { codeServer: '4.104.0', node: '22' },
  '1.100.3': { codeServer: '4.100.3', node: '20' }, // the oldest that package.json's `engines` allows
};

/** The version that is used: VSCODE_VERSION, else the newest known. */
export const chosenVersion = process.env.VSCODE_VERSION || '1.139.1';
