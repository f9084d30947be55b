/**
 * A PDF written by hand, object by object, for cases that no drawing library makes.
 *
 * @param objects bodies of the objects numbered from 1; the first is the catalogue
 */
export function rawPdf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const stream = (body: string, dictionary = ''): string =>
  `<< /Length ${body.length} ${dictionary} >>\nstream\n${body}\nendstream`; // prettier-ignore

/** A page of 200 × 200 points in Helvetica with the given content; `form` is a form XObject drawn as /X. */
export function onePagePdf(content: string, form = ''): Uint8Array {
  const resources = '/Resources << /Font << /F 4 0 R >> /XObject << /X 6 0 R >> >>';
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 5 0 R ${resources} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /StandardEncoding >>',
    stream(content),
    stream(form, '/Type /XObject /Subtype /Form /BBox [0 0 200 200] /Resources << /Font << /F 4 0 R >> >>'),
  ]);
}
