// A working day in VS Code with the packaged extension, in one window: each step goes on where the last one ended.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { startVSCode, until } from './vscodeServer.mjs';
import { launchBrowser, Workbench } from './workbench.mjs';

const vsix = path.resolve(process.env.E2E_VSIX);
const pictures = path.resolve(import.meta.dirname, 'artifacts');
const article = 'quay-closure.news';
let vscode, browser, window;

before(async () => {
  await mkdir(pictures, { recursive: true });
  vscode = await startVSCode(vsix, '--disable-workspace-trust');
  browser = await launchBrowser();
  window = await Workbench.open(browser, `${vscode.url}/?ew=true`, pictures);
});

after(async () => {
  await browser?.close();
  await vscode?.stop();
});

/** A step of the day. One that fails leaves a picture, and no pop-up in the way of the next. */
function step(name, does) {
  test(name, async () => {
    try {
      await does();
    } catch (error) {
      await window.photograph('failed');
      throw error;
    } finally {
      await window.dismiss();
    }
  });
}

const file = name => path.join(window.folder, name);
const read = name => readFile(file(name), 'utf8');
const squiggles = severity => window.editor.locator(`.squiggly-${severity}`);
const gone = locator => locator.first().waitFor({ state: 'detached' });

/** Puts the cursor into words of the file that is shown, as it was saved. */
async function goTo(name, words) {
  const before = (await read(name)).split(words)[0].split('\n');
  await window.goTo(before.length, before.at(-1).length + 2);
}

step('The example workspace opens, and a claim without a source is underlined', async () => {
  await window.command('NewsMarkup: Open Example Workspace');
  await until('the example is open', () => window.folder);
  await window.shown();
  await window.openFile(article);
  await squiggles('error').first().waitFor();
  await window.photograph('squiggle');
});

step('The finding is read where it stands', async () => {
  await goTo(article, '{claim}');
  await window.hover(/No source is named for this claim\.\s*If `@lindqvist` says it, write `by=@lindqvist`\..*NM2001 unattributed-claim/s);
  await window.photograph('hover');
});

step('The light bulb names the source', async () => {
  const bulb = await window.lightBulb();
  await window.photograph('light-bulb');
  assert.equal(bulb.titles[0], 'Name the source: @lindqvist');
  await bulb.choose('Name the source: @lindqvist');
  await gone(squiggles('error'));
  await window.save();
  assert.match(await read(article), /four lorries at a time\]\{claim by=@lindqvist\}/);
});

step('A quote is typed, and its speaker is taken from completion', async () => {
  await window.press('Control+End');
  await window.type('\n["We will mend it by summer,"]{quote by=@');
  const offered = await window.completions();
  await window.photograph('completion');
  for (const speaker of ['@achterberg, Joost Achterberg', '@lindqvist, Maren Lindqvist', '@quaye, Esi Quaye']) {
    assert.ok(offered.some(label => label.startsWith(speaker)), `${speaker} is not among ${offered.join('; ')}`);
  }
  await window.type('qu');
  await window.completion('@quaye').waitFor();
  await window.press('Enter');
  await window.type('} Quaye said.');
  await window.save();
  assert.match(await read(article), /^\["We will mend it by summer,"\]\{quote by=@quaye\} Quaye said\.$/m);
});

step('An untagged quotation is found and tagged with keys', async () => {
  await window.press('Control+Home');
  await window.gesture(['Control+e', 'n'], window.page.locator('.statusbar-item').filter({ hasText: /^Ln 12, / }));
  await window.gesture(['Control+e', 'q'], window.choices);
  await window.photograph('who-says-it');
  await window.press('Enter');
  await gone(squiggles('warning'));
  await window.save();
  assert.match(await read(article), /\[“We would rather have a queue than a hole,”\]\{quote by=@lindqvist\}/);
});

step('A name is tagged as a mention with keys', async () => {
  await goTo(article, 'Lindqvist said');
  await window.gesture(['Control+e', 'm'], window.choices);
  await window.photograph('mention');
  assert.match(await window.choices.first().innerText(), /Maren Lindqvist/);
  await window.press('Enter');
  await window.editor.getByText('[Lindqvist]').or(window.editor.getByText('{@lindqvist} said.')).first().waitFor();
  await window.save();
  assert.match(await read(article), /\[Lindqvist\]\{@lindqvist\} said\./);
});

