// Passkeys at either site: the browser answers what the page asks, and the form carries the answer. Without this script, the
// forms stay hidden, and the password remains.
"use strict";
{
  // An address of digits can have none.
  const isName = !/^[\d.]+$|:/.test(location.hostname);
  const canAnswer = isName && window.PublicKeyCredential?.parseCreationOptionsFromJSON;

  const answer = async (form) => {
    const failed = form.querySelector("[data-passkey-error]");
    failed.hidden = true;
    try {
      const asked = JSON.parse(form.dataset.options);
      const credential = form.dataset.passkey === "get"
        ? await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) })
        : await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) });
      form.elements.credential.value = JSON.stringify(credential.toJSON());
      form.submit();
    } catch {
      failed.hidden = false;
    }
  };

  for (const form of canAnswer ? document.querySelectorAll("form[data-passkey]") : []) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      answer(form);
    });
  }
  for (const said of document.querySelectorAll("[data-passkey-none]")) said.hidden = !!canAnswer;
}
