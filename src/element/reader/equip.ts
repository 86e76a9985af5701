import { makePrintable, type ExportOwner } from '../views/picture-export.js';
import { PlaceKeeper } from '../views/place-keeper.js';
import type { ReaderController, ReaderHost } from './reader-controller.js';
import { StatusController } from './status-controller.js';
import { TriedAgain } from './tried-again.js';

/** Has an element's timeline printed, its reader's place kept, and them told of what happens. Gives what does so. */
export function equip(host: ReaderHost, reader: ReaderController, picture: ExportOwner): object {
  makePrintable(picture);
  reader.status = new StatusController(host);
  return [new PlaceKeeper(host, reader), new TriedAgain(host, reader)];
}
