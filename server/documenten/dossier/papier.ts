import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const PAGINA = { boven: 62, onder: 62, zij: 56 } as const;
const KLEUR = { inkt: '#14212B', stil: '#465763', accent: '#0B5E73', lijn: '#D8E0E4', vlak: '#F3F5F6' } as const;
const CEL = { zij: 6, boven: 4 } as const;
/** Room that a heading wants below itself. */
const BIJ_KOP = 70;

const vind = createRequire(import.meta.url);
const letters = new Map<string, Buffer>();
/** The letter of the backoffice, whole: the euro sign and the letters of every name are in it. */
function letter(snit: 'Regular' | 'Semibold' | 'Bold'): Buffer {
  const gelezen = letters.get(snit) ?? readFileSync(vind.resolve(`source-sans/TTF/SourceSans3-${snit}.ttf`));
  letters.set(snit, gelezen);
  return gelezen;
}

export interface Papieropties {
  titel: string;
  onderwerp: string;
  maker: string;
  moment: Date;
  /** At the foot of every page, left of its number. */
  voet: string;
}

export interface Kolom {
  kop: string;
  /** Share of the width. */
  breedte: number;
  rechts?: boolean;
}

type Structuur = PDFKit.PDFStructureElement;

/**
 * A tagged PDF on A4: headings, paragraphs, lists and tables that a screen reader knows as such, with a title and a
 * language. Text flows on to the next page; the heads of tables are repeated there.
 */
export class Papier {
  private readonly doc: PDFKit.PDFDocument;
  private readonly wortel: Structuur;
  private readonly breedte: number;

  constructor(private readonly opties: Papieropties) {
    this.doc = new PDFDocument({
      size: 'A4',
      margins: { top: PAGINA.boven, bottom: PAGINA.onder, left: PAGINA.zij, right: PAGINA.zij },
      pdfVersion: '1.7',
      tagged: true,
      lang: 'nl-NL',
      displayTitle: true,
      bufferPages: true,
      info: {
        Title: opties.titel,
        Subject: opties.onderwerp,
        Author: opties.maker,
        Creator: 'Domeinbrug',
        CreationDate: opties.moment,
        ModDate: opties.moment,
      },
    });
    this.doc.registerFont('gewoon', letter('Regular'));
    this.doc.registerFont('half', letter('Semibold'));
    this.doc.registerFont('vet', letter('Bold'));
    this.breedte = this.doc.page.width - 2 * PAGINA.zij;
    this.wortel = this.doc.struct('Document');
    this.doc.addStructure(this.wortel);
  }

  /** The words at the top of the first page. */
  omslag(boven: string, titel: string, onder: string): void {
    this.tekst('P', () => this.doc.font('half').fontSize(11).fillColor(KLEUR.accent).text(boven));
    this.doc.moveDown(0.6);
    this.tekst('H1', () => this.doc.font('vet').fontSize(24).fillColor(KLEUR.inkt).text(titel, { lineGap: 1 }));
    this.tekst('P', () => this.doc.font('gewoon').fontSize(12).fillColor(KLEUR.stil).text(onder));
    this.doc.moveDown(0.8);
  }

  kop(niveau: 2 | 3, tekst: string): void {
    const groot = niveau === 2;
    this.ruimte(BIJ_KOP + (groot ? 20 : 0));
    if (this.doc.y > PAGINA.boven + 1) this.doc.y += groot ? 18 : 8;
    this.tekst(niveau === 2 ? 'H2' : 'H3', () =>
      this.doc
        .font(groot ? 'vet' : 'half')
        .fontSize(groot ? 15 : 11.5)
        .fillColor(groot ? KLEUR.accent : KLEUR.inkt)
        .text(tekst),
    );
    if (groot) {
      this.versiering(() =>
        this.doc
          .moveTo(PAGINA.zij, this.doc.y + 2)
          .lineTo(PAGINA.zij + this.breedte, this.doc.y + 2)
          .lineWidth(0.75)
          .strokeColor(KLEUR.lijn)
          .stroke(),
      );
      this.doc.y += 8;
    } else this.doc.y += 2;
  }

  alinea(tekst: string, stil = false): void {
    for (const deel of tekst.split(/\n{2,}/)) {
      this.tekst('P', () =>
        this.doc
          .font('gewoon')
          .fontSize(10)
          .fillColor(stil ? KLEUR.stil : KLEUR.inkt)
          .text(deel, { lineGap: 1.5 }),
      );
      this.doc.y += 4;
    }
  }

