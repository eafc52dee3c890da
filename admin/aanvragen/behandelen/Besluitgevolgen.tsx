import AccountBalanceWalletOutlined from '@mui/icons-material/AccountBalanceWalletOutlined';
import ArrowForwardOutlined from '@mui/icons-material/ArrowForwardOutlined';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import EventOutlined from '@mui/icons-material/EventOutlined';
import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import MailOutlined from '@mui/icons-material/MailOutlined';
import SwapHorizOutlined from '@mui/icons-material/SwapHorizOutlined';
import Dialog from '@mui/material/Dialog';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { BesluitVoorbeeldQuery } from '../../../schema/generated/documenten.ts';
import { StatusChip } from '../../components/StatusChip.tsx';
import { lokaleDag } from '../../format/tijd.ts';
import { useFormat } from '../../format/useFormat.ts';
import { nu } from '../../providers/omgeving.ts';
import type { Aanvraag } from '../index.ts';
import { Gevolg } from '../stappen/Gevolgen.tsx';
import { Brieftekst } from './Brieftekst.tsx';
import { Budgetgevolg } from './Budgetgevolg.tsx';

export type Voorbeeld = NonNullable<BesluitVoorbeeldQuery['besluitVoorbeeld']>;

/** What a decision will do: status, budget, letter, term, and the parts of the payment. */
export function Besluitgevolgen({ voorbeeld, aanvraag }: { voorbeeld: Voorbeeld; aanvraag: Aanvraag }) {
  const t = useTranslate();
  const f = useFormat();
  const { status, budget, bezwaarUiterlijk, delen } = voorbeeld;
  const d = (sleutel: string, opties?: object) => t(`db.behandelen.${sleutel}`, opties);
  const [eigen, eerste, rest] = delen.map(({ bedrag }) => f.bedrag(bedrag));
  const waarde = { regeling: aanvraag.regeling, jaar: aanvraag.jaar };
  return (
    <>
      <Gevolg icoon={SwapHorizOutlined} kop={t('db.stap.gevolg.status')}>
        <div className="naar">
          <StatusChip status={aanvraag.status} />
          <ArrowForwardOutlined className="i i16" titleAccess={d('wordt')} />
          <StatusChip status={status} />
        </div>
      </Gevolg>
      {budget ? (
        <Gevolg
          icoon={AccountBalanceWalletOutlined}
          kop={d('budget.kop', {
            ...waarde,
            zorgkantoor: aanvraag.zorgkantoor?.naam,
            maximum: f.bedrag(budget.maximum),
          })}
        >
          {budget.vrijNu === budget.vrijNa ? (
            <p>{d('budget.blijft', { vrij: f.bedrag(budget.vrijNu) })}</p>
          ) : (
            <>
              <p>{d('budget.gaat', { van: f.bedrag(budget.vrijNu), naar: f.bedrag(budget.vrijNa) })}</p>
              <Budgetgevolg budget={budget} />
            </>
          )}
        </Gevolg>
      ) : (
        delen.length > 0 && (
          <Gevolg icoon={AccountBalanceWalletOutlined} kop={d('budget.geen_kop', waarde)}>
            <p className="rood">{d('budget.geen')}</p>
          </Gevolg>
        )
      )}
      <Gevolg icoon={MailOutlined} kop={d('brief.aan', { naam: aanvraag.aanvrager.naam })}>
        <p lang="nl">{voorbeeld.brief.onderwerp}</p>
        <Briefknop brief={voorbeeld.brief} />
      </Gevolg>
      <Gevolg icoon={EventOutlined} kop={d('termijn.kop')}>
        <p>{d('termijn.tot', { datum: f.weekdag(bezwaarUiterlijk) })}</p>
        <p className="extra">{d('termijn.uitleg')}</p>
      </Gevolg>
      {delen.length > 0 && (
        <Gevolg icoon={HandshakeOutlined} kop={d('delen.kop')}>
          <p>{d('delen.looptijd', { van: f.datum(lokaleDag(nu())), tot: f.datum(`${aanvraag.jaar}-12-31`) })}</p>
          <p className="extra">{d('delen.tekst', { eigen, eerste, rest })}</p>
        </Gevolg>
      )}
    </>
  );
}

/** Opens the whole letter on top of the dialog; Esc closes only the letter. */
function Briefknop({ brief }: { brief: Voorbeeld['brief'] }) {
  const t = useTranslate();
  const id = useId();
  const smal = useMediaQuery('(max-width:760px)', { noSsr: true });
  const [open, zetOpen] = useState(false);
  return (
    <>
      <button type="button" className="tekstknop" onClick={() => zetOpen(true)}>
        {t('db.behandelen.brief.bekijken')}
      </button>
      <Dialog open={open} onClose={() => zetOpen(false)} fullScreen={smal} fullWidth maxWidth="md" aria-labelledby={id}>
        <div className="dkopje">
          <div>
            <h2 id={id}>{t('db.behandelen.brief.voorbeeld')}</h2>
            <p className="klein stil">{t('db.behandelen.brief.nog_niet')}</p>
          </div>
          <button type="button" className="ikoon" aria-label={t('db.app.sluiten')} onClick={() => zetOpen(false)}>
            <CloseOutlined className="i" />
          </button>
        </div>
        {/* A region that scrolls must be reachable by keyboard. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
        <section className="briefvak" tabIndex={0} aria-label={t('db.behandelen.brief.naam')}>
          <Brieftekst brief={brief} />
        </section>
      </Dialog>
    </>
  );
}
