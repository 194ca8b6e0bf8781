/* Runs in the browser: shows one thing at a time and says when it is painted. */
"use strict";

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Until what was loaded late, such as icons, is painted too. Waiting is no work, so that it does not count. */
async function painted() {
  await frame();
  await wait(150);
  await frame();
  await wait(20);
}

/** An empty page, with the memory of the last one given back. */
async function clear() {
  document.body.replaceChildren();
  await painted();
  window.gc();
  await wait(20);
}

/** Loads a page into a frame of the size of the window. */
async function show(url) {
  const start = performance.now();
  const view = document.createElement("iframe");
  view.style.cssText = "border:0;width:100vw;height:100vh;display:block";
  view.src = url;
  await new Promise((resolve) => {
    view.onload = resolve;
    document.body.append(view);
  });
  const taken = performance.now() - start;
  await painted();
  return taken;
}

let drawings = 0;

/** Draws a text of Mermaid's; the answer is how long Mermaid took, layout and paint by the browser not included. */
async function draw(url) {
  const text = await fetch(url).then((response) => response.text());
  const start = performance.now();
  const { svg } = await window.mermaid.render(`drawing-${++drawings}`, text);
  const taken = performance.now() - start;
  document.body.innerHTML = svg;
  await painted();
  return taken;
}

if (window.mermaid) {
  window.mermaid.initialize({ startOnLoad: false });
}
