/**
 * A page and how many there are, as a page says it of itself: "Page 1 of 3", "Seite 1/2", "Pág. 2 de 4".
 * English, French, German, Spanish, Italian, Dutch, Portuguese, Danish, Norwegian, Swedish, Finnish, Polish, Czech, Turkish,
 * Indonesian, Malay, Vietnamese, Thai, Chinese, Japanese.
 */
export const PAGE_OF =
  /(?:(?<!\p{L})(?:pages?|pagina|p[aá]gina|p[aá]g|pg|seite|blatt|blad|bladzijde|hoja|folha|feuille(?:t)?|side|sida|sivu|strona|strana|sayfa|halaman|muka surat|trang|หน้า|頁次|頁|页|ページ)[.:]?\s*(?:no\.?|nr\.?)?\s*:?\s*)(\d{1,3})\s*(?:\/|of|out of|von|de|di|sur|van|av|af|z|ze|od|dari|daripada|trên)\s*(\d{1,3})(?!\d|[.,/-]\d)/iu; // prettier-ignore
