import type { XformationLacHandlers } from '../../../generated/xformation-lac/handlers.ts';
import type { Caller } from './authenticate.ts';
import { invalidData, message } from './messages.ts';
import type { LacState } from './state.ts';

export const handlers: XformationLacHandlers<LacState, Caller> = {
  async createToken({ body }, { tokens }) {
    const token = await tokens.create(body.username, body.password);
    return token === undefined ? { status: 400, body: message.wrongCredentials } : { status: 200, body: { token } };
  },

  async listLicenseOrders({ query }, { orders }) {
    const { customer_ids: ids, customer_ids_exclude: exclude } = query;
    if ((ids === undefined) !== (exclude === undefined)) {
      return { status: 400, body: invalidData('customer_ids and customer_ids_exclude go together.') };
    }
    const filter = {
      keyPart: query.activation_key,
      customers: ids && exclude !== undefined ? { ids, exclude } : undefined,
      templateIds: query.product_template_ids,
      createdAfter: query.created_date_after,
      createdBefore: query.created_date_before,
      disabledOnly: query.disabled,
    };
    return { status: 200, body: [...(await orders.list(filter, query.offset))] };
  },

  async createLicenseOrder({ body }, { orders }) {
    const creating = await orders.create(body);
    if (creating.outcome === 'unacceptable') return { status: 400, body: invalidData(creating.why) };
    return { status: 200, body: creating.order };
  },

  async getLicenseOrder({ path }, { orders }) {
    const order = await orders.find(path.activation_key);
    return order ? { status: 200, body: order } : { status: 404, body: message.noSuchOrder };
  },

  async updateLicenseOrder({ path, body }, { orders }) {
    const updating = await orders.update(path.activation_key, body);
    if (updating.outcome === 'not-there') return { status: 404, body: message.noSuchOrder };
    if (updating.outcome === 'unacceptable') return { status: 400, body: invalidData(updating.why) };
    return { status: 200, body: updating.order };
  },

  async listOrderLicenses({ path, query }, { licenses }) {
    const its = await licenses.ofOrder(path.activation_key, query.offset);
    return its ? { status: 200, body: [...its] } : { status: 404, body: message.noSuchOrder };
  },

  async listCustomers({ query }, { customers }) {
    const { name, email, custom_tag_name: tagName, custom_tag_value: tagValue } = query;
    if ((tagName === undefined) !== (tagValue === undefined)) {
      return { status: 400, body: invalidData('custom_tag_name and custom_tag_value go together.') };
    }
    const tag = tagName !== undefined && tagValue !== undefined ? { name: tagName, value: tagValue } : undefined;
    return { status: 200, body: [...(await customers.list({ name, email, tag }, query.offset))] };
  },

  async createCustomer({ body }, { customers }) {
    return { status: 200, body: await customers.create(body) };
  },

  async getCustomer({ path }, { customers }) {
    const customer = await customers.find(path.id);
    return customer ? { status: 200, body: customer } : { status: 404, body: message.noSuchCustomer };
  },

  async listProducts({ query }, { catalog }) {
    return { status: 200, body: [...(await catalog.products(query.name, query.offset))] };
  },

  async getProduct({ path }, { catalog }) {
    const product = await catalog.product(path.id);
    return product ? { status: 200, body: product } : { status: 404, body: message.noSuchProduct };
  },

  async listProductTemplates({ path }, { catalog }) {
    const templates = await catalog.templates(path.product_id);
    return templates ? { status: 200, body: [...templates] } : { status: 404, body: message.noSuchProduct };
  },

  async getProductTemplate({ path }, { catalog }) {
    const template = await catalog.template(path.product_id, path.id);
    return template ? { status: 200, body: template } : { status: 404, body: message.noSuchTemplate };
  },
};
