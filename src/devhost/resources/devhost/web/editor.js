/* The editor: macro browser, list of the macros in the text, preview. */
(function () {
  "use strict";
  var dialog = document.getElementById("macro-browser");
  var area = document.getElementById("storage-text");
  var form = document.getElementById("editpageform");
  var macroForm = document.getElementById("macro-form");
  var infos = JSON.parse(dialog.getAttribute("data-macros"));
  var layer = AJS.dialog2(dialog);
  var editing = null;
  var chosen = null;

  function element(name, properties, parent) {
    var made = Object.assign(document.createElement(name), properties);
    parent.appendChild(made);
    return made;
  }

  function field(label, id, description) {
    var group = element("div", { className: "field-group" }, macroForm);
    element("label", { htmlFor: id, textContent: label }, group);
    if (description) { element("div", { className: "description", textContent: description }, group); }
    return group;
  }

  function input(info, value) {
    var id = "macro-param-" + (info.name || "0");
    var group = field(info.label, id, info.description);
    var made;
    if (info.type === "enum") {
      made = element("select", { id: id, className: "select" }, group);
      [{ value: "", label: "" }].concat(info.choices).forEach(function (choice) {
        element("option", { value: choice.value, textContent: choice.label }, made);
      });
    } else if (info.type === "boolean") {
      made = element("input", { id: id, type: "checkbox", checked: value === "true" }, group);
    } else {
      made = element("input", { id: id, className: "text", autocomplete: "off" }, group);
    }
    if (info.type !== "boolean") { made.value = value; }
    made.setAttribute("data-param", info.name);
  }

  function show(list) {
    document.getElementById("macro-choose").hidden = !list;
    macroForm.hidden = list;
    document.getElementById("macro-back").hidden = list || editing;
    document.getElementById("macro-insert").hidden = list;
    document.getElementById("macro-insert").textContent = editing ? "Save" : "Insert";
    document.getElementById("macro-browser-title").textContent =
      list ? "Select macro" : (editing ? "Edit " : "Insert ") + "\u2018" + chosen.label + "\u2019 macro";
  }

  function choose(info, macro) {
    chosen = info;
    editing = macro;
    macroForm.textContent = "";
    info.fields.forEach(function (param) { input(param, macro ? macro.params[param.name] || "" : param.standard); });
    if (info.body !== "NONE") {
      var group = field(info.body === "PLAIN" ? "Macro body" : "Macro body in storage format", "macro-body");
      element("textarea", { id: "macro-body", className: "textarea", value: macro ? macro.body : "", spellcheck: false }, group);
    } else if (!info.fields.length) {
      element("p", { textContent: "This macro has nothing to set." }, macroForm);
    }
    show(false);
  }

  function params() {
    var values = {};
    macroForm.querySelectorAll("[data-param]").forEach(function (made) {
      values[made.getAttribute("data-param")] = made.type === "checkbox" ? (made.checked ? "true" : "") : made.value;
    });
    return values;
  }

  function place() {
    var body = document.getElementById("macro-body");
    var values = params();
    if (editing) {
      Object.keys(editing.params).forEach(function (name) { if (!(name in values)) { values[name] = editing.params[name]; } });
    }
    var text = HostStorage.write(chosen, values, body ? body.value : "", editing && editing.open);
    area.setRangeText(text, editing ? editing.start : area.selectionStart, editing ? editing.end : area.selectionEnd, "end");
    layer.hide();
    list();
    area.focus();
  }

  function list() {
    var holder = document.getElementById("macro-list");
    holder.textContent = "";
    HostStorage.find(area.value).forEach(function (macro) {
      var info = infos.find(function (one) { return one.name === macro.name; });
      if (info) {
        var button = element("button", { type: "button", className: "aui-button aui-button-subtle", textContent: "Edit " + info.label }, holder);
        button.setAttribute("data-edit-macro", macro.name);
        button.addEventListener("click", function () { choose(info, macro); layer.show(); });
      }
    });
  }

  function preview(on) {
    document.getElementById("editor-text").hidden = on;
    document.getElementById("preview-frame").hidden = !on;
    document.getElementById("rte-button-preview").setAttribute("aria-pressed", String(on));
    document.getElementById("rte-button-edit").setAttribute("aria-pressed", String(!on));
    if (on) {
      var action = form.action;
      form.action = AJS.contextPath() + "/pages/preview.action";
      form.target = "preview-frame";
      form.submit();
      form.action = action;
      form.target = "";
    }
  }

  document.getElementById("rte-button-insert").addEventListener("click", function () {
    editing = null;
    show(true);
    layer.show();
  });
  document.getElementById("macro-cards").addEventListener("click", function (event) {
    var card = event.target.closest("[data-macro]");
    if (card) {
      choose(infos.find(function (info) { return info.name === card.getAttribute("data-macro"); }), null);
    }
  });
  document.getElementById("macro-search").addEventListener("input", function (event) {
    var words = event.target.value.toLowerCase();
    document.querySelectorAll("#macro-cards li").forEach(function (card) {
      card.hidden = card.textContent.toLowerCase().indexOf(words) < 0;
    });
  });
  macroForm.addEventListener("submit", function (event) { event.preventDefault(); place(); });
  document.getElementById("macro-insert").addEventListener("click", place);
  document.getElementById("macro-back").addEventListener("click", function () { show(true); });
  document.getElementById("macro-cancel").addEventListener("click", function () { layer.hide(); });
  document.getElementById("rte-button-preview").addEventListener("click", function () { preview(true); });
  document.getElementById("rte-button-edit").addEventListener("click", function () { preview(false); });
  area.addEventListener("change", list);
  list();
}());
