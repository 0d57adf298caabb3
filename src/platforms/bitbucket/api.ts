/* Made by scripts/bitbucket-api.mjs from Bitbucket’s description of its API. */
export interface paths {
    "/repositories/{workspace}/{repo_slug}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                repo_slug: string;
                workspace: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    pagelen?: string;
                    page?: string;
                    q?: string;
                    sort?: string;
                    fields?: string;
                    max_depth?: string;
                };
                header?: never;
                path: {
                    repo_slug: string;
                    workspace: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["repository"];
                    };
                };
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pull_request_id: number;
                repo_slug: string;
                workspace: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    pagelen?: string;
                    page?: string;
                    q?: string;
                    sort?: string;
                    fields?: string;
                    max_depth?: string;
                };
                header?: never;
                path: {
                    pull_request_id: number;
                    repo_slug: string;
                    workspace: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["pullrequest"];
                    };
                };
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pull_request_id: number;
                repo_slug: string;
                workspace: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    pagelen?: string;
                    page?: string;
                    q?: string;
                    sort?: string;
                    fields?: string;
                    max_depth?: string;
                };
                header?: never;
                path: {
                    pull_request_id: number;
                    repo_slug: string;
                    workspace: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                302: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pull_request_id: number;
                repo_slug: string;
                workspace: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    pagelen?: string;
                    page?: string;
                    q?: string;
                    sort?: string;
                    fields?: string;
                    max_depth?: string;
                };
                header?: never;
                path: {
                    pull_request_id: number;
                    repo_slug: string;
                    workspace: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["paginated_pullrequest_comments"];
                    };
                };
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pull_request_id: number;
                    repo_slug: string;
                    workspace: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["pullrequest_comment"];
                };
            };
            responses: {
                201: {
                    headers: {
                        Location?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["pullrequest_comment"];
                    };
                };
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                comment_id: number;
                pull_request_id: number;
                repo_slug: string;
                workspace: string;
            };
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    comment_id: number;
                    pull_request_id: number;
                    repo_slug: string;
                    workspace: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["pullrequest_comment"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["pullrequest_comment"];
                    };
                };
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                comment_id: number;
                pull_request_id: number;
                repo_slug: string;
                workspace: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    comment_id: number;
                    pull_request_id: number;
                    repo_slug: string;
                    workspace: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["comment_resolution"];
                    };
                };
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
            };
        };
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    comment_id: number;
                    pull_request_id: number;
                    repo_slug: string;
                    workspace: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pull_request_id: number;
                repo_slug: string;
                workspace: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    sort?: string;
                    pagelen?: number;
                    page?: string;
                    fields?: string;
                    max_depth?: string;
                };
                header?: never;
                path: {
                    pull_request_id: number;
                    repo_slug: string;
                    workspace: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["paginated_tasks"];
                    };
                };
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pull_request_id: number;
                    repo_slug: string;
                    workspace: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["pullrequest_task_create"];
                };
            };
            responses: {
                201: {
                    headers: {
                        Location?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["pullrequest_comment_task"];
                    };
                };
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pull_request_id: number;
                repo_slug: string;
                task_id: number;
                workspace: string;
            };
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pull_request_id: number;
                    repo_slug: string;
                    task_id: number;
                    workspace: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["pullrequest_task_update"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["pullrequest_comment_task"];
                    };
                };
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repositories/{workspace}/{repo_slug}/commit/{commit}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commit: string;
                repo_slug: string;
                workspace: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    pagelen?: string;
                    page?: string;
                    q?: string;
                    sort?: string;
                    fields?: string;
                    max_depth?: string;
                };
                header?: never;
                path: {
                    commit: string;
                    repo_slug: string;
                    workspace: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["commit"];
                    };
                };
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    pagelen?: string;
                    page?: string;
                    q?: string;
                    sort?: string;
                    fields?: string;
                    max_depth?: string;
                };
                header?: never;
                path: {
                    workspace: string;
                    repo_slug: string;
                    commit: string;
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["report"];
                    };
                };
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    workspace: string;
                    repo_slug: string;
                    commit: string;
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["report"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["report"];
                    };
                };
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    workspace: string;
                    repo_slug: string;
                    commit: string;
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    workspace: string;
                    repo_slug: string;
                    commit: string;
                    reportId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["report_annotation"][];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["report_annotation"][];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commit: string;
                repo_slug: string;
                workspace: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    commit: string;
                    repo_slug: string;
                    workspace: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["commitstatus"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["commitstatus"];
                    };
                };
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commit: string;
                key: string;
                repo_slug: string;
                workspace: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    pagelen?: string;
                    page?: string;
                    q?: string;
                    sort?: string;
                    fields?: string;
                    max_depth?: string;
                };
                header?: never;
                path: {
                    commit: string;
                    key: string;
                    repo_slug: string;
                    workspace: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["commitstatus"];
                    };
                };
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repositories/{workspace}/{repo_slug}/src/{commit}/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commit: string;
                path: string;
                repo_slug: string;
                workspace: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    format?: "meta" | "rendered";
                    q?: string;
                    sort?: string;
                    max_depth?: number;
                    pagelen?: string;
                    page?: string;
                    fields?: string;
                };
                header?: never;
                path: {
                    commit: string;
                    path: string;
                    repo_slug: string;
                    workspace: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["paginated_treeentries"];
                    };
                };
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
                555: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    pagelen?: string;
                    page?: string;
                    q?: string;
                    sort?: string;
                    fields?: string;
                    max_depth?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["account"];
                    };
                };
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/permissions/repositories/{repo_slug}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                repo_slug: string;
                workspace: string;
            };
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    sort?: string;
                    pagelen?: string;
                    page?: string;
                    fields?: string;
                    max_depth?: string;
                };
                header?: never;
                path: {
                    repo_slug: string;
                    workspace: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["paginated_repository_permissions"];
                    };
                };
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["error"];
                    };
                };
            };
        };
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
        account: components["schemas"]["object"] & ({
            links?: components["schemas"]["account_links"];
            /** Format: date-time */
            created_on?: string;
            display_name?: string;
            uuid?: string;
        } & {
            [key: string]: unknown;
        });
        /** Account Links */
        account_links: {
            avatar?: components["schemas"]["link"];
        } & {
            [key: string]: unknown;
        };
        author: components["schemas"]["object"] & ({
            raw?: string;
            user?: components["schemas"]["account"];
        } & {
            [key: string]: unknown;
        });
        base_commit: components["schemas"]["object"] & ({
            hash?: string;
            /** Format: date-time */
            date?: string;
            author?: components["schemas"]["author"];
            committer?: components["schemas"]["committer"];
            message?: string;
            summary?: {
                raw?: string;
                /** @enum {string} */
                markup?: "markdown" | "creole" | "plaintext";
                html?: string;
            };
            parents?: components["schemas"]["base_commit"][];
        } & {
            [key: string]: unknown;
        });
        branch: components["schemas"]["ref"] & ({
            merge_strategies?: ("merge_commit" | "squash" | "fast_forward" | "squash_fast_forward" | "rebase_fast_forward" | "rebase_merge")[];
            default_merge_strategy?: string;
        } & {
            [key: string]: unknown;
        });
        comment: components["schemas"]["object"] & ({
            /** Format: int64 */
            id?: number;
            /** Format: date-time */
            created_on?: string;
            /** Format: date-time */
            updated_on?: string;
            content?: {
                raw?: string;
                /** @enum {string} */
                markup?: "markdown" | "creole" | "plaintext";
                html?: string;
            };
            user?: components["schemas"]["account"];
            deleted?: boolean;
            parent?: components["schemas"]["comment"];
            inline?: {
                from?: number;
                to?: number;
                start_from?: number;
                start_to?: number;
                path: string;
            };
            links?: {
                /** Link */
                self?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                /** Link */
                html?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                /** Link */
                code?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
            };
        } & {
            [key: string]: unknown;
        });
        /** Comment Resolution */
        comment_resolution: {
            type: string;
            user?: components["schemas"]["account"];
            /** Format: date-time */
            created_on?: string;
        } & {
            [key: string]: unknown;
        };
        commit: components["schemas"]["base_commit"] & ({
            repository?: components["schemas"]["repository"];
            participants?: components["schemas"]["participant"][];
        } & {
            [key: string]: unknown;
        });
        commitstatus: components["schemas"]["object"] & ({
            links?: {
                /** Link */
                self?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                /** Link */
                commit?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
            };
            key: string;
            refname?: string;
            url?: string;
            /** @enum {string} */
            state: "FAILED" | "INPROGRESS" | "STOPPED" | "SUCCESSFUL";
            name?: string;
            description?: string;
            /** Format: date-time */
            created_on?: string;
            /** Format: date-time */
            updated_on?: string;
        } & {
            [key: string]: unknown;
        });
        committer: components["schemas"]["object"] & ({
            raw?: string;
            user?: components["schemas"]["account"];
        } & {
            [key: string]: unknown;
        });
        /** Error */
        error: {
            type: string;
            error?: {
                message: string;
                detail?: string;
                data?: {
                    [key: string]: unknown;
                };
            };
        } & {
            [key: string]: unknown;
        };
        /** Link */
        link: {
            /** Format: uri */
            href?: string;
            name?: string;
        };
        object: {
            type?: string;
        } & {
            [key: string]: unknown;
        };
        /** Paginated Pull Request Comments */
        paginated_pullrequest_comments: {
            size?: number;
            page?: number;
            pagelen?: number;
            /** Format: uri */
            next?: string;
            /** Format: uri */
            previous?: string;
            values?: components["schemas"]["pullrequest_comment"][];
        };
        /** Paginated Repository Permissions */
        paginated_repository_permissions: {
            size?: number;
            page?: number;
            pagelen?: number;
            /** Format: uri */
            next?: string;
            /** Format: uri */
            previous?: string;
            values?: components["schemas"]["repository_permission"][];
        };
        /** Paginated Tasks */
        paginated_tasks: {
            size?: number;
            page?: number;
            pagelen?: number;
            /** Format: uri */
            next?: string;
            /** Format: uri */
            previous?: string;
            values?: components["schemas"]["pullrequest_comment_task"][];
        };
        /** Paginated Tree Entry */
        paginated_treeentries: {
            size?: number;
            page?: number;
            pagelen?: number;
            /** Format: uri */
            next?: string;
            /** Format: uri */
            previous?: string;
            values?: components["schemas"]["treeentry"][];
        };
        participant: components["schemas"]["object"] & ({
            user?: components["schemas"]["account"];
            /** @enum {string} */
            role?: "PARTICIPANT" | "REVIEWER";
            approved?: boolean;
            /** @enum {string} */
            state?: "approved" | "changes_requested" | null;
            /** Format: date-time */
            participated_on?: string;
        } & {
            [key: string]: unknown;
        });
        project: components["schemas"]["object"] & ({
            links?: {
                /** Link */
                html?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                /** Link */
                avatar?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
            };
            uuid?: string;
            key?: string;
            owner?: components["schemas"]["team"];
            name?: string;
            description?: string;
            is_private?: boolean;
            /** Format: date-time */
            created_on?: string;
            /** Format: date-time */
            updated_on?: string;
            has_publicly_visible_repos?: boolean;
        } & {
            [key: string]: unknown;
        });
        pullrequest: components["schemas"]["object"] & ({
            links?: {
                /** Link */
                self?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                /** Link */
                html?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                /** Link */
                commits?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                /** Link */
                approve?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                /** Link */
                diff?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                /** Link */
                diffstat?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                /** Link */
                comments?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                /** Link */
                activity?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                /** Link */
                merge?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                /** Link */
                decline?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
            };
            id?: number;
            title?: string;
            /** Rendered Pull Request Markup */
            rendered?: {
                title?: {
                    raw?: string;
                    /** @enum {string} */
                    markup?: "markdown" | "creole" | "plaintext";
                    html?: string;
                };
                description?: {
                    raw?: string;
                    /** @enum {string} */
                    markup?: "markdown" | "creole" | "plaintext";
                    html?: string;
                };
                reason?: {
                    raw?: string;
                    /** @enum {string} */
                    markup?: "markdown" | "creole" | "plaintext";
                    html?: string;
                };
            };
            summary?: {
                raw?: string;
                /** @enum {string} */
                markup?: "markdown" | "creole" | "plaintext";
                html?: string;
            };
            /** @enum {string} */
            state?: "OPEN" | "MERGED" | "DECLINED" | "SUPERSEDED";
            author?: components["schemas"]["account"];
            source?: components["schemas"]["pullrequest_endpoint"];
            destination?: components["schemas"]["pullrequest_endpoint"];
            /** Pull Request Commit */
            merge_commit?: {
                hash?: string;
            };
            comment_count?: number;
            task_count?: number;
            close_source_branch?: boolean;
            closed_by?: components["schemas"]["account"];
            reason?: string;
            /** Format: date-time */
            created_on?: string;
            /** Format: date-time */
            updated_on?: string;
            reviewers?: components["schemas"]["account"][];
            participants?: components["schemas"]["participant"][];
            draft?: boolean;
            queued?: boolean;
            description?: string;
        } & {
            [key: string]: unknown;
        });
        pullrequest_comment: components["schemas"]["comment"] & ({
            pullrequest?: components["schemas"]["pullrequest"];
            resolution?: components["schemas"]["comment_resolution"];
            pending?: boolean;
        } & {
            [key: string]: unknown;
        });
        pullrequest_comment_task: components["schemas"]["pullrequest_task"] & {
            comment?: components["schemas"]["comment"];
        };
        /** Pull Request Endpoint */
        pullrequest_endpoint: {
            repository?: components["schemas"]["repository"];
            branch?: components["schemas"]["pullrequest_endpoint_branch"];
            /** Pull Request Commit */
            commit?: {
                hash?: string;
            };
        };
        /** Pull Request Branch */
        pullrequest_endpoint_branch: {
            name?: string;
            merge_strategies?: ("merge_commit" | "squash" | "fast_forward" | "squash_fast_forward" | "rebase_fast_forward" | "rebase_merge")[];
            default_merge_strategy?: string;
        };
        pullrequest_task: components["schemas"]["task"] & {
            links?: {
                /** Link */
                self?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                /** Link */
                html?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
            };
        };
        /** Pull Request Task Create */
        pullrequest_task_create: {
            /** Task Raw Content */
            content: {
                raw: string;
            };
            comment?: components["schemas"]["comment"];
            pending?: boolean;
        };
        /** Pull Request Task Update */
        pullrequest_task_update: {
            /** Task Raw Content */
            content?: {
                raw: string;
            };
            /** @enum {string} */
            state?: "RESOLVED" | "UNRESOLVED";
        };
        /** Ref */
        ref: {
            type: string;
            links?: {
                /** Link */
                self?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                /** Link */
                commits?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                /** Link */
                html?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
            };
            name?: string;
            target?: components["schemas"]["commit"];
        } & {
            [key: string]: unknown;
        };
        report: components["schemas"]["object"] & ({
            uuid?: string;
            title?: string;
            details?: string;
            external_id?: string;
            reporter?: string;
            /** Format: uri */
            link?: string;
            remote_link_enabled?: boolean;
            /** Format: uri */
            logo_url?: string;
            /** @enum {string} */
            report_type?: "SECURITY" | "COVERAGE" | "TEST" | "BUG";
            /** @enum {string} */
            result?: "PASSED" | "FAILED" | "PENDING";
            data?: components["schemas"]["report_data"][];
            /** Format: date-time */
            created_on?: string;
            /** Format: date-time */
            updated_on?: string;
        } & {
            [key: string]: unknown;
        });
        report_annotation: components["schemas"]["object"] & ({
            external_id?: string;
            uuid?: string;
            /** @enum {string} */
            annotation_type?: "VULNERABILITY" | "CODE_SMELL" | "BUG";
            path?: string;
            line?: number;
            summary?: string;
            details?: string;
            /** @enum {string} */
            result?: "PASSED" | "FAILED" | "SKIPPED" | "IGNORED";
            /** @enum {string} */
            severity?: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW";
            /** Format: uri */
            link?: string;
            /** Format: date-time */
            created_on?: string;
            /** Format: date-time */
            updated_on?: string;
        } & {
            [key: string]: unknown;
        });
        /** Report Data */
        report_data: {
            /** @enum {string} */
            type?: "BOOLEAN" | "DATE" | "DURATION" | "LINK" | "NUMBER" | "PERCENTAGE" | "TEXT";
            title?: string;
            value?: string | number | boolean;
        };
        repository: components["schemas"]["object"] & ({
            links?: {
                /** Link */
                self?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                /** Link */
                html?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                /** Link */
                avatar?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                /** Link */
                pullrequests?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                /** Link */
                commits?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                /** Link */
                forks?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                /** Link */
                watchers?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                /** Link */
                downloads?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
                clone?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                }[];
                /** Link */
                hooks?: {
                    /** Format: uri */
                    href?: string;
                    name?: string;
                };
            };
            uuid?: string;
            full_name?: string;
            is_private?: boolean;
            parent?: components["schemas"]["repository"];
            /** @enum {string} */
            scm?: "git";
            owner?: components["schemas"]["account"];
            name?: string;
            description?: string;
            /** Format: date-time */
            created_on?: string;
            /** Format: date-time */
            updated_on?: string;
            size?: number;
            language?: string;
            has_issues?: boolean;
            has_wiki?: boolean;
            /** @enum {string} */
            fork_policy?: "allow_forks" | "no_public_forks" | "no_forks";
            project?: components["schemas"]["project"];
            mainbranch?: components["schemas"]["branch"];
        } & {
            [key: string]: unknown;
        });
        /** Repository Permission */
        repository_permission: {
            type: string;
            /** @enum {string} */
            permission?: "read" | "write" | "admin" | "none";
            user?: components["schemas"]["user"];
            repository?: components["schemas"]["repository"];
        } & {
            [key: string]: unknown;
        };
        /** Task */
        task: {
            /** Format: int64 */
            id?: number;
            /** Format: date-time */
            created_on: string;
            /** Format: date-time */
            updated_on: string;
            /** @enum {string} */
            state: "RESOLVED" | "UNRESOLVED";
            content: {
                raw?: string;
                /** @enum {string} */
                markup?: "markdown" | "creole" | "plaintext";
                html?: string;
            };
            creator: components["schemas"]["account"];
            pending?: boolean;
            /** Format: date-time */
            resolved_on?: string;
            resolved_by?: components["schemas"]["account"];
        };
        team: components["schemas"]["account"] & ({
            links?: components["schemas"]["team_links"];
        } & {
            [key: string]: unknown;
        });
        team_links: components["schemas"]["account_links"] & ({
            self?: components["schemas"]["link"];
            html?: components["schemas"]["link"];
            members?: components["schemas"]["link"];
            projects?: components["schemas"]["link"];
            repositories?: components["schemas"]["link"];
        } & {
            [key: string]: unknown;
        });
        /** Tree Entry */
        treeentry: {
            type: string;
            path?: string;
            commit?: components["schemas"]["commit"];
        } & {
            [key: string]: unknown;
        };
        user: components["schemas"]["account"] & ({
            links?: components["schemas"]["user_links"];
            account_id?: string;
            account_status?: string;
            has_2fa_enabled?: boolean;
            nickname?: string;
            is_staff?: boolean;
        } & {
            [key: string]: unknown;
        });
        user_links: components["schemas"]["account_links"] & ({
            self?: components["schemas"]["link"];
            html?: components["schemas"]["link"];
            repositories?: components["schemas"]["link"];
        } & {
            [key: string]: unknown;
        });
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
