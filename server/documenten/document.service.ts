import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { AanvraagEntity } from '../aanvragen/aanvraag.entity.ts';
import { bezwaarTegen } from '../aanvragen/aanvraag.status.ts';
import { isAanZet } from '../aanvragen/acties.ts';
import { pakZichtbaar } from '../aanvragen/stap.ts';
import { weiger } from '../platform/fouten/foutcode.ts';
import { geenToegang } from '../platform/fouten/graphqlfouten.ts';
import type { Ctx } from '../platform/graphql/context.ts';
import type { Beperkingen, Transactie, Transacties, Uitkomst } from '../platform/transactie/transacties.ts';
import { type Documentsoort, MEESTE_DOCUMENTEN, TYPEN } from './begrippen.ts';
import { veiligeNaam } from './bestandsnaam.ts';
import { DocumentEntity } from './document.entity.ts';
import type { DocumentVerwijderenInput } from './document.input.ts';
import { bereikDocument } from './document.lezen.ts';
import type { Documentopslag } from './documentopslag.ts';
import type { Ontvangen } from './ontvangst.ts';

export const DOCUMENT_BEPERKINGEN: Beperkingen = {
  document_eenmaal: { code: 'VALIDATIE', veld: 'bestand', melding: 'Dit bestand staat al bij deze aanvraag.' },
};

/** A file that came in whole and was looked through, and what its sender says of it. */
export interface Toevoeging {
  aanvraagId: string;
  soort: Documentsoort;
  partnerId: string | null;
  bestand: Ontvangen;
  idempotencyKey: string | null;
}

/** Adds and removes documents: by the applicant, while the plan may be changed. */
export class DocumentService {
  constructor(
    private readonly transacties: Transacties,
    private readonly opslag: Documentopslag,
    /** Most bytes of all documents of one aanvraag. */
    private readonly meesteBytes: number,
  ) {}

  /** @returns the id of the document */
  toevoegen(ctx: Ctx, { aanvraagId, soort, partnerId, bestand, idempotencyKey }: Toevoeging): Promise<Uitkomst> {
    const naam = veiligeNaam(bestand.naam, TYPEN[bestand.type].extensie);
    const invoer = { aanvraagId, soort, partnerId, naam, sha256: bestand.sha256, idempotencyKey };
    return this.transacties.voer(ctx, 'documentToevoegen', invoer, async (tx) => {
      const aanvraag = await pakOmTeWijzigen(tx, aanvraagId);
      await this.eisRuimte(tx, aanvraagId, bestand.grootte);
      if (partnerId !== null) await eisDeelnemer(tx, aanvraag, partnerId);
      const id = randomUUID();
      await tx.manager.insert(DocumentEntity, {
        id,
        aanvraagId,
        naam,
        soort,
        type: bestand.type,
        grootte: bestand.grootte,
        sha256: bestand.sha256,
        partnerId,
        toegevoegdOp: tx.moment,
        doorSubject: tx.actor.subject,
        doorNaam: tx.actor.naam,
      });
      await this.opslag.bewaar(tx, id, createReadStream(bestand.pad));
      await tx.noteer({
        soort: 'DOCUMENT_TOEGEVOEGD',
        aanvraagId,
        toelichting: naam,
        gegevens: { documentId: id, naam, soort, type: bestand.type, grootte: bestand.grootte, sha256: bestand.sha256 },
      });
      return id;
    });
  }

  /** @returns the id of the aanvraag */
  verwijderen(ctx: Ctx, input: DocumentVerwijderenInput): Promise<Uitkomst> {
    const { documentId } = input;
    return this.transacties.voer(ctx, 'documentVerwijderen', input, async (tx) => {
      const document = await zoekZichtbaar(tx, documentId);
      await pakOmTeWijzigen(tx, document.aanvraagId);
      const [versie]: { nummer: number }[] = await tx.manager.query(
        'SELECT nummer FROM aanvraag_versie_document WHERE document_id = $1 ORDER BY nummer LIMIT 1',
        [documentId],
      );
      if (versie) {
        throw weiger(
          'STATUS',
          `Dit document hoort bij ingediende versie ${versie.nummer} en blijft daarom bij het dossier.`,
          'documentId',
        );
      }
      await this.opslag.verwijder(tx, documentId);
      await tx.manager.delete(DocumentEntity, { id: documentId });
      const { aanvraagId, naam, soort, sha256 } = document;
      await tx.noteer({
        soort: 'DOCUMENT_VERWIJDERD',
        aanvraagId,
        toelichting: naam,
        gegevens: { documentId, naam, soort, sha256 },
      });
      return aanvraagId;
    });
  }

