import { cellFaults, surroundings, textFaults } from './cells.ts';
import { openedPackage } from './parts.ts';
import { relationFaults } from './relations.ts';
import { selectionFaults, sheetFaults } from './sheet.ts';
import { styleFaults } from './styles.ts';
import { sheetsOf, workbookFaults } from './workbook.ts';

/**
 * What a strict reader would refuse in an xlsx package, one sentence each. It is read as zip and as XML alone, by the rules
 * of ECMA-376 and the limits that Excel publishes ("Excel specifications and limits"): Excel repairs or refuses a whole
 * file for one of these.
 */
export function packageFaults(bytes: Uint8Array): string[] {
  const opened = openedPackage(bytes);
  const sheets = sheetsOf(opened);
  const names = sheets.map(({ name }) => name);
  const around = surroundings(opened, names);
  const roots = sheets.flatMap(({ path }) => opened.parts.get(path) ?? []);
  return [
    ...opened.faults,
    ...relationFaults(opened),
    ...workbookFaults(opened),
    ...styleFaults(opened),
    ...textFaults(opened, roots),
    ...selectionFaults(roots),
    ...sheets.flatMap((sheet) => {
      const root = opened.parts.get(sheet.path);
      const faults = [...sheetFaults(opened, sheet, names), ...(root ? cellFaults(root, around) : [])];
      return faults.map((fault) => `${sheet.name}: ${fault}`);
    }),
  ];
}
