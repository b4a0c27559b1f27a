// Made by `npx licet generate` from specs/lenovo-xclarity. Changes by hand are lost.

export interface paths {
    "/authCodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List authorization codes
         * @description Every authorization code on the appliance, with the activation keys fetched so far. The sandbox lists the oldest first.
         */
        get: operations["listAuthCodes"];
        put?: never;
        /**
         * Add authorization codes
         * @description Looks codes up in the Features on Demand portal and adds them to the appliance. Four ways to say which: one code, every code of a customer, an object that always fetches activation keys too, or a CSV file of codes. Answers 200, not 201, with what was added. The sandbox answers a file with 200 as soon as one of its codes could be added; `errorMsg` tells what happened to each. Needs LXCA 3.5.0 or later.
         */
        post: operations["addAuthCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/licenseCountries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List country and language codes
         * @description The codes that `customerInfo.country` and `customerInfo.preferredLanguage` may hold. Needs LXCA 3.3.0 or later.
         */
        get: operations["listLicenseCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sessions
         * @description Every session that is open on the appliance, whoever opened it.
         */
        get: operations["listSessions"];
        put?: never;
        /**
         * Sign in
         * @description Starts a session. Send its id back as cookie `JSESSIONID` and its CSRF token as header `X-Csrf-Token` on every later request; a session ends after 1440 idle minutes.
         */
        post: operations["createSession"];
        /**
         * Sign out
         * @description Ends the session that the request is sent with. Its cookie and token are refused from then on.
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        LicenseKey: {
            /** @description Number of the Lenovo customer who owns the key. */
            customerNumber: string;
            /** @description The key's file. Occurs in one sample only, where it equals `licenseKeyId`. */
            licenseKeyFile?: string;
            /** @description Id of the activation key. */
            licenseKeyId: string;
            /** @description How many licences the key was redeemed for. */
            quantity: number;
            /**
             * @description Whether the key is installed on this appliance.
             * @enum {string}
             */
            state: "installed" | "not installed";
        };
        AuthCode: {
            /** @description The authorization code. */
            authCode: string;
            /** @description What went wrong with this code; empty when nothing did. */
            errorMsg: string;
            /** @description Code of the licensed feature. */
            featureCode: string;
            /** @description Name of the licensed feature. */
            featureDescription: string;
            /** @description How many activation keys have been redeemed. */
            keysRedeemed: number;
            /** @description How many activation keys can still be redeemed. */
            keysRemaining?: number;
            /**
             * @deprecated
             * @description `keysRemaining` with a space at its end, as the vendor's samples spell it. Accepted so that those samples fit; prefer `keysRemaining`.
             */
            "keysRemaining "?: number;
            /** @description Number of the Lenovo customer who owns the code. */
            lenovoCustomerNumber: string;
            /** @description The activation keys of the code; empty where none were redeemed or none were fetched. */
            licenseKeys: components["schemas"]["LicenseKey"][];
            /** @description Part number of the licence. */
            partNumber: string;
            /** @description Purchase order of the licence. */
            purchaseOrder: string;
            /** @description Sales order of the licence. */
            salesOrder: string;
            /**
             * Format: date
             * @description The day on which the code was created and the licence began to run. Left out for a code that the portal does not know.
             */
            startDate?: string;
        };
        /** @description The customer who owns the codes. */
        CustomerInfo: {
            /** @description Company name in English. */
            companyNameInEnglish: string;
            /** @description Company name in the language of its country. May be padded with blanks. */
            companyNameInLocalLanguage: string;
            /** @description Telephone number of the contact. */
            contactPhoneNumber: string;
            /** @description E-mail address of the contact. */
            contactEmailAddress: string;
            /** @description Street address. */
            customerAddress: string;
            /** @description City. */
            customerCity: string;
            /** @description Region, state or province. */
            customerRegionStateOrProvince: string;
            /** @description Postal code. */
            customerPostalCode: string;
            /** @description A country code that `GET /licenseCountries` lists. */
            country: string;
            /** @description Given name of the contact. */
            firstName: string;
            /** @description Family name of the contact. */
            lastName: string;
            /** @description A language code that `GET /licenseCountries` lists. */
            preferredLanguage: string;
        };
        AuthCodesResponse: {
            /** @description The codes, one entry each. */
            authCodes: components["schemas"]["AuthCode"][];
            customerInfo?: components["schemas"]["CustomerInfo"];
        };
        Recovery: {
            /** @description What the user can do. */
            text: string;
            /** @description Where to read more; may be empty. */
            URL: string;
        };
        Message: {
            /** @description Id of the message. One that starts with `SANDBOX-` is not Lenovo's. */
            id: string;
            /** @description The message. */
            text: string;
            /** @description Why it was given; may be empty. */
            explanation: string;
            /** @description What to do about it. The vendor's tables call it an array, the samples show one object. */
            recovery: components["schemas"]["Recovery"] | components["schemas"]["Recovery"][];
        };
        /** @description What the appliance has to say about the request. */
        Messages: components["schemas"]["Message"][];
        /** @description What every refusal of this API looks like. */
        ErrorResponse: {
            /**
             * @description The licence pages say `failed` or `warning`, the session pages `failure`.
             * @enum {string}
             */
            result: "failed" | "failure" | "warning";
            messages: components["schemas"]["Messages"];
        };
        /**
         * @description Whether to fetch the activation keys that were redeemed for the code.
         * @default false
         */
        RetrieveKeys: boolean;
        /** One code */
        CodeRequest: {
            /** @description The authorization code. Documented samples have 21 and 22 characters, so no length is demanded. */
            authCode: string;
            retrieveKeys?: components["schemas"]["RetrieveKeys"];
        };
        /** Every code of a customer */
        CustomerRequest: {
            /** @description The Lenovo customer number. Required only when `authCode` is absent; the two exclude each other. */
            lenovoCustomerNumber: string;
            retrieveKeys?: components["schemas"]["RetrieveKeys"];
        };
        /** Keys of one code */
        KeysOfCode: {
            /** @description The authorization code. */
            authCode: string;
            /**
             * @description Empty, or left out, where a code is given.
             * @constant
             */
            lenovoCustomerNumber?: "";
        };
        /** Keys of every code of a customer */
        KeysOfCustomer: {
            /**
             * @description Empty where a customer number is given.
             * @constant
             */
            authCode: "";
            /** @description The Lenovo customer number. Required only when `authCode` is the empty string. */
            lenovoCustomerNumber: string;
        };
        /** @description Whose activation keys to fetch, by code or by customer number. */
        KeyRetrieval: {
            /**
             * @description This form of the request always fetches keys; `false` is refused.
             * @constant
             */
            retrieveKeys?: true;
        } & (components["schemas"]["KeysOfCode"] | components["schemas"]["KeysOfCustomer"]);
        /** Fetch activation keys */
        KeyRetrievalRequest: {
            authCode: components["schemas"]["KeyRetrieval"];
        };
        /** @description Which codes to add, told apart by what `authCode` is: a string, absent, or an object. */
        AddAuthCodesRequest: components["schemas"]["CodeRequest"] | components["schemas"]["CustomerRequest"] | components["schemas"]["KeyRetrievalRequest"];
        AuthCodesUpload: {
            /**
             * Format: binary
             * @description A CSV file of authorization codes with commas between them. It has to be sent as a file part, with a `filename`.
             */
            fileUpload: Blob;
        };
        CodeWithName: {
            /** @description Name in English. */
            desc: string;
            /** @description The code. */
            value: string;
        };
        LicenseCountriesResponse: {
            /** @description The countries a customer may be in. */
            countries: components["schemas"]["CodeWithName"][];
            /** @description The languages a customer may prefer. */
            languages: components["schemas"]["CodeWithName"][];
        };
        /**
         * @description Whether the request did what it asked for.
         * @enum {string}
         */
        Result: "success" | "warning";
        Session: {
            /** @description Id of the session. */
            readonly id: string;
            /** @description Name of the account. */
            UserId: string;
            /** @description Whether this is the session of the request. */
            isOwnSession: boolean;
            /** @description Address the user is connected from. */
            readonly Address: string;
            /** @description Address of the server that checked the password. */
            readonly authenticationServer: string;
            /** @description When the session began. */
            readonly created: string;
            /** @description When the user last did something. */
            readonly lastAccessed: string;
            /** @description For how many seconds the session has been idle, as text. */
            readonly idleFor: string;
        };
        SessionsResponse: {
            result: components["schemas"]["Result"];
            /** @description The open sessions. */
            response: components["schemas"]["Session"][];
            messages: components["schemas"]["Messages"];
        };
        SignInRequest: {
            /** @description Name of the account. The capitals count. */
            UserId: string;
            /**
             * Format: password
             * @description Password of the account.
             */
            password: string;
        };
        /** @description The session that has begun. */
        NewSession: {
            /** @description Id of the session; the value of cookie `JSESSIONID`. */
            readonly id: string;
            /** @description CSRF token of the session; the value for header `X-Csrf-Token`. */
            readonly csrf: string;
            /** @description Name of the account. */
            UserId: string;
            /** @description After how many idle minutes the session ends. */
            inactivityTimeout: number;
            /** @description Address the user is connected from. */
            readonly Address: string;
            /** @description Address of the server that checked the password. */
            readonly authenticationServer: string;
            /** @description When the session began. */
            readonly created: string;
        };
        SignInResponse: {
            result: components["schemas"]["Result"];
            /** @description The session, and whether it can be used yet. */
            response: {
                /** @description Whether the account has to change its password now. */
                pwChangeRequired: boolean;
                session: components["schemas"]["NewSession"];
            };
            messages: components["schemas"]["Messages"];
        };
        SignOutResponse: {
            result: components["schemas"]["Result"];
            messages: components["schemas"]["Messages"];
        };
    };
    responses: {
        /** @description There is no live session, the CSRF token is missing or not that of the session, or the account's role may not change licences. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no live session, or the CSRF token is missing or not that of the session. */
        SiblingForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no live session, or the CSRF token is missing or not that of the session. */
        NoSession: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request carries a query parameter; the operation has none. */
        UnexpectedQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request carries a query parameter; the operation has none. */
        UnexpectedSessionQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The account has to change its password before it may do anything else. */
        PasswordChangeRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The appliance failed. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The appliance failed. */
        SiblingInternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The appliance failed. */
        SessionInternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /** @description `checkSession` marks a request that no human made: it does not count as activity, so the session times out in spite of it. */
        NotUserInput: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type LicenseKey = components['schemas']['LicenseKey'];
export type AuthCode = components['schemas']['AuthCode'];
export type CustomerInfo = components['schemas']['CustomerInfo'];
export type AuthCodesResponse = components['schemas']['AuthCodesResponse'];
export type Recovery = components['schemas']['Recovery'];
export type Message = components['schemas']['Message'];
export type Messages = components['schemas']['Messages'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type RetrieveKeys = components['schemas']['RetrieveKeys'];
export type CodeRequest = components['schemas']['CodeRequest'];
export type CustomerRequest = components['schemas']['CustomerRequest'];
export type KeysOfCode = components['schemas']['KeysOfCode'];
export type KeysOfCustomer = components['schemas']['KeysOfCustomer'];
export type KeyRetrieval = components['schemas']['KeyRetrieval'];
export type KeyRetrievalRequest = components['schemas']['KeyRetrievalRequest'];
export type AddAuthCodesRequest = components['schemas']['AddAuthCodesRequest'];
export type AuthCodesUpload = components['schemas']['AuthCodesUpload'];
export type CodeWithName = components['schemas']['CodeWithName'];
export type LicenseCountriesResponse = components['schemas']['LicenseCountriesResponse'];
export type Result = components['schemas']['Result'];
export type Session = components['schemas']['Session'];
export type SessionsResponse = components['schemas']['SessionsResponse'];
export type SignInRequest = components['schemas']['SignInRequest'];
export type NewSession = components['schemas']['NewSession'];
export type SignInResponse = components['schemas']['SignInResponse'];
export type SignOutResponse = components['schemas']['SignOutResponse'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseSiblingForbidden = components['responses']['SiblingForbidden'];
export type ResponseNoSession = components['responses']['NoSession'];
export type ResponseUnexpectedQuery = components['responses']['UnexpectedQuery'];
export type ResponseUnexpectedSessionQuery = components['responses']['UnexpectedSessionQuery'];
export type ResponsePasswordChangeRequired = components['responses']['PasswordChangeRequired'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseSiblingInternalError = components['responses']['SiblingInternalError'];
export type ResponseSessionInternalError = components['responses']['SessionInternalError'];
export type ParameterNotUserInput = components['parameters']['NotUserInput'];
export type $defs = Record<string, never>;
export interface operations {
    listAuthCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description `checkSession` marks a request that no human made: it does not count as activity, so the session times out in spite of it. */
                "X-NOT-USER-INPUT"?: components["parameters"]["NotUserInput"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The codes on the appliance; `customerInfo` is left out where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthCodesResponse"];
                };
            };
            400: components["responses"]["UnexpectedQuery"];
            403: components["responses"]["SiblingForbidden"];
            409: components["responses"]["PasswordChangeRequired"];
            500: components["responses"]["SiblingInternalError"];
        };
    };
    addAuthCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description `checkSession` marks a request that no human made: it does not count as activity, so the session times out in spite of it. */
                "X-NOT-USER-INPUT"?: components["parameters"]["NotUserInput"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Which codes to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAuthCodesRequest"];
                "multipart/form-data": components["schemas"]["AuthCodesUpload"];
            };
        };
        responses: {
            /** @description The codes that were added or whose keys were fetched, with the customer they belong to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthCodesResponse"];
                };
            };
            /** @description The request is malformed, names neither or both of code and customer number, or names what the portal does not know. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Every code that was sent is on the appliance already, or the account has to change its password first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            500: components["responses"]["InternalError"];
        };
    };
    listLicenseCountries: {
        parameters: {
            query?: never;
            header?: {
                /** @description `checkSession` marks a request that no human made: it does not count as activity, so the session times out in spite of it. */
                "X-NOT-USER-INPUT"?: components["parameters"]["NotUserInput"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The codes with their names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseCountriesResponse"];
                };
            };
            400: components["responses"]["UnexpectedQuery"];
            403: components["responses"]["SiblingForbidden"];
            409: components["responses"]["PasswordChangeRequired"];
            500: components["responses"]["SiblingInternalError"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description `checkSession` marks a request that no human made: it does not count as activity, so the session times out in spite of it. */
                "X-NOT-USER-INPUT"?: components["parameters"]["NotUserInput"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The open sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionsResponse"];
                };
            };
            400: components["responses"]["UnexpectedSessionQuery"];
            403: components["responses"]["NoSession"];
            500: components["responses"]["SessionInternalError"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Name and password of the account. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description The session, and whether the account has to change its password before it can work. */
            200: {
                headers: {
                    /**
                     * @description Sent once each for `JSESSIONID`, `csrf`, `inactivityTimeout` and `user`.
                     * @example JSESSIONID=5f0e7c1a9b3d4e62; Path=/; HttpOnly
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInResponse"];
                };
            };
            /** @description A field is missing or malformed, or name and password do not fit together. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            500: components["responses"]["SessionInternalError"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description `checkSession` marks a request that no human made: it does not count as activity, so the session times out in spite of it. */
                "X-NOT-USER-INPUT"?: components["parameters"]["NotUserInput"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOutResponse"];
                };
            };
            400: components["responses"]["UnexpectedSessionQuery"];
            403: components["responses"]["NoSession"];
            500: components["responses"]["SessionInternalError"];
        };
    };
}
