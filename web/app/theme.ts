import { createTheme } from '@mantine/core';
import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core';

const teal: MantineColorsTuple = [
  '#e4f3f0',
  '#cbe7e2',
  '#93cbc3',
  '#5fb0a6',
  '#35958a',
  '#1c8278',
  '#0c6b63',
  '#0a5d56',
  '#084f49',
  '#063d38',
];

/** Mantine's components in the colours and type of tokens.css. */
export const theme = createTheme({
  fontFamily: "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif",
  fontSizes: { xs: '0.875rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { md: '1.5' },
  colors: { teal },
  primaryColor: 'teal',
  primaryShade: 6,
  defaultRadius: 12,
  cursorType: 'pointer',
  respectReducedMotion: true,
});

const tokens = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--soft)',
  '--mantine-color-placeholder': 'var(--soft)',
  '--mantine-color-default': 'var(--card)',
  '--mantine-color-default-border': 'var(--field-line)',
  '--mantine-color-default-hover': 'var(--muted)',
};

export const resolveVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: tokens,
  dark: tokens,
});
