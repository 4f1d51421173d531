// A window of VS Code, and what a person does in it.
import path from 'node:path';
import { chromium } from 'playwright-core';

/** A browser that reaches this machine only. */
export function launchBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}

export class Workbench {
  #pictures = 0;

  constructor(page, pictures) {
    this.page = page;
    this.pictures = pictures;
  }

  /** Opens a window; an address without a folder opens one with none. */
  static async open(browser, address, pictures) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
    page.setDefaultTimeout(60_000);
    const workbench = new Workbench(page, pictures);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await workbench.shown();
    return workbench;
  }

  shown() { return this.page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor(); }

  /** The folder that the window shows; undefined where it shows none. */
  get folder() { return new URL(this.page.url()).searchParams.get('folder') ?? undefined; }

  get editor() { return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first(); }

  tab(title) { return this.page.locator('.tab').filter({ hasText: title }).first(); }

  get quickInput() { return this.page.locator('.quick-input-widget:visible'); }

  get choices() { return this.quickInput.locator('.monaco-list-row'); }

  /** The part of a pane that shows some words; undefined where none does yet. */
  async frameWith(words) {
    for (const frame of this.page.frames()) {
      const text = await frame.locator('body').innerText({ timeout: 1000 }).catch(() => '');
      if (frame !== this.page.mainFrame() && text.includes(words)) return frame;
    }
    return undefined;
  }

  notification(text) { return this.page.locator('.notification-toast').filter({ hasText: text }).first(); }

  async press(...keys) { for (const key of keys) await this.page.keyboard.press(key); }

  type(text) { return this.page.keyboard.type(text, { delay: 15 }); }

  /** Takes a picture of the window; they are numbered in the order of the day. */
  async photograph(name) {
    this.#pictures += 1;
    await this.page.screenshot({ path: path.join(this.pictures, `${String(this.#pictures).padStart(2, '0')}-${name}.png`) });
  }

  /** Runs a command by its title in the palette. */
  command(title) { return this.choose('F1', `>${title}`, title); }

  /** Opens a list with a key, narrows it by words, and takes the first row that has a text. */
  async choose(key, words, text) {
    const row = this.choices.filter({ hasText: text }).first();
    await this.persist(`${words} is not offered`, async () => {
      await this.press(key);
      await this.quickInput.locator('input').fill(words);
      await row.waitFor({ timeout: 5000 });
    });
    await row.click();
    await this.page.mouse.move(0, 0);
  }

  /** Another theme, by its name and by the class that the window has then. */
  async theme(name, look) {
    await this.command('Preferences: Color Theme');
    await this.quickInput.locator('input').fill(name);
    await this.choices.filter({ hasText: name }).first().click();
    await this.page.locator(`.monaco-workbench.${look}`).waitFor();
  }

  /** The words in the editor whose contrast to what is behind them is too low: the Web's guidelines ask 4.5 of text, and 3 of signs. */
  faintWords(least) {
    return this.editor.locator('.view-line > span > span').evaluateAll((words, least) => {
      const channels = color => color.match(/[\d.]+/g).map(Number);
      const luminance = color => channels(color).slice(0, 3)
        .map(value => value / 255)
        .map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
        .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
      const behind = element => {
        const color = getComputedStyle(element).backgroundColor;
        return channels(color)[3] === 0 ? behind(element.parentElement) : color;
      };
      return words.filter(word => word.getClientRects().length > 0 && word.innerText.trim() !== '').flatMap(word => {
        const [light, dark] = [luminance(getComputedStyle(word).color), luminance(behind(word))].sort((a, b) => b - a);
        const contrast = (light + 0.05) / (dark + 0.05);
        return contrast < least ? [`${word.innerText}: ${contrast.toFixed(1)}`] : [];
      });
    }, least);
  }

  async openFile(name) {
    await this.choose('Control+p', name, name);
    await this.page.locator('.editor-group-container.active .tab.active').filter({ hasText: name }).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** Puts the cursor at a line and a column, both counted from 1. */
  async goTo(line, column) {
    await this.gesture(['Control+g'], this.quickInput);
    await this.quickInput.locator('input').fill(`:${line}:${column}`);
    await this.press('Enter');
    await this.page.locator('.statusbar-item').filter({ hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  /** Presses keys until something shows: VS Code drops what it is asked for at the moment when findings arrive. */
  gesture(keys, target) {
    return this.persist(`${keys.join(' ')} shows nothing`, async () => {
      await this.press(...keys);
      await target.first().waitFor({ timeout: 10_000 });
    });
  }

  async persist(failure, attempt) {
    for (let left = 5; ; left -= 1) {
      try {
        await attempt();
        return;
      } catch (error) {
        if (left === 1) throw new Error(failure, { cause: error });
        await this.dismiss();
      }
    }
  }

  /** Shows the hover at the cursor, which says something and stays open. */
  hover(says) { return this.gesture(['Control+k', 'Control+i'], this.page.locator('.monaco-resizable-hover:visible').filter({ hasText: says })); }

  /** The titles in the menu of the light bulb, which stays open. */
  async lightBulb() {
    const rows = this.page.locator('.action-widget:visible .monaco-list-row.action');
    await this.gesture(['Control+.'], rows);
    return { titles: await rows.allInnerTexts(), choose: title => rows.filter({ hasText: title }).first().click() };
  }

  /** What completion offers, which stays open. */
  async completions() {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await rows.first().waitFor();
    return rows.evaluateAll(found => found.map(row => row.getAttribute('aria-label')));
  }

  /** What Enter would take, once it is that. */
  completion(label) { return this.page.locator('.suggest-widget.visible .monaco-list-row.focused').filter({ hasText: label }); }

  async rename(name) {
    const box = this.page.locator('.rename-box input').first();
    await this.gesture(['F2'], box);
    await box.fill(name);
  }

  async save() {
    await this.press('Control+s');
    await this.page.locator('.editor-group-container.active .tab.active.dirty').waitFor({ state: 'detached' });
  }

  /** Closes whatever pops up, so that a step that fails does not fail the next ones. */
  dismiss() { return this.press('Escape', 'Escape', 'Escape'); }
}
