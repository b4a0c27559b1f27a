import type { Customer, CustomerRequest } from '../../../generated/xformation-lac/types.ts';
import type { Store } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import { page } from './page.ts';
import { customers, nextId } from './records.ts';
import { timestamp } from './times.ts';

/** Which customers are wanted: parts of texts, in any case; a filter left out lets all pass. */
export interface CustomerFilter {
  readonly name?: string | undefined;
  /** Of any of the contacts. */
  readonly email?: string | undefined;
  readonly tag?: { readonly name: string; readonly value: string } | undefined;
}

/** Who may activate. */
export class Customers {
  readonly #store: Store;
  readonly #world: World;

  constructor(store: Store, world: World) {
    this.#store = store;
    this.#world = world;
  }

  create(request: CustomerRequest): Promise<Customer> {
    return this.#store.transaction(async (tx) => {
      const id = await nextId(tx, 'customer');
      const now = timestamp(this.#world.now());
      const times = { creation_time: now, update_time: now };
      const Contacts: Customer['Contacts'] = [];
      for (const { name = null, email = null } of request.Contacts ?? []) {
        Contacts.push({ id: await nextId(tx, 'contact'), name, email, customer_id: id, ...times });
      }
      const customer: Customer = {
        id,
        name: request.name,
        description: request.description ?? null,
        phone_number: request.phone_number ?? null,
        fax_number: request.fax_number ?? null,
        street: request.street ?? null,
        city: request.city ?? null,
        country: request.country ?? null,
        zip_code: request.zip_code ?? null,
        state: request.state ?? null,
        ...times,
        Contacts,
        CustomTags: (request.CustomTags ?? []).map(({ tag_name, value = null }) => ({ tag_name, value, ...times })),
      };
      await customers(tx).put(id, customer);
      return customer;
    });
  }

  find(id: number): Promise<Customer | undefined> {
    return this.#store.read((tx) => customers(tx).get(String(id)));
  }

  list(filter: CustomerFilter, offset?: number): Promise<readonly Customer[]> {
    return this.#store.read(async (tx) =>
      page(
        (await customers(tx).list()).filter((customer) => fits(customer, filter)),
        offset,
      ),
    );
  }
}

function fits({ name, Contacts, CustomTags }: Customer, filter: CustomerFilter): boolean {
  const { email, tag } = filter;
  return (
    contains(name, filter.name ?? '') &&
    (email === undefined || Contacts.some((contact) => contains(contact.email, email))) &&
    (tag === undefined || CustomTags.some(({ tag_name, value }) => tag_name === tag.name && contains(value, tag.value)))
  );
}

function contains(text: string | null, part: string): boolean {
  return (text ?? '').toLowerCase().includes(part.toLowerCase());
}
