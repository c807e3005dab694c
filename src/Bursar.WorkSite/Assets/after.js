// Tells the site's own page that the task has been submitted, whether it is around this one or in another window.
"use strict";
const done = document.documentElement.dataset.done;
if (done) {
  const message = { bursar: "submitted", submission: done };
  const channel = new BroadcastChannel("bursar");
  const tell = () => {
    window.top.postMessage(message, location.origin);
    channel.postMessage(message);
  };
  // A page whose script comes later than this one asks for what it has missed.
  channel.addEventListener("message", (event) => {
    if (event.data?.bursar === "ready") tell();
  });
  tell();
}
