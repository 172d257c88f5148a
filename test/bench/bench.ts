import { Figures } from './figures.ts';
import { measureApp } from './measure-app.ts';
import { measureHome } from './measure-home.ts';
import { measureOrientation } from './measure-orientation.ts';
import { measureReader } from './measure-reader.ts';
import { measureTerritory } from './measure-territory.ts';

const PARTS = {
  home: measureHome,
  reader: measureReader,
  app: measureApp,
  orientation: measureOrientation,
  territory: measureTerritory,
};

const isPart = (name: string): name is keyof typeof PARTS => name in PARTS;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !isPart(name));
if (unknown.length > 0) {
  process.stderr.write(`${unknown.join(', ')}: not a part; there are ${Object.keys(PARTS).join(', ')}\n`);
  process.exit(2);
}
const figures = new Figures();
for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) await measure(figures);
}
figures.print();