  /** A remark that must not be overlooked. */
  melding(tekst: string): void {
    const hoogte =
      this.doc
        .font('half')
        .fontSize(10)
        .heightOfString(tekst, { width: this.breedte - 20 }) + 12;
    const boven = this.doc.y;
    this.versiering(() => this.doc.rect(PAGINA.zij, boven, this.breedte, hoogte).fill(KLEUR.vlak));
    this.tekst('P', () =>
      this.doc
        .font('half')
        .fontSize(10)
        .fillColor(KLEUR.inkt)
        .text(tekst, PAGINA.zij + 10, boven + 6, { width: this.breedte - 20 }),
    );
    this.doc.x = PAGINA.zij;
    this.doc.y = boven + hoogte + 8;
  }

  lijst(punten: readonly string[]): void {
    const lijst = this.doc.struct('L');
    this.wortel.add(lijst);
    for (const punt of punten) {
      this.ruimte(16);
      const ingang = this.doc.struct('LI');
      lijst.add(ingang);
      const boven = this.doc.y;
      ingang.add(this.element('Lbl', () => this.zetLetter().text('•', PAGINA.zij + 4, boven)));
      ingang.add(
        this.element('LBody', () =>
          this.zetLetter().text(punt, PAGINA.zij + 16, boven, { width: this.breedte - 16, lineGap: 1.5 }),
        ),
      );
      ingang.end();
      this.doc.x = PAGINA.zij;
      this.doc.y += 2;
    }
    lijst.end();
    this.doc.y += 4;
  }

  /** Names with their values, as a table of two columns of which the first is the head of each row. */
  gegevens(rijen: readonly (readonly [naam: string, waarde: string])[]): void {
    const kolommen = [
      { kop: '', breedte: 0.3 },
      { kop: '', breedte: 0.7 },
    ];
    const tabel = this.beginTabel();
    for (const rij of rijen) this.rij(tabel, kolommen, rij, { rijkop: true });
    this.eindTabel(tabel);
  }

  tabel(kolommen: readonly Kolom[], rijen: readonly (readonly string[])[], totaal?: readonly string[]): void {
    const tabel = this.beginTabel();
    const koprij = kolommen.map(({ kop }) => kop);
    this.ruimte(60);
    this.rij(tabel, kolommen, koprij, { kop: true });
    for (const rij of rijen) {
      const herhaal = () => this.rij(tabel, kolommen, koprij, { kop: true, herhaald: true });
      this.rij(tabel, kolommen, rij, { bijNieuwePagina: herhaal });
    }
    if (totaal) this.rij(tabel, kolommen, totaal, { vet: true });
    this.eindTabel(tabel);
  }

  /** The bytes, with a foot on every page. */
  async klaar(): Promise<Buffer> {
    this.wortel.end();
    this.voeten();
    const delen: Buffer[] = [];
    this.doc.on('data', (deel: Buffer) => delen.push(deel));
    const einde = new Promise<void>((klaar, mislukt) => {
      this.doc.once('end', klaar);
      this.doc.once('error', mislukt);
    });
    this.doc.end();
    await einde;
    return Buffer.concat(delen);
  }

  private voeten(): void {
    const { start, count } = this.doc.bufferedPageRange();
    for (let nummer = 0; nummer < count; nummer += 1) {
      this.doc.switchToPage(start + nummer);
      // Below the margin: otherwise pdfkit would begin a new page for it.
      this.doc.page.margins.bottom = 0;
      const plaats = this.doc.page.height - 40;
      this.versiering(() => {
        this.doc.font('gewoon').fontSize(8.5).fillColor(KLEUR.stil);
        this.doc.text(this.opties.voet, PAGINA.zij, plaats, {
          width: this.breedte * 0.75,
          lineBreak: false,
          ellipsis: true,
        });
        this.doc.text(`Pagina ${nummer + 1} van ${count}`, PAGINA.zij, plaats, {
          width: this.breedte,
          align: 'right',
          lineBreak: false,
        });
      });
    }
  }

  private zetLetter(): PDFKit.PDFDocument {
    return this.doc.font('gewoon').fontSize(10).fillColor(KLEUR.inkt);
  }

  private tekst(soort: string, schrijf: () => void): void {
    this.doc.x = PAGINA.zij;
    this.wortel.add(this.element(soort, schrijf));
  }

  private element(soort: string, schrijf: () => void, kenmerken: { scope?: 'Column' | 'Row' } = {}): Structuur {
    return this.doc.struct(soort, kenmerken as PDFKit.Mixins.StructureElementOptions, schrijf);
  }

