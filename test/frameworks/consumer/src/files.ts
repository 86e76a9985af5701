/** The JSON of the package; import attributes came after `node16`. */
import manifest from 'event-timeline/custom-elements.json' with { type: 'json' };
import metadata from 'event-timeline/package.json' with { type: 'json' };
import jsonSchema from 'event-timeline/schema.json' with { type: 'json' };

export const files: [string, number, string] = [jsonSchema.$schema, manifest.modules.length, metadata.version];
