import type { FileRecord } from './records.ts';
import { Refusal } from './refusal.ts';

/** Pages of a file that go together into a file of their own. */
export interface PagePart {
  readonly fileClass: string;
  /** One after the other; 1 is the first. */
  readonly pages: readonly number[];
}

/** The parts of a file by the classes of its pages: pages of one class that follow one another are one part. */
export function partsOf({ pageClasses }: Pick<FileRecord, 'pageClasses'>): PagePart[] {
  const pages = Object.entries(pageClasses ?? {}).map(([page, { file_class: fileClass }]) => ({
    page: Number(page),
    fileClass,
  }));
  const parts: PagePart[] = [];
  for (const { page, fileClass } of pages.sort((a, b) => a.page - b.page)) {
    const last = parts.at(-1);
    const goesOn = last?.fileClass === fileClass && last.pages.at(-1) === page - 1;
    if (last && goesOn) parts[parts.length - 1] = { fileClass, pages: [...last.pages, page] };
    else parts.push({ fileClass, pages: [page] });
  }
  if (parts.length < 2)
    throw new Refusal(
      409,
      'The page_classes of this file name no two classes; set the class of each page, then split.',
    );
  return parts;
}

/** What a part is called: `bundle.pdf` → `bundle, pages 2-4.pdf`. */
export function partName(filename: string, { pages }: PagePart): string {
  const [first, last] = [pages[0], pages.at(-1)];
  const named = first === last ? `page ${first}` : `pages ${first}-${last}`;
  return `${filename.replace(/\.pdf$/i, '')}, ${named}.pdf`;
}
