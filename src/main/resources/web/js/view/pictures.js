/*
 * Pictures that do not come, since there is no such file or the reader may not see it: words or initials stand in for them, which
 * the server wrote beside each. Without this script the browser shows what the picture is called.
 */
(() => {
  "use strict";

  function lose(image) {
    const place = image.closest(".jm-picture") || image;
    const words = place.parentElement.querySelector(":scope > .jm-lost");
    if (words) {
      place.hidden = true;
      place.style.display = "none";
      words.hidden = false;
    }
  }

  function ours(image) {
    return image instanceof HTMLImageElement && image.closest(".jm-map");
  }

  document.addEventListener("error", ({ target }) => ours(target) && lose(target), true);
  document.querySelectorAll(".jm-map img").forEach((image) => {
    if (image.complete && image.naturalWidth === 0 && image.currentSrc) {
      lose(image);
    }
  });
})();
