// Tells the site's own page that the task has been submitted, whether it is around this one or in another window.
"use strict";
const done = document.documentElement.dataset.done;
if (done) {
  const message = { bursar: "submitted", submission: done };
  window.top.postMessage(message, location.origin);
  new BroadcastChannel("bursar").postMessage(message);
}
