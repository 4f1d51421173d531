/** What the extension tells the pane. */
export type ToPane =
  /** The page to show. */
  | { readonly type: 'page'; readonly html: string }
  /** Where the cursor is in the article, in UTF-16 offsets of the file. */
  | { readonly type: 'cursor'; readonly offset: number };

/** What the pane tells the extension. */
export type FromPane =
  /** It can be told what to show. */
  | { readonly type: 'ready' }
  /** Somebody follows a link. */
  | { readonly type: 'open'; readonly href: string }
  /** Somebody points at words: where they stand in the file. */
  | { readonly type: 'show'; readonly offset: number };
