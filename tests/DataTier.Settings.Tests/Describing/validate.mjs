// Validates documents against the schemas of settings: reads { schema, documents } from stdin, writes what is wrong with each.
import Ajv from "ajv";
import { readFileSync } from "node:fs";

const { schema, documents } = JSON.parse(readFileSync(0, "utf8"));
const ajv = new Ajv({ strictTypes: false, strictRequired: false, allErrors: false, keywords: ["patternErrorMessage"], multipleOfPrecision: 6 });
const validate = ajv.compile(JSON.parse(schema));
console.log(JSON.stringify(documents.map(document => validate(document) ? "" : ajv.errorsText(validate.errors))));
