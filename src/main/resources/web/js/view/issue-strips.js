/*
 * The strip at the foot of a pain point, solution or opportunity: its issues and their states. The server wrote the keys;
 * without this script, and without Jira, they stand there alone. What editors can do is added by the module js/filing/strip.js.
 */
(() => {
  "use strict";

  const { page: viewed, ask, file, ready } = window.JourneyMaps;
  const pages = new Map();
  const RETURN = "jm-return";
  /** As long as the server keeps what Jira said, in milliseconds. */
  const KEPT = 60000;

  function node(name, classes, ...children) {
    const element = document.createElement(name);
    element.className = classes;
    element.append(...children);
    return element;
  }

  /** A link, or the text alone if the address is none of the web. */
  function anchor(text, url, classes) {
    const link = node(/^https?:/.test(url) ? "a" : "span", classes, text);
    link.href = url;
    return link;
  }

  function issue(page, stored, place, card) {
    const found = page.issues.get(`${stored.link} ${stored.id}`);
    const failure = page.failures.get(stored.link);
    const box = node("span", "jm-issue");
    if (page.untold && !found && !failure) {
      box.append(page.untold.unseen(page));
      return box;
    }
    const key = anchor((found || stored).key, (found || stored).url, "jm-issue-key");
    box.append(key);
    if (found) {
      key.title = [found.type, found.summary, found.assignee].filter(Boolean).join(" \u00b7 ");
      box.classList.add(`jm-${found.category}`);
      box.append(node("span", "jm-lozenge", found.status));
    } else if (failure && page.untold && place === 0) {
      box.append(page.untold.failed(page, failure, card));
    } else if (!failure && page.user) {
      box.append(node("span", "jm-skeleton"));
    }
    return box;
  }

  /** The first issue, and the others when somebody wants to see them. */
  function issues(page, entry, card) {
    const [first, ...rest] = entry.issues.map((stored, place) => issue(page, stored, place, card));
    if (rest.length === 0) {
      return [first];
    }
    const more = node("button", "jm-act", page.words["strip.more"].replace("{0}", rest.length));
    more.type = "button";
    more.setAttribute("aria-label", page.words["strip.more-name"].replace("{0}", rest.length));
    more.setAttribute("aria-expanded", Boolean(entry.open));
    more.onclick = () => {
      entry.open = !entry.open;
      draw(page, card);
    };
    rest.forEach((box) => {
      box.hidden = !entry.open;
    });
    return [first, more, ...rest];
  }

  function parts(page, entry, card) {
    const shown = entry.issues.length ? issues(page, entry, card) : [];
    if (page.editor) {
      shown.push(...page.editor.parts(page, entry, card));
    } else if (!shown.length && page.links.length) {
      shown.push(node("span", "jm-remark", page.words["strip.none"]));
    }
    return shown;
  }

  /** Draws the strip of a card; where something in it had the focus, something has it afterwards. */
  function draw(page, card) {
    const entry = page.entry(card);
    const shown = entry ? parts(page, entry, card) : [];
    const strip = card.querySelector(".jm-strip") || (shown.length && card.appendChild(node("div", "jm-strip")));
    if (strip && entry) {
      const focused = Array.from(strip.querySelectorAll("a, button")).indexOf(document.activeElement);
      strip.replaceChildren(...shown);
      const heirs = strip.querySelectorAll("a, button");
      if (focused >= 0 && heirs.length) {
        heirs[Math.min(focused, heirs.length - 1)].focus();
      }
    }
  }

  /**
   * The states of all issues, in one request; for nobody who is not logged in is Jira asked. Who comes by a link to a card was in
   * Jira just before, so that nothing older is shown, once.
   */
  function states(page) {
    if (!page.user || !page.some((entry) => entry.issues.length)) {
      return Promise.resolve();
    }
    const fresh = page.asked || !location.hash.startsWith("#jm-") ? "" : "&fresh=true";
    page.asked = Date.now();
    return ask(`${page.content}/issues?back=${encodeURIComponent(location.pathname + location.search)}${fresh}`).then((answer) => {
      page.issues = new Map(answer.body.issues.map((one) => [`${one.link} ${one.id}`, one]));
      page.failures = new Map(answer.body.links.filter((link) => link.failure).map((link) => [link.id, link.failure]));
    }).catch(() => {
      page.entries.forEach((entry) => entry.issues.forEach(({ link }) => page.failures.set(link, { code: "jira-away" })));
    }).then(() => {
      const told = (entry) => entry.issues.every(({ link, id }) => page.issues.has(`${link} ${id}`));
      return page.some((entry) => !told(entry)) && import(file("modules/js/filing/untold.js"));
    }).then((untold) => {
      page.untold = untold;
      page.draw();
    });
  }

  function load(page) {
    return ask(`${page.content}/items`).then(({ status, body }) => {
      if (status !== 200) {
        return Promise.resolve();
      }
      const before = page.entries;
      page.entries = new Map();
      body.maps.forEach((map) => map.items.forEach((item) => {
        const key = `${map.map} ${item.item}`;
        page.entries.set(key, Object.assign({}, before.get(key), { filing: undefined }, item, { map }));
      }));
      Object.assign(page, { user: body.user, words: body.words, links: body.links });
      const edit = body.edit && page.content === viewed();
      return (edit ? import(file("modules/js/filing/strip.js")) : Promise.reject()).catch(() => {}).then((module) => {
        page.editor = module;
        page.draw();
        return states(page);
      }).then(() => page.editor && page.editor.finish(page));
    }).catch(() => {});
  }

  function open(content) {
    const page = { content, entries: new Map(), issues: new Map(), failures: new Map() };
    page.entry = (card) => page.entries.get(`${card.closest(".jm-frame").dataset.jmMap} ${card.dataset.jmItem}`);
    page.some = (test) => Array.from(page.entries.values()).some(test);
    page.draw = () => document.querySelectorAll(`.jm-frame[data-jm-content="${content}"] [data-jm-item]`).forEach((card) => draw(page, card));
    page.refresh = () => load(page);
    return page;
  }

  /** Brings the card that the address names into sight, in the page and in the map's own scroller. */
  function arrive() {
    const card = document.getElementById(location.hash.slice(1));
    if (card && card.dataset.jmItem) {
      card.scrollIntoView({ block: "center", inline: "center" });
    }
  }

  /** Whoever was elsewhere meanwhile, perhaps in Jira, finds the states of now. */
  function lookAgain() {
    pages.forEach((page) => {
      if (!document.hidden && Date.now() - page.asked > KEPT) {
        states(page);
      }
    });
  }

  ready(() => {
    const left = sessionStorage.getItem(RETURN);
    if (left && document.getElementById(left)) {
      sessionStorage.removeItem(RETURN);
      location.replace(`#${left}`);
    }
    document.querySelectorAll(".jm-frame [data-jm-item]").forEach((card) => {
      const { jmContent } = card.closest(".jm-frame").dataset;
      if (jmContent && !pages.has(jmContent)) {
        pages.set(jmContent, open(jmContent));
      }
    });
    document.addEventListener("jm-drawn", () => pages.forEach((page) => page.draw()));
    window.addEventListener("hashchange", arrive);
    document.addEventListener("visibilitychange", lookAgain);
    arrive();
    Promise.all(Array.from(pages.values(), load)).then(arrive);
  });
})();
