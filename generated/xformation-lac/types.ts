// Made by `npx licet generate` from specs/xformation-lac. Changes by hand are lost.

export interface paths {
    "/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Exchanges a user name and a password for a token. The sandbox lets it live for three hours, as the vendor's SOAP API does.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/license-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List license orders
         * @description Returns the orders that fit every filter given. The sandbox returns at most 100 at a time; go on with `offset`.
         */
        get: operations["listLicenseOrders"];
        put?: never;
        /**
         * Create a license order
         * @description Creates an order under a new activation key. The same body sent twice makes two orders. Some properties are required only beside a certain value of another; each says so.
         */
        post: operations["createLicenseOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/license-orders/{activation_key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's activation key. A string of another shape names no order. */
                activation_key: components["parameters"]["ActivationKey"];
            };
            cookie?: never;
        };
        /**
         * Get a license order
         * @description Returns one order, a disabled one too.
         */
        get: operations["getLicenseOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a license order
         * @description Replaces the settings of an order. The same properties are required as in creation, but for a feature's `enabled`. What is optional and left out keeps its value.
         */
        patch: operations["updateLicenseOrder"];
        trace?: never;
    };
    "/license-orders/{activation_key}/licenses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's activation key. A string of another shape names no order. */
                activation_key: components["parameters"]["ActivationKey"];
            };
            cookie?: never;
        };
        /**
         * List the licenses of an order
         * @description Returns the licenses that end users activated under the order and have not deactivated.
         */
        get: operations["listOrderLicenses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description Returns the customers who fit every filter given. The sandbox returns at most 100 at a time; go on with `offset`.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Create a customer
         * @description Creates a customer, with contacts and labels.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a customer
         * @description Returns one customer.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description Returns the products that fit the filter. The sandbox returns at most 100 at a time; go on with `offset`.
         */
        get: operations["listProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a product
         * @description Returns one product, with its license generator and the names of its templates.
         */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/product-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the templates of a product
         * @description Returns every template of one product.
         */
        get: operations["listProductTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/product-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a product template
         * @description Returns one template of one product.
         */
        get: operations["getProductTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A user of the License Activation Center. */
        Credentials: {
            /** @description The user's name. */
            username: string;
            /** @description The user's password. */
            password: string;
        };
        /** @description A token for the Authorization header of all other operations. */
        Token: {
            /** @description 40 hexadecimal digits. */
            readonly token: string;
        };
        /** @description Why a request was refused. The vendor shows no body for its refusals. */
        ErrorResponse: {
            /** @description The SOAP return code of the same refusal, where there is one. */
            code?: number;
            /** @description What is wrong, in English. */
            message: string;
        };
        /**
         * Format: date
         * @description A calendar day, `YYYY-MM-DD`.
         * @example 2020-12-31
         */
        Day: string;
        /** @description A person at the customer. */
        OrderContact: {
            /** @description The person's name. */
            name: string | null;
            /** @description The person's e-mail address. */
            email: string | null;
        };
        /** @description A label that the vendor's own staff gave the customer. */
        OrderCustomTag: {
            /** @description The label's name. */
            tag_name: string;
            /** @description The label's value. */
            value: string | null;
        };
        /** @description The customer as an order shows it, without an id. */
        OrderCustomer: {
            /** @description The customer's name. */
            name: string;
            /** @description Free text. */
            description: string | null;
            /** @description Telephone number. */
            phone_number: string | null;
            /** @description Fax number. */
            fax_number: string | null;
            /** @description Street and house number. */
            street: string | null;
            /** @description City. */
            city: string | null;
            /** @description Country, as text. */
            country: string | null;
            /** @description Postal code. */
            zip_code: string | null;
            /** @description State or province. */
            state: string | null;
            /** @description People at the customer. */
            Contacts: components["schemas"]["OrderContact"][];
            /** @description Labels for the vendor's own use. */
            CustomTags: components["schemas"]["OrderCustomTag"][];
        };
        /**
         * @description A whole number written as a string, as this API returns nearly all its numbers.
         * @example 100
         */
        DigitString: string;
        /** @description A product template, in short. */
        ProductTemplateSummary: {
            /** @description The template's id, as a string of digits. */
            id: components["schemas"]["DigitString"];
            /** @description The template's name. */
            name: string;
            /** @description The id of the product it is a template of, as a string of digits. */
            product_id: components["schemas"]["DigitString"];
        };
        /**
         * @description The key under which a license order is known; four groups of five capital letters and digits.
         * @example II1HP-TX8EQ-R1QXZ-7LYXF
         */
        ActivationKey: string;
        /**
         * @description A moment, `YYYY-MM-DD HH:MM:SS`. Not RFC 3339, so not a `date-time`. No page names a time zone; the sandbox has UTC.
         * @example 2019-08-20 09:40:35
         */
        Timestamp: string;
        /**
         * @description Whether a license serves one machine or is shared over a network.
         * @enum {string}
         */
        LicenseType: "local" | "network";
        /**
         * @description Whose name a license carries – a given one, the customer's, or none.
         * @enum {string}
         */
        LicenseeType: "fixed" | "customer" | "not_specified";
        /**
         * @description A moment, `YYYY-MM-DD HH:MM:SS`, or null where it has not come. No page names a time zone; the sandbox has UTC.
         * @example 2019-08-20 09:40:35
         */
        NullableTimestamp: string | null;
        /** @description How many HostIDs of one kind an activation names. */
        OrderHostidRule: {
            /** @description The kind of HostID in its display spelling. */
            name: string;
            /** @description The least number, as a string of digits. */
            min_amount: components["schemas"]["DigitString"];
            /** @description The greatest number, as a string of digits. */
            max_amount: components["schemas"]["DigitString"];
        };
        /**
         * Format: date
         * @description A calendar day, `YYYY-MM-DD`, or null.
         * @example 2020-12-31
         */
        NullableDay: string | null;
        /**
         * @description A count as the API returns it, as digits or as a number; null where it was not given.
         * @example 90
         */
        ReturnedCount: string | number | null;
        /** @description A licensed feature. Whatever was not given is present, and null. */
        OrderFeature: {
            /** @description The feature's name. */
            name: string;
            /** @description The feature's version. */
            version: string;
            /**
             * @description What ends the license.
             * @enum {string}
             */
            expiration_type: "fixed" | "days_from_activation" | "no_expiration";
            /** @description The last day, `YYYY-MM-DD`, or null. */
            expiration_date: components["schemas"]["NullableDay"];
            /**
             * @description What the license names as its day of issue.
             * @enum {string}
             */
            issued_type: "fixed" | "not_issued" | "activation_time";
            /** @description The day of issue, `YYYY-MM-DD`, or null. */
            issued_date: components["schemas"]["NullableDay"];
            /** @description Options, handed to the license generator. */
            options: string | null;
            /** @description Further settings, handed to the license generator. */
            additional_settings: string | null;
            /** @description Whether the feature goes into licenses. */
            enabled: boolean;
            /** @description Days from activation to expiration, as digits or as a number; null where not given. */
            days_from_activation: components["schemas"]["ReturnedCount"];
            /** @description How many a network license serves, as digits or as a number; null where not given. */
            count: components["schemas"]["ReturnedCount"];
            /**
             * @description What ends maintenance.
             * @enum {string}
             */
            maintenance_type: "fixed" | "days_from_activation" | "no_maintenance";
            /** @description The last day of maintenance, `YYYY-MM-DD`, or null. */
            maintenance_date: components["schemas"]["NullableDay"];
            /** @description Days from activation to the end of maintenance, as digits or as a number; null where not given. */
            maintenance_days_from_activation: components["schemas"]["ReturnedCount"];
            /** @description Free text. */
            comment: string | null;
        };
        /** @description A license order as the API returns it. Most numbers come back as strings, though they were sent as numbers. */
        LicenseOrder: {
            customer: components["schemas"]["OrderCustomer"];
            product_template: components["schemas"]["ProductTemplateSummary"];
            readonly activation_key: components["schemas"]["ActivationKey"];
            readonly creation_time: components["schemas"]["Timestamp"];
            license_type: components["schemas"]["LicenseType"];
            licensee_type: components["schemas"]["LicenseeType"];
            /** @description The given name, the customer's name, or null, after `licensee_type`. */
            licensee: string | null;
            /** @description How much of the host's HostIDs has to match, in percent, as a string of digits. */
            hostid_match_rate: components["schemas"]["DigitString"];
            /** @description How many HostIDs an activation has to name at least, as a string of digits. */
            min_hostids: components["schemas"]["DigitString"];
            /** @description How many licenses may be active at a time, as a string of digits. */
            activations_allowed: components["schemas"]["DigitString"];
            /** @description How many licenses are active now. A number, unlike its neighbours. */
            activated_licenses_count: number;
            /** @description Whether end users can work with the order. */
            enabled: boolean;
            /** @description Free text about the order; an empty string where none was given. */
            description: string | null;
            /** @description Free text about the settings; an empty string where none was given. */
            settings_description: string | null;
            /** @description Whether the end user has been asked to remove the license. Back to false once that is confirmed. */
            removal: boolean;
            /** @description When removal was asked for. */
            readonly removal_request_time: components["schemas"]["NullableTimestamp"];
            /** @description When the end user confirmed the removal. */
            readonly removal_confirmation_time: components["schemas"]["NullableTimestamp"];
            /** @description How many licenses end users may deactivate, as a string of digits. */
            deactivations_allowed: components["schemas"]["DigitString"];
            /** @description How many deactivations are left to end users. A number, unlike its neighbours. */
            deactivations_left: number;
            /** @description The kinds of HostIDs that an activation may or has to name. */
            Hostids: components["schemas"]["OrderHostidRule"][];
            /** @description What is licensed. */
            Features: components["schemas"]["OrderFeature"][];
        };
        /** @description How many HostIDs of one kind an activation names. */
        HostidRule: {
            /** @description The kind of HostID, for example `Username`. The answer has it in its display spelling. */
            name: string;
            /** @description The least number. */
            min_amount: number;
            /** @description The greatest number; not less than `min_amount`. */
            max_amount: number;
        };
        /**
         * @description A number of days. The vendor's table says string, its example and its SOAP API say integer; both are taken.
         * @example 90
         */
        DayCount: number | string;
        FeatureSettings: {
            /** @description The feature's name. */
            name: string;
            /** @description The feature's version. */
            version: string;
            /**
             * @description What ends the license.
             * @enum {string}
             */
            expiration_type: "fixed" | "days_from_activation" | "no_expiration";
            /** @description The last day. Required only when `expiration_type` is `fixed`. */
            expiration_date?: components["schemas"]["Day"];
            /** @description Days from activation to expiration. Required only when `expiration_type` is `days_from_activation`. */
            days_from_activation?: components["schemas"]["DayCount"];
            /**
             * @description What the license names as its day of issue.
             * @enum {string}
             */
            issued_type: "fixed" | "not_issued" | "activation_time";
            /** @description The day of issue. Required only when `issued_type` is `fixed`. */
            issued_date?: components["schemas"]["Day"];
            /**
             * @description What ends maintenance.
             * @enum {string}
             */
            maintenance_type: "fixed" | "days_from_activation" | "no_maintenance";
            /** @description The last day of maintenance. Required only when `maintenance_type` is `fixed`. */
            maintenance_date?: components["schemas"]["Day"];
            /** @description Days from activation to the end of maintenance. Required only when `maintenance_type` is `days_from_activation`. */
            maintenance_days_from_activation?: components["schemas"]["DayCount"];
            /** @description Options, handed to the license generator. */
            options?: string;
            /** @description Further settings, handed to the license generator. */
            additional_settings?: string;
            /** @description Free text. */
            comment?: string;
            /** @description Whether the feature goes into licenses. Required in a new order, optional in an update. */
            enabled?: boolean;
            /** @description How many a network license serves. Required only when `license_type` is `network`. */
            count?: number;
        };
        LicenseOrderSettings: {
            /** @description The customer who gets the licenses. */
            customer_id: number;
            /** @description The template of the product that is licensed. */
            product_template_id: number;
            license_type: components["schemas"]["LicenseType"];
            licensee_type: components["schemas"]["LicenseeType"];
            /** @description The name the licenses carry. Required only when `licensee_type` is `fixed`. */
            licensee?: string;
            /** @description How much of the host's HostIDs has to match, in percent. */
            hostid_match_rate: number;
            /** @description How many HostIDs an activation has to name at least. */
            min_hostids: number;
            /** @description How many licenses may be active at a time. */
            activations_allowed: number;
            /** @description How many licenses end users may deactivate. In a new order none where left out. */
            deactivations_allowed?: number;
            /** @description Whether end users can work with the order. A disabled order refuses all their requests. */
            enabled: boolean;
            /** @description Free text about the order. */
            description?: string;
            /** @description Free text about the settings of the order. */
            settings_description?: string;
            /** @description True asks the end user to remove the license from the host. */
            removal: boolean;
            /** @description The kinds of HostIDs that an activation may or has to name. Mind the capital letter. */
            Hostids: components["schemas"]["HostidRule"][];
            /** @description What is licensed. Mind the capital letter. */
            Features: components["schemas"]["FeatureSettings"][];
        };
        /** @description The licensee is named in the order. */
        FixedLicensee: {
            /** @constant */
            licensee_type: "fixed";
            licensee: string;
        };
        /** @description The licensee is the customer, or nobody. */
        OtherLicensee: {
            /** @enum {string} */
            licensee_type: "customer" | "not_specified";
        };
        /** @description The license ends on a given day. */
        FixedExpiration: {
            /** @constant */
            expiration_type: "fixed";
            expiration_date: components["schemas"]["Day"];
        };
        /** @description The license ends some days after its activation. */
        DaysFromActivationExpiration: {
            /** @constant */
            expiration_type: "days_from_activation";
            days_from_activation: components["schemas"]["DayCount"];
        };
        /** @description The license does not end. */
        NoExpiration: {
            /** @constant */
            expiration_type: "no_expiration";
        };
        /** @description The day of issue is given. */
        FixedIssue: {
            /** @constant */
            issued_type: "fixed";
            issued_date: components["schemas"]["Day"];
        };
        /** @description The day of issue is that of activation, or is not named. */
        OtherIssue: {
            /** @enum {string} */
            issued_type: "not_issued" | "activation_time";
        };
        /** @description Maintenance ends on a given day. */
        FixedMaintenance: {
            /** @constant */
            maintenance_type: "fixed";
            maintenance_date: components["schemas"]["Day"];
        };
        /** @description Maintenance ends some days after activation. */
        DaysFromActivationMaintenance: {
            /** @constant */
            maintenance_type: "days_from_activation";
            maintenance_days_from_activation: components["schemas"]["DayCount"];
        };
        /** @description There is no maintenance. */
        NoMaintenance: {
            /** @constant */
            maintenance_type: "no_maintenance";
        };
        /** @description A licensed feature of an order that is changed. */
        FeatureUpdate: components["schemas"]["FeatureSettings"] & (components["schemas"]["FixedExpiration"] | components["schemas"]["DaysFromActivationExpiration"] | components["schemas"]["NoExpiration"]) & (components["schemas"]["FixedIssue"] | components["schemas"]["OtherIssue"]) & (components["schemas"]["FixedMaintenance"] | components["schemas"]["DaysFromActivationMaintenance"] | components["schemas"]["NoMaintenance"]);
        /** @description A licensed feature of a new order. */
        Feature: components["schemas"]["FeatureUpdate"] & {
            enabled: boolean;
        };
        /** @description An order for licenses of single machines. */
        LocalOrder: {
            /** @constant */
            license_type: "local";
            Features: components["schemas"]["Feature"][];
        };
        /** @description The number that a network license needs. */
        FeatureCount: {
            count: number;
        };
        /** @description A licensed feature of a new network order. */
        NetworkFeature: components["schemas"]["Feature"] & components["schemas"]["FeatureCount"];
        /** @description An order for network licenses, where every feature has a count. */
        NetworkOrder: {
            /** @constant */
            license_type: "network";
            Features: components["schemas"]["NetworkFeature"][];
        };
        /** @description A new license order. */
        LicenseOrderRequest: components["schemas"]["LicenseOrderSettings"] & (components["schemas"]["FixedLicensee"] | components["schemas"]["OtherLicensee"]) & (components["schemas"]["LocalOrder"] | components["schemas"]["NetworkOrder"]);
        /** @description New settings of a local order. */
        LocalOrderUpdate: {
            /** @constant */
            license_type: "local";
            Features: components["schemas"]["FeatureUpdate"][];
        };
        /** @description A licensed feature of a network order that is changed. */
        NetworkFeatureUpdate: components["schemas"]["FeatureUpdate"] & components["schemas"]["FeatureCount"];
        /** @description New settings of a network order. */
        NetworkOrderUpdate: {
            /** @constant */
            license_type: "network";
            Features: components["schemas"]["NetworkFeatureUpdate"][];
        };
        /** @description The new settings of an order, all that are required included. What is optional and left out stays as it is. */
        LicenseOrderUpdate: components["schemas"]["LicenseOrderSettings"] & (components["schemas"]["FixedLicensee"] | components["schemas"]["OtherLicensee"]) & (components["schemas"]["LocalOrderUpdate"] | components["schemas"]["NetworkOrderUpdate"]);
        /** @description A HostID the license is bound to. */
        HostidValue: {
            /** @description The kind of HostID in its display spelling. */
            name: string;
            /** @description The HostID itself. */
            value: string;
        };
        /** @description A license that an end user activated. */
        OrderLicense: {
            readonly id: components["schemas"]["DigitString"];
            activation_key: components["schemas"]["ActivationKey"];
            /** @description The license file's content. */
            readonly license_text: string;
            readonly activation_time: components["schemas"]["Timestamp"];
            /** @description The last day, or null for a license without end. */
            expiration_date: components["schemas"]["NullableDay"];
            /** @description The HostIDs the license is bound to. */
            HostidValues: components["schemas"]["HostidValue"][];
        };
        /** @description A person at the customer. */
        Contact: {
            readonly id: components["schemas"]["DigitString"];
            /** @description The person's name. */
            name: string | null;
            /** @description The person's e-mail address. */
            email: string | null;
            readonly customer_id: components["schemas"]["DigitString"];
            readonly creation_time: components["schemas"]["Timestamp"];
            readonly update_time: components["schemas"]["Timestamp"];
        };
        /** @description A label. */
        CustomTag: {
            /** @description The label's name. */
            tag_name: string;
            /** @description The label's value. */
            value: string | null;
            readonly creation_time: components["schemas"]["Timestamp"];
            readonly update_time: components["schemas"]["Timestamp"];
        };
        /** @description A customer. */
        Customer: {
            readonly id: components["schemas"]["DigitString"];
            /** @description The customer's name. */
            name: string;
            /** @description Free text. */
            description: string | null;
            /** @description Telephone number. */
            phone_number: string | null;
            /** @description Fax number. */
            fax_number: string | null;
            /** @description Street and house number. */
            street: string | null;
            /** @description City. */
            city: string | null;
            /** @description Country, as text. */
            country: string | null;
            /** @description Postal code. */
            zip_code: string | null;
            /** @description State or province. */
            state: string | null;
            readonly creation_time: components["schemas"]["Timestamp"];
            readonly update_time: components["schemas"]["Timestamp"];
            /** @description People at the customer. */
            Contacts: components["schemas"]["Contact"][];
            /** @description Labels for the vendor's own use. */
            CustomTags: components["schemas"]["CustomTag"][];
        };
        /** @description A person at the customer. */
        ContactRequest: {
            /** @description The person's name. */
            name?: string;
            /** @description The person's e-mail address. */
            email?: string;
        };
        /** @description A label. */
        CustomTagRequest: {
            /** @description The label's name. */
            tag_name: string;
            /** @description The label's value. */
            value?: string;
        };
        /** @description A new customer. */
        CustomerRequest: {
            /** @description The customer's name. */
            name: string;
            /** @description Free text. */
            description?: string;
            /** @description Telephone number. */
            phone_number?: string;
            /** @description Fax number. */
            fax_number?: string;
            /** @description Street and house number. */
            street?: string;
            /** @description City. */
            city?: string;
            /** @description Country, as text. */
            country?: string;
            /** @description Postal code. */
            zip_code?: string;
            /** @description State or province. */
            state?: string;
            /** @description People at the customer. */
            Contacts?: components["schemas"]["ContactRequest"][];
            /** @description Labels for the vendor's own use. */
            CustomTags?: components["schemas"]["CustomTagRequest"][];
        };
        /** @description A program that makes license files for one license manager. */
        LicenseGenerator: {
            id: components["schemas"]["DigitString"];
            /**
             * @description The license manager that its files are for.
             * @example lm_x
             */
            license_manager: string;
            /**
             * @description The generator's name.
             * @example LM-X
             */
            name: string;
            /**
             * @description What the generator runs on.
             * @example linux_x86_x64
             */
            platform: string;
            /** @description Parameters that the generator is started with. */
            optional_parameters: string | null;
            /** @description Free text. */
            description: string | null;
        };
        /** @description A product that can be licensed. */
        Product: {
            id: components["schemas"]["DigitString"];
            /** @description The product's name. */
            name: string;
            /** @description The product's version. */
            version: string;
            /** @description Free text. */
            description: string | null;
            /** @description What makes the license files; null where none was uploaded (that it is null then is inferred). */
            LicenseGenerator: components["schemas"]["LicenseGenerator"] | null;
            /** @description The templates that orders for the product start from. */
            ProductTemplates: components["schemas"]["ProductTemplateSummary"][];
        };
        /** @description Defaults for license orders of a product. */
        ProductTemplate: {
            id: components["schemas"]["DigitString"];
            /** @description The template's name. */
            name: string;
            /** @description The pattern of license file names; `%TIME%` stands for the time of activation. */
            license_filename: string;
            license_type: components["schemas"]["LicenseType"];
            licensee_type: components["schemas"]["LicenseeType"];
            /** @description The name that licenses carry, or null. */
            licensee: string | null;
            /** @description How many licenses may be active at a time, as a string of digits. */
            activations_allowed: components["schemas"]["DigitString"];
            /** @description How many licenses end users may deactivate, as a string of digits. */
            deactivations_allowed: components["schemas"]["DigitString"];
            /** @description Free text. */
            description: string | null;
            /** @description How much of the host's HostIDs has to match, in percent, as a string of digits. */
            hostid_match_rate: components["schemas"]["DigitString"];
            /** @description How many HostIDs an activation has to name at least, as a string of digits. */
            min_hostids: components["schemas"]["DigitString"];
            /** @description The kinds of HostIDs that an activation may or has to name. */
            Hostids: components["schemas"]["OrderHostidRule"][];
            /** @description What is licensed. */
            Features: components["schemas"]["OrderFeature"][];
        };
    };
    responses: {
        /** @description The token is unknown or has expired. The sandbox answers a missing one alike. */
        InvalidToken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A parameter is not as described. */
        InvalidParameter: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No order has this activation key. */
        NoSuchOrder: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No product has this id. */
        NoSuchProduct: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /** @description The order's activation key. A string of another shape names no order. */
        ActivationKey: string;
        /** @description How many to skip. */
        Offset: number;
        /** @description The product's id. */
        ProductId: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Credentials = components['schemas']['Credentials'];
export type Token = components['schemas']['Token'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type Day = components['schemas']['Day'];
export type OrderContact = components['schemas']['OrderContact'];
export type OrderCustomTag = components['schemas']['OrderCustomTag'];
export type OrderCustomer = components['schemas']['OrderCustomer'];
export type DigitString = components['schemas']['DigitString'];
export type ProductTemplateSummary = components['schemas']['ProductTemplateSummary'];
export type ActivationKey = components['schemas']['ActivationKey'];
export type Timestamp = components['schemas']['Timestamp'];
export type LicenseType = components['schemas']['LicenseType'];
export type LicenseeType = components['schemas']['LicenseeType'];
export type NullableTimestamp = components['schemas']['NullableTimestamp'];
export type OrderHostidRule = components['schemas']['OrderHostidRule'];
export type NullableDay = components['schemas']['NullableDay'];
export type ReturnedCount = components['schemas']['ReturnedCount'];
export type OrderFeature = components['schemas']['OrderFeature'];
export type LicenseOrder = components['schemas']['LicenseOrder'];
export type HostidRule = components['schemas']['HostidRule'];
export type DayCount = components['schemas']['DayCount'];
export type FeatureSettings = components['schemas']['FeatureSettings'];
export type LicenseOrderSettings = components['schemas']['LicenseOrderSettings'];
export type FixedLicensee = components['schemas']['FixedLicensee'];
export type OtherLicensee = components['schemas']['OtherLicensee'];
export type FixedExpiration = components['schemas']['FixedExpiration'];
export type DaysFromActivationExpiration = components['schemas']['DaysFromActivationExpiration'];
export type NoExpiration = components['schemas']['NoExpiration'];
export type FixedIssue = components['schemas']['FixedIssue'];
export type OtherIssue = components['schemas']['OtherIssue'];
export type FixedMaintenance = components['schemas']['FixedMaintenance'];
export type DaysFromActivationMaintenance = components['schemas']['DaysFromActivationMaintenance'];
export type NoMaintenance = components['schemas']['NoMaintenance'];
export type FeatureUpdate = components['schemas']['FeatureUpdate'];
export type Feature = components['schemas']['Feature'];
export type LocalOrder = components['schemas']['LocalOrder'];
export type FeatureCount = components['schemas']['FeatureCount'];
export type NetworkFeature = components['schemas']['NetworkFeature'];
export type NetworkOrder = components['schemas']['NetworkOrder'];
export type LicenseOrderRequest = components['schemas']['LicenseOrderRequest'];
export type LocalOrderUpdate = components['schemas']['LocalOrderUpdate'];
export type NetworkFeatureUpdate = components['schemas']['NetworkFeatureUpdate'];
export type NetworkOrderUpdate = components['schemas']['NetworkOrderUpdate'];
export type LicenseOrderUpdate = components['schemas']['LicenseOrderUpdate'];
export type HostidValue = components['schemas']['HostidValue'];
export type OrderLicense = components['schemas']['OrderLicense'];
export type Contact = components['schemas']['Contact'];
export type CustomTag = components['schemas']['CustomTag'];
export type Customer = components['schemas']['Customer'];
export type ContactRequest = components['schemas']['ContactRequest'];
export type CustomTagRequest = components['schemas']['CustomTagRequest'];
export type CustomerRequest = components['schemas']['CustomerRequest'];
export type LicenseGenerator = components['schemas']['LicenseGenerator'];
export type Product = components['schemas']['Product'];
export type ProductTemplate = components['schemas']['ProductTemplate'];
export type ResponseInvalidToken = components['responses']['InvalidToken'];
export type ResponseInvalidParameter = components['responses']['InvalidParameter'];
export type ResponseNoSuchOrder = components['responses']['NoSuchOrder'];
export type ResponseNoSuchProduct = components['responses']['NoSuchProduct'];
export type ParameterActivationKey = components['parameters']['ActivationKey'];
export type ParameterOffset = components['parameters']['Offset'];
export type ParameterProductId = components['parameters']['ProductId'];
export type $defs = Record<string, never>;
export interface operations {
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description A token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description The credentials are wrong, or the body is not as described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    listLicenseOrders: {
        parameters: {
            query?: {
                /** @description How many to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description A part of the activation key. */
                activation_key?: string;
                /** @description Ids of customers, separated by commas. Goes with `customer_ids_exclude` only. */
                customer_ids?: number[];
                /** @description Whether `customer_ids` are those to leave out, instead of those to keep. Goes with `customer_ids` only. */
                customer_ids_exclude?: boolean;
                /** @description Ids of product templates, separated by commas. */
                product_template_ids?: number[];
                /** @description The first day of creation, inclusive. */
                created_date_after?: components["schemas"]["Day"];
                /** @description The last day of creation, inclusive. */
                created_date_before?: components["schemas"]["Day"];
                /** @description True returns disabled orders only. */
                disabled?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The orders. The sandbox lists the oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseOrder"][];
                };
            };
            /** @description A filter is not as described, or one of the two that go together is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            403: components["responses"]["InvalidToken"];
        };
    };
    createLicenseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicenseOrderRequest"];
            };
        };
        responses: {
            /** @description The order was created. The vendor answers 200, not 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseOrder"];
                };
            };
            /** @description The body is not as described. In the sandbox also an unknown customer or template, and a HostID whose least number is above its greatest. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The token is unknown or has expired. The sandbox answers a missing one alike. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getLicenseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's activation key. A string of another shape names no order. */
                activation_key: components["parameters"]["ActivationKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseOrder"];
                };
            };
            403: components["responses"]["InvalidToken"];
            404: components["responses"]["NoSuchOrder"];
        };
    };
    updateLicenseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's activation key. A string of another shape names no order. */
                activation_key: components["parameters"]["ActivationKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicenseOrderUpdate"];
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseOrder"];
                };
            };
            /** @description The body is not as described, or names a customer or template that does not exist. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            403: components["responses"]["InvalidToken"];
            404: components["responses"]["NoSuchOrder"];
        };
    };
    listOrderLicenses: {
        parameters: {
            query?: {
                /** @description How many to skip. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /** @description The order's activation key. A string of another shape names no order. */
                activation_key: components["parameters"]["ActivationKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The licenses. The sandbox lists the oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderLicense"][];
                };
            };
            400: components["responses"]["InvalidParameter"];
            403: components["responses"]["InvalidToken"];
            404: components["responses"]["NoSuchOrder"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description How many to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description A part of the name, in any case. */
                name?: string;
                /** @description A part of a contact's e-mail address, in any case. */
                email?: string;
                /** @description The name of a label. Goes with `custom_tag_value` only. */
                custom_tag_name?: string;
                /** @description A part of that label's value, in any case. Goes with `custom_tag_name` only. */
                custom_tag_value?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customers. The sandbox lists the oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"][];
                };
            };
            /** @description A filter is not as described, or one of the two that go together is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            403: components["responses"]["InvalidToken"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerRequest"];
            };
        };
        responses: {
            /** @description The customer was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description The body is not as described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            403: components["responses"]["InvalidToken"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The customer's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            403: components["responses"]["InvalidToken"];
            /** @description No customer has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /** @description How many to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description A part of the name, in any case. */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The products. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"][];
                };
            };
            /** @description A parameter is not as described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            403: components["responses"]["InvalidToken"];
        };
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            403: components["responses"]["InvalidToken"];
            404: components["responses"]["NoSuchProduct"];
        };
    };
    listProductTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's id. */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductTemplate"][];
                };
            };
            400: components["responses"]["InvalidParameter"];
            403: components["responses"]["InvalidToken"];
            404: components["responses"]["NoSuchProduct"];
        };
    };
    getProductTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's id. */
                product_id: components["parameters"]["ProductId"];
                /** @description The template's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductTemplate"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            403: components["responses"]["InvalidToken"];
            /** @description The product does not exist, or has no template of this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
}
