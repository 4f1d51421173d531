// VS Code's own server, with data, extensions and sockets in a folder of its own that is gone afterwards.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

// Nothing moves, asks or looks something up by itself.
const settings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.reduceMotion': 'on',
  'window.commandCenter': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
  // Whether VS Code closes a bracket depends on whether it has already looked at the line, which is no matter of ours.
  'editor.autoClosingBrackets': 'never',
  'editor.autoClosingQuotes': 'never',
  'editor.cursorBlinking': 'solid',
};

/** Starts the server with one extension installed, and with more arguments. Its `stop` ends it and all that it has started, and removes its folder. */
export async function startVSCode(vsix, ...more) {
  const root = await mkdtemp(path.join(tmpdir(), 'nm-e2e-'));
  const folders = { data: path.join(root, 'data'), extensions: path.join(root, 'extensions'), home: path.join(root, 'home'), sockets: path.join(root, 's') };
  for (const folder of [path.join(folders.data, 'User'), path.join(folders.data, 'Machine'), folders.extensions, folders.home, folders.sockets]) await mkdir(folder, { recursive: true });
  await writeFile(path.join(folders.data, 'User', 'settings.json'), JSON.stringify(settings, null, 2));

  const env = {
    ...process.env, HOME: folders.home, XDG_CONFIG_HOME: folders.home, XDG_DATA_HOME: folders.home, XDG_CACHE_HOME: folders.home,
    EXTENSIONS_GALLERY: '{}', TMPDIR: folders.sockets, XDG_RUNTIME_DIR: folders.sockets,
  };
  delete env.NODE_OPTIONS;
  const args = [
    process.env.E2E_VSCODE, '--accept-server-license-terms', '--server-data-dir', folders.data, '--user-data-dir', folders.data,
    '--extensions-dir', folders.extensions,
  ];
  const { stdout } = await promisify(execFile)(process.env.E2E_NODE, [...args, '--install-extension', vsix], { env });
  if (!stdout.includes('successfully installed')) throw new Error(`${vsix} was not installed: ${stdout}`);

  const log = path.join(root, 'server.log');
  const written = openSync(log, 'w');
  // A process group of its own, so that its end is the end of the extension host and of the language server too.
  const server = spawn(process.env.E2E_NODE, [
    ...args, '--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--disable-telemetry', ...more,
  ], { env, stdio: ['ignore', written, written], detached: true });
  closeSync(written);
  const port = await until('VS Code\'s server listens', async () => {
    const text = await readFile(log, 'utf8');
    if (server.exitCode !== null) throw new Error(`VS Code's server did not start:\n${text}`);
    return /listening on (\d+)/.exec(text)?.[1];
  });

  return {
    url: `http://127.0.0.1:${port}`,
    /** A folder that is gone afterwards. */
    root,
    /** Makes settings of this machine, as a window on another one keeps them. */
    set: more => writeFile(path.join(folders.data, 'Machine', 'settings.json'), JSON.stringify(more)),
    languageServers: () => processesOf(path.join(folders.extensions, path.sep)),
    async stop() {
      if (server.exitCode === null) {
        const ended = once(server, 'exit');
        process.kill(-server.pid, 'SIGKILL');
        await ended;
      }
      await rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/** The ids of the processes whose program is in a folder. */
async function processesOf(folder) {
  const ids = (await readdir('/proc')).filter(name => /^\d+$/.test(name));
  const programs = await Promise.all(ids.map(async id => [Number(id), await readlink(`/proc/${id}/exe`).catch(() => '')]));
  return programs.filter(([, program]) => program.startsWith(folder)).map(([id]) => id);
}

/** Waits until there is an answer, or fails with what was waited for. */
export async function until(what, ask, milliseconds = 60_000) {
  for (const end = Date.now() + milliseconds; ;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await new Promise(resolve => { setTimeout(resolve, 50); });
  }
}
