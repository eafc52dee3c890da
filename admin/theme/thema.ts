import type { ThemeOptions } from '@mui/material/styles';
import { eigenschappen, type Modus, TOKENS } from './tokens.ts';

const rem = (px: number) => `${px / 16}rem`;
const letter = '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif';

/** The MUI theme of a mode. Everything that MUI draws follows the same tokens as the style sheets. */
export function maakThema(modus: Modus): ThemeOptions {
  const t = TOKENS[modus];
  const focus = { outline: `2px solid ${t.accent}`, outlineOffset: 2 };
  return {
    palette: {
      mode: modus,
      background: { default: t.bg, paper: t.vlak },
      text: { primary: t.inkt, secondary: t.inkt2, disabled: t.inkt3 },
      primary: { main: t.accent, dark: t['accent-diep'], light: t['accent-zacht'], contrastText: t['op-accent'] },
      secondary: { main: t.accent, contrastText: t['op-accent'] },
      success: { main: t.ok, light: t['ok-zacht'] },
      warning: { main: t.let, light: t['let-zacht'] },
      error: { main: t.fout, light: t['fout-zacht'] },
      info: { main: t.info, light: t['info-zacht'] },
      divider: t.lijn,
      action: { hover: t.vlak2, selected: t['accent-zacht'], active: t.inkt2 },
    },
    spacing: 4,
    shape: { borderRadius: 6 },
    typography: {
      fontFamily: letter,
      h1: { fontSize: rem(24), lineHeight: rem(30), fontWeight: 650, letterSpacing: '-0.01em' },
      h2: { fontSize: rem(17), lineHeight: rem(24), fontWeight: 650 },
      h3: { fontSize: rem(15), lineHeight: rem(22), fontWeight: 600 },
      h4: { fontSize: rem(22), lineHeight: rem(28), fontWeight: 650, letterSpacing: '-0.01em' },
      h6: { fontSize: rem(17), lineHeight: rem(24), fontWeight: 650 },
      body1: { fontSize: rem(15), lineHeight: rem(22) },
      body2: { fontSize: rem(14), lineHeight: rem(20) },
      button: { fontSize: rem(14), lineHeight: rem(20), fontWeight: 600, textTransform: 'none' },
      caption: { fontSize: rem(13), lineHeight: rem(18) },
      overline: { fontSize: rem(12), lineHeight: rem(16), fontWeight: 600, textTransform: 'none', letterSpacing: 0 },
    },
    transitions: { duration: { enteringScreen: 180, leavingScreen: 120, shortest: 120, shorter: 120, short: 180 } },
    components: {
      MuiCssBaseline: {
        styleOverrides: {
          ':root': { ...eigenschappen(modus), colorScheme: modus },
        },
      },
      MuiButtonBase: {
        defaultProps: { disableRipple: true, disableTouchRipple: true },
        styleOverrides: { root: { '&.Mui-focusVisible': focus } },
      },
      MuiButton: {
        defaultProps: { disableElevation: true },
        styleOverrides: {
          root: { minHeight: 36, padding: '0 14px', whiteSpace: 'nowrap' },
          sizeSmall: { minHeight: 30, padding: '0 10px', fontSize: rem(13) },
          outlined: {
            borderColor: t.rand,
            color: t.inkt,
            backgroundColor: t.vlak,
            '&:hover': { backgroundColor: t.vlak2 },
          },
          text: { padding: '0 8px' },
        },
      },
      MuiIconButton: {
        styleOverrides: {
          root: { borderRadius: 6, width: 36, height: 36, color: t.inkt2, '&:hover': { backgroundColor: t.vlak2 } },
          sizeSmall: { width: 28, height: 28 },
        },
      },
      MuiSvgIcon: { styleOverrides: { root: { fontSize: rem(20) }, fontSizeSmall: { fontSize: rem(16) } } },
      MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiMenu: {
        // Inside the content: what lies beside all landmarks is hard to find back for a screen reader.
        defaultProps: { container: () => document.getElementById('inhoud') },
        styleOverrides: { paper: { border: `1px solid ${t.lijn}`, borderRadius: 10, boxShadow: t.schaduw } },
      },
      MuiPopover: {
        styleOverrides: { paper: { border: `1px solid ${t.lijn}`, borderRadius: 10, boxShadow: t.schaduw } },
      },
      MuiMenuItem: { styleOverrides: { root: { fontSize: rem(14), minHeight: 36, gap: 10 } } },
      MuiDialog: {
        styleOverrides: {
          paper: { borderRadius: 12, boxShadow: t.schaduw, '@media (max-width:760px)': { borderRadius: 0 } },
        },
      },
      MuiBackdrop: { styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: t.sluier } } } },
      MuiTextField: { defaultProps: { size: 'small', variant: 'outlined' } },
      MuiOutlinedInput: {
        styleOverrides: {
          root: {
            backgroundColor: t.vlak,
            '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderColor: t.accent },
          },
          notchedOutline: { borderColor: t.rand },
          input: { fontSize: rem(15), '&::placeholder': { color: t.inkt3, opacity: 1 } },
        },
      },
      MuiInputLabel: { styleOverrides: { root: { color: t.inkt2 } } },
      MuiFormHelperText: { styleOverrides: { root: { fontSize: rem(13), lineHeight: rem(18), marginLeft: 0 } } },
      MuiCheckbox: { styleOverrides: { root: { color: t.rand, padding: 6 } } },
      MuiRadio: { styleOverrides: { root: { color: t.rand, padding: 6 } } },
      MuiTooltip: {
        styleOverrides: { tooltip: { backgroundColor: t.inkt, color: t.vlak, fontSize: rem(13), lineHeight: rem(18) } },
      },
      MuiSnackbarContent: { styleOverrides: { root: { backgroundColor: t.inkt, color: t.vlak, fontSize: rem(14) } } },
      MuiLink: { styleOverrides: { root: { textUnderlineOffset: 2 } } },
    },
  };
}
