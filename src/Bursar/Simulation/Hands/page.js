// What a person does with a page: fills in the fields below a root, and presses what leads on. Answers whether there was anything
// to press.
(text, root) => {
  const answers = JSON.parse(text);
  const place = document.querySelector(root);
  const isShown = (one) => one.getClientRects().length > 0 && !one.disabled;
  const tell = (one) => {
    for (const name of ["input", "change"]) one.dispatchEvent(new Event(name, { bubbles: true }));
  };
  for (const [name, answer] of Object.entries(answers)) {
    const chosen = [answer ?? []].flat();
    for (const one of document.getElementsByName(name)) {
      if (one.type === "radio" || one.type === "checkbox") {
        if (one.checked !== chosen.includes(one.value)) one.click();
      } else if (one.tagName === "SELECT") {
        for (const option of one.options) option.selected = chosen.includes(option.value);
        tell(one);
      } else if (!["hidden", "file", "submit"].includes(one.type) && chosen.length > 0) {
        one.value = chosen[0];
        tell(one);
      }
    }
  }
  const leadsBack = /back|previous|cancel|return|clear|reset/i;
  const all = (what) => [...place?.querySelectorAll(what) ?? []].filter(isShown);
  const leadsOn = (one) => !leadsBack.test(one.textContent || one.value || "");
  const next = all("a[href*='/submissions/complete']")[0]
    ?? all("button[type=submit], button:not([type]), input[type=submit], crowd-button[form-action=submit]").find(leadsOn)
    ?? all("button, input[type=button], crowd-button, [role=button]").findLast(leadsOn);
  next?.click();
  return next !== undefined;
}
