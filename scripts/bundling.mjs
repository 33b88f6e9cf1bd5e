/**
 * What all bundles have in common: those of the product, and those of the benchmarks, so that the same code is measured.
 * `module` first: the UMD builds of the protocol packages cannot be bundled.
 * Node 20 has \p{…} in regular expressions. esbuild holds it to be without, and would build each of them anew whenever it is met.
 */
export const bundling = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  supported: { 'regexp-unicode-property-escapes': true },
  logLevel: 'warning',
};