  /** What says nothing to who cannot see it. */
  private versiering(teken: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    teken();
    this.doc.endMarkedContent();
  }

  private onderrand(): number {
    return this.doc.page.height - PAGINA.onder;
  }

  private ruimte(hoogte: number): boolean {
    if (this.doc.y + hoogte <= this.onderrand()) return false;
    this.doc.addPage();
    return true;
  }

  private beginTabel(): Structuur {
    const tabel = this.doc.struct('Table');
    this.wortel.add(tabel);
    return tabel;
  }

  private eindTabel(tabel: Structuur): void {
    tabel.end();
    this.doc.x = PAGINA.zij;
    this.doc.y += 8;
  }

  private rij(
    tabel: Structuur,
    kolommen: readonly Kolom[],
    cellen: readonly string[],
    hoe: { kop?: boolean; herhaald?: boolean; vet?: boolean; rijkop?: boolean; bijNieuwePagina?: () => void },
  ): void {
    const breedtes = kolommen.map(({ breedte }) => breedte * this.breedte);
    const snit = (i: number) => (hoe.kop || hoe.vet || (hoe.rijkop && i === 0) ? 'half' : 'gewoon');
    const hoogte =
      2 * CEL.boven +
      Math.max(
        ...cellen.map((cel, i) =>
          this.doc
            .font(snit(i))
            .fontSize(9)
            .heightOfString(cel || ' ', { width: (breedtes[i] ?? 0) - 2 * CEL.zij, lineGap: 1 }),
        ),
      );
    if (hoogte > this.onderrand() - PAGINA.boven - 40) {
      this.hogeRij(tabel, kolommen, cellen);
      return;
    }
    if (this.ruimte(hoogte)) hoe.bijNieuwePagina?.();
    const boven = this.doc.y;
    this.lijnen(boven, hoogte, hoe);
    const rij = hoe.herhaald ? null : this.doc.struct('TR');
    if (rij) tabel.add(rij);
    let links: number = PAGINA.zij;
    cellen.forEach((cel, i) => {
      const breedte = breedtes[i] ?? 0;
      const schrijf = () => {
        this.doc
          .font(snit(i))
          .fontSize(9)
          .fillColor(hoe.rijkop && i === 0 ? KLEUR.stil : KLEUR.inkt)
          .text(cel, links + CEL.zij, boven + CEL.boven, {
            width: breedte - 2 * CEL.zij,
            align: kolommen[i]?.rechts ? 'right' : 'left',
            lineGap: 1,
          });
      };
      if (!rij) this.versiering(schrijf);
      else if (hoe.kop) rij.add(this.element('TH', schrijf, { scope: 'Column' }));
      else if (hoe.rijkop && i === 0) rij.add(this.element('TH', schrijf, { scope: 'Row' }));
      else rij.add(this.element('TD', schrijf));
      links += breedte;
    });
    rij?.end();
    this.doc.x = PAGINA.zij;
    this.doc.y = boven + hoogte;
  }

  /** A row higher than a page: its cells stand below one another, over the whole width, and flow on. */
  private hogeRij(tabel: Structuur, kolommen: readonly Kolom[], cellen: readonly string[]): void {
    const rij = this.doc.struct('TR');
    tabel.add(rij);
    cellen.forEach((cel, i) => {
      const kop = kolommen[i]?.kop;
      const tekst = kop ? `${kop}: ${cel}` : cel;
      rij.add(
        this.element('TD', () =>
          this.zetLetter()
            .fontSize(9)
            .text(tekst, PAGINA.zij + CEL.zij, this.doc.y + 2, { width: this.breedte - 2 * CEL.zij, lineGap: 1 }),
        ),
      );
    });
    rij.end();
    this.doc.x = PAGINA.zij;
    this.doc.y += CEL.boven;
  }

  private lijnen(boven: number, hoogte: number, { kop, vet }: { kop?: boolean; vet?: boolean }): void {
    this.versiering(() => {
      if (kop) this.doc.rect(PAGINA.zij, boven, this.breedte, hoogte).fill(KLEUR.vlak);
      const hier = vet ? boven : boven + hoogte;
      this.doc
        .moveTo(PAGINA.zij, hier)
        .lineTo(PAGINA.zij + this.breedte, hier)
        .lineWidth(vet ? 1.5 : 0.5)
        .strokeColor(vet ? KLEUR.inkt : KLEUR.lijn)
        .stroke();
    });
  }
}
