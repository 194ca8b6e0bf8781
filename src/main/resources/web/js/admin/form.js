import { NONE } from "../shared/combobox-moves.js";
import { element } from "../shared/dom.js";
import { ask, path } from "../shared/rest.js";
import { fill } from "../shared/say.js";
import { consentLink } from "./consent.js";
import { clearErrors, showErrors } from "./errors.js";
import { keep, take } from "./kept.js";
import { freeColour, proposedKey } from "./key.js";
import { jiraLists } from "./lists.js";
import { places } from "./places.js";
import { priorities } from "./priorities.js";
import { requiredFields } from "./required.js";
import { say, sayRefused } from "./say.js";

/**
 * Starts the form of a department.
 *
 * @param {HTMLElement} page the page
 */
export async function start(page) {
  const words = JSON.parse(page.dataset.jmWords);
  const loading = page.querySelector(".jm-loading");
  try {
    const [list, links] = await Promise.all([ask("/departments"), ask("/jira")]);
    const refused = [list, links].find((answer) => answer.status !== 200);
    loading.hidden = true;
    if (refused) {
      page.querySelector("form").before(element("div.jm-say", { role: "status" }));
      sayRefused(page, refused, words);
    } else {
      open(page, words, list.body.departments, links.body.links);
    }
  } catch (failure) {
    loading.textContent = words.failed;
  }
}

/** Shows the form and listens to it. */
function open(page, words, departments, links) {
  const form = page.querySelector("form");
  const key = page.dataset.jmKey;
  const jira = form.querySelector(".jm-jira");
  const values = (name) => form.elements.namedItem(name);
  const others = departments.filter((department) => department.key !== key);
  const list = jiraLists({ failed: jiraFailed, answered: () => tellOfJira() });
  const place = places(form, list, words, refresh);
  const priority = priorities(form, words);
  const required = requiredFields(form.querySelector(".jm-fields"), words);
  let ownKey = key !== "";

  function tellOfJira(...nodes) {
    place.allow(nodes.length > 0);
    jira.replaceChildren(...nodes);
  }

  function jiraFailed(body) {
    const consent = consentLink(body.consent, words);
    const said = (body.jira ?? []).map((text) => element("p", {}, text));
    consent.forEach((part) => part.addEventListener("click", keepEntry));
    tellOfJira(element("div.aui-message.aui-message-warning", {}, element("p", {}, body.message ?? words.failed), ...said,
      ...(consent.length ? consent : [element("p", {}, words.listsAway)])));
  }

  /** What depends on project and type: priorities and required fields. */
  async function refresh() {
    const { link, project, type } = place.read();
    let fields;
    if (link && project.id && type.id) {
      fields = await list(path`/jira/${link}/projects/${project.id}/types/${type.id}/fields`, "fields").catch(() => undefined);
    }
    priority.offer(fields?.find((field) => field.id === "priority")?.allowed);
    required.offer(fields, values("rule").value);
  }

  function showRule() {
    form.querySelectorAll(".jm-who").forEach((part) => {
      part.hidden = part.dataset.jmRule !== values("rule").value;
    });
  }

  function show(entry) {
    values("name").value = entry.name;
    values("key").value = entry.key;
    values("colour").value = String(entry.colour);
    values("rule").value = entry.assignment.rule;
    values("labels").value = entry.labels.join(" ");
    place.fill(entry);
    priority.fill(entry.priorities);
    required.fill(entry.defaults);
    showRule();
    refresh();
  }

  function read() {
    const chosen = place.read();
    const rule = values("rule").value;
    const plain = ({ id, name }) => ({ id, name });
    return {
      key: values("key").value.trim(),
      name: values("name").value.trim(),
      colour: Number(values("colour").value),
      link: chosen.link,
      project: plain(chosen.project),
      type: plain(chosen.type),
      assignment: { rule, who: plain({ "component-lead": chosen.component, person: chosen.person }[rule] ?? NONE) },
      labels: values("labels").value.split(/[\s,]+/).filter((label) => label !== ""),
      priorities: priority.read(),
      defaults: required.read().values,
    };
  }

  function keepEntry() {
    keep(`department:${key}`, read());
  }

  async function save() {
    const { errors } = required.read();
    if (Object.keys(errors).length) {
      showErrors(form, errors);
      return;
    }
    clearErrors(form);
    say(form, words.saving);
    const back = `?back=${encodeURIComponent(window.location.pathname)}`;
    const answer = await ask((key ? path`/departments/${key}` : "/departments") + back,
      { method: key ? "PUT" : "POST", body: read() });
    if (answer.status === 200) {
      saved(answer.body);
    } else if (answer.body.fields) {
      say(form, answer.body.message, "warning");
      showErrors(form, answer.body.fields);
    } else {
      sayRefused(form, answer, words, keepEntry);
    }
  }

  function saved(body) {
    const text = fill(words.saved, body.department.name);
    keep("told", { text, key: body.department.key, ...(body.good ? {} : { findings: body.findings, good: false }) });
    window.location.assign(page.dataset.jmList);
  }

  function fresh() {
    const primary = links.find((link) => link.primary) ?? links[0];
    return { key: "", name: "", colour: freeColour(others.map((other) => other.colour)), link: primary?.id ?? "", project: NONE,
      type: NONE, assignment: { rule: "component-lead" }, labels: [], priorities: {}, defaults: {} };
  }

  function offerLinks(chosen) {
    const gone = chosen && links.every((link) => link.id !== chosen)
      ? [element("option", { value: chosen }, fill(words.gone, chosen))] : [];
    values("link").replaceChildren(...links.map((link) => element("option", { value: link.id }, link.name)), ...gone);
    form.querySelector(".jm-no-link").hidden = links.length > 0;
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (form.getAttribute("aria-busy") !== "true") {
      form.setAttribute("aria-busy", "true");
      save().catch(() => sayRefused(form, undefined, words)).finally(() => form.setAttribute("aria-busy", "false"));
    }
  });
  values("key").addEventListener("input", () => {
    ownKey = values("key").value !== "";
  });
  values("name").addEventListener("input", () => {
    if (!ownKey) {
      values("key").value = proposedKey(values("name").value, others.map((other) => other.key));
    }
  });
  form.querySelector(".jm-rules").addEventListener("change", () => {
    showRule();
    refresh();
  });

  const kept = take(`department:${key}`);
  const entry = kept ?? departments.find((department) => department.key === key) ?? { ...fresh(), key };
  ownKey = entry.key !== "";
  form.hidden = false;
  offerLinks(entry.link);
  show(entry);
  if (entry.link) {
    list(path`/jira/${entry.link}/projects`, "projects").catch(() => {});
  }
  if (kept) {
    say(form, words.kept, "success");
  }
  values("name").focus();
}
