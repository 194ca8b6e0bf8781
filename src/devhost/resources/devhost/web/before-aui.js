/* The one function that AUI takes over from the product when it loads. */
window.AJS = {
  contextPath: function () {
    "use strict";
    return document.querySelector('meta[name="ajs-context-path"]').getAttribute("content");
  }
};
