import { RequestType, RequestType0, type Location, type Position, type Range, type TextDocumentIdentifier, type WorkspaceEdit } from 'vscode-languageclient/node';

// The server's own requests, as docs/language-server.md and docs/editors.md describe them.

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

export const claimGraph = new RequestType<DocumentParams, ClaimGraph | null, void>('newsmarkup/claimGraph');
export const tags = new RequestType<DocumentParams, readonly TagPlace[] | null, void>('newsmarkup/tags');
export const textPlace = new RequestType<PositionParams, { readonly offset: number } | null, void>('newsmarkup/textPlace');
export const speakers = new RequestType<SelectionParams, readonly Speaker[] | null, void>('newsmarkup/speakers');
export const names = new RequestType<SelectionParams, NameChoices | null, void>('newsmarkup/names');
export const wrap = new RequestType<WrapParams, TaggingEdit | null, void>('newsmarkup/wrap');
export const declare = new RequestType<DeclareParams, TaggingEdit | null, void>('newsmarkup/declare');
export const nextUntaggedQuote = new RequestType<UntaggedQuoteParams, { readonly range: Range } | null, void>('newsmarkup/nextUntaggedQuote');
export const formats = new RequestType0<readonly CompileFormat[], void>('newsmarkup/formats');
export const compiled = new RequestType<CompileParams, CompiledArticle | null, void>('newsmarkup/compiled');
export const rulePage = new RequestType<RulePageParams, RulePage | null, void>('newsmarkup/rulePage');
