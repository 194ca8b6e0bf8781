/**
 * The element that a field of the department is entered in.
 *
 * @param {HTMLFormElement} form the form
 * @param {string} field name of the field, as the server says it
 * @returns {HTMLElement | null} null for the form as a whole
 */
function control(form, field) {
  const rule = form.elements.namedItem("rule").value;
  const [name, part] = [field.split(".")[0], field.slice(field.indexOf(".") + 1)];
  const ids = {
    assignment: `jm-rule-${rule}`,
    who: rule === "person" ? "jm-person" : "jm-component",
    priorities: `jm-priority-${part}`,
  };
  if (name === "defaults") {
    return form.querySelector(`[data-jm-field="${CSS.escape(part)}"]`);
  }
  if (name === "colour") {
    return form.querySelector("[name=colour]:checked") ?? form.querySelector("[name=colour]");
  }
  return form.querySelector(`#${CSS.escape(ids[name] ?? `jm-${name}`)}`);
}

/** Where the error of a control is written. */
function place(form, input) {
  const id = { rule: "jm-assignment", colour: "jm-colour" }[input.name] ?? input.id;
  return form.querySelector(`#${CSS.escape(id)}-error`);
}

function describe(input, id, on) {
  const ids = (input.getAttribute("aria-describedby") ?? "").split(" ").filter((each) => each !== "" && each !== id);
  const all = on ? [id, ...ids] : ids;
  if (all.length) {
    input.setAttribute("aria-describedby", all.join(" "));
  } else {
    input.removeAttribute("aria-describedby");
  }
}

/**
 * Takes all errors off a form.
 *
 * @param {HTMLFormElement} form the form
 */
export function clearErrors(form) {
  form.querySelectorAll("[aria-invalid]").forEach((input) => {
    input.removeAttribute("aria-invalid");
    describe(input, place(form, input).id, false);
  });
  form.querySelectorAll(".error, .jm-form-error").forEach((error) => error.replaceChildren());
}

/**
 * Shows what is wrong beside each field, and leads to the first.
 *
 * @param {HTMLFormElement} form the form
 * @param {Record<string, string>} errors name of the field, as the server says it, to text
 */
export function showErrors(form, errors) {
  clearErrors(form);
  const others = [];
  Object.entries(errors).forEach(([field, text]) => {
    const input = field === "" ? null : control(form, field);
    if (input) {
      const error = place(form, input);
      error.textContent = text;
      input.setAttribute("aria-invalid", "true");
      describe(input, error.id, true);
    } else {
      others.push(text);
    }
  });
  const general = form.querySelector(".jm-form-error");
  general.textContent = others.join(" ");
  (others.length ? general : form.querySelector("[aria-invalid]"))?.focus();
}
