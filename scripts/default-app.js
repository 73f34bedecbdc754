// What the stock `electron` program does with `electron FOLDER` or `electron FILE`, for a distribution that comes
// without it: take the first argument that is no switch, name the app as its package.json says, load its main file.
// The top-level await holds back the `ready` event until the app's own module has run, as it must, because schemes
// and the sandbox are declared before `ready`.
import { app } from 'electron';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (given === undefined) {
  process.stderr.write('electron: the folder of the app is missing.\n');
  app.exit(2);
} else {
  process.defaultApp = true;
  await import(pathToFileURL(entryOf(path.resolve(given))).href);
}

function entryOf(place) {
  const manifest = path.join(place, 'package.json');
  if (!existsSync(manifest)) {
    app.setAppPath(path.dirname(place));
    return place;
  }
  const { name, productName, version, main = 'index.js' } = JSON.parse(readFileSync(manifest, 'utf8'));
  if (version !== undefined) app.setVersion(version);
  app.name = productName ?? name;
  app.setDesktopName(`${app.name}.desktop`);
  app.setAppPath(place);
  return path.join(place, main);
}
