/* AJS.Meta, which apps find on every page of Confluence, and the frame's own few functions. */
(function () {
  "use strict";
  AJS.Meta = {
    get: function (name) {
      var tag = document.querySelector('meta[name="ajs-' + name + '"]');
      return tag ? tag.getAttribute("content") : undefined;
    }
  };

  var root = document.documentElement;
  var toggle = document.getElementById("host-sidebar-toggle");
  function show(state) {
    root.setAttribute("data-sidebar", state);
    toggle.setAttribute("aria-expanded", String(state === "open"));
    var text = state === "open" ? "Collapse sidebar" : "Expand sidebar";
    toggle.title = text;
    toggle.querySelector(".assistive").textContent = text;
  }
  if (toggle) {
    show(localStorage.getItem("host-sidebar") || (window.innerWidth < 1440 ? "closed" : "open"));
    toggle.addEventListener("click", function () {
      var next = root.getAttribute("data-sidebar") === "open" ? "closed" : "open";
      localStorage.setItem("host-sidebar", next);
      show(next);
    });
  }

  document.addEventListener("click", function (event) {
    document.querySelectorAll("details.host-menu[open]").forEach(function (menu) {
      if (!menu.contains(event.target)) { menu.open = false; }
    });
  });
  document.addEventListener("keydown", function (event) {
    var menu = event.key === "Escape" && document.querySelector("details.host-menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  var language = document.getElementById("host-locale");
  if (language) {
    language.addEventListener("change", function () { language.form.submit(); });
  }
}());
