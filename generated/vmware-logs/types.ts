// Made by `npx licet generate` from specs/vmware-logs. Changes by hand are lost.

export interface paths {
    "/api/v1/licenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the licences
         * @description Returns every licence of the appliance, and what they allow taken together.
         */
        get: operations["listLicenses"];
        put?: never;
        /**
         * Add a licence key
         * @description Adds a licence by its key. The server makes up the UUID, by which the licence can be deleted, and derives everything else from
         *     the key. The answer carries no `Location` header.
         */
        post: operations["addLicense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licenses/{licenseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a licence
         * @description Removes the licence with this UUID. Its key can be added again afterwards and then gets a new UUID.
         */
        delete: operations["deleteLicense"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
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
         * @description Opens a session for a user and returns its ID, the bearer token of every other operation.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the session of this request
         * @description Says whose session the request came with, and how long it lasts. A cheap way to test a session ID.
         */
        get: operations["getCurrentSession"];
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
        /** @description Five groups of five digits and upper-case letters */
        LicenseKey: string;
        /** @description A licence, as the appliance reads it from its key */
        License: {
            /** @description The UUID that the server made up when the licence was added, in lower case */
            readonly id: string;
            /**
             * @description The state of the licence, for people to read. No list of values is published.
             * @example Active
             */
            status: string;
            /** @description What is wrong with the licence; empty when nothing is */
            error?: string;
            /**
             * @description What the licence covers, for people to read
             * @example 1 Operating System Instance (OSI)
             */
            configuration?: string;
            licenseKey: components["schemas"]["LicenseKey"];
            /** @description True for a licence without an end date */
            infinite?: boolean;
            /** @description How many units the key covers. The vendor's page shows 0 for a key of one instance. */
            count: number;
            /**
             * @description The unit of the licence. No list of values is published; seen are `OSI`, `CPU` and `SUITE_HYBRID`.
             * @example OSI
             * @example SUITE_HYBRID
             */
            typeEnum?: string;
            /** @description When the licence ends, in milliseconds since 1970, UTC. Zero or less where it does not end. */
            expirationDate?: number;
            /** @description When the licence was added, in milliseconds since 1970, UTC */
            readonly createdDate?: number;
        };
        /** @description The right to use the appliance that a vCenter brings along. Times are in milliseconds since 1970, UTC. */
        Entitlement: {
            /** @description The id of the entitlement */
            entitlementId?: string;
            /** @description The id of the vCenter */
            vcId?: string;
            /** @description Whether the vCenter brings an entitlement */
            isVCEntitled?: boolean;
            /** @description When the entitlement was last looked up */
            updateDate?: number;
            /** @description When the entitlement ends */
            expirationDate?: number;
            /** @description The kind of entitlement */
            vcEntitlementType?: string;
            /** @description Until when the appliance relies on the last look-up */
            validUntil?: number;
            /** @description Whether the appliance is still being tried out */
            isEvaluationPeriod?: boolean;
        };
        /** @description The licences of the appliance, and what they allow taken together */
        LicenseSummary: {
            /** @description How many operating system instances the keys for instances cover */
            maxOsis: number;
            /** @description How many processors the keys for processors cover */
            maxCpus: number;
            /** @description How many cores the keys for cores cover */
            maxCores?: number;
            /** @description Whether any licence counts processors */
            hasCpu: boolean;
            /** @description Whether any licence counts operating system instances */
            hasOsi: boolean;
            /** @description Whether any licence counts cores */
            hasCore?: boolean;
            /** @description How many operating system instances send logs on average */
            averageOsiUsage?: number;
            /**
             * @description Where the right to use the appliance comes from. No list of values is published.
             * @example LICENSE_KEY
             */
            entitlementType?: string;
            /** @description Every licence. The sandbox lists them in the order in which they were added. */
            licenses: components["schemas"]["License"][];
            entitlement?: components["schemas"]["Entitlement"];
        };
        /** @constant */
        InvalidSession: "Invalid session ID";
        /** @constant */
        LoginTimeout: "Login Timeout";
        /**
         * @description The kind of error, for programs
         * @enum {string}
         */
        ErrorCode: "LIMIT_ERROR" | "FIELD_ERROR" | "TEST_ERROR" | "JSON_FORMAT_ERROR" | "LICENSE_ERROR" | "VSPHERE_INTEGRATION_ERROR" | "VROPS_INTEGRATION_ERROR" | "UPGRADE_ERROR" | "SEARCH_ERROR" | "AGENT_ERROR" | "RBAC_COMMON_ERROR" | "RBAC_USERS_ERROR" | "RBAC_GROUPS_ERROR" | "RBAC_ADGROUPS_ERROR" | "RBAC_DATASETS_ERROR" | "RBAC_VIDM_GROUPS_ERROR" | "RBAC_VIDB_GROUPS_ERROR" | "SECURITY_ERROR" | "DEPLOYMENT_ERROR" | "SUPPORT_BUNDLE_ERROR" | "LOAD_BALANCER_ERROR" | "VIDM_ERROR" | "VIDB_ERROR" | "QUERY_ERROR" | "SSL_CERTIFICATE_ERROR" | "PROXY_ERROR";
        /** @description What went wrong */
        ErrorResponse: {
            /** @description The reason, for people to read */
            errorMessage: string;
            errorCode?: components["schemas"]["ErrorCode"];
            /** @description More about the error; the names of its fields depend on the request and on `errorCode` */
            errorDetails?: {
                [key: string]: unknown;
            };
        };
        AddLicenseRequest: {
            key: components["schemas"]["LicenseKey"];
        };
        AddedLicense: {
            license: components["schemas"]["License"];
        };
        /** @description Why a licence operation was refused */
        LicenseRefusal: {
            /** @description The reason, for people to read */
            errorMessage?: string;
        };
        /** @description A UUID in lower case */
        Uuid: string;
        CreateSessionRequest: {
            /** @description The name the provider knows the user by */
            username: string;
            /**
             * Format: password
             * @description The user's password
             */
            password: string;
            /**
             * @description Who knows the user
             * @enum {string}
             */
            provider: "Local" | "ActiveDirectory" | "vIDM";
        };
        Session: {
            userId: components["schemas"]["Uuid"];
            /** @description An opaque token for the `Authorization` header */
            readonly sessionId: string;
            /** @description How many seconds the session lasts */
            ttl: number;
        };
        CurrentSession: {
            userId: components["schemas"]["Uuid"];
            /** @description How many seconds the session still lasts */
            readonly ttl: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type LicenseKey = components['schemas']['LicenseKey'];
export type License = components['schemas']['License'];
export type Entitlement = components['schemas']['Entitlement'];
export type LicenseSummary = components['schemas']['LicenseSummary'];
export type InvalidSession = components['schemas']['InvalidSession'];
export type LoginTimeout = components['schemas']['LoginTimeout'];
export type ErrorCode = components['schemas']['ErrorCode'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type AddLicenseRequest = components['schemas']['AddLicenseRequest'];
export type AddedLicense = components['schemas']['AddedLicense'];
export type LicenseRefusal = components['schemas']['LicenseRefusal'];
export type Uuid = components['schemas']['Uuid'];
export type CreateSessionRequest = components['schemas']['CreateSessionRequest'];
export type Session = components['schemas']['Session'];
export type CurrentSession = components['schemas']['CurrentSession'];
export type $defs = Record<string, never>;
export interface operations {
    listLicenses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The licences and their summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseSummary"];
                };
            };
            /** @description No session ID came with the request, or an unknown one. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["InvalidSession"];
                    "application/json": components["schemas"]["InvalidSession"];
                };
            };
            /** @description The session has expired. Sign in again. */
            440: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["LoginTimeout"];
                    "application/json": components["schemas"]["LoginTimeout"];
                };
            };
            /** @description The appliance failed while it worked on the request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    addLicense: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The key to add. The main page marks the body as optional, yet nothing can be added without it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddLicenseRequest"];
            };
        };
        responses: {
            /** @description The licence was added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedLicense"];
                };
            };
            /** @description The key is no valid licence key, or the body holds none. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseRefusal"];
                };
            };
            /** @description No session ID came with the request, or an unknown one. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["InvalidSession"];
                    "application/json": components["schemas"]["InvalidSession"];
                };
            };
            /** @description A licence with this key is there already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseRefusal"];
                };
            };
            /** @description The session has expired. Sign in again. */
            440: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["LoginTimeout"];
                    "application/json": components["schemas"]["LoginTimeout"];
                };
            };
            /** @description The appliance failed while it worked on the request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    deleteLicense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The UUID that the server gave the licence */
                licenseId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The licence was deleted. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path holds no UUID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No session ID came with the request, or an unknown one. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["InvalidSession"];
                    "application/json": components["schemas"]["InvalidSession"];
                };
            };
            /** @description No licence has this UUID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseRefusal"];
                };
            };
            /** @description The session has expired. Sign in again. */
            440: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["LoginTimeout"];
                    "application/json": components["schemas"]["LoginTimeout"];
                };
            };
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who signs in, and who vouches for it */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSessionRequest"];
            };
        };
        responses: {
            /** @description The session is open. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The body lacks a field, or one has a wrong value. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description User name, password and provider do not belong together, or the account is locked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The appliance has not been set up yet. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getCurrentSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user and the time left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentSession"];
                };
            };
            /** @description No session ID came with the request, or an unknown one. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["InvalidSession"];
                    "application/json": components["schemas"]["InvalidSession"];
                };
            };
            /** @description The session has expired. Sign in again. */
            440: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["LoginTimeout"];
                    "application/json": components["schemas"]["LoginTimeout"];
                };
            };
        };
    };
}
