/** What an update adds: entries of the catalogue, and objects. */
export interface Addition {
  readonly entries: string;
  readonly objects?: readonly string[];
}

const found = (text: string, pattern: RegExp): string => {
  const [, group] = pattern.exec(text) ?? [];
  if (group === undefined) throw new Error(`the PDF has nothing like ${pattern}`);
  return group;
};

/**
 * A PDF with an update behind it, as an editor saves one.
 *
 * @param addition what to add; `first` is the number of its first object
 */
export function updatedPdf(pdf: Uint8Array, addition: (first: number) => Addition): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const root = Number(found(text, /\/Root (\d+) 0 R/));
  const first = Number(found(text, /\/Size (\d+)/));
  const catalogue = found(text, new RegExp(`\\n${root} 0 obj\\s*<<([\\s\\S]*?)>>\\s*endobj`));
  const { entries, objects = [] } = addition(first);
  let update = '\n';
  let table = '';
  const add = (number: number, body: string): void => {
    table += `${number} 1\n${String(text.length + update.length).padStart(10, '0')} 00000 n \n`;
    update += `${number} 0 obj\n${body}\nendobj\n`;
  };
  add(root, `<<${catalogue} ${entries} >>`);
  for (const [index, body] of objects.entries()) add(first + index, body);
  const trailer = `<< /Size ${first + objects.length} /Root ${root} 0 R /Prev ${found(text, /startxref\s+(\d+)/)} >>`;
  const end = `xref\n${table}trailer\n${trailer}\nstartxref\n${text.length + update.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text + update + end, 'latin1'));
}
