/* What the scripts of a page that is read share: how the server is asked. */
(() => {
  "use strict";

  function meta(name) {
    const element = document.querySelector(`meta[name="${name}"]`);
    return element ? element.content : "";
  }

  /**
   * An answer as {status, body}, the body of a 401 not being ours; rejected if the server did not answer as agreed. With
   * something to send it is a change.
   */
  function ask(path, send) {
    const options = { credentials: "same-origin", headers: { Accept: "application/json" } };
    if (send) {
      options.method = "POST";
      Object.assign(options.headers, { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" });
      options.body = JSON.stringify(send);
    }
    return fetch(`${meta("ajs-context-path")}/rest/journey-maps/1.0/content/${path}`, options)
      .then((response) => (response.status === 401 ? Promise.resolve({}) : response.json())
        .then((body) => ({ status: response.status, body })));
  }

  /** Where a file of the app stands. */
  function file(name) {
    return `${meta("ajs-context-path")}/download/resources/org.journeymaps.journey-maps:${name}`;
  }

  /** Runs something once the page is there. */
  function ready(run) {
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", run);
    } else {
      run();
    }
  }

  window.JourneyMaps = { page: () => meta("ajs-page-id"), ask, file, ready };
})();
