import type { ReactNode } from 'react';
import { ListContextProvider, type RaRecord, useListController } from 'react-admin';

interface Lijstopties {
  resource: 'aanvragen' | 'partners' | 'budgetten';
  /** The order as long as nobody chose another. */
  sort: { field: string; order: 'ASC' | 'DESC' };
  children: ReactNode;
}

/** A list whose filters, order and page live in the URL alone. */
export function Lijst<R extends RaRecord>({ resource, sort, children }: Lijstopties) {
  const lijst = useListController<R>({
    resource,
    sort,
    perPage: 25,
    storeKey: false,
    exporter: false,
    disableAuthentication: true,
  });
  return <ListContextProvider value={lijst}>{children}</ListContextProvider>;
}
