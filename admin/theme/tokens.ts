/**
 * Every colour of the backoffice, once. The MUI theme and the custom properties of the style sheets are both made of
 * it. A test holds the contrasts: text at least 4.5, outlines and chart marks at least 3.
 */
export const TOKENS = {
  light: {
    bg: '#F3F5F6',
    vlak: '#FFFFFF',
    vlak2: '#EDF1F3',
    lijn: '#D8E0E4',
    rand: '#7B8B95',
    inkt: '#14212B',
    inkt2: '#465763',
    inkt3: '#586974',
    accent: '#0B5E73',
    'accent-diep': '#084A5B',
    'op-accent': '#FFFFFF',
    'accent-zacht': '#E1EFF2',
    ok: '#1B663A',
    'ok-zacht': '#E3F2E8',
    let: '#7A4A00',
    'let-zacht': '#FCEFD6',
    fout: '#A1211D',
    'fout-zacht': '#FBE7E5',
    info: '#234F94',
    'info-zacht': '#E6EDF9',
    wlz: '#0B5E73',
    zvw: '#6F0F33',
    wmo: '#C8711C',
    wfz: '#6E84D4',
    overig: '#7B8B95',
    'op-wlz': '#FFFFFF',
    sluier: 'rgba(12,22,29,.48)',
    schaduw: '0 1px 2px rgba(16,32,42,.08),0 12px 32px rgba(16,32,42,.18)',
  },
  dark: {
    bg: '#0E161B',
    vlak: '#162128',
    vlak2: '#1E2B33',
    lijn: '#2C3B45',
    rand: '#758894',
    inkt: '#E8EEF1',
    inkt2: '#B4C1C9',
    inkt3: '#98A8B2',
    accent: '#6FC7DB',
    'accent-diep': '#93D8E7',
    'op-accent': '#06242C',
    'accent-zacht': '#123640',
    ok: '#7FD3A0',
    'ok-zacht': '#14331F',
    let: '#F0BE6A',
    'let-zacht': '#3A2A0C',
    fout: '#FF9B92',
    'fout-zacht': '#431A18',
    info: '#9CC0FF',
    'info-zacht': '#182C4D',
    wlz: '#5FBDD3',
    zvw: '#C95470',
    wmo: '#EFB055',
    wfz: '#7678D6',
    overig: '#758894',
    'op-wlz': '#06242C',
    sluier: 'rgba(0,0,0,.6)',
    schaduw: '0 0 0 1px #2C3B45,0 16px 40px rgba(0,0,0,.5)',
  },
} as const;

export type Modus = keyof typeof TOKENS;

/** The tokens of a mode as custom properties. */
export const eigenschappen = (modus: Modus): Record<string, string> =>
  Object.fromEntries(Object.entries(TOKENS[modus]).map(([naam, waarde]) => [`--${naam}`, waarde]));
