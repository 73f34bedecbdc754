import { createTheme } from '@mui/material/styles';
import type {} from '@mui/x-data-grid/themeAugmentation';
import type {} from '@mui/x-date-pickers/themeAugmentation';

import { dark, light } from './palette.ts';

/** The attribute of the document that says which colours are shown; set before the first paint by `appearance.ts`. */
export const colourAttribute = 'data-colours';

/** The one look of the program: dense but calm, light and dark designed together. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: colourAttribute },
  colorSchemes: { light: { palette: light }, dark: { palette: dark } },
  spacing: 8,
  shape: { borderRadius: 8 },
  typography: {
    fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Cantarell, "Liberation Sans", sans-serif',
    fontSize: 14,
    htmlFontSize: 16,
    h1: { fontSize: 22, fontWeight: 650, lineHeight: 1.3, letterSpacing: '-0.01em' },
    h2: { fontSize: 15, fontWeight: 650, lineHeight: 1.4 },
    h3: { fontSize: 14, fontWeight: 650, lineHeight: 1.4 },
    body1: { fontSize: 14, lineHeight: 1.5 },
    body2: { fontSize: 13, lineHeight: 1.5 },
    subtitle1: { fontSize: 15, lineHeight: 1.4 },
    subtitle2: { fontSize: 13, fontWeight: 650, lineHeight: 1.4 },
    caption: { fontSize: 12, lineHeight: 1.4 },
    button: { fontSize: 14, fontWeight: 600, textTransform: 'none', lineHeight: 1.5 },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        html: { height: '100%' },
        body: { height: '100%', overflow: 'hidden', fontVariantNumeric: 'tabular-nums' },
        '*': { scrollbarWidth: 'thin', scrollbarColor: 'var(--mui-palette-divider) transparent' },
        '#root': { height: '100%' },
        ':focus-visible': { outline: '2px solid var(--mui-palette-primary-main)', outlineOffset: 2 },
      },
    },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: {
        root: {
          '&.Mui-focusVisible': { outline: '2px solid var(--mui-palette-primary-main)', outlineOffset: -2 },
        },
      },
    },
    MuiButton: {
      defaultProps: { disableElevation: true, size: 'medium' },
      styleOverrides: {
        root: {
          borderRadius: 8,
          minHeight: 34,
          paddingBlock: 4,
          paddingInline: 14,
          whiteSpace: 'nowrap',
          '&.Mui-focusVisible': { outlineOffset: 2 },
        },
        sizeSmall: { minHeight: 28, paddingInline: 10, fontSize: 13 },
      },
    },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiMenu: { styleOverrides: { paper: floating } },
    MuiPopover: { styleOverrides: { paper: floating } },
    MuiDialog: { defaultProps: { slotProps: { paper: { elevation: 8 } } } },
    MuiDialogTitle: { styleOverrides: { root: { fontSize: 17, fontWeight: 650, paddingBottom: 8 } } },
    MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 20px' } } },
    MuiTextField: { defaultProps: { size: 'small' } },
    MuiFormHelperText: { styleOverrides: { root: { marginInline: 2, lineHeight: 1.4 } } },
    MuiInputLabel: { styleOverrides: { asterisk: { color: 'inherit' } } },
    MuiTooltip: { defaultProps: { enterDelay: 400, arrow: true } },
    MuiAlert: {
      styleOverrides: {
        root: { alignItems: 'center' },
        outlined: {
          backgroundColor: 'var(--mui-palette-background-paper)',
          '&.MuiAlert-colorInfo': { borderColor: 'var(--mui-palette-divider)' },
        },
        message: { fontSize: 14 },
        action: { alignItems: 'center', paddingTop: 0 },
      },
    },
    MuiTableCell: {
      styleOverrides: {
        root: { fontSize: 13, padding: '7px 12px', borderColor: 'var(--mui-palette-divider)' },
        head: { fontWeight: 600, whiteSpace: 'nowrap', color: 'var(--mui-palette-text-secondary)' },
      },
    },
    MuiDataGrid: {
      styleOverrides: {
        root: {
          fontSize: 13,
          border: 0,
          // As thick as the ring of everything else; the grid's own is half of it.
          '& .MuiDataGrid-cell:focus, & .MuiDataGrid-columnHeader:focus': { outlineWidth: 2, outlineOffset: -2 },
        },
      },
    },
  },
});

function floating(): Record<string, string> {
  return { border: '1px solid var(--mui-palette-divider)', boxShadow: '0 6px 24px rgb(0 0 0 / 0.16)' };
}
