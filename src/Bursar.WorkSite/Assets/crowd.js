// The common crowd-* elements, for pages whose own library of them cannot be loaded. Where it can, this does nothing.
"use strict";
(() => {
  const query = new URLSearchParams(location.search);
  const isPreview = query.get("assignmentId") === "ASSIGNMENT_ID_NOT_AVAILABLE";
  const style = `
    crowd-form, crowd-input, crowd-text-area, crowd-classifier, crowd-instructions, crowd-radio-group,
    crowd-slider { display: block; margin: .75rem 0; }
    crowd-checkbox, crowd-radio-button { display: block; margin: .25rem 0; }
    crowd-input input, crowd-text-area textarea { font: inherit; width: 100%; max-width: 40rem; padding: .4rem; box-sizing: border-box; }
    crowd-input label span, crowd-text-area label span { display: block; }
    crowd-button button { font: inherit; padding: .5rem 1rem; margin: .5rem 0; }
    crowd-classifier fieldset { border: 0; padding: 0; margin: 0; }
    crowd-instructions [hidden], crowd-classifier [hidden] { display: none; }
    positive-example, negative-example, short-summary, detailed-instructions, classification-target, short-instructions,
    full-instructions { display: block; margin: .5rem 0; }`;

  const make = (tag, properties, ...children) => {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
  };

  // An element around a control of the browser's own, which it is made of once.
  class Wrapped extends HTMLElement {
    connectedCallback() {
      if (this.control || this.isBuilt) return;
      this.isBuilt = true;
      this.build();
    }
    flag(name) { return this.hasAttribute(name) && this.getAttribute(name) !== "false"; }
    text(name) { return this.getAttribute(name) ?? ""; }
    get name() { return this.text("name"); }
    get value() { return this.control?.value ?? this.text("value"); }
    set value(value) { if (this.control) this.control.value = value; else this.setAttribute("value", value); }
    get disabled() { return this.flag("disabled"); }
    set disabled(value) {
      this.toggleAttribute("disabled", Boolean(value));
      if (this.control) this.control.disabled = Boolean(value);
    }
    labelled(control) {
      control.disabled = this.flag("disabled");
      control.required = this.flag("required");
      this.control = control;
      return control;
    }
  }

  class CrowdInput extends Wrapped {
    build() {
      const control = this.labelled(this.makeControl());
      for (const name of ["placeholder", "min", "max", "minlength", "maxlength", "step", "rows"])
        if (this.hasAttribute(name)) control.setAttribute(name, this.text(name));
      if (this.hasAttribute("allowed-pattern")) control.pattern = `(${this.text("allowed-pattern")})*`;
      control.value = this.text("value");
      control.setAttribute("aria-label", this.text("label") || this.text("placeholder") || this.name);
      const label = this.text("label");
      this.append(label ? make("label", {}, make("span", { textContent: label }), control) : control);
    }
    makeControl() { return make("input", { type: this.text("type") || "text" }); }
    answer() { return this.value; }
  }

  class CrowdTextArea extends CrowdInput {
    makeControl() { return make("textarea", { rows: 4 }); }
  }

  class CrowdSlider extends Wrapped {
    build() {
      const control = this.labelled(make("input", { type: "range" }));
      control.min = this.text("min") || 0;
      control.max = this.text("max") || 100;
      control.step = this.text("step") || 1;
      control.value = this.text("value") || control.min;
      control.setAttribute("aria-label", this.text("label") || this.name);
      const shown = make("output", { textContent: control.value });
      control.addEventListener("input", () => { shown.textContent = control.value; });
      this.append(control, shown);
    }
    answer() { return Number(this.value); }
  }

  class CrowdCheckbox extends Wrapped {
    build() {
      const control = this.labelled(make("input", { type: this.type, checked: this.flag("checked") }));
      if (this.group) control.name = this.group;
      this.append(make("label", {}, control, " ", ...this.childNodes));
    }
    get type() { return "checkbox"; }
    get checked() { return this.control ? this.control.checked : this.flag("checked"); }
    set checked(value) { if (this.control) this.control.checked = value; else this.toggleAttribute("checked", value); }
    get value() { return this.text("value") || "on"; }
    set value(value) { this.setAttribute("value", value); }
    answer() { return { [this.value]: this.checked }; }
  }

  let groups = 0;

  class CrowdRadioButton extends CrowdCheckbox {
    get type() { return "radio"; }
    get group() {
      const around = this.closest("crowd-radio-group");
      if (around) return around.group ??= `crowd-group-${++groups}`;
      return `crowd-${this.name}`;
    }
  }

  class CrowdRadioGroup extends HTMLElement {
    connectedCallback() { this.setAttribute("role", "radiogroup"); }
  }

  // A list in JSON, or in JSON with apostrophes, as most pages write it.
  const list = (text) => {
    try {
      return JSON.parse(text || "[]");
    } catch {
      return JSON.parse(text.replaceAll("'", '"'));
    }
  };

  // A choice of one category, or of several, for what is in classification-target.
  class CrowdClassifier extends Wrapped {
    get type() { return "radio"; }
    build() {
      const categories = list(this.text("categories"))
        .map((one) => typeof one === "string" ? { label: one, value: one } : one);
      const name = `crowd-classifier-${++groups}`;
      const choices = categories.map((one) => make("label", { style: "display: block" },
        make("input", { type: this.type, name, value: one.value ?? one.label, required: this.type === "radio" }), " ", one.label));
      this.append(make("fieldset", {}, make("legend", { textContent: this.text("header") }), ...choices));
      const full = this.querySelector("full-instructions");
      if (full) full.replaceWith(make("details", {}, make("summary", { textContent: full.getAttribute("header") || "Instructions" }), full));
    }
    get chosen() { return [...this.querySelectorAll("fieldset input:checked")].map((one) => one.value); }
    answer() { return { label: this.chosen[0] ?? "" }; }
  }

  class CrowdClassifierMultiSelect extends CrowdClassifier {
    get type() { return "checkbox"; }
    answer() { return { labels: this.chosen }; }
  }

  class CrowdInstructions extends Wrapped {
    build() {
      this.append(make("details", {},
        make("summary", { textContent: this.text("link-text") || "Instructions" }), ...this.childNodes));
    }
  }

  class CrowdButton extends Wrapped {
    build() {
      const button = make("button", { type: "button" }, ...this.childNodes);
      this.control = button;
      button.disabled = this.flag("disabled") || isPreview && this.text("form-action") === "submit";
      button.addEventListener("click", () => {
        const form = this.closest("crowd-form");
        if (this.text("form-action") === "submit") form?.submit();
        if (this.text("form-action") === "reset") form?.reset();
      });
      this.append(button);
    }
  }

  class CrowdForm extends HTMLElement {
    connectedCallback() {
      if (this.isBuilt) return;
      this.isBuilt = true;
      if (this.querySelector("crowd-button[form-action=submit]")) return;
      const text = isPreview ? "You must ACCEPT the HIT before you can submit the results." : "Submit";
      const button = make("crowd-button", { textContent: text });
      button.setAttribute("form-action", "submit");
      this.append(button);
    }
    get controls() { return [...this.querySelectorAll("input, textarea, select")]; }
    answers() {
      const all = {};
      const add = (name, answer) => {
        const isObject = (one) => one !== null && typeof one === "object" && !Array.isArray(one);
        all[name] = isObject(all[name]) && isObject(answer) ? { ...all[name], ...answer } : answer;
      };
      const ours = [...this.querySelectorAll("*")].filter((one) => one.answer && one.name);
      for (const one of ours) add(one.name, one.answer());
      for (const one of this.controls.filter((one) => one.name && !ours.some((wrapper) => wrapper.contains(one)))) {
        const isChoice = one.type === "checkbox" || one.type === "radio";
        add(one.name, isChoice ? { [one.value]: one.checked } : one.value);
      }
      return this.getAttribute("answer-format") === "flatten-objects" ? flatten(all) : all;
    }
    reportValidity() { return this.controls.every((one) => one.reportValidity()); }
    reset() { for (const one of this.controls) if (!one.closest("crowd-button")) one.value = one.defaultValue ?? one.value; }
    // Asks the page's own handler, as a form of the browser's does, and sends one field with all answers.
    submit() {
      if (isPreview || !this.reportValidity()) return;
      if (!this.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }))) return;
      const form = make("form", { method: "post", action: `${query.get("turkSubmitTo")}/mturk/externalSubmit`, hidden: true });
      const fields = { assignmentId: query.get("assignmentId"), taskAnswers: JSON.stringify([this.answers()]) };
      for (const [name, value] of Object.entries(fields)) form.append(make("input", { type: "hidden", name, value }));
      document.body.append(form);
      form.submit();
    }
  }

  const flatten = (value, path = "", into = {}) => {
    for (const [name, one] of Object.entries(value)) {
      const at = path ? `${path}.${name}` : name;
      if (one !== null && typeof one === "object") flatten(one, at, into);
      else into[at] = one;
    }
    return into;
  };

  const define = () => {
    if (customElements.get("crowd-form")) return;
    document.head.append(make("style", { textContent: style }));
    const elements = {
      "crowd-button": CrowdButton, "crowd-input": CrowdInput, "crowd-text-area": CrowdTextArea, "crowd-slider": CrowdSlider,
      "crowd-checkbox": CrowdCheckbox, "crowd-radio-group": CrowdRadioGroup, "crowd-radio-button": CrowdRadioButton,
      "crowd-classifier": CrowdClassifier, "crowd-classifier-multi-select": CrowdClassifierMultiSelect,
      "crowd-instructions": CrowdInstructions, "crowd-form": CrowdForm,
    };
    for (const [name, element] of Object.entries(elements)) if (!customElements.get(name)) customElements.define(name, element);
  };

  // The page's own library is there or has failed by now.
  if (document.readyState === "complete") define();
  else addEventListener("load", define);
})();