step('A source is renamed in both articles and in the register', async () => {
  await goTo(article, 'achterberg');
  await window.rename('joost');
  await window.photograph('rename');
  await window.press('Enter');
  const names = [article, 'ferry-timetable.news', 'registers/people.news'];
  await until('all files have the new name', async () => {
    await window.press('Control+s');
    const texts = await Promise.all(names.map(read));
    return texts.every(text => /\bjoost\b/.test(text) && !/\bachterberg\b/.test(text));
  });
  await window.photograph('renamed');
  assert.match(await read('registers/people.news'), /^@person joost "Joost Achterberg"/m);
});

step('The reading view hides the tags, and brings them back', async () => {
  const words = window.editor.locator('.view-lines');
  await window.press('Control+Home', 'Control+e', 'r');
  await until('the tags are hidden', async () => !(await words.innerText()).includes('{'));
  await window.photograph('reading-view');
  assert.match((await words.innerText()).replace(/\s/g, ' '), /Nobody has told us where the fish is to go/);
  await window.press('Control+e', 'r');
  await until('the tags are shown', async () => (await words.innerText()).includes('{'));
});

step('Words can be read in every default theme, by kind and by speaker', async () => {
  await window.press('Control+e', 'r');
  for (const [name, look] of [['Dark Modern', 'vs-dark'], ['Dark High Contrast', 'hc-black'], ['Light High Contrast', 'hc-light'], ['Light Modern', 'vs']]) {
    await window.theme(name, look);
    assert.deepEqual(await window.faintWords(4.5), [], `by kind, in ${name}`);
    await window.photograph(`theme-${look}`);
  }

  const color = () => window.editor.getByText('The oldest quay in Norrhavn').evaluate(words => getComputedStyle(words).backgroundColor);
  const byKind = await color();
  await window.command('Reading View: Color by Kind or by Speaker');
  await until('words have the colors of who speaks', async () => await color() !== byKind);
  assert.deepEqual(await window.faintWords(4.5), [], 'by speaker');
  await window.photograph('by-speaker');
  await window.command('Reading View: Color by Kind or by Speaker');
  await window.press('Control+e', 'r');
  for (const [name, look] of [['Dark Modern', 'vs-dark'], ['Light Modern', 'vs']]) {
    await window.theme(name, look);
    assert.deepEqual(await window.faintWords(3), [], `with tags, in ${name}`);
  }
});

step('The page for readers and the report for the desk stand beside the article', async () => {
  await window.press('Control+Home');
  await window.gesture(['Control+e', 'v'], window.tab('Preview quay-closure.news'));
  const page = await until('the page is shown', () => window.frameWith('Norrhavn closes its oldest quay'));
  await page.getByText('Nobody has told us where the fish is to go,').first().waitFor();
  await window.photograph('preview');
  await window.command('NewsMarkup: Open Report to the Side');
  await window.tab('Report quay-closure.news').waitFor();
  await until('the report is shown', () => window.frameWith('Claims and denials'));
  await window.photograph('report');
});

step('The article is compiled to JSON', async () => {
  await window.command('NewsMarkup: Compile…');
  const json = window.choices.filter({ hasText: /^json/ }).first();
  await json.waitFor();
  await window.photograph('compile');
  await json.click();
  await window.quickInput.getByText('Compile Here').click();
  const written = window.notification('Written: quay-closure.json');
  await written.waitFor();
  await written.getByText('Open', { exact: true }).click();
  await window.page.locator('.tab.active').filter({ hasText: 'quay-closure.json' }).waitFor();
  await window.photograph('compiled');
  const compiled = JSON.parse(await read('quay-closure.json'));
  assert.equal(compiled.meta.headline, 'Norrhavn closes its oldest quay after cracks are found');
  assert.ok(compiled.claims.every(claim => compiled.attributions.some(attribution => attribution.claim === claim.id)), 'a claim has no source');
});

step('Copy is imported, and opens as an article beside it', async () => {
  await window.command('NewsMarkup: Import Article…');
  await window.quickInput.getByText('Import copy as an article').waitFor();
  await window.choices.filter({ hasText: 'copy-to-import.txt' }).click();
  await window.tab('copy-to-import.news').waitFor();
  await squiggles('warning').first().waitFor();
  await window.photograph('imported');
  assert.match(await read('copy-to-import.news'), /"It will smell, and it will pay for itself," the mayor said\./);
});

