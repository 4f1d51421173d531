// Validates JSON documents against a JSON Schema, of the draft that it names.
//   node validate.mjs SCHEMA FILE…   one document a file
//   node validate.mjs SCHEMA -       one document a line of standard input
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Draft04 from "ajv-draft-04";
import Draft07 from "ajv";
import Draft2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [schemaFile, ...files] = process.argv.slice(2);
if (!schemaFile || files.length === 0) {
  console.error("usage: node validate.mjs SCHEMA FILE… | -");
  process.exit(2);
}

const standardInput = 0;
const read = (file) => readFileSync(file, "utf8");
const schema = JSON.parse(read(schemaFile));
const Ajv = schema.$schema.includes("draft-04") ? Draft04 : schema.$schema.includes("draft-07") ? Draft07 : Draft2020;
// Schemas of others hold words that ajv does not know, and patterns that are none under the flag `u`.
const isOurs = schema.$id?.startsWith("https://newsmarkup.org/") ?? false;
const ajv = addFormats(new Ajv({ strict: isOurs, unicodeRegExp: isOurs, allErrors: true }));
// ninjs refers to a schema on the web; without its draft it serves in any.
const geojson = join(dirname(schemaFile), "geojson.json");
if (!isOurs && existsSync(geojson)) ajv.addSchema({ ...JSON.parse(read(geojson)), $schema: undefined, $id: "https://geojson.org/schema/GeoJSON.json" });
const validate = ajv.compile(schema);

function* documents() {
  for (const file of files) {
    if (file !== "-") {
      yield [file, read(file)];
      continue;
    }
    // Not node:readline, which also ends a line at U+2028.
    for (const [index, line] of read(standardInput).split("\n").entries())
      if (line.trim() !== "") yield [`line ${index + 1}`, line];
  }
}

function problems(json) {
  try {
    return validate(JSON.parse(json)) ? [] : validate.errors.map(describe);
  } catch (error) {
    if (error instanceof SyntaxError) return [`not JSON: ${error.message}`];
    throw error;
  }
}

function describe({ instancePath, message, params }) {
  const detail = params.additionalProperty ?? params.allowedValues?.join(", ") ?? params.allowedValue;
  return `${instancePath || "(root)"} ${message}${detail === undefined ? "" : `: ${detail}`}`;
}

let valid = 0;
let invalid = 0;
for (const [name, json] of documents()) {
  const found = problems(json);
  if (found.length === 0) {
    valid++;
  } else {
    invalid++;
    console.log(`${name}: ${found.join("; ")}`);
  }
}

console.log(`${valid} valid, ${invalid} invalid`);
process.exitCode = invalid > 0 ? 1 : 0;
