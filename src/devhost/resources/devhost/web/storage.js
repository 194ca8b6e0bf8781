/* Macros in storage format: found in a text, written as text. Pure functions. */
(function () {
  "use strict";
  var PART = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<ac:structured-macro\b(?:[^>"']|"[^"]*"|'[^']*')*>|<\/ac:structured-macro>/g;

  function escape(text) {
    return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
  }

  /** The macros of a text, outermost and inner ones, in order: {start, end, name, params, body, rich, open}. */
  function find(text) {
    var stack = [];
    var found = [];
    var part;
    PART.lastIndex = 0;
    while ((part = PART.exec(text))) {
      if (part[0].indexOf("</") === 0) {
        if (stack.length) {
          var macro = stack.pop();
          macro.end = PART.lastIndex;
          read(macro, text.substring(macro.start, macro.end));
        }
      } else if (part[0].indexOf("<ac:") === 0) {
        var next = { start: part.index, end: PART.lastIndex, open: part[0], params: {}, body: "", rich: false };
        var name = /\bac:name=(?:"([^"]*)"|'([^']*)')/.exec(part[0]);
        next.name = name ? name[1] || name[2] || "" : "";
        found.push(next);
        if (!/\/>$/.test(part[0])) { stack.push(next); }
      }
    }
    return found;
  }

  function read(macro, text) {
    var doc = new DOMParser().parseFromString('<x xmlns:ac="ac" xmlns:ri="ri">' + text.replace(/&(?!amp;|lt;|gt;|quot;|apos;|#)/g, "&amp;") + "</x>", "text/xml");
    var element = doc.documentElement.firstElementChild;
    if (!element || doc.getElementsByTagName("parsererror").length) { return; }
    Array.prototype.forEach.call(element.children, function (child) {
      if (child.nodeName === "ac:parameter") {
        macro.params[child.getAttribute("ac:name") || ""] = child.textContent;
      } else if (child.nodeName === "ac:plain-text-body") {
        macro.body = child.textContent;
      } else if (child.nodeName === "ac:rich-text-body") {
        macro.rich = true;
        macro.body = text.substring(text.indexOf("<ac:rich-text-body>") + 19, text.lastIndexOf("</ac:rich-text-body>"));
      }
    });
  }

  function parameter(name, value) {
    var content = name === "" ? '<ac:link><ri:page ri:content-title="' + escape(value) + '" /></ac:link>' : escape(value);
    return '<ac:parameter ac:name="' + escape(name) + '">' + content + "</ac:parameter>";
  }

  /** A macro as text; an opening tag given keeps its attributes. */
  function write(info, params, body, open) {
    var tag = (open || '<ac:structured-macro ac:name="' + escape(info.name) + '" ac:schema-version="1">').replace(/\s*\/>$/, ">");
    var inner = Object.keys(params).filter(function (name) { return params[name] !== ""; })
      .map(function (name) { return parameter(name, params[name]); }).join("");
    if (info.body === "PLAIN") {
      inner += "<ac:plain-text-body><![CDATA[" + body.replace(/\]\]>/g, "]]]]><![CDATA[>") + "]]></ac:plain-text-body>";
    } else if (info.body === "RICH") {
      inner += "<ac:rich-text-body>" + body + "</ac:rich-text-body>";
    }
    return tag + inner + "</ac:structured-macro>";
  }

  window.HostStorage = { find: find, write: write };
}());
