import { word } from "./word.js"; window.probeModule = word;
