// Made by `npx licet generate` from specs/uipath-licensing. Changes by hand are lost.

export interface paths {
    "/api/account/authenticate": {
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
         * @description Trades a user name and a password for a bearer token (resource owner password credentials). Only host administrators may sign in this way.
         *     The token is good for 30 minutes.
         */
        post: operations["authenticate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lrm/api/account/{accountId}/service-license/{serviceScopeId}/{serviceType}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization that the tenant belongs to. Often a GUID, but any text is allowed. */
                accountId: components["parameters"]["AccountId"];
                /** @description The tenant that the service runs in. */
                serviceScopeId: components["parameters"]["ServiceScopeId"];
                /** @description The service, for example `orchestrator`, `dataservice`, `testmanager` or `tenant`. The vendor publishes no closed list, so any text is allowed. */
                serviceType: components["parameters"]["ServiceType"];
            };
            cookie?: never;
        };
        /**
         * Read the license of a service
         * @description What one service of one tenant holds at present.
         */
        get: operations["getServiceLicense"];
        /**
         * Allocate licenses to a service of a tenant
         * @description Replaces what one service of one tenant holds. A tenant with several services needs one call for each.
         *
         *     - A quantity is the new total, not a difference; `0` gives the product back.
         *     - A product that is missing from a list that is not empty goes to 0. An empty list changes nothing.
         *     - All of the list is allocated, or none of it.
         *     - A quantity below what the tenant already uses is refused, unless `bypassUsageCheck` is true.
         */
        put: operations["allocateServiceLicense"];
        post?: never;
        /**
         * Take the license of a service away
         * @description Removes the service license; what it held returns to the organization's pool, used or not. Removing one that is not there is no error, as long as
         *     the organization has an account license.
         */
        delete: operations["deallocateServiceLicense"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lrm/api/account/{accountId}/service-license": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization whose service licenses are wanted. Often a GUID, but any text is allowed. */
                accountId: string;
            };
            cookie?: never;
        };
        /**
         * List the service licenses of an organization
         * @description Every service license of every tenant of the organization. An organization nobody knows has none, and is no error.
         */
        get: operations["listServiceLicenses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lrm/api/account/{accountId}/available-account-licenses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization that the tenant belongs to. Often a GUID, but any text is allowed. */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List what an organization owns and has handed out
         * @description For each product of the account license, how many the organization owns and how many its tenants hold together.
         */
        get: operations["listAvailableAccountLicenses"];
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
        /** @description A host administrator's name and password. */
        Credentials: {
            /** @description The tenant that the user belongs to; `host` for a host administrator. */
            TenancyName: string;
            /** @description The user's name or e-mail address. */
            UsernameOrEmailAddress: string;
            /**
             * Format: password
             * @description The user's password.
             */
            Password: string;
        };
        /** @description The envelope that a token comes in. */
        SignedIn: {
            /** @description The token, to be sent as `Authorization`, `Bearer` and a space before it. */
            readonly result: string;
            /** @description Where to go next. Null in an answer to a program. */
            targetUrl: string | null;
            /**
             * @description Always true with status 200.
             * @constant
             */
            success: true;
            /** @description Always null with status 200. */
            error: null;
            /**
             * @description Always false with status 200.
             * @constant
             */
            unAuthorizedRequest: false;
            /**
             * @description The mark of the framework that wraps the answer.
             * @constant
             */
            __abp: true;
        };
        /**
         * @description What kind of program asks.
         * @enum {string}
         */
        CommandSource: "Ui" | "Job" | "Test";
        /** @description Something that comes with a product. */
        ProductFeature: {
            /** @description The feature's code. */
            code: string | null;
            /** @description The kind of value. */
            type: string | null;
            /** @description The value as text. */
            value: string | null;
        };
        /** @description A share of the quantity for a time. */
        DistributionInterval: {
            /**
             * Format: int64
             * @description Start, in the unit of the license's own dates.
             */
            startDate?: number;
            /**
             * Format: int64
             * @description End, in the unit of the license's own dates.
             */
            endDate?: number;
            /**
             * Format: int32
             * @description How many in that time.
             */
            quantity?: number | null;
        };
        /** @description One product that the service holds. */
        ServiceProduct: {
            /** @description The product's license code. */
            code: string | null;
            /**
             * Format: int32
             * @description How many the service holds.
             */
            quantity: number;
            /**
             * Format: int32
             * @description How many of them the tenant uses. The vendor gives the name and type only; the meaning is inferred.
             */
            allocated?: number;
            /** @description The kind of product. The vendor publishes no list of kinds. */
            type: string | null;
            /** @description What comes with the product. */
            features: components["schemas"]["ProductFeature"][] | null;
            /** @description How the quantity is spread over time. */
            distributionIntervals?: components["schemas"]["DistributionInterval"][] | null;
        };
        /** @description One product of a set. */
        TemplateProduct: {
            /** @description The product's license code. */
            code: string | null;
            /** @description The kind of product. */
            type: string | null;
        };
        /** @description The products that come with one product. */
        ProductTemplate: {
            /** @description The product that brings the others. */
            productCode: string | null;
            /** @description What it brings. */
            products: components["schemas"]["TemplateProduct"][] | null;
        };
        /** @description What a rule asks for. */
        PolicyRequirement: {
            /** @description Any of these products. */
            skus?: string[] | null;
            /** @description Any of these plans. */
            plans?: string[] | null;
            /** @description The level it applies at. */
            level?: string | null;
            /** @description The kind of cloud it applies to. */
            cloudType?: string | null;
        };
        /** @description A rule on who may use the license. */
        LicensePolicy: {
            /** @description The rule's name. */
            name?: string | null;
            requirement?: components["schemas"]["PolicyRequirement"];
        };
        /** @description What has to be owned for it. */
        EntitlementRequirement: {
            /** @description Any of these products. */
            skus?: string[] | null;
            /** @description Any of these plans. */
            plans?: string[] | null;
        };
        /** @description Something that the license allows. */
        LicenseEntitlement: {
            /** @description What is allowed. */
            name?: string | null;
            requirement?: components["schemas"]["EntitlementRequirement"];
        };
        /** @description The license itself. The vendor gives names and types of its fields only; what they mean is inferred. */
        LicenseData: {
            /** @description The code of this service license. */
            readonly licenseCode: string | null;
            /** @description The code of the license that this one was cut from. */
            readonly parentLicenseCode?: string | null;
            /** @description The bundle that the organization bought. */
            readonly bundleCode: string | null;
            /** @description The subscription that the organization bought. */
            readonly subscriptionCode: string | null;
            /** @description The state of the license. The vendor publishes no list of states. */
            licenseStatus: string | null;
            /**
             * Format: int64
             * @description First moment of validity. The vendor publishes no unit; the sandbox has seconds since 1970, UTC.
             */
            readonly startDate: number;
            /**
             * Format: int64
             * @description Last moment of validity. The vendor publishes no unit; the sandbox has seconds since 1970, UTC.
             */
            readonly endDate: number;
            /**
             * Format: int64
             * @description How long the license works after its end. The vendor publishes no unit.
             */
            readonly gracePeriod: number;
            /** @description The products that the service holds. */
            products: components["schemas"]["ServiceProduct"][] | null;
            /** @description Products that come as a set. */
            templates: components["schemas"]["ProductTemplate"][] | null;
            /** @description Rules on who may use the license, in their older form. */
            policies?: components["schemas"]["LicensePolicy"][] | null;
            /** @description What the license allows, and to whom. */
            entitlements?: components["schemas"]["LicenseEntitlement"][] | null;
            /** @description The license in the form that the licensed service reads. Opaque. */
            readonly payload: string | null;
            /** @description The code of the license at the vendor's licensing server. */
            readonly boonLicenseCode: string | null;
        };
        /** @description What one service of one tenant may use. */
        ServiceLicense: {
            /** @description The organization, as in the path. */
            accountId: string;
            /** @description A GUID for the organization. */
            globalId?: string | null;
            /** @description The tenant, as in the path. */
            serviceScopeId: string;
            /** @description The service, as in the path. */
            serviceType: string;
            license: components["schemas"]["LicenseData"];
            /** @description Whether user licensing is on for the organization. */
            userLicensingEnabled: boolean;
            /** @description The code of the account license that the products come from. */
            readonly accountLicenseCode: string | null;
        };
        /** @description The tenant's name, for the reader. The tenant is found by its id in the path. */
        TenantName: string | null;
        /** @description How many of one product. */
        ProductQuantity: {
            /** @description The product's license code, for example `UNATT`. The vendor publishes no closed list. */
            code: string;
            /**
             * Format: int32
             * @description The new total, not a difference. 0 gives the product back.
             */
            quantity: number;
        };
        /** @description True allows a quantity below what the tenant already uses. */
        BypassUsageCheck: boolean | null;
        /** @description An allocation in the words of the page's schema. */
        ProductsAllocation: {
            tenantName?: components["schemas"]["TenantName"];
            /** @description The products and how many of each. Empty, it changes nothing. */
            products: components["schemas"]["ProductQuantity"][];
            bypassUsageCheck?: components["schemas"]["BypassUsageCheck"];
        };
        /**
         * @deprecated
         * @description An allocation in the words of the page's curl call, which are those of the same call for an organization. Use `products` instead.
         */
        ProductQuantitiesAllocation: {
            tenantName?: components["schemas"]["TenantName"];
            /**
             * @deprecated
             * @description Read exactly as `products` is.
             */
            productQuantities: components["schemas"]["ProductQuantity"][];
            bypassUsageCheck?: components["schemas"]["BypassUsageCheck"];
        };
        /** @description What a service of a tenant shall hold, given as `products` or, deprecated, as `productQuantities`. */
        ServiceLicenseAllocationRequest: components["schemas"]["ProductsAllocation"] | components["schemas"]["ProductQuantitiesAllocation"];
        /** @description Service licenses. The sandbox lists them in the order in which they were first allocated. */
        ServiceLicenseList: components["schemas"]["ServiceLicense"][];
        /** @description One product of an account license. What is left is `total` less `allocated`. */
        AccountProduct: {
            /** @description The product's license code. */
            code: string | null;
            /**
             * Format: int32
             * @description How many the organization owns.
             */
            total: number;
            /**
             * Format: int32
             * @description How many its tenants hold together.
             */
            allocated: number;
        };
        /** @description The products of an account license. */
        AccountProductList: components["schemas"]["AccountProduct"][];
    };
    responses: {
        /** @description The request does not fit this description. Without a body. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description No token, one that nobody gave out, or one that has expired. Without a body. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description The organization that the tenant belongs to. Often a GUID, but any text is allowed. */
        AccountId: string;
        /** @description The tenant that the service runs in. */
        ServiceScopeId: string;
        /** @description The service, for example `orchestrator`, `dataservice`, `testmanager` or `tenant`. The vendor publishes no closed list, so any text is allowed. */
        ServiceType: string;
        /** @description What kind of program asks. */
        CommandSource: components["schemas"]["CommandSource"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description The scheme that the service asks for.
         * @example Bearer
         */
        WwwAuthenticate: string;
    };
    pathItems: never;
}
export type Credentials = components['schemas']['Credentials'];
export type SignedIn = components['schemas']['SignedIn'];
export type CommandSource = components['schemas']['CommandSource'];
export type ProductFeature = components['schemas']['ProductFeature'];
export type DistributionInterval = components['schemas']['DistributionInterval'];
export type ServiceProduct = components['schemas']['ServiceProduct'];
export type TemplateProduct = components['schemas']['TemplateProduct'];
export type ProductTemplate = components['schemas']['ProductTemplate'];
export type PolicyRequirement = components['schemas']['PolicyRequirement'];
export type LicensePolicy = components['schemas']['LicensePolicy'];
export type EntitlementRequirement = components['schemas']['EntitlementRequirement'];
export type LicenseEntitlement = components['schemas']['LicenseEntitlement'];
export type LicenseData = components['schemas']['LicenseData'];
export type ServiceLicense = components['schemas']['ServiceLicense'];
export type TenantName = components['schemas']['TenantName'];
export type ProductQuantity = components['schemas']['ProductQuantity'];
export type BypassUsageCheck = components['schemas']['BypassUsageCheck'];
export type ProductsAllocation = components['schemas']['ProductsAllocation'];
export type ProductQuantitiesAllocation = components['schemas']['ProductQuantitiesAllocation'];
export type ServiceLicenseAllocationRequest = components['schemas']['ServiceLicenseAllocationRequest'];
export type ServiceLicenseList = components['schemas']['ServiceLicenseList'];
export type AccountProduct = components['schemas']['AccountProduct'];
export type AccountProductList = components['schemas']['AccountProductList'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterAccountId = components['parameters']['AccountId'];
export type ParameterServiceScopeId = components['parameters']['ServiceScopeId'];
export type ParameterServiceType = components['parameters']['ServiceType'];
export type ParameterCommandSource = components['parameters']['CommandSource'];
export type HeaderWwwAuthenticate = components['headers']['WwwAuthenticate'];
export type $defs = Record<string, never>;
export interface operations {
    authenticate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who signs in. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description Signed in. The token is in `result`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description No such user, or another password. Without a body. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getServiceLicense: {
        parameters: {
            query?: {
                /** @description What kind of program asks. */
                commandSource?: components["parameters"]["CommandSource"];
            };
            header?: never;
            path: {
                /** @description The organization that the tenant belongs to. Often a GUID, but any text is allowed. */
                accountId: components["parameters"]["AccountId"];
                /** @description The tenant that the service runs in. */
                serviceScopeId: components["parameters"]["ServiceScopeId"];
                /** @description The service, for example `orchestrator`, `dataservice`, `testmanager` or `tenant`. The vendor publishes no closed list, so any text is allowed. */
                serviceType: components["parameters"]["ServiceType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service license. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLicense"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description There is no license for this service of this tenant, or there is none any more. Without a body. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    allocateServiceLicense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization that the tenant belongs to. Often a GUID, but any text is allowed. */
                accountId: components["parameters"]["AccountId"];
                /** @description The tenant that the service runs in. */
                serviceScopeId: components["parameters"]["ServiceScopeId"];
                /** @description The service, for example `orchestrator`, `dataservice`, `testmanager` or `tenant`. The vendor publishes no closed list, so any text is allowed. */
                serviceType: components["parameters"]["ServiceType"];
            };
            cookie?: never;
        };
        /** @description The products and how many of each, as `products` or, deprecated, as `productQuantities`; never both. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceLicenseAllocationRequest"];
            };
        };
        responses: {
            /** @description Allocated. The service license as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLicense"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The organization has no account license. Without a body. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description More than the organization has left, a product it does not own, or less than the tenant uses. Nothing was changed. Without a body. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deallocateServiceLicense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization that the tenant belongs to. Often a GUID, but any text is allowed. */
                accountId: components["parameters"]["AccountId"];
                /** @description The tenant that the service runs in. */
                serviceScopeId: components["parameters"]["ServiceScopeId"];
                /** @description The service, for example `orchestrator`, `dataservice`, `testmanager` or `tenant`. The vendor publishes no closed list, so any text is allowed. */
                serviceType: components["parameters"]["ServiceType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. Without a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description The organization has no account license. Without a body. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listServiceLicenses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization whose service licenses are wanted. Often a GUID, but any text is allowed. */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service licenses, possibly none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLicenseList"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listAvailableAccountLicenses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization that the tenant belongs to. Often a GUID, but any text is allowed. */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountProductList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The organization owns no product. Without a body. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
