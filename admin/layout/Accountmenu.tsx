import AccountCircleOutlined from '@mui/icons-material/AccountCircleOutlined';
import CheckOutlined from '@mui/icons-material/CheckOutlined';
import CodeOutlined from '@mui/icons-material/CodeOutlined';
import LogoutOutlined from '@mui/icons-material/LogoutOutlined';
import TranslateOutlined from '@mui/icons-material/TranslateOutlined';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { TALEN } from '../i18n/index.ts';
import { useDiensten, useMij } from '../providers/Diensten.tsx';

/** Who is logged in, the language, and the way out. */
export function Accountmenu() {
  const t = useTranslate();
  const { mij } = useMij();
  const { sessie } = useDiensten();
  const [taal, zetTaal] = useLocaleState();
  const [anker, zetAnker] = useState<HTMLElement | null>(null);
  if (!mij) return null;
  const rollen = mij.rollen.map((rol) => t(`db.rol.${rol}`)).join(', ');
  const waar = [rollen, mij.zorgkantoor?.naam].filter(Boolean).join(' · ');
  return (
    <>
      <button
        type="button"
        className="ik"
        aria-haspopup="menu"
        aria-expanded={anker !== null}
        aria-label={t('db.app.account', { naam: `${mij.naam}, ${waar}` })}
        onClick={(gebeurtenis) => zetAnker(gebeurtenis.currentTarget)}
      >
        <span>
          <b>{mij.naam}</b>
          <span>{waar}</span>
        </span>
        <AccountCircleOutlined className="i" />
      </button>
      <Menu anchorEl={anker} open={anker !== null} onClose={() => zetAnker(null)}>
        {TALEN.map(({ locale, name }) => (
          <MenuItem
            key={locale}
            lang={locale}
            selected={locale === taal}
            onClick={() => {
              zetTaal(locale);
              zetAnker(null);
            }}
          >
            {locale === taal ? <CheckOutlined className="i" /> : <TranslateOutlined className="i" />}
            {name}
          </MenuItem>
        ))}
        <Divider />
        <MenuItem component="a" href="/ontwikkelaars">
          <CodeOutlined className="i" />
          {t('db.app.ontwikkelaars')}
        </MenuItem>
        <MenuItem onClick={() => void sessie.uitloggen()}>
          <LogoutOutlined className="i" />
          {t('db.app.uitloggen')}
        </MenuItem>
      </Menu>
    </>
  );
}
