// Made by `npx licet generate` from specs/xformation-lac-enduser. Changes by hand are lost.

export interface paths {
    "/licenses/{activation_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the licenses of an order by state
         * @description Returns the licenses, failed activations and running activations of an order, as asked for. The sandbox looks at the states first, then at whether the order is disabled, then for licenses.
         */
        get: operations["listLicenses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/licenses/{activation_key}/{hostids}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a license
         * @description Returns one activated license.
         */
        get: operations["getLicense"];
        /**
         * Activate a license
         * @description Asks for a license for these HostIDs and returns at once; `Location` leads to the queue. Asking again for an active license changes nothing, asking again after a failure is a new attempt. In the sandbox an activation fails that breaks the order's HostID rules or exceeds the number of activations.
         */
        put: operations["activateLicense"];
        post?: never;
        /**
         * Deactivate a license
         * @description Gives a license up, so that another can be activated. Orders allow a number of deactivations. Where the vendor has asked for the license to be removed, the sandbox takes it for the confirmation and does not count it.
         */
        delete: operations["deactivateLicense"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/license-queue/{activation_key}/{hostids}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask how an activation goes
         * @description Returns an activation that goes on, or leads to the license or the errors where it has ended. In the sandbox the first question finds it going on, and ends it.
         */
        get: operations["getQueuedActivation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/license-errors/{activation_key}/{hostids}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the errors of a failed activation
         * @description Returns what the license generator said when an activation failed.
         */
        get: operations["getActivationErrors"];
        put?: never;
        post?: never;
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
            path?: never;
            cookie?: never;
        };
        /**
         * Get a license order
         * @description Returns what end users need to know of an order, such as the HostIDs that activation takes.
         */
        get: operations["getLicenseOrder"];
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
        Link: {
            /**
             * Format: uri
             * @description The address.
             */
            readonly href: string;
        };
        /** @description Something that tells one host from others. */
        Hostid: {
            /** @description The kind's name in paths, for example `CUSTOM`. */
            nameRaw: string;
            /** @description The kind's name for people, for example `Custom`. */
            name: string;
            /** @description The HostID itself. */
            value: string;
        };
        /** @description Where the resource itself is. */
        SelfLink: {
            /** @description The link to the resource. */
            self: components["schemas"]["Link"];
        };
        /** @description An activated license. */
        License: {
            /** @description The activation key of the order. */
            activationKey: string;
            /**
             * Format: date-time
             * @description When the license was activated.
             */
            readonly activationTime: string;
            /**
             * Format: date-time
             * @description Null for a license without end.
             */
            expirationDate: string | null;
            /**
             * Format: date-time
             * @description Null where there is no maintenance.
             */
            maintenanceEndDate: string | null;
            /** @description The HostIDs that the license is bound to. */
            hostids: components["schemas"]["Hostid"][];
            /** @description The license file's content. */
            readonly content: string;
            /** @description A name for the license file. Its date has been seen in two orders, so do not take it apart. */
            readonly filename: string;
            _links: components["schemas"]["SelfLink"];
        };
        /** @description One message of the license generator. */
        ActivationError: {
            /** @description May have several lines. */
            message: string;
            /**
             * Format: date-time
             * @description When the message was written.
             */
            readonly creationTime: string;
        };
        /** @description Why an activation failed. */
        FailedActivation: {
            /** @description What the license generator said. */
            errors: components["schemas"]["ActivationError"][];
            _links: components["schemas"]["SelfLink"];
        };
        /** @description An activation that goes on. */
        QueuedActivation: {
            /**
             * Format: date-time
             * @description When the activation was asked for.
             */
            readonly creationTime: string;
            /**
             * Format: date-time
             * @description When the license is going to end; null for a license without end.
             */
            readonly expirationDate: string | null;
            /**
             * Format: date-time
             * @description When its maintenance is going to end; null where there is none.
             */
            readonly maintenanceEndDate: string | null;
            /** @description The HostIDs that the license is bound to. */
            hostids: components["schemas"]["Hostid"][];
            _links: components["schemas"]["SelfLink"];
        };
        /** @description The licenses of an order, grouped by state. A group is there only where its state was asked for and has a license; at least one is. */
        LicenseCollection: {
            /** @description Where each license, failure or running activation is. */
            _links: {
                /** @description Links to the activated licenses. */
                success?: components["schemas"]["Link"][];
                /** @description Links to the errors of failed activations. */
                failed?: components["schemas"]["Link"][];
                /** @description Links to the activations that go on. */
                in_progress?: components["schemas"]["Link"][];
            };
            /** @description The resources behind those links. */
            _embedded: {
                /** @description The activated licenses. */
                success?: components["schemas"]["License"][];
                /** @description The failed activations, with their errors. */
                failed?: components["schemas"]["FailedActivation"][];
                /** @description The activations that go on. */
                in_progress?: components["schemas"]["QueuedActivation"][];
            };
        };
        /** @description Why a request was refused. */
        ErrorResponse: {
            /** @description The vendor's number for the refusal. Known are 1101, 1506, 1600, 1703, 1709, 1711 and 1712; there may be more. */
            code: number;
            /** @description What is wrong, in English. */
            message: string;
        };
        /** @description A refusal whose code the vendor does not publish. */
        UncodedErrorResponse: {
            /** @description The vendor's number for the refusal, which is not published. */
            code?: number;
            /** @description What is wrong, in English. */
            message: string;
        };
        /** @description How many HostIDs of one kind an activation names. */
        HostidType: {
            /** @description The kind's name in paths, for example `CUSTOM`. */
            nameRaw: string;
            /** @description The kind's name for people, for example `Custom`. */
            name: string;
            /** @description The least number. */
            min: number;
            /** @description The greatest number. */
            max: number;
        };
        /** @description A license order as its end users see it. */
        EndUserOrder: {
            /** @description The activation key of the order. */
            activationKey: string;
            /** @description Whom the order is for. */
            customer: {
                /** @description The customer's name. */
                name: string;
            };
            /** @description What is licensed. */
            product: {
                /** @description The product's name. */
                name: string;
                /** @description The product's version. */
                version: string;
                /** @description The product template's name. */
                template: string;
                /** @description The license manager, for example `lm_x`; null where no generator was uploaded (inferred). */
                licenseGeneratorType: string | null;
            };
            /**
             * @description Whether a license serves one machine or is shared over a network.
             * @enum {string}
             */
            licenseType: "local" | "network";
            /**
             * Format: date-time
             * @description When the order was created.
             */
            readonly creationTime: string;
            /** @description How many licenses are active. */
            activatedLicenses: number;
            /** @description How many licenses may be activated together. The sandbox gives the number that the order allows. */
            bulkMax: number;
            /** @description Which HostIDs an activation names. */
            hostid: {
                /** @description The kinds of HostIDs that an activation may or has to name. */
                types: components["schemas"]["HostidType"][];
                /** @description How many HostIDs an activation names at least. */
                min: number;
            };
            _links: components["schemas"]["SelfLink"];
        };
    };
    responses: {
        /** @description The order is disabled. */
        DisabledOrder: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/hal+json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description Where to ask how the activation goes. The vendor sends an absolute URL, the sandbox a relative one.
         * @example https://license.x-formation.com/rest/v2/license-queue/4CT1V-4T10N-K3Y1S-C000L/dHlwZTE9dmFsdWUxLHR5cGUyPXZhbHVlPTI=
         */
        QueueLocation: string;
        /**
         * @description Where the license is, or the errors. The vendor sends an absolute URL, the sandbox a relative one.
         * @example https://license.x-formation.com/rest/v2/license-errors/4CT1V-4T10N-K3Y1S-C000L/dHlwZTE9dmFsdWUxLHR5cGUyPXZhbHVlPTI=
         */
        ResultLocation: string;
    };
    pathItems: never;
}
export type Link = components['schemas']['Link'];
export type Hostid = components['schemas']['Hostid'];
export type SelfLink = components['schemas']['SelfLink'];
export type License = components['schemas']['License'];
export type ActivationError = components['schemas']['ActivationError'];
export type FailedActivation = components['schemas']['FailedActivation'];
export type QueuedActivation = components['schemas']['QueuedActivation'];
export type LicenseCollection = components['schemas']['LicenseCollection'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type UncodedErrorResponse = components['schemas']['UncodedErrorResponse'];
export type HostidType = components['schemas']['HostidType'];
export type EndUserOrder = components['schemas']['EndUserOrder'];
export type ResponseDisabledOrder = components['responses']['DisabledOrder'];
export type HeaderQueueLocation = components['headers']['QueueLocation'];
export type HeaderResultLocation = components['headers']['ResultLocation'];
export type $defs = Record<string, never>;
export interface operations {
    listLicenses: {
        parameters: {
            query: {
                /** @description The states wanted, separated by commas, in any order. */
                state: ("success" | "failed" | "in_progress")[];
            };
            header?: never;
            path: {
                /** @description The order's activation key. A string of another shape is a key that no order has. */
                activation_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is in those states. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["LicenseCollection"];
                };
            };
            /** @description A state is missing, or is none of the three. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The order is disabled. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Nothing is in any of those states, or no order has this key. Has no body, unlike every other refusal. */
            404: {
                headers: {
                    /** @description Sent although there is no body. */
                    "Content-Type"?: "application/hal+json";
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getLicense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's activation key. */
                activation_key: string;
                /** @description The license's HostIDs, as in activation. */
                hostids: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The license. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["License"];
                };
            };
            403: components["responses"]["DisabledOrder"];
            /** @description There is no such license. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    activateLicense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's activation key. */
                activation_key: string;
                /** @description Base64 of `TYPE=value` pairs, separated by commas. Encode `/` and `+` for the path. */
                hostids: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activation was asked for. */
            202: {
                headers: {
                    Location: components["headers"]["QueueLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No order has this key, or the HostIDs are not as described. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The order's product has no license generator, or the order is disabled. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    deactivateLicense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's activation key. */
                activation_key: string;
                /** @description The license's HostIDs, as in activation. */
                hostids: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The license was deactivated. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The order leaves no deactivation, or is disabled. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description There is no such license. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getQueuedActivation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's activation key. */
                activation_key: string;
                /** @description The HostIDs, as in activation. */
                hostids: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activation goes on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["QueuedActivation"];
                };
            };
            /** @description The activation has ended, with a license or with errors. */
            303: {
                headers: {
                    Location: components["headers"]["ResultLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["DisabledOrder"];
            /** @description Nobody asked for this activation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["UncodedErrorResponse"];
                };
            };
        };
    };
    getActivationErrors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's activation key. */
                activation_key: string;
                /** @description The HostIDs, as in activation. */
                hostids: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The errors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["FailedActivation"];
                };
            };
            403: components["responses"]["DisabledOrder"];
            /** @description The activation did not fail, or nobody asked for it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["UncodedErrorResponse"];
                };
            };
        };
    };
    getLicenseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's activation key. */
                activation_key: string;
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
                    "application/hal+json": components["schemas"]["EndUserOrder"];
                };
            };
            403: components["responses"]["DisabledOrder"];
            /** @description No order has this key. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
}
