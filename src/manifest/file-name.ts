/** The file name of a manifest, in its component's directory. */
export const MANIFEST_FILE = 'phaset.manifest.json'
