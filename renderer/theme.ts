import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** A grey-blue water: the one accent of the application. */
const water: MantineColorsTuple = [
  '#eef5f8',
  '#dce8ee',
  '#b6d0dc',
  '#8db7ca',
  '#6aa2bb',
  '#4f92ae',
  '#2b718f',
  '#215d77',
  '#1b4d63',
  '#123a4c',
];

/** Mantine's dark greys, cooled to sit beside the accent; index 7 is the page, 6 what stands on it. */
const dark: MantineColorsTuple = [
  '#e3e7ea',
  '#b3bbc2',
  '#929ca5',
  '#626c76',
  '#3a424b',
  '#2f363e',
  '#242a31',
  '#171b20',
  '#111418',
  '#0b0d10',
];

/** A list that scrolls is the list itself: what assistive technology is told of is what moves. */
const CHOICES = {
  defaultProps: { withScrollArea: false },
  styles: { options: { maxHeight: 260, overflowY: 'auto', paddingRight: 'var(--combobox-padding)' } },
} as const;

export const theme = createTheme({
  colors: { water, dark },
  primaryColor: 'water',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  defaultRadius: 5,
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    // Mantine's own are 10 pixels high: too small for a sentence that asks something.
    InputWrapper: { styles: { description: { fontSize: 12 }, error: { fontSize: 12 } } },
    Modal: { styles: { title: { fontSize: 15, fontWeight: 600 } } },
    Button: { defaultProps: { size: 'xs' } },
    // A name on an element without a role is told by no screen reader.
    Loader: { defaultProps: { role: 'status' } },
    TextInput: { defaultProps: { size: 'xs' } },
    // An element that takes the focus and has no role is none of those that a menu consists of.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Select: CHOICES,
    MultiSelect: CHOICES,
    Autocomplete: CHOICES,
    // A list without one choice is still a list, and this is what it has to say.
    ComboboxEmpty: { defaultProps: { role: 'option', 'aria-disabled': true } },
    Alert: { styles: { root: { backgroundColor: 'var(--broken-soft)' }, message: { color: 'var(--broken)' } } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 28 } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 300, fz: 'xs' } },
  },
});

/** Where Mantine's own choice has less contrast than WCAG AA asks, ours stands in its place. */
export const cssVariables: CSSVariablesResolver = () => {
  const variables = {
    '--mantine-color-error': 'var(--broken)',
    '--mantine-color-dimmed': 'var(--dim)',
    '--mantine-color-placeholder': 'var(--dim)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-text': 'var(--text)',
  };
  return { variables: {}, light: variables, dark: variables };
};
