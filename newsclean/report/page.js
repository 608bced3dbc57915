"use strict";
const articles = JSON.parse(document.getElementById("articles").textContent);
const names = JSON.parse(document.getElementById("names").textContent);
const KEPT = 0, LIFTED = 1, GONE = 2, REPAIRED = 3;
const SAID = { [LIFTED]: "becomes a field", [GONE]: "goes", [REPAIRED]: "is repaired" };
const HUES = {
  headline: 255, kicker: 275, standfirst: 235, byline: 215, dateline: 195, timestamp: 180, "reading-time": 170, caption: 290,
  "photo-credit": 300, "credit-line": 205, note: 265, rights: 225, tags: 245, "author-bio": 285, metadata: 220,
  "headline-again": 330, appeal: 25, newsletter: 50, app: 5, social: 345, related: 65, navigation: 85, advertisement: 38,
  comments: 320, player: 310, consent: 95, "end-mark": 75, counter: 58, junk: 15, encoding: 130, spacing: 115, typo: 148,
};
const $ = id => document.getElementById(id);
const make = (tag, text, set = {}) => Object.assign(document.createElement(tag), set, text === undefined ? {} : { textContent: text });
const many = (count, one) => `${count.toLocaleString("en")} ${one}${count === 1 ? "" : "s"}`;
const hue = role => HUES[role] ?? 0;
const roleOf = s => names.roles[s[2]];
const ruleOf = s => names.rules[s[3]];

const chosen = { roles: new Set(), rule: "" };
let order = articles.map((_, number) => number);
let at = 0;
let now = -1;

const isChosen = s => s[0] !== KEPT && (!chosen.roles.size || chosen.roles.has(roleOf(s))) && (!chosen.rule || ruleOf(s) === chosen.rule);
const isFiltered = () => chosen.roles.size > 0 || chosen.rule !== "";

function told(s) {
  const what = s[0] === REPAIRED ? `“${s[1]}” becomes “${s[4]}”` : SAID[s[0]];
  return `${roleOf(s)} ${s[0] === REPAIRED ? "repaired: " : ""}${what} · rule ${ruleOf(s)}`;
}

function count() {
  const roles = new Map(), rules = new Map();
  for (const article of articles) for (const s of article.s) if (s[0] !== KEPT) {
    roles.set(roleOf(s), (roles.get(roleOf(s)) ?? 0) + 1);
    rules.set(ruleOf(s), (rules.get(ruleOf(s)) ?? 0) + 1);
  }
  const sorted = map => [...map].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { roles: sorted(roles), rules: sorted(rules) };
}

function drawFilters() {
  const { roles, rules } = count();
  const most = Math.max(1, ...roles.map(([, n]) => n));
  for (const [role, n] of roles) {
    const button = make("button", undefined, { type: "button" });
    button.setAttribute("aria-pressed", "false");
    button.dataset.role = role;
    button.style.setProperty("--hue", hue(role));
    button.style.setProperty("--share", `${(100 * n) / most}%`);
    button.append(make("b", role), make("i", n.toLocaleString("en")));
    button.addEventListener("click", () => {
      if (!chosen.roles.delete(role)) chosen.roles.add(role);
      filter();
    });
    const item = make("li");
    item.append(button);
    $("bars").append(item);
  }
  $("rule").append(make("option", "every rule", { value: "" }), ...rules.map(([rule, n]) => make("option", `${rule} (${n})`, { value: rule })));
  $("rule").addEventListener("change", () => { chosen.rule = $("rule").value; filter(); });
  $("all").addEventListener("click", () => { chosen.roles.clear(); chosen.rule = ""; $("rule").value = ""; filter(); });
}

const ending = name => name.split(/[\\/]/).slice(-2).join("/");

const titled = article => article.h || (article.s.find(s => s[0] === KEPT && s[1].trim())?.[1].trim().slice(0, 90) ?? "(nothing is left)");

function drawList() {
  const items = order.map(number => {
    const article = articles[number];
    const changes = article.s.reduce((sum, s) => sum + isChosen(s), 0);
    const button = make("button", undefined, { type: "button" });
    button.dataset.number = number;
    button.append(make("b", titled(article)), make("i", `${many(changes, "change")} · ${ending(article.n)}`));
    const item = make("li");
    item.append(button);
    return item;
  });
  $("list").replaceChildren(...items);
  $("shown").textContent = isFiltered() ? `${order.length.toLocaleString("en")} of ${articles.length.toLocaleString("en")}` : articles.length.toLocaleString("en");
}

function filter() {
  const number = order[at];
  for (const button of $("bars").querySelectorAll("button")) button.setAttribute("aria-pressed", chosen.roles.has(button.dataset.role));
  $("all").disabled = !isFiltered();
  order = articles.map((_, n) => n).filter(n => !isFiltered() || articles[n].s.some(isChosen));
  drawList();
  go(Math.max(0, order.indexOf(number)));
}

function drawChange(s, index) {
  const role = roleOf(s);
  const span = make("span", undefined, { className: isChosen(s) ? "change" : "change dim", tabIndex: -1 });
  span.dataset.index = index;
  span.style.setProperty("--hue", hue(role));
  const lead = s[1].match(/^\s*/)[0], text = s[1].trim(), trail = s[1].slice(lead.length + text.length);
  const inside = [make("span", `${SAID[s[0]]}, ${role}, rule ${ruleOf(s)}: `, { className: "unseen" })];
  if (s[0] !== REPAIRED && text) {
    const tag = make("span", role, { className: "tag" });
    tag.setAttribute("aria-hidden", "true");
    inside.push(tag);
  }
  if (s[0] === LIFTED) inside.push(text);
  else if (s[0] === GONE) inside.push(make("del", text));
  else inside.push(make("del", visible(s[1])), " ", make("ins", visible(s[4])));
  span.append(...inside);
  return s[0] === REPAIRED ? [span] : [lead, span, trail];
}

