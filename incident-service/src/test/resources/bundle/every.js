// Runs the script of a verify.html on many bundles, without a browser: name, 0 or 1 and what it says, a line for each.
"use strict";
const fs = require("fs"), path = require("path"), vm = require("vm");
const html = fs.readFileSync(process.env.VERIFIER, "utf8");
const script = html.slice(html.indexOf("<script>") + 8, html.lastIndexOf("</script>"));
const shown = [];
const element = () => ({value: "", dataset: {}, addEventListener() {}, replaceChildren(...lines) {
  shown.splice(0, shown.length, ...lines.map(line => line.textContent));
}});
const result = element(), context = {TextEncoder, TextDecoder, atob, addEventListener() {}, document: {
  getElementById: name => name === "result" ? result : element(), createElement: element, documentElement: element()}};
vm.createContext(context);
vm.runInContext(script + "\n;this.look = look;", context);
(async () => {
  for (const place of process.argv.slice(2)) {
    const bytes = new Uint8Array(fs.readFileSync(place));
    await context.look({arrayBuffer: async () => bytes.buffer});
    console.log([path.basename(place), shown[0] === "It holds" ? "0" : "1", shown.join(" | ")].join("\t"));
  }
})();
