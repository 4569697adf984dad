// Reads a document with AsyncAPI's own parser, and its payloads as JSON Schema 2020-12, which that parser lets pass unread.
import { Parser, fromFile } from '@asyncapi/parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const SEVERITIES = ['error', 'warning'];
const FORMAT = 'application/schema+json;version=2020-12';
const file = process.argv[2];

const { document, diagnostics } = await fromFile(new Parser(), file).parse();
const faults = diagnostics
  .filter(d => d.severity < SEVERITIES.length)
  .map(d => `${file}:${d.range.start.line + 1} ${SEVERITIES[d.severity]} ${d.code} ${d.path.join('/')}: ${d.message}`);
const payloads = (document?.allMessages().all() ?? []).filter(m => m.schemaFormat() === FORMAT);
for (const message of payloads) {
  try {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    ajv.addVocabulary(['x-parser-schema-id']);
    ajv.compile(message.payload().json().schema);
  } catch (e) {
    faults.push(`${file} error payload of ${message.name()}: ${e.message}`);
  }
}
if (payloads.length === 0) {
  faults.push(`${file} error no message has a payload in ${FORMAT}`);
}
if (faults.length > 0) {
  faults.forEach(fault => console.error(fault));
  process.exitCode = 1;
} else {
  console.log(`${file}: ${document.allChannels().all().length} channels, ${payloads.length} payloads, no fault`);
}
