// Follows claims and sources through the report. Everything it shows stands in the page without it.
"use strict";

const root = document.documentElement;
const card = document.getElementById("card");
const reading = document.getElementById("article");
const buttons = [...document.querySelectorAll("button[data-follow]")];
const said = [...document.querySelectorAll(".said")];
let pinned = null;

const tokens = (element, name) => (element.dataset[name] ?? "").split(" ").filter(Boolean);
const shares = (element, name, wanted) => tokens(element, name).some(token => wanted.includes(token));

function light(name, wanted) {
  root.classList.toggle("is-following", wanted.length > 0);
  for (const element of document.querySelectorAll("[data-of], [data-by]"))
    element.classList.toggle("is-lit", shares(element, name, wanted));
  if (name === "by")
    for (const row of document.querySelectorAll(".chart .row"))
      row.classList.toggle("is-lit", row.querySelector(".is-lit") !== null);
}

function show(words) {
  const claims = tokens(words, "of");
  light("of", claims);
  const copies = claims.map(id => document.getElementById(`claim-${id}`)).filter(Boolean).map(copyOf);
  if (copies.length === 0) return;
  card.replaceChildren(...copies, hint());
  card.hidden = false;
  const line = [...words.getClientRects()].at(-1) ?? words.getBoundingClientRect();
  card.style.top = matchMedia("(max-width: 60rem)").matches ? "" : `${line.bottom - reading.getBoundingClientRect().top + 10}px`;
}

function copyOf(item) {
  const copy = document.createElement("div");
  copy.className = "card";
  copy.append(...item.cloneNode(true).childNodes);
  return copy;
}

function hint() {
  const words = document.createElement("p");
  words.className = "hint";
  words.textContent = pinned ? "Escape lets go of it." : "Click or Enter keeps it here.";
  return words;
}

function rest() {
  if (pinned) return show(pinned);
  card.hidden = true;
  const followed = buttons.find(button => button.ariaPressed === "true");
  light("by", followed ? [followed.dataset.follow] : []);
}

function pin(words) {
  pinned = words === pinned ? null : words;
  rest();
}

document.querySelector(".voices").hidden = false;
for (const button of buttons)
  button.addEventListener("click", () => {
    const isOn = button.ariaPressed === "true";
    for (const other of buttons) other.ariaPressed = "false";
    button.ariaPressed = String(!isOn);
    pinned = null;
    rest();
  });

reading.addEventListener("pointerover", event => {
  const words = event.target.closest(".said");
  if (words && !pinned) show(words);
});
reading.addEventListener("pointerout", event => {
  if (event.target.closest(".said") && !pinned) rest();
});
reading.addEventListener("focusin", event => {
  if (event.target.matches(".said") && event.target.matches(":focus-visible") && !pinned) show(event.target);
});
reading.addEventListener("focusout", event => {
  if (event.target.matches(".said") && !pinned) rest();
});
reading.addEventListener("click", event => {
  const words = event.target.closest(".said");
  if (words && !event.target.closest("a")) pin(words);
});
document.addEventListener("keydown", event => {
  if (event.key === "Enter" && event.target.matches(".said")) pin(event.target);
  if (event.key !== "Escape") return;
  for (const button of buttons) button.ariaPressed = "false";
  pinned = null;
  rest();
});

for (const row of document.querySelectorAll(".chart .row")) {
  row.addEventListener("pointerenter", () => pinned || light("of", [row.dataset.of]));
  row.addEventListener("pointerleave", () => pinned || rest());
}

// Words that a finding is about are underlined where the browser can do so without touching the text.
if (globalThis.CSS?.highlights) {
  const ranges = [...document.querySelectorAll(".finding[data-block]")].map(finding => rangeOf(finding.dataset)).filter(Boolean);
  CSS.highlights.set("finding", new Highlight(...ranges));
}

function rangeOf({ block, from, to }) {
  const [start, end] = [placeIn(block, Number(from)), placeIn(block, Number(to))];
  return start && end ? new StaticRange({ startContainer: start.node, startOffset: start.offset, endContainer: end.node, endOffset: end.offset }) : null;
}

function placeIn(block, offset) {
  const walker = document.createTreeWalker(document.getElementById(block), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), passed = 0; node; passed += node.data.length, node = walker.nextNode())
    if (offset <= passed + node.data.length) return { node, offset: offset - passed };
  return null;
}
