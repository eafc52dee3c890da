interface Koekje {
  naam: string;
  waarde: string;
  pad: string;
}

/** As much of a browser as logging in takes: cookies by path, and one step at a time. */
export class Browser {
  #koekjes: Koekje[] = [];

  /** A cookie that another page of the same site left behind. */
  koekje(paar: string): void {
    const is = paar.indexOf('=');
    this.#koekjes.push({ naam: paar.slice(0, is), waarde: paar.slice(is + 1), pad: '/' });
  }

  get koekjes(): readonly Koekje[] {
    return this.#koekjes;
  }

  async ga(url: string | URL, formulier?: Record<string, string>): Promise<Response> {
    const doel = new URL(url);
    const cookie = this.#koekjes
      .filter(({ pad }) => doel.pathname === pad || doel.pathname.startsWith(pad.endsWith('/') ? pad : `${pad}/`))
      .map(({ naam, waarde }) => `${naam}=${waarde}`)
      .join('; ');
    const antwoord = await fetch(doel, {
      redirect: 'manual',
      headers: { accept: 'text/html', ...(cookie && { cookie }) },
      ...(formulier && { method: 'POST', body: new URLSearchParams(formulier) }),
    });
    for (const regel of antwoord.headers.getSetCookie()) this.#onthoud(regel, doel);
    return antwoord;
  }

  /** Follows redirects until a page, or until an address that `tot` begins. */
  async volg(antwoord: Response, tot: string): Promise<{ url: URL; antwoord: Response }> {
    let nu = antwoord;
    let url = new URL(antwoord.url);
    while (nu.status >= 300 && nu.status < 400) {
      url = new URL(nu.headers.get('location') ?? '', url);
      if (url.href.startsWith(tot)) break;
      nu = await this.ga(url);
    }
    return { url, antwoord: nu };
  }

  #onthoud(regel: string, doel: URL): void {
    const [paar = '', ...rest] = regel.split(/; */);
    const is = paar.indexOf('=');
    const naam = paar.slice(0, is);
    const kenmerken = new Map(
      rest.map((deel): [string, string] => {
        const [sleutel = '', ...waarde] = deel.split('=');
        return [sleutel.toLowerCase(), waarde.join('=')];
      }),
    );
    const pad = kenmerken.get('path') ?? doel.pathname.replace(/\/[^/]*$/, '');
    this.#koekjes = this.#koekjes.filter((koekje) => koekje.naam !== naam || koekje.pad !== pad);
    const verloopt = kenmerken.get('expires');
    if (verloopt && Date.parse(verloopt) <= Date.now()) return;
    this.#koekjes.push({ naam, waarde: paar.slice(is + 1), pad });
  }
}
