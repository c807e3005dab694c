// Pages work without this script. With it, they follow the books as they change, and work is reviewed by the keyboard.
(() => {
  "use strict";
  const main = document.getElementById("main");
  if (!main) return;

  // Whoever is about to fill something in is not disturbed.
  const isTouched = field => field === document.activeElement
    || (field.type === "checkbox" || field.type === "radio" ? field.checked !== field.defaultChecked
      : field.tagName === "SELECT" ? [...field.options].some(one => one.selected !== one.defaultSelected) && field.dataset.first !== field.value
        : field.type !== "hidden" && field.value !== field.defaultValue);
  const isBusy = () => main.querySelector("details[open]")
    || [...main.querySelectorAll("input, select, textarea")].some(isTouched);

  let asked = 0;
  let shown = 0;
  const refresh = async () => {
    if (isBusy()) return;
    const turn = ++asked;
    const answer = await fetch(location.href, { headers: { Accept: "text/html" }, cache: "no-store" });
    if (!answer.ok || answer.redirected) return;
    const now = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = now.getElementById("main");
    // An answer can be overtaken by one that was asked for later, and knows more.
    if (!next || next.dataset.live !== main.dataset.live || turn < shown || isBusy()) return;
    shown = turn;
    const focused = document.activeElement && main.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
    main.replaceChildren(...next.childNodes);
    remember();
    const note = document.querySelector("[data-zone-note]");
    if (note) note.textContent = now.querySelector("[data-zone-note]")?.textContent ?? "";
    if (focused) [...main.querySelectorAll("a[href]")].find(one => one.getAttribute("href") === focused)?.focus({ preventScroll: true });
  };

  // A list has the value that the server chose, whatever the browser restored.
  const remember = () => main.querySelectorAll("select").forEach(one => { one.dataset.first = one.value; });

  // The server writes times in the reader's zone: the one that was chosen, or the browser's, which this cookie tells it.
  const page = document.documentElement.dataset;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const tellZone = () => {
    const told = `bursar_browser_zone=${zone}`;
    if (page.zoneChosen || page.zone === zone || document.cookie.split("; ").includes(told)) return false;
    document.cookie = `${told}; path=/console; max-age=34560000; samesite=lax${location.protocol === "https:" ? "; secure" : ""}`;
    return !!main.dataset.get;
  };

  let waiting = false;
  const follow = () => {
    const source = new EventSource(`${main.dataset.live}?after=${main.dataset.event}`);
    source.onmessage = () => {
      if (waiting) return;
      waiting = true;
      setTimeout(() => { waiting = false; refresh().catch(() => {}); }, 200);
    };
    addEventListener("pagehide", () => source.close(), { once: true });
  };

  const work = () => [...main.querySelectorAll("[data-row] th a")];

  const step = by => {
    const link = main.querySelector(by > 0 ? "[data-key=j]" : "[data-key=k]");
    if (link) { link.click(); return; }
    const all = work();
    const at = all.indexOf(document.activeElement);
    all[Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
  };

  const act = name => {
    const target = main.querySelector(`[data-key=${name}]`);
    if (target) {
      if (target.tagName === "BUTTON") target.click(); else target.focus();
      return;
    }
    const row = document.activeElement?.closest("[data-row]");
    if (!row) return;
    if (name === "a") row.querySelector("input[type=checkbox]")?.click();
    else location.href = `${row.querySelector("th a").href}#field-feedback`;
  };

  const keys = { j: () => step(1), k: () => step(-1), a: () => act("a"), r: () => act("r") };
  const isOn = () => localStorage.getItem("keys") !== "off";

  addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat && !"jk".includes(event.key)) return;
    if (event.target.closest("input:not([type=checkbox]), select, textarea, [contenteditable]")) return;
    if (!isOn() || !Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });

  // Shortcuts of one letter can be turned off (WCAG 2.1.4).
  const offer = () => {
    const footer = document.querySelector("footer");
    if (!footer || !main.querySelector("[data-row], [data-key]")) return;
    const button = document.createElement("button");
    button.className = "plain";
    const name = () => { button.textContent = `Keys j, k, a and r: ${isOn() ? "on" : "off"}`; };
    button.addEventListener("click", () => { localStorage.setItem("keys", isOn() ? "off" : "on"); name(); });
    name();
    footer.append(" ", button);
  };

  remember();
  offer();
  if (tellZone()) refresh().catch(() => {});
  if (main.dataset.live) follow();
})();
