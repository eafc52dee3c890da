import { aanvraagBron } from '../aanvragen/aanvraag.lezen.ts';
import { bereikAanvraag, dossierVelden } from '../aanvragen/aanvraag.toegang.ts';
import { partnerVia } from '../aanvragen/onderdelen.lezen.ts';
import { type Bron, kolom, type Leesopdracht, momentkolom } from '../platform/lezen/bron.ts';
import { heeftRol } from '../platform/toegang/actor.ts';
import { mag } from '../platform/toegang/toegang.ts';

/** Who may see documents at all: whoever sees the whole file. Research never does (DOS-085b). */
export const magDocumentenLezen = dossierVelden;

/** The sentence about rows in the SDL. */
export const DOCUMENTRIJEN =
  'SAMENWERKINGSPARTNER sees those of no party in particular and those of its own organisation.';

/**
 * The documents that the caller may see, as SQL: those of the aanvragen that it sees. What a party sent in is not shown to
 * the other parties of the project, only to the applicant and the zorgkantoor.
 */
export function bereikDocument(opdracht: Pick<Leesopdracht, 'actor' | 'param'>, alias: string): string {
  const { actor } = opdracht;
  if (!actor || !mag(magDocumentenLezen, actor)) return 'false';
  const organisatie =
    actor.organisatie && heeftRol(actor, 'SAMENWERKINGSPARTNER') ? opdracht.param(actor.organisatie.id) : null;
  const eigen = organisatie
    ? ` AND (${alias}.partner_id IS NULL OR ${alias}.partner_id = ${organisatie}${heeftRol(actor, 'AANVRAGER') ? ` OR va.aanvrager_id = ${organisatie}` : ''})`
    : '';
  return `EXISTS (SELECT 1 FROM aanvraag va WHERE va.id = ${alias}.aanvraag_id AND ${bereikAanvraag(opdracht, 'va')}${eigen})`;
}

export const documentBron: Bron = {
  naam: 'Document',
  tabel: 'document',
  bereik: bereikDocument,
  velden: {
    id: kolom('id'),
    aanvraagId: kolom('aanvraag_id'),
    naam: kolom('naam'),
    soort: kolom('soort'),
    type: kolom('type'),
    grootte: kolom('grootte'),
    sha256: kolom('sha256'),
    partner: partnerVia('partner_id'),
    toegevoegdOp: momentkolom('toegevoegd_op'),
    door: kolom('door_naam'),
    versies: kolom(
      (alias) =>
        `coalesce((SELECT json_agg(vd.nummer ORDER BY vd.nummer) FROM aanvraag_versie_document vd WHERE vd.document_id = ${alias}.id), '[]')`,
    ),
  },
};

// Aanvragen know nothing of documents: the field that ties them is added from this side.
aanvraagBron.velden.documenten = {
  soort: 'veel',
  bron: () => documentBron,
  koppeling: (ouder, kind) => `${kind}.aanvraag_id = ${ouder}.id`,
  volgorde: (kind) => `${kind}.toegevoegd_op, ${kind}.naam, ${kind}.id`,
};
