/**
 * Keeps an element that is in view there while its scroller, or the element itself, takes another size. One that was
 * scrolled away is left where it is.
 *
 * @returns ends it
 */
export function staysInView(element: Element, scroller: Element): () => void {
  let isInView = false;
  const seen = new IntersectionObserver(
    (entries) => {
      isInView = entries.at(-1)?.isIntersecting ?? false;
    },
    { root: scroller },
  );
  // Sizes are told before what is in view: what is known of that then is how it was before.
  const resized = new ResizeObserver(() => {
    if (isInView) element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  seen.observe(element);
  resized.observe(scroller);
  resized.observe(element);
  return () => {
    seen.disconnect();
    resized.disconnect();
  };
}
