// Opens pages in a real Chromium and says what is wrong with them, as JSON on standard output.
//   node open.mjs FOLDER SCREENSHOTS   every .html file of FOLDER; pictures of them go to SCREENSHOTS
import { readFileSync, readdirSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { HtmlValidate, FileSystemConfigLoader } from "html-validate";
import { chromium } from "playwright-core";

const [folder, screenshots] = process.argv.slice(2).map((path) => resolve(path));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const executablePath = process.env.CHROMIUM || "/usr/bin/chromium";
const profile = mkdtempSync(join(tmpdir(), "newsmarkup-chromium-"));
mkdirSync(screenshots, { recursive: true });

const browser = await chromium.launchPersistentContext(profile, {
  executablePath,
  headless: true,
  bypassCSP: false,
  args: [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
  ],
});

/** What axe finds, in words. It runs in a world of its own, which the page's content security policy does not reach. */
async function axeFindings(page) {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
  await session.send("Runtime.evaluate", { expression: axe, contextId });
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression: "axe.run().then((found) => JSON.stringify(found.violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)) }))))",
    contextId, awaitPromise: true, returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return JSON.parse(result.value).map(({ id, help, at }) => `${id}: ${help}: ${at.join(" ")}`);
}

/** What somebody meets who has no mouse: each stop of the Tab key, and whether it shows that it is the one. */
async function keyboard(page) {
  const stops = await page.evaluate(() => document.querySelectorAll("a[href], button, summary, [tabindex='0']").length);
  const seen = new Set();
  const unseen = [];
  for (let i = 0; i < stops; i++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body) return null;
      element.dataset.stop ??= String(document.querySelectorAll("[data-stop]").length + 1);
      const style = getComputedStyle(element);
      return { id: element.dataset.stop, words: element.textContent.slice(0, 40), isMarked: style.outlineStyle !== "none" || element.matches("a") };
    });
    if (!stop) break;
    seen.add(stop.id);
    if (!stop.isMarked) unseen.push(stop.words);
  }
  return { stops: seen.size, unseen };
}

/** The note or card that comes with the first claim when it is focused, read from what is shown. */
async function noteOfFirstClaim(page) {
  const first = page.locator(".said[tabindex]").first();
  if ((await first.count()) === 0) return null;
  await page.locator("body").press("Home");
  await first.evaluate((element) => {
    const before = document.createElement("button");
    element.closest("[data-kind]").before(before);
    before.focus();
    before.dataset.before = "";
  });
  await page.keyboard.press("Tab");
  const note = await page.evaluate(() => {
    const words = document.querySelector(".said[tabindex]");
    const card = document.getElementById("card");
    const shown = card ? (card.hidden ? "" : card.innerText) : getComputedStyle(words, "::after").content;
    return { isFocused: document.activeElement === words, shown };
  });
  await page.evaluate(() => document.querySelector("[data-before]")?.remove());
  return note;
}

const textOf = (page) =>
  page.evaluate(() => Object.fromEntries([...document.querySelectorAll("[data-kind][id]")].map((block) => [block.id, block.textContent])));

async function look(file) {
  const name = basename(file, ".html");
  const wrong = [];
  const page = await browser.newPage();
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && wrong.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => wrong.push(`script: ${error.message}`));
  page.on("request", (request) => request.url().startsWith("file:") || request.url().startsWith("data:") || wrong.push(`network: ${request.url()}`));
  await page.setViewportSize({ width: 1280, height: 900 });
  const found = { name, wrong, axe: {}, keyboard: null, note: null, blocks: {} };
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(() => document.fonts.ready);
    found.axe[colorScheme] = await axeFindings(page);
    await page.screenshot({ path: join(screenshots, `${name}-${colorScheme}.png`), fullPage: true });
  }
  found.blocks = await textOf(page);
  found.note = await noteOfFirstClaim(page);
  if (found.note) await page.screenshot({ path: join(screenshots, `${name}-focus.png`) });
  await page.goto(pathToFileURL(file).href);
  found.keyboard = await keyboard(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(pathToFileURL(file).href);
  found.sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.screenshot({ path: join(screenshots, `${name}-phone.png`) });
  await page.pdf({ path: join(screenshots, `${name}.pdf`) });
  await page.close();
  return found;
}

async function invalid(file) {
  const { results } = await new HtmlValidate(new FileSystemConfigLoader()).validateString(readFileSync(file, "utf8"), join(import.meta.dirname, basename(file)));
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`));
}

try {
  const pages = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".html")).sort())
    pages.push({ ...(await look(join(folder, file))), invalid: await invalid(join(folder, file)) });
  console.log(JSON.stringify(pages, null, 1));
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
