import type { Product, ProductTemplate } from '../../../generated/xformation-lac/types.ts';
import type { Store, Transaction } from '../../state/store.ts';
import { page } from './page.ts';
import { type ProductRecord, products, type TemplateRecord, templates } from './records.ts';

/** What there is to license. The sandbox's products never change. */
export class Catalog {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Products whose name has this part in it, in any case. */
  products(namePart = '', offset?: number): Promise<readonly Product[]> {
    return this.#store.read(async (tx) => {
      const fitting = (await products(tx).list()).filter(({ name }) =>
        name.toLowerCase().includes(namePart.toLowerCase()),
      );
      return Promise.all(page(fitting, offset).map((product) => productView(tx, product)));
    });
  }

  product(id: number): Promise<Product | undefined> {
    return this.#store.read(async (tx) => {
      const product = await products(tx).get(String(id));
      return product && productView(tx, product);
    });
  }

  /** Undefined where there is no such product. */
  templates(productId: number): Promise<readonly ProductTemplate[] | undefined> {
    return this.#store.read(async (tx) => {
      const product = await products(tx).get(String(productId));
      return product && (await templatesOf(tx, product)).map(templateView);
    });
  }

  template(productId: number, id: number): Promise<ProductTemplate | undefined> {
    return this.#store.read(async (tx) => {
      const template = await templates(tx).get(String(id));
      return template?.productId === String(productId) ? templateView(template) : undefined;
    });
  }
}

async function productView(tx: Transaction, product: ProductRecord): Promise<Product> {
  const its = await templatesOf(tx, product);
  return { ...product, ProductTemplates: its.map(({ id, name, productId }) => ({ id, name, product_id: productId })) };
}

async function templatesOf(tx: Transaction, { id }: ProductRecord): Promise<readonly TemplateRecord[]> {
  return (await templates(tx).list()).filter(({ productId }) => productId === id);
}

function templateView({ productId: _productId, ...template }: TemplateRecord): ProductTemplate {
  return template;
}