const visible = text => text.replace(/ /g, "␣").replace(/\r?\n/g, "⏎") || "∅";

function draw() {
  const article = articles[order[at]];
  now = -1;
  $("why").textContent = "";
  $("previous").disabled = at === 0;
  $("next").disabled = at >= order.length - 1;
  $("place").textContent = order.length ? `${at + 1} / ${order.length}` : "none";
  if (!article) return;
  $("title").textContent = article.h || titled(article);
  const gone = article.s.reduce((sum, s) => sum + (s[0] === GONE ? s[1].length : 0), 0);
  const all = article.s.reduce((sum, s) => sum + s[1].length, 0);
  $("facts").textContent = `${article.n} · ${many(all, "character")}, ${Math.round((100 * gone) / Math.max(1, all))} % gone${article.f.length ? ` · ${article.f.join(", ")}` : ""}`;
  const marked = [], clean = [];
  article.s.forEach((s, index) => {
    if (s[0] === KEPT) marked.push(s[1]); else marked.push(...drawChange(s, index));
    if (s[0] === REPAIRED || s[0] === GONE) clean.push(s[4] ?? ""); else clean.push(s[1]);
  });
  for (const id of ["marked", "clean"]) if (article.l) $(id).lang = article.l; else $(id).removeAttribute("lang");
  $("marked").replaceChildren(...marked);
  $("clean").textContent = clean.join("").trim();
  for (const button of $("list").querySelectorAll("[aria-current]")) button.removeAttribute("aria-current");
  const button = $("list").children[at]?.firstChild;
  button?.setAttribute("aria-current", "true");
  if (button && $("shelf").open && matchMedia("(min-width: 861px)").matches) {
    const shelf = $("shelf"), top = button.offsetTop - shelf.offsetTop;
    if (top < shelf.scrollTop || top > shelf.scrollTop + shelf.clientHeight - 60) shelf.scrollTop = top - 80;
  }
}

function go(place, { scroll = false } = {}) {
  at = Math.min(Math.max(0, place), Math.max(0, order.length - 1));
  draw();
  if (order.length) history.replaceState(null, "", `#${order[at] + 1}`);
  if (scroll && $("bar").getBoundingClientRect().top <= 0) $("reading").scrollIntoView();
}

function step(by) {
  const changes = [...$("marked").querySelectorAll(".change:not(.dim)")];
  if (!changes.length) { $("why").textContent = "Nothing was changed here."; return; }
  now = now < 0 ? (by > 0 ? 0 : changes.length - 1) : (now + by + changes.length) % changes.length;
  view("marked");
  show(changes[now]);
  changes[now].scrollIntoView({ block: "center" });
  changes[now].focus({ preventScroll: true });
}

function show(change) {
  for (const other of $("marked").querySelectorAll(".now")) other.classList.remove("now");
  change.classList.add("now");
  $("why").textContent = told(articles[order[at]].s[change.dataset.index]);
}

function view(name) {
  $("panes").dataset.view = name;
  for (const button of $("views").children) button.setAttribute("aria-pressed", button.dataset.view === name);
}

function hover(event) {
  const change = event.target.closest?.(".change");
  $("tip").hidden = !change;
  if (!change) return;
  $("tip").textContent = told(articles[order[at]].s[change.dataset.index]);
  const box = $("tip").getBoundingClientRect();
  $("tip").style.left = `${Math.min(event.clientX + 12, innerWidth - box.width - 8)}px`;
  $("tip").style.top = `${event.clientY + 20 + box.height > innerHeight ? event.clientY - box.height - 12 : event.clientY + 20}px`;
}

$("list").addEventListener("click", event => {
  const button = event.target.closest("button");
  if (!button) return;
  go(order.indexOf(Number(button.dataset.number)));
  if (matchMedia("(max-width: 860px)").matches) { $("shelf").open = false; $("reading").scrollIntoView(); }
});
$("previous").addEventListener("click", () => go(at - 1, { scroll: true }));
$("next").addEventListener("click", () => go(at + 1, { scroll: true }));
$("up").addEventListener("click", () => step(-1));
$("down").addEventListener("click", () => step(1));
$("views").addEventListener("click", event => event.target.dataset.view && view(event.target.dataset.view));
$("marked").addEventListener("mousemove", hover);
$("marked").addEventListener("mouseleave", () => { $("tip").hidden = true; });
$("marked").addEventListener("click", event => {
  const change = event.target.closest(".change");
  if (change) show(change);
});
document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("select, input, summary")) return;
  const act = {
    ArrowRight: () => go(at + 1, { scroll: true }), ArrowLeft: () => go(at - 1, { scroll: true }), n: () => step(1), p: () => step(-1),
  }[event.key];
  if (act) { event.preventDefault(); act(); }
});
addEventListener("hashchange", () => open(location.hash));

function open(hash) {
  const place = order.indexOf(Number(hash.slice(1)) - 1);
  go(place < 0 ? 0 : place);
}

const total = articles.reduce((sum, article) => sum + article.s.filter(s => s[0] !== KEPT).length, 0);
$("summary").textContent = `${many(articles.length, "article")}, ${many(total, "change")}${names.more ? `; these are the first, more were left out` : ""}`;
if (matchMedia("(max-width: 860px)").matches) { $("filters").open = false; $("shelf").open = false; }
$("all").disabled = true;
view("marked");
drawFilters();
drawList();
open(location.hash);
