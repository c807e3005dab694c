// Everything works without this script. With it, times are shown in the browser's own zone, the time left counts down, and the page
// goes on automatically when the task has been submitted.
"use strict";

const channel = new BroadcastChannel("bursar");

for (const time of document.querySelectorAll("time[data-local]")) {
  const at = new Date(time.dateTime);
  time.title = time.textContent;
  time.textContent = at.toLocaleString(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
}

const timer = document.querySelector("[data-left]");
if (timer) {
  // The time left is that of the moment when the page was written, however late this script comes.
  const written = performance.getEntriesByType("navigation")[0]?.responseStart || performance.now();
  const end = written + 1000 * Number(timer.dataset.left);
  const shown = timer.querySelector("strong");
  const spoken = document.getElementById("spoken");
  const marks = new Set([300, 60]);
  const said = spoken.dataset;
  const two = (number) => String(number).padStart(2, "0");
  const tick = () => {
    const left = Math.max(0, Math.round((end - performance.now()) / 1000));
    const [days, hours] = [Math.floor(left / 86400), Math.floor(left / 3600) % 24];
    shown.textContent = (days ? `${days} ${said.days} ` : "") + (days || hours ? `${hours}:` : "")
      + `${days || hours ? two(Math.floor(left / 60) % 60) : Math.floor(left / 60)}:${two(left % 60)}`;
    timer.classList.toggle("urgent", left <= 60);
    if (marks.delete(left)) spoken.textContent = left === 60 ? said.minute : said.minutes.replace("{0}", left / 60);
    // The server says what it means that the time is over: its clock counts.
    if (left === 0) setTimeout(() => location.reload(), 1500);
    else setTimeout(tick, 250);
  };
  tick();

  // The work is submitted in a frame or in another tab; a form of the site's own goes on without this.
  const auto = document.getElementById("auto");
  if (auto) auto.parentElement.hidden = false;
  let goes = false;
  const goOn = (message) => {
    // A frame is heard twice: as a frame and as a tab. The next task is asked for once.
    if (goes || message?.bursar !== "submitted" || !location.pathname.endsWith(message.submission)) return;
    goes = true;
    if (auto?.checked) document.getElementById("next").submit();
    else location.reload();
  };
  addEventListener("message", (event) => {
    if (event.origin === location.origin) goOn(event.data);
  });
  channel.addEventListener("message", (event) => goOn(event.data));
  // The task may have been submitted before this script had come: whoever said so says it again.
  channel.postMessage({ bursar: "ready" });
}

const done = document.querySelector("[data-done]")?.dataset.done;
if (done) {
  const tell = () => channel.postMessage({ bursar: "submitted", submission: done });
  channel.addEventListener("message", (event) => {
    if (event.data?.bursar === "ready") tell();
  });
  tell();
}

// Someone who cannot see the page hears at once what is wrong with a form.
document.querySelector(".problems")?.focus();

// A form that makes something new is sent once, however often its button is pressed.
for (const form of document.querySelectorAll("form[data-once]")) {
  let isSent = false;
  form.addEventListener("submit", (event) => {
    if (isSent) event.preventDefault();
    isSent = true;
  });
  // Back from the next page, it can be sent again.
  addEventListener("pageshow", () => isSent = false);
}
