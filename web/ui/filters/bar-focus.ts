/** The bar of the filters in the page. */
export const BAR_ID = 'filtres';

/** What removes a filter goes away with it: the focus goes to the bar rather than to the top of the page. */
export const focusBar = (): void => document.getElementById(BAR_ID)?.focus({ preventScroll: true });
