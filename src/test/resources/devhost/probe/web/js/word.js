export const word = "loaded";
