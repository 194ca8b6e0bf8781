import { element } from "../shared/dom.js";
import { say } from "../shared/say.js";
import { assignee } from "./assignee.js";
import { fact, field, select } from "./fields.js";
import { preview } from "./preview.js";
import { restricted } from "./restriction.js";
import { summary } from "./summary.js";

/**
 * An issue as the server proposes it.
 *
 * @typedef {object} Draft
 * @property {string} department
 * @property {import("./types.js").Choice} link
 * @property {import("./types.js").Choice} project
 * @property {import("./types.js").Choice} type
 * @property {import("./types.js").Choice[]} types
 * @property {import("./assignee.js").Assignment} assignment
 * @property {import("./types.js").Choice} priority
 * @property {import("./types.js").Choice[]} priorities
 * @property {string} summary
 * @property {string} description
 *
 * @typedef {object} DraftForm
 * @property {HTMLElement[]} parts
 * @property {() => object | undefined} values what is to be sent; nothing if something is missing, which is then said
 * @property {(fields: Record<string, string>) => string[]} fail says Jira's errors beside their fields; gives back those that
 *   have no field here
 * @property {() => void} focus
 * @property {() => void} end
 */

function chosen(list, choices) {
  return choices.find(({ id }) => id === list.value);
}

/** That the text leaves this page, and who will be able to read it. */
function notice({ content, words }, { link, project }) {
  const text = (key) => say(words, key, project.name, link.name);
  const box = element("div.aui-message.aui-message-info.jm-message", {}, element("p", {}, text("filing.notice")));
  restricted(content).then((yes) => {
    if (yes) {
      box.className = "aui-message aui-message-warning jm-message";
      box.replaceChildren(element("p", {}, text("filing.notice-restricted")));
    }
  });
  return box;
}

/**
 * The form in which an editor looks through an issue before it is made.
 *
 * @param {import("./types.js").Page} page
 * @param {Draft} draft
 * @returns {DraftForm}
 */
export function draftForm(page, draft) {
  const { words } = page;
  const text = summary(words, draft.summary);
  const typeList = select(draft.types, draft.type.id);
  const type = field(say(words, "filing.type"), typeList);
  const person = assignee(words, draft);
  const priorities = [{ id: "", name: say(words, "filing.priority-none") }, ...draft.priorities];
  const priorityList = select(priorities, draft.priority.id);
  const priority = field(say(words, "filing.priority"), priorityList);
  const places = { summary: text, issuetype: type, assignee: person, components: person, priority };
  const clear = () => Object.values(places).forEach((place) => place.fail(""));

  return {
    parts: [
      text.group,
      fact(say(words, "filing.project"), say(words, "filing.project-in", draft.project.name, draft.project.id, draft.link.name)),
      element("div.jm-pair", {}, type.group, priority.group),
      ...person.parts,
      preview(say(words, "filing.description"), draft.description),
      notice(page, draft),
    ],
    values: () => {
      clear();
      const assignment = person.value();
      if (!text.value()) {
        text.fail(say(words, "filing.summary-missing"));
        text.focus();
      } else if (!assignment) {
        person.fail(say(words, "filing.person-missing"));
      } else {
        return { department: draft.department, summary: text.value(), type: chosen(typeList, draft.types), assignment,
          priority: priorityList.value ? chosen(priorityList, draft.priorities) : { id: "", name: "" } };
      }
      return undefined;
    },
    fail: (fields) => {
      clear();
      return Object.entries(fields).filter(([name, reason]) => {
        places[name]?.fail(reason);
        return !places[name];
      }).map(([, reason]) => reason);
    },
    focus: text.focus,
    end: person.end,
  };
}
