// Passkeys at either site: the browser answers what the page asks, and the form carries the answer. Without this script, the
// forms stay hidden, and the password remains.
"use strict";
{
  // An address of digits can have none.
  const isName = !/^[\d.]+$|:/.test(location.hostname);
  const canAnswer = isName && window.PublicKeyCredential?.parseCreationOptionsFromJSON;

  const answer = async (form, { options, passkey }) => {
    const failed = form.querySelector("[data-passkey-error]");
    failed.hidden = true;
    try {
      const asked = JSON.parse(options);
      // Whoever registers types the name on this page.
      if (asked.user?.name === "") asked.user.name = asked.user.displayName = form.elements.name.value.trim();
      const credential = passkey === "get"
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
      answer(form, form.dataset);
    });
  }
  // Instead of a password: everything else in the form must be filled in.
  for (const button of canAnswer ? document.querySelectorAll("button[data-passkey]") : []) {
    button.parentElement.hidden = false;
    button.addEventListener("click", () => {
      const others = [...button.form.elements].filter((one) => one.type !== "password");
      if (others.every((one) => one.reportValidity())) answer(button.form, button.dataset);
    });
  }
  for (const said of document.querySelectorAll("[data-passkey-none]")) said.hidden = !!canAnswer;
}
