import type { Location, Position, Range, TextDocumentIdentifier, WorkspaceEdit } from 'vscode-languageclient/node';

// The server's own requests, as docs/language-server.md and docs/editors.md describe them.

/** A request by its method. What it takes and what it is answered with is known to the compiler alone. */
export interface Request<P, R> { readonly method: string; readonly answer?: (parameters: P) => R }

export interface DocumentParams { readonly textDocument: TextDocumentIdentifier }
export interface PositionParams extends DocumentParams { readonly position: Position }
export interface SelectionParams extends DocumentParams { readonly range: Range }

export interface Saying {
  readonly claim: string;
  readonly sources: readonly string[];
  readonly stance: 'asserts' | 'denies' | 'doubts';
  readonly words: string;
  readonly range: Range;
}

export interface GraphSource {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly quotedWords: number;
  readonly sayings: readonly Saying[];
  readonly declaration?: Location;
}

export interface GraphClaim {
  readonly id: string;
  readonly words: string;
  readonly range: Range;
  readonly sayings: readonly Saying[];
  readonly contradicts: readonly string[];
  readonly isUnattributed: boolean;
  readonly type?: string;
  readonly status?: string;
}

export interface ClaimGraph {
  readonly sources: readonly GraphSource[];
  readonly claims: readonly GraphClaim[];
  readonly level?: string;
}

export interface TagPlace {
  readonly range: Range;
  readonly words: Range;
  readonly kind: string;
  readonly speakers: readonly string[];
}

export interface Speaker {
  readonly ids: readonly string[];
  readonly name: string;
  readonly description: string;
  readonly isLikely: boolean;
  readonly isMentioned: boolean;
}

export interface NameChoice {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly isNamed: boolean;
}

export interface KindChoice { readonly kind: string; readonly noun: string }

export interface NameChoices {
  readonly words: string;
  readonly declared: readonly NameChoice[];
  readonly kinds: readonly KindChoice[];
}

export interface WrapParams extends SelectionParams { readonly kind: string; readonly speakers?: readonly string[] }
export interface DeclareParams extends SelectionParams { readonly kind: string }
export interface TaggingEdit { readonly edit: WorkspaceEdit; readonly caret?: Position }
export interface UntaggedQuoteParams extends PositionParams { readonly direction: 'forward' | 'backward' }
export interface CompileFormat { readonly name: string; readonly title: string; readonly extensions: readonly string[] }
export interface CompileParams extends DocumentParams { readonly to: string }
export interface CompiledPart { readonly extension: string; readonly content: string }
export interface CompiledArticle { readonly to: string; readonly parts: readonly CompiledPart[] }
export interface RulePageParams extends DocumentParams { readonly rule: string }
export interface RulePage { readonly rule: string; readonly title: string; readonly markdown: string }

function request<P, R>(method: string): Request<P, R> { return { method }; }

export const claimGraph = request<DocumentParams, ClaimGraph | null>('newsmarkup/claimGraph');
export const tags = request<DocumentParams, readonly TagPlace[] | null>('newsmarkup/tags');
export const textPlace = request<PositionParams, { readonly offset: number } | null>('newsmarkup/textPlace');
export const speakers = request<SelectionParams, readonly Speaker[] | null>('newsmarkup/speakers');
export const names = request<SelectionParams, NameChoices | null>('newsmarkup/names');
export const wrap = request<WrapParams, TaggingEdit | null>('newsmarkup/wrap');
export const declare = request<DeclareParams, TaggingEdit | null>('newsmarkup/declare');
export const nextUntaggedQuote = request<UntaggedQuoteParams, { readonly range: Range } | null>('newsmarkup/nextUntaggedQuote');
export const formats = request<undefined, readonly CompileFormat[]>('newsmarkup/formats');
export const compiled = request<CompileParams, CompiledArticle | null>('newsmarkup/compiled');
export const rulePage = request<RulePageParams, RulePage | null>('newsmarkup/rulePage');