  private async eisRuimte(tx: Transactie, aanvraagId: string, grootte: number): Promise<void> {
    const [nu]: { aantal: number; bytes: string }[] = await tx.manager.query(
      'SELECT count(*)::int AS aantal, coalesce(sum(grootte), 0) AS bytes FROM document WHERE aanvraag_id = $1',
      [aanvraagId],
    );
    if ((nu?.aantal ?? 0) >= MEESTE_DOCUMENTEN)
      throw weiger('VALIDATIE', `Bij een aanvraag passen hoogstens ${MEESTE_DOCUMENTEN} documenten.`, 'bestand');
    if (Number(nu?.bytes ?? 0) + grootte > this.meesteBytes) {
      throw weiger(
        'VALIDATIE',
        `De documenten van een aanvraag zijn samen hoogstens ${Math.floor(this.meesteBytes / 1024 / 1024)} MB.`,
        'bestand',
      );
    }
  }
}

/** Locks the aanvraag, so that it is not submitted meanwhile. @throws Weigering NIET_GEVONDEN or STATUS; FORBIDDEN */
async function pakOmTeWijzigen(tx: Transactie, id: string): Promise<AanvraagEntity> {
  const aanvraag = await pakZichtbaar(tx, id, 'aanvraagId');
  eisWijzigbaar(tx.actor, {
    aanvragerId: aanvraag.aanvragerId,
    zorgkantoor: aanvraag.zorgkantoorCode,
    status: aanvraag.status,
  });
  return aanvraag;
}

/** Documents follow the plan: whoever may change it now, may add and remove them. @throws Weigering STATUS; FORBIDDEN */
export function eisWijzigbaar(
  actor: Transactie['actor'],
  plaats: { aanvragerId: string; zorgkantoor: string | null; status: AanvraagEntity['status'] },
): void {
  if (!actor.rollen.includes('AANVRAGER') || !isAanZet('aanvraagWijzigen', plaats, actor)) throw geenToegang();
  const bezwaar = bezwaarTegen('aanvraagWijzigen', {
    status: plaats.status,
    afstemming: null,
    uitzonderingGevraagd: false,
    beoordeeld: false,
  });
  if (bezwaar) throw weiger('STATUS', bezwaar, 'aanvraagId');
}

async function zoekZichtbaar(tx: Transactie, id: string): Promise<DocumentEntity> {
  const parameters: unknown[] = [id];
  const opdracht = { actor: tx.actor, param: (waarde: unknown) => `$${parameters.push(waarde)}` };
  const gezien = await tx.uitvoerder.query(
    `SELECT t.id FROM document t WHERE t.id = $1 AND ${bereikDocument(opdracht, 't')}`,
    parameters,
  );
  const document = gezien.length > 0 ? await tx.manager.findOneBy(DocumentEntity, { id }) : null;
  if (!document) throw weiger('NIET_GEVONDEN', 'Dit document bestaat niet.', 'documentId');
  return document;
}

/** The party of a document takes part in the plan, or is the applicant. */
async function eisDeelnemer(tx: Transactie, aanvraag: AanvraagEntity, partnerId: string): Promise<void> {
  const gevonden: unknown[] = await tx.manager.query(
    `SELECT 1 FROM aanvraag_partner WHERE aanvraag_id = $1 AND partner_id = $2
     UNION ALL SELECT 1 FROM bijdrage WHERE aanvraag_id = $1 AND partner_id = $2
     UNION ALL SELECT 1 FROM activiteit WHERE aanvraag_id = $1 AND uitvoerder_id = $2 LIMIT 1`,
    [aanvraag.id, partnerId],
  );
  if (gevonden.length === 0 && partnerId !== aanvraag.aanvragerId)
    throw weiger('VALIDATIE', 'Deze organisatie doet niet mee in dit plan.', 'partnerId');
}