step('A task checks all files, and what it prints goes to the list of problems', async () => {
  await mkdir(file('.vscode'));
  // Its terminal stays behind: it would come before the list at whatever moment the task ends.
  const check = { label: 'check the desk', type: 'newsmarkup', task: 'check', problemMatcher: '$newsmarkup', presentation: { reveal: 'never' } };
  await writeFile(file('.vscode/tasks.json'), JSON.stringify({ version: '2.0.0', tasks: [check] }));
  await window.persist('the task is not offered', async () => {
    await window.command('Tasks: Run Task');
    await window.choices.filter({ hasText: check.label }).first().click({ timeout: 5000 });
  });
  await window.command('Problems: Focus on Problems View');
  await window.page.locator('.part.panel .monaco-list-row').filter({ hasText: 'newsmarkup check' }).first().waitFor();
  await window.photograph('task');
  await window.command('View: Hide Panel');
});

step('A new article begins with its header', async () => {
  await window.command('NewsMarkup: New Article');
  await window.editor.getByText('What has happened').waitFor();
  await window.type('Norrhavn votes');
  await window.press('Tab');
  await window.editor.getByText('Norrhavn votes').waitFor();
  await window.photograph('new-article');
  await window.command('View: Revert and Close Editor');
});

step('A slip in newsmarkup.json is underlined and explained, and the light bulb mends it', async () => {
  await window.openFile('newsmarkup.json');
  await goTo('newsmarkup.json', 'ouse');
  await window.press('Backspace');
  await window.save();
  await squiggles('error').first().waitFor();
  await window.hover(/`preset` takes light, house or strict, not `huse`\.\s*Did you mean `house`\?/);
  await window.photograph('broken-configuration');
  await window.dismiss();
  const bulb = await window.lightBulb();
  assert.equal(bulb.titles[0], 'Write `house`');
  await bulb.choose('Write `house`');
  await gone(squiggles('error'));
  await window.save();
  assert.equal(JSON.parse(await read('newsmarkup.json')).preset, 'house');
});

step('A server that is killed starts again, with what was typed meanwhile', async () => {
  await goTo('newsmarkup.json', 'ouse');
  await window.press('Backspace');
  await squiggles('error').first().waitFor();
  const [killed] = await vscode.languageServers();
  process.kill(killed, 'SIGKILL');
  await until('another server runs', async () => (await vscode.languageServers()).some(id => id !== killed));
  await window.type('o');
  await window.editor.getByText('"house"', { exact: true }).waitFor();
  await gone(squiggles('error'));
  await window.save();
  await window.openFile(article);
  await goTo(article, 'quaye');
  await window.hover(/Esi Quaye.*mayor of Norrhavn/s);
  await window.photograph('restarted');
  assert.equal((await vscode.languageServers()).length, 1);
});

step('VS Code says how long the extension took to start', async () => {
  await window.command('Developer: Show Running Extensions');
  const row = window.page.locator('.runtime-extensions-editor .monaco-list-row').filter({ hasText: 'NewsMarkup' });
  // The slowest come first; rows that are out of sight are not there.
  const list = window.page.locator('.runtime-extensions-editor .monaco-list');
  await list.hover();
  await until('the row is in sight', async () => {
    if (await row.count() > 0) return true;
    await window.page.mouse.wheel(0, 200);
    return false;
  });
  const told = await row.innerText();
  await window.photograph('running-extensions');
  assert.match(told, /Activation: \d+ ?ms/);
  console.log(told.replace(/\s+/g, ' '));
});

step('A program that is not there is said to be missing, with the way to the setting', async () => {
  await vscode.set({ 'newsmarkup.server.path': '/nowhere/newsmarkup' });
  await window.persist('nobody says that there is no program', async () => {
    await window.command('NewsMarkup: Restart Language Server');
    await window.notification('NewsMarkup cannot start: there is no program at /nowhere/newsmarkup.').waitFor({ timeout: 5000 });
  });
  await window.photograph('no-program');
  await window.notification('NewsMarkup cannot start').getByText('Open Settings').click();
  await window.page.locator('.settings-editor').filter({ hasText: 'program to use' }).waitFor();
  await window.photograph('the-setting');
});
