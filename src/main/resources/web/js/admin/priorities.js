import { element } from "../shared/dom.js";
import { fill } from "../shared/say.js";

/**
 * The priority of each severity.
 *
 * @param {HTMLFormElement} form the form, with the fields `priority-1` to `priority-5`
 * @param {Record<string, string>} words the texts of the page
 * @returns {{ offer: (priorities: { id: string, name: string }[] | undefined) => void,
 *   fill: (chosen: Record<string, { id: string, name: string }>) => void,
 *   read: () => Record<string, { id: string, name: string }> }} `offer` with undefined if Jira does not tell
 */
export function priorities(form, words) {
  const selects = [1, 2, 3, 4, 5].map((severity) => form.elements.namedItem(`priority-${severity}`));

  function chosen(select) {
    const option = select.selectedOptions[0];
    return option && option.value ? { id: option.value, name: option.dataset.jmName } : undefined;
  }

  function option(choice, label) {
    return element("option", { value: choice.id, "data-jm-name": choice.name }, label);
  }

  function set(select, list, now) {
    const offered = list.map((choice) => option(choice, choice.name));
    const gone = now && list.every((choice) => choice.id !== now.id)
      ? [option(now, list.length ? fill(words.gone, now.name) : now.name)] : [];
    select.replaceChildren(element("option", { value: "" }, words.byJira), ...offered, ...gone);
    select.value = now ? now.id : "";
  }

  return {
    offer: (list) => selects.forEach((select) => set(select, list ?? [], chosen(select))),
    fill: (values) => selects.forEach((select, i) => set(select, [], values[String(i + 1)])),
    read: () => Object.fromEntries(selects.map((select, i) => [String(i + 1), chosen(select)]).filter(([, choice]) => choice)),
  };
}
