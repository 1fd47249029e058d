// Words typed → the sentences that hold them, from the index that pagefind wrote beside this file. What is found is set as
// text, never as HTML, and a link is made only of this site's own addresses.
const field = document.getElementById("words");
const found = document.getElementById("found");
const results = document.getElementById("results");
const MOST = 30; // pages; each is fetched on its own
let asked = 0;

field.value ||= new URLSearchParams(location.search).get("q") ?? ""; // before the index comes: what is typed meanwhile stays

const pagefind = await import("./pagefind/pagefind.js");
await pagefind.init();
document.getElementById("unserved").remove(); // a page opened from a file never comes this far

function entry(part, day) {
  const address = new URL(part.url, location.href);
  const item = document.createElement("li");
  const link = document.createElement("a");
  const excerpt = document.createElement("p");
  link.href = address.origin === location.origin ? address.pathname + address.hash : "#";
  link.textContent = part.title && part.title !== day ? `${day}: ${part.title}` : day;
  // pagefind marks words with <mark> and escapes the rest; parsed apart from the page, only text and marks are taken
  const parsed = new DOMParser().parseFromString(part.excerpt, "text/html");
  for (const node of parsed.body.childNodes) {
    const piece = document.createElement(node.nodeName === "MARK" ? "mark" : "span");
    piece.textContent = node.textContent;
    excerpt.append(piece);
  }
  item.append(link, excerpt);
  return item;
}

async function look() {
  const mine = ++asked;
  const wanted = field.value.trim();
  history.replaceState(null, "", wanted ? `?q=${encodeURIComponent(wanted)}` : location.pathname);
  if (!wanted) {
    found.textContent = "";
    results.replaceChildren();
    return;
  }
  const search = await pagefind.debouncedSearch(wanted, {}, 150);
  if (search === null || mine !== asked) return;
  const pages = await Promise.all(search.results.slice(0, MOST).map((result) => result.data()));
  if (mine !== asked) return;
  const n = search.results.length;
  found.textContent = n ? found.dataset.found.replace("{n}", n.toLocaleString(document.documentElement.lang)) : found.dataset.none;
  results.replaceChildren(
    ...pages.flatMap((page) =>
      (page.sub_results.length ? page.sub_results : [page]).slice(0, 3).map((part) => entry(part, page.meta.title)),
    ),
  );
}

document.getElementById("search").addEventListener("submit", (event) => event.preventDefault());
field.addEventListener("input", look);
if (field.value) look();
