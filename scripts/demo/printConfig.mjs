// Prints the whole effective configuration as JSON: node printConfig.mjs --config FILE …
// Run inside the toolchain, because it loads Backstage's own reader.
import { ConfigSources } from '@backstage/config-loader';

const source = ConfigSources.default({
  argv: process.argv.slice(2),
  watch: false,
});
const config = await ConfigSources.toConfig(source);
process.stdout.write(JSON.stringify(config.get()));
config.close();
